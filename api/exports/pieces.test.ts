import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { batched, inPieces, separated } from './pieces.ts';

async function* counted(total: number, made: { count: number }) {
  for (let index = 0; index < total; index += 1) {
    await setImmediate();
    made.count += 1;
    yield `${String(index).padStart(1023, '0')}\n`;
  }
}

it('joins texts, keeps bytes, and loses nothing', async () => {
  async function* parts() {
    yield 'Том';
    yield 'ск';
    yield new Uint8Array([1, 2]);
    yield 'end';
  }
  const pieces = (await Readable.from(inPieces(parts())).toArray()) as Uint8Array[];
  expect(pieces.map((piece) => Buffer.from(piece).toString())).toEqual(['Томск', '\u0001\u0002', 'end']);
});

it('makes no more than the reader takes', async () => {
  const made = { count: 0 };
  const stream = Readable.from(inPieces(counted(2000, made)), { objectMode: false });
  await new Promise((resolve) => stream.once('readable', resolve));
  stream.read(1);
  for (let turn = 0; turn < 3000; turn += 1) await setImmediate();
  expect(made.count).toBeLessThan(500);
  let length = 1;
  for await (const piece of stream) length += (piece as Buffer).length;
  expect([made.count, length]).toEqual([2000, 2000 * 1024]);
});

it('puts separators between rows only', async () => {
  const all = async (rows: number[]) =>
    (await Readable.from(separated(Readable.from(rows), String, ',')).toArray()).join('');
  expect(await all([])).toBe('');
  expect(await all([1])).toBe('1');
  expect(await all([1, 2, 3])).toBe('1,2,3');
});

it.each([
  [0, []],
  [2, [2]],
  [3, [3]],
  [7, [3, 3, 1]],
])('batches %i rows and loses none', async (total, sizes) => {
  const rows = Array.from({ length: total }, (_, index) => index);
  const batches = (await Readable.from(batched(Readable.from(rows), 3)).toArray()) as number[][];
  expect(batches.map((batch) => batch.length)).toEqual(sizes);
  expect(batches.flat()).toEqual(rows);
});
