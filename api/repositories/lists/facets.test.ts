import { expect, it } from 'vitest';
import type { Row } from './condition.ts';
import { countFacet } from './facets.ts';

const moment = { asOf: null, today: '2020-01-01' };
const rows: Row[] = [
  {
    id: '1',
    kind: 'PROJECT',
    startYear: 2015,
    projectKind: 'SOCIAL',
    links: [['IN_CLUSTER', 'it']],
    degree: null,
  },
  {
    id: '2',
    kind: 'PROJECT',
    startYear: 2012,
    endYear: 2014,
    projectKind: 'SOCIAL',
    links: [
      ['IN_CLUSTER', 'oil'],
      ['IN_CLUSTER', 'it'],
    ],
    degree: null,
  },
  { id: '3', kind: 'PARTNERSHIP', signedOn: '2015-03', links: [], degree: null },
  { id: '4', kind: 'PROJECT', projectKind: 'RESEARCH_EDUCATION', links: [], degree: null },
  { id: '5', kind: 'COMPANY', links: [['MEMBER_OF', 'it']], degree: null },
];

it('counts the values, most frequent first, and what is not stated last', () => {
  expect(countFacet('kind', rows, moment)).toEqual([
    { value: 'PROJECT', count: 3 },
    { value: 'COMPANY', count: 1 },
    { value: 'PARTNERSHIP', count: 1 },
  ]);
  expect(countFacet('cluster', rows, moment)).toEqual([
    { value: 'it', count: 3 },
    { value: 'oil', count: 1 },
    { value: null, count: 1 },
  ]);
  expect(countFacet('ownKind', rows, moment)).toEqual([
    { value: 'SOCIAL', count: 2 },
    { value: 'RESEARCH_EDUCATION', count: 1 },
    { value: null, count: 2 },
  ]);
});

it('counts years in their order, out of years and dates', () => {
  expect(countFacet('year', rows, moment)).toEqual([
    { value: '2012', count: 1 },
    { value: '2015', count: 2 },
    { value: null, count: 1 },
  ]);
});

it('counts the status that dates tell', () => {
  expect(countFacet('status', rows, moment)).toEqual([
    { value: 'ENDED', count: 1 },
    { value: null, count: 3 },
  ]);
});

it('is empty where the kinds have nothing of the sort', () => {
  expect(countFacet('block', [rows[4]!], moment)).toEqual([]);
  expect(countFacet('year', [rows[4]!], moment)).toEqual([]);
});
