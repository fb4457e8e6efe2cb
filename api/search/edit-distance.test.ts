import { expect, it } from 'vitest';
import { isWithinOneError } from './edit-distance.ts';

it.each([
  ['rosatom', 'rosatom'],
  ['rosatm', 'rosatom'],
  ['rosaatom', 'rosatom'],
  ['rosatim', 'rosatom'],
  ['roastom', 'rosatom'],
  ['osatom', 'rosatom'],
  ['rosato', 'rosatom'],
  ['', 'a'],
])('%s is %s with at most one error', (a, b) => {
  expect(isWithinOneError(a, b)).toBe(true);
  expect(isWithinOneError(b, a)).toBe(true);
});

it.each([
  ['rosat', 'rosatom'],
  ['rsoatm', 'rosatom'],
  ['abcd', 'badc'],
  ['', 'ab'],
  ['tsu', 'tpu1'],
])('%s is not %s with one error', (a, b) => {
  expect(isWithinOneError(a, b)).toBe(false);
  expect(isWithinOneError(b, a)).toBe(false);
});
