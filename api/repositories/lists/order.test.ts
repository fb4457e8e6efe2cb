import { describe, expect, it } from 'vitest';
import type { Row } from './condition.ts';
import { commonFields, listFields } from './fields.ts';
import { keyOf, pageOf, type Place } from './order.ts';

const places: Place[] = [
  { id: 'd', key: 2 },
  { id: 'b', key: 1 },
  { id: 'a', key: null },
  { id: 'c', key: 1 },
  { id: 'e', key: null },
];
const idsOf = (found: readonly Place[]) => found.map(({ id }) => id).join('');

/** Every row, page by page. */
function walk(isAscending: boolean, isForward: boolean, size: number): string {
  let ids = '';
  for (let cursor: Place | null = null; ;) {
    const page = pageOf(places, isAscending, { size, isForward, cursor });
    ids = isForward ? ids + idsOf(page.places) : idsOf(page.places) + ids;
    if (!(isForward ? page.hasNext : page.hasPrevious)) return ids;
    cursor = (isForward ? page.places.at(-1) : page.places[0]) ?? null;
  }
}

describe('pages', () => {
  it.each([1, 2, 3, 9])('of %s reach every row once, what is not stated last, forth and back', (size) => {
    expect(walk(true, true, size)).toBe('bcdae');
    expect(walk(true, false, size)).toBe('bcdae');
    expect(walk(false, true, size)).toBe('dcbea');
    expect(walk(false, false, size)).toBe('dcbea');
  });

  it('go on from a place that is not there any more', () => {
    const cursor = { id: 'bb', key: 1 };
    expect(idsOf(pageOf(places, true, { size: 2, isForward: true, cursor }).places)).toBe('cd');
    expect(idsOf(pageOf(places, true, { size: 2, isForward: false, cursor }).places)).toBe('b');
  });

  it('tell what is on either side', () => {
    const middle = pageOf(places, true, { size: 1, isForward: true, cursor: { id: 'b', key: 1 } });
    expect(middle).toMatchObject({ hasNext: true, hasPrevious: true });
    const end = pageOf(places, true, { size: 9, isForward: true, cursor: null });
    expect(end).toMatchObject({ hasNext: false, hasPrevious: false });
  });
});

describe('keys', () => {
  const row: Row = {
    id: 'a',
    kind: 'PROJECT',
    nameRu: 'Мост',
    nameEn: null,
    standing: 'INFERRED',
    links: [
      ['LEADS', 'x', 2015, 2015],
      ['PARTICIPATES_IN', 'x'],
      ['PARTICIPATES_IN', 'y'],
      ['PARTICIPATES_IN', 'y'],
    ],
    degree: 9,
  };
  const anyTime = { asOf: null, today: '2020-01-01' };
  const by = (
    field: (typeof listFields)['PROJECT']['fields'][string] | undefined,
    locale: 'EN' | 'RU' = 'EN',
  ) => {
    if (!field) throw new Error('no such field');
    return keyOf({ by: 'FIELD', field, locale, isAscending: true }, row, anyTime);
  };

  it('are names in the language, else in the other one', () => {
    expect(by(commonFields.name, 'EN')).toBe('мост');
    expect(by(commonFields.nameEn)).toBeNull();
  });
  it('are choices in their order', () => {
    expect(by(commonFields.standing)).toBe(2);
    expect(by(listFields.PROJECT.fields['projectKind'])).toBeNull();
  });
  it('count each related entity once', () => {
    const relation = { relations: ['PARTICIPATES_IN', 'LEADS'] } as const;
    expect(keyOf({ by: 'COUNT', relation, isAscending: true }, row, anyTime)).toBe(2);
    expect(keyOf({ by: 'RELATIONS', isAscending: true }, row, anyTime)).toBe(9);
    expect(keyOf({ by: 'RELATIONS', isAscending: true }, row, { ...anyTime, asOf: '2020' })).toBe(2);
    expect(keyOf({ by: 'RELATIONS', isAscending: true }, row, { ...anyTime, asOf: '2015' })).toBe(3);
  });
});
