/**
 * Loaded before a service (`--import`): its clock of the day differs from the machine's by the milliseconds that the file
 * SHIFTED_CLOCK holds, looked at again and again, as when somebody sets the clock. The same with `.taken` holds those by
 * which it goes.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const lookMs = 20;
const file = process.env['SHIFTED_CLOCK'] ?? '';
const RealDate = Date;
const read = () => Number(readFileSync(file, 'utf8')) || 0;
let shiftMs = read();
setInterval(() => {
  const next = read();
  if (next === shiftMs) return;
  shiftMs = next;
  writeFileSync(`${file}.taken`, String(shiftMs));
}, lookMs).unref();

globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shiftMs);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + shiftMs;
  }
};
