import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { LedgerBusy, type Line, standInLine } from './line.ts';

const line = (patienceMs: number, changes: Partial<Line> = {}): Line => ({
  patienceMs,
  inTurn: (work) => work(),
  ...changes,
});

it('gives what is done, however long that takes once it has begun', async () => {
  const work = async (begin: () => void) => {
    begin();
    await pause(50);
    begin(); // as when the driver tries again
    return 'done';
  };
  expect(await standInLine(line(10), work)).toBe('done');
});

it('gives up when it takes too long, and lets nothing begin after that', async () => {
  let begun = 0;
  let refused: unknown = null;
  const late = async (begin: () => void) => {
    await pause(50);
    try {
      begin();
      begun += 1;
    } catch (error) {
      refused = error;
    }
  };
  await expect(standInLine(line(10), late)).rejects.toThrow(new LedgerBusy(10));
  await pause(80);
  expect([begun, refused]).toEqual([0, new LedgerBusy(10)]);
});

it('gives up while it waits for its turn, which it does not take then', async () => {
  let turn: () => Promise<unknown> = () => Promise.reject(new Error('nobody waits'));
  let asked = 0;
  const inTurn: Line['inTurn'] = (work) =>
    new Promise((resolve, reject) => {
      turn = () => work().then(resolve, reject);
    });
  const work = () => Promise.resolve(void (asked += 1));
  await expect(standInLine(line(10, { inTurn }), work)).rejects.toThrow(LedgerBusy);
  await turn();
  expect(asked).toBe(0);
});

it('throws what the line and the work throw', async () => {
  const full = line(1000, { inTurn: () => Promise.reject(new Error('too many wait')) });
  await expect(standInLine(full, () => Promise.resolve())).rejects.toThrow('too many wait');
  const failing = (begin: () => void) => {
    begin();
    return Promise.reject(new Error('failed'));
  };
  await expect(standInLine(line(1000), failing)).rejects.toThrow('failed');
});
