import { describe, expect, it } from 'vitest';
import { yearsOf } from './history.ts';

const link = (id: string, fromYear: number | null, toYear: number | null) => ({
  id,
  source: 'a',
  target: 'b',
  relation: 'LEADS' as const,
  standing: 'PUBLIC' as const,
  fromYear,
  toYear,
  label: null,
  sources: [],
});

describe('the years of an entity', () => {
  it('say what began and what ended, in order', () => {
    const years = yearsOf([link('x', 2015, 2020), link('y', 2010, 2015), link('z', null, null)]);
    expect(
      years.map(({ year, began, ended }) => [year, began.map(({ id }) => id), ended.map(({ id }) => id)]),
    ).toEqual([
      [2010, ['y'], []],
      [2015, ['x'], ['y']],
      [2020, [], ['x']],
    ]);
  });
});
