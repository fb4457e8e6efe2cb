import { describe, expect, it } from 'vitest';
import type { PropertyType } from '../cypher/model.ts';
import { allowedIn, cellSchema } from './schemas.ts';
import { headingOf } from '../dataset/tables.ts';

/** What becomes of one cell; undefined when it is refused. */
function cell(type: PropertyType, text: string, { property = 'someValue', isRequired = false } = {}) {
  const schema = cellSchema({ heading: headingOf(property), property, type, isRequired });
  return schema.safeParse(text).data;
}

describe('a cell becomes a value', () => {
  it.each<[PropertyType, string, unknown]>([
    ['text', 'Томск, «ТГУ»', 'Томск, «ТГУ»'],
    ['text', 'two\nlines', 'two\nlines'],
    ['integer', '-65', -65],
    ['integer', '007', 7],
    ['number', '12.5', 12.5],
    ['number', '-3', -3],
    ['year', '1878', 1878],
    ['date', '2017', '2017'],
    ['date', '2017-11', '2017-11'],
    ['date', '2016-02-29', '2016-02-29'],
    ['url', 'https://www.tsu.ru/?a=b', 'https://www.tsu.ru/?a=b'],
    ['list', 'a|b | c', ['a', 'b', 'c']],
    [['PLANT', 'SME'], 'SME', 'SME'],
  ])('%s: %j', (type, text, value) => {
    expect(cell(type, text)).toEqual(value);
  });

  it('an empty one is nothing, or an empty list', () => {
    expect(cell('text', '')).toBeNull();
    expect(cell('year', '')).toBeNull();
    expect(cell('list', '')).toEqual([]);
  });
});

describe('a cell is refused', () => {
  it.each<[PropertyType, string]>([
    ['text', 'a\u0000b'],
    ['text', 'x'.repeat(20_001)],
    ['integer', '1.5'],
    ['integer', '1e3'],
    ['integer', '0x10'],
    ['integer', '12345678901'],
    ['number', '12,5'],
    ['number', '1 000'],
    ['number', 'Infinity'],
    ['number', '.5'],
    ['year', '999'],
    ['year', '3000'],
    ['year', '2017-01'],
    ['date', '2017-02-29'],
    ['date', '2017-13'],
    ['date', '30.11.2017'],
    ['date', '17'],
    ['url', 'www.tsu.ru'],
    ['url', 'javascript:alert(1)'],
    ['url', 'ftp://a.example/'],
    ['list', 'a||b'],
    ['list', 'a|b|a'],
    [['PLANT', 'SME'], 'plant'],
  ])('%s: %j', (type, text) => {
    expect(cell(type, text)).toBeUndefined();
  });

  it('where nothing stands and something must', () => {
    expect(cell('text', '', { property: 'id', isRequired: true })).toBeUndefined();
  });

  it.each(['TSU', 'tsu_5', 'tsu--5', '-tsu', 'тгу', 'a b', 'x'.repeat(81)])('as an id: %s', (text) => {
    expect(cell('text', text, { property: 'id' })).toBeUndefined();
    expect(cell('text', text, { property: 'fromId' })).toBeUndefined();
  });
});

it('says what a column takes, and whether it may be empty', () => {
  const column = { heading: 'a', property: 'a', type: 'year', isRequired: false } as const;
  expect(allowedIn(column)).toBe('a year from 1000 to 2999, or nothing');
  expect(allowedIn({ ...column, isRequired: true })).toBe('a year from 1000 to 2999');
  expect(allowedIn({ ...column, type: ['PLANT', 'SME'] })).toBe('one of PLANT, SME, or nothing');
});
