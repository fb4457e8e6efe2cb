import { expect, it } from 'vitest';
import { type Dated, overlap, statusAt } from './lifetimes.ts';

it.each<[Dated, string, string | null]>([
  [{ kind: 'PROJECT', startYear: 2015, endYear: 2018 }, '2014-12-31', 'PLANNED'],
  [{ kind: 'PROJECT', startYear: 2015, endYear: 2018 }, '2015', 'ACTIVE'],
  [{ kind: 'PROJECT', startYear: 2015, endYear: 2018 }, '2018-12-31', 'ACTIVE'],
  [{ kind: 'PROJECT', startYear: 2015, endYear: 2018 }, '2019', 'ENDED'],
  [{ kind: 'PROJECT', startYear: 2015, endYear: null }, '2014', 'PLANNED'],
  [{ kind: 'PROJECT', startYear: 2015, endYear: null }, '2020', null],
  [{ kind: 'PROJECT', startYear: null, endYear: 2018 }, '2017', null],
  [{ kind: 'PROJECT', startYear: null, endYear: 2018 }, '2019', 'ENDED'],
  [{ kind: 'INSTRUMENT' }, '2019', null],
  [{ kind: 'PARTNERSHIP', signedOn: '2017-11', endsOn: '2020' }, '2017-10', 'PLANNED'],
  [{ kind: 'PARTNERSHIP', signedOn: '2017-11', endsOn: '2020' }, '2017-11-30', 'ACTIVE'],
  [{ kind: 'EVENT', startsOn: '2017-11-30' }, '2017-12', 'ENDED'],
  [{ kind: 'EVENT', startsOn: '2017-11-30' }, '2017-11-30', 'ACTIVE'],
  [{ kind: 'EVENT', startsOn: '2014', endsOn: '2016' }, '2015-06', 'ACTIVE'],
  [{ kind: 'EVENT', startsOn: '2014', endsOn: '2016' }, '2017', 'ENDED'],
  [{ kind: 'MINISTRY' }, '2017', null],
])('the dates of %j say on %s: %s', (entity, asOf, expected) => {
  expect(statusAt(entity, asOf)).toBe(expected);
});

it.each([
  ['2010', '2014', '2015', null, false],
  ['2010', '2015', '2015', null, true],
  ['2015', null, null, '2014-12-31', false],
  ['2015', null, null, '2015-02', true],
  [null, null, '2015', '2016', true],
  ['2016-05', '2016-06', '2016-07-01', null, false],
])(
  'two spans from %s to %s and from %s to %s have a moment in common: %s',
  (from, to, from2, to2, expected) => {
    const [a, b] = [
      { from, to },
      { from: from2, to: to2 },
    ];
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  },
);
