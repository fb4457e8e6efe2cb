import { expect, it } from 'vitest';
import { type Fault, formatFaults } from './faults.ts';

const fault = (changes: Partial<Fault>): Fault => ({
  code: 'BAD_VALUE',
  file: 'a.csv',
  line: 1,
  column: 1,
  heading: 'name_en',
  message: 'is wrong',
  found: 'x',
  allowed: 'y',
  ...changes,
});

it('lists faults by file, line and column, numbers as numbers', () => {
  const faults = [
    fault({ file: 'b.csv' }),
    fault({ line: 10 }),
    fault({ line: 9, column: 12 }),
    fault({ line: 9, column: 2, heading: null }),
  ];
  expect(formatFaults(faults).split('\n')).toEqual([
    'a.csv:9:2: is wrong, found "x", allowed y [BAD_VALUE]',
    'a.csv:9:12: name_en: is wrong, found "x", allowed y [BAD_VALUE]',
    'a.csv:10:1: name_en: is wrong, found "x", allowed y [BAD_VALUE]',
    'b.csv:1:1: name_en: is wrong, found "x", allowed y [BAD_VALUE]',
    '4 faults in all; nothing was written.',
  ]);
});

it('lists a hundred, and says how many there are', () => {
  const lines = formatFaults(Array.from({ length: 101 }, (_, line) => fault({ line }))).split('\n');
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe('101 faults in all, the first 100 listed; nothing was written.');
});

it('shows control characters as such, and the beginning of a long value', () => {
  const [line] = formatFaults([fault({ found: `\u001b[31m${'x'.repeat(500)}` })]).split('\n');
  expect(line).toContain('found "\\u001b[31mxxx');
  expect(line).toContain('… (505 characters)"');
  expect(line?.length).toBeLessThan(220);
});
