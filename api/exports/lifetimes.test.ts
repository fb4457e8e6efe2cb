import { expect, it } from 'vitest';
import { firstDay, lastDay } from './lifetimes.ts';

it.each([
  ['2017', '2017-01-01', '2017-12-31'],
  ['2017-02', '2017-02-01', '2017-02-28'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2017-11', '2017-11-01', '2017-11-30'],
  ['2017-11-30', '2017-11-30', '2017-11-30'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
