import { describe, expect, it } from 'vitest';
import { changeOf, holdsIn, yearRange } from './time.ts';

const now = { year: 2016, comparedYear: null, showsEnded: false };
const span = (fromYear: number | null, toYear: number | null) => ({ fromYear, toYear });

describe('years', () => {
  it.each([
    [span(2013, 2020), true],
    [span(2016, 2016), true],
    [span(null, 2016), true],
    [span(2016, null), true],
    [span(null, null), true],
    [span(2017, null), false],
    [span(null, 2015), false],
  ])('%o holds in 2016: %s', (one, expected) => {
    expect(holdsIn(one, 2016)).toBe(expected);
  });

  it('show everything when none is chosen', () => {
    expect(changeOf([span(2000, 2001)], { ...now, year: null })).toBe('held');
  });

  it('hide what does not hold, or show it as ended', () => {
    expect(changeOf([span(2000, 2010)], now)).toBeNull();
    expect(changeOf([span(2000, 2010)], { ...now, showsEnded: true })).toBe('ended');
    expect(changeOf([span(2020, null)], { ...now, showsEnded: true })).toBeNull();
  });

  it('bind a relationship to the years of both of its ends', () => {
    expect(changeOf([span(null, null), span(2000, 2010), span(null, null)], now)).toBeNull();
  });

  it('tell what began and ended between two, in either order', () => {
    for (const [year, comparedYear] of [
      [2010, 2016],
      [2016, 2010],
    ] as const) {
      const two = { year, comparedYear, showsEnded: false };
      expect(changeOf([span(2013, null)], two)).toBe('began');
      expect(changeOf([span(null, 2012)], two)).toBe('ended');
      expect(changeOf([span(2005, 2018)], two)).toBe('held');
      expect(changeOf([span(2011, 2012)], two)).toBeNull();
    }
  });

  it('reach from the first to the last that is stated', () => {
    expect(yearRange([span(2013, 2020), span(null, 2030), span(1950, null)])).toEqual([1950, 2030]);
    expect(yearRange([span(null, null)])).toBeNull();
  });
});
