import { expect, it } from 'vitest';
import { nestsDeeper } from './json-body.ts';

it.each([
  ['[[1]]', 2, false],
  ['[[1]]', 1, true],
  ['{"a":[{"b":1},[2]]}', 3, false],
  ['{"a":[{"b":1},[2]]}', 2, true],
  ['[1],[2],[3]', 1, false],
  ['"[[["', 1, false],
  ['{"[[":"{\\"[[","x":"\\\\"}', 1, false],
  ['{"x":"\\\\","y":[]}', 1, true],
  ['{"x":"[[[', 1, false],
  ['', 0, false],
])('of %s, more than %i: %s', (text, most, isDeeper) => {
  expect(nestsDeeper(text, most)).toBe(isDeeper);
});

it('takes a string of escaped quotes once, and not once for each', () => {
  expect(nestsDeeper(`["${'\\"'.repeat(500_000)}"]`, 1)).toBe(false);
  expect(nestsDeeper(`["${'\\'.repeat(500_000)}"]`, 1)).toBe(false);
});
