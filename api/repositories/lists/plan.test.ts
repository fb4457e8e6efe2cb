import { describe, expect, it } from 'vitest';
import type { Condition } from './condition.ts';
import { commonFields, listFields } from './fields.ts';
import {
  columnsOf,
  comparedIds,
  linkedBy,
  plainConditions,
  requiredIds,
  requiredStandings,
  withIds,
} from './plan.ts';

const moment = { asOf: null, today: '2020-01-01' };
const standing: Condition = { type: 'VALUE', field: commonFields.standing, tests: { in: ['PUBLIC'] } };
const inBlock: Condition = { type: 'RELATED', relations: ['IN_BLOCK'], tests: { some: ['a', 'b'] } };
const both: Condition = {
  type: 'RELATED',
  relations: ['PARTICIPATES_IN', 'LEADS'],
  tests: { all: ['x', 'y'] },
};
const without: Condition = { type: 'RELATED', relations: ['LEADS'], tests: { none: ['z'] } };
const bySource: Condition = { type: 'RELATED', relations: null, tests: { some: ['news'] } };
const all = (...of: Condition[]): Condition => ({ type: 'ALL', of });
const plain = (condition: Condition, asOf: string | null = null) =>
  plainConditions({ kinds: ['PROJECT'], condition, moment: { ...moment, asOf } });

describe('a plain page', () => {
  it('answers id, kind, standing, name and one relation', () => {
    expect(plain(all(standing, all(inBlock)))).toEqual({
      kinds: ['PROJECT'],
      standings: ['PUBLIC'],
      related: { ids: ['a', 'b'], relations: ['IN_BLOCK'] },
    });
    expect(plain({ type: 'VALUE', field: commonFields.kind, tests: { in: ['MINISTRY'] } })).toEqual({
      kinds: [],
    });
  });

  it.each([
    all(standing, standing),
    all(inBlock, inBlock),
    both,
    without,
    bySource,
    all(inBlock, { type: 'VALUE', field: commonFields.id, tests: { in: ['1'] } }),
    { type: 'NOT', of: standing } as const,
    { type: 'ANY', of: [standing] } as const,
    { type: 'VALUE', field: commonFields.nameEn, tests: { in: ['a'] } } as const,
  ])('leaves the rest to the choice: %#', (condition) => {
    expect(plain(condition)).toBeNull();
  });

  it('knows no dates', () => {
    expect(plain(standing, '2020')).toBeNull();
  });
});

it('names what to start from and what to read', () => {
  expect(linkedBy(all(inBlock, { type: 'NOT', of: both }, bySource))).toEqual({
    ids: ['a', 'b', 'x', 'y'],
    relations: ['IN_BLOCK', 'PARTICIPATES_IN', 'LEADS'],
  });
  expect(requiredStandings(all(standing))).toEqual(['PUBLIC']);
  expect(requiredStandings({ type: 'NOT', of: standing })).toBeNull();
});

it('puts ids in the place of others wherever a condition names them', () => {
  const named = (a: string, news: string): Condition => ({
    type: 'ANY',
    of: [
      { type: 'NOT', of: { type: 'VALUE', field: commonFields.id, tests: { in: [a, 'b'] } } },
      { type: 'VALUE', field: commonFields.nameEn, tests: { in: ['a'] } },
      all(
        { type: 'RELATED', relations: ['LEADS'], tests: { some: ['b'], all: [a], none: [a, 'b'] } },
        { type: 'RELATED', relations: null, tests: { some: null, all: null, none: [news] } },
      ),
    ],
  });
  const currentOf = new Map([
    ['a', 'c'],
    ['news', 'page'],
  ]);
  expect(withIds(named('a', 'news'), currentOf)).toEqual(named('c', 'page'));
  expect(comparedIds(named('a', 'news'))).toEqual({ ids: ['a', 'b'], sources: ['news'] });
});

it('narrows to what every condition leaves possible', () => {
  const graph: Record<string, string[]> = {
    a: ['1', '2'],
    b: ['3'],
    x: ['2', '3', '4'],
    y: ['3', '2'],
    z: ['3'],
  };
  const ids = (condition: Condition) => requiredIds(condition, (id) => graph[id] ?? []);
  expect(ids(inBlock)).toEqual(new Set(['1', '2', '3']));
  expect(ids(all(inBlock, both))).toEqual(new Set(['2', '3']));
  expect(ids(all(both, { type: 'VALUE', field: commonFields.id, tests: { in: ['3', '9'] } }))).toEqual(
    new Set(['3']),
  );
  expect(ids(without)).toBeNull();
  expect(ids({ type: 'ANY', of: [inBlock] })).toBeNull();
});

it('reads no more than is looked at', () => {
  const request = { kinds: ['PROJECT'], condition: all(standing, inBlock), moment } as const;
  expect(columnsOf(request, null, [])).toEqual({ properties: ['standing'], relations: [], isCounted: false });
  expect(columnsOf(request, { by: 'RELATIONS', isAscending: true }, ['block', 'year'])).toEqual({
    properties: ['standing', 'startYear'],
    relations: ['IN_BLOCK'],
    isCounted: true,
  });
  const status = listFields.PROJECT.fields['status'];
  if (!status) throw new Error('projects have a status');
  const byStatus = columnsOf(request, { by: 'FIELD', field: status, locale: 'EN', isAscending: true }, []);
  expect(byStatus.properties).toEqual(expect.arrayContaining(['startYear', 'endYear', 'startsOn', 'endsOn']));
});
