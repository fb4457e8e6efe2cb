import { expect, it } from 'vitest';
import { parseConfig } from '../config.ts';
import { documentReader } from './documents.ts';

const { api: limits } = parseConfig({});
/** About as large as may be: 950 fields. */
const large = (name: number) => `{ a${name}: coverage { ${'held '.repeat(950)} } }`;
const small = (name: number) => `{ a${name}: __typename }`;

it('keeps many small documents, and of large ones as many as there is memory for', () => {
  const read = documentReader(limits);
  const first = read(small(0));
  for (let name = 1; name < 900; name += 1) read(small(name));
  expect(read(small(0))).toBe(first);

  const before = read(large(0));
  expect(read(large(0))).toBe(before);
  for (let name = 1; name < 100; name += 1) read(large(name));
  // `not.toBe` would compare the two in depth, with all their tokens.
  expect(read(large(0)) === before).toBe(false);
});
