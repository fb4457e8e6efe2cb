import { type Zippable, zipSync } from 'fflate';

/** Every zip bears the same date, so that the same files are the same zip; the earliest that a zip can hold. */
const date = new Date(1980, 0, 1);

/** Packs texts into a zip, in their order; the same texts give the same bytes. */
export function writeZip(files: ReadonlyMap<string, string>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of files) entries[name] = [Buffer.from(text), { mtime: date }];
  return zipSync(entries, { level: 6 });
}
