import { describe, expect, it } from 'vitest';
import { readMigrations } from '../cypher/migrations.ts';
import type { PropertyType } from '../cypher/model.ts';
import { allowedIn, allowedInsteadOf, cellSchema } from './schemas.ts';
import { headingOf, tables } from '../dataset/tables.ts';

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
    ['number', '007.500', 7.5],
    ['number', '-0.00', 0],
    ['number', '0.000000001', 1e-9],
    ['number', '999999999999999', 999_999_999_999_999],
    ['number', '123456789012.345', 123_456_789_012.345],
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
    ['number', '900719925474099.123456789'],
    ['number', '999999999999999.999999999'],
    ['number', '0.1234567891'],
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
    ['url', 'https://a.example/x\nhttps://b.example/y'],
    ['url', 'https://a.example/x\thttps://b.example/y'],
    ['url', 'https://a.example/x\r\nhttps://b.example/y'],
    ['url', `https://a.example/${'x'.repeat(20_000)}`],
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

describe('a text that stands in a range index, which takes 8164 bytes', () => {
  it.each(['nameEn', 'nameRu'])('is no longer: %s', (property) => {
    for (const longest of ['x'.repeat(8164), 'я'.repeat(4082)]) {
      expect(cell('text', longest, { property })).toBe(longest);
      expect(cell('text', `${longest}x`, { property })).toBeUndefined();
    }
    expect(cell('text', 'я'.repeat(8000), { property: 'summaryRu' })).toHaveLength(8000);
  });

  it('is every one that a migration makes an index of', () => {
    const texts = readMigrations().flatMap(({ statements }) => statements.map(({ text }) => text));
    const ranges = texts.filter((text) => /^CREATE (?:CONSTRAINT|INDEX) /m.test(text));
    const indexed = new Set(
      ranges.flatMap((text) => [...text.matchAll(/\w\.(\w+)/g)].map(([, name]) => name)),
    );
    const columns = tables.flatMap((table) => table.columns).filter(({ property }) => indexed.has(property));
    expect(columns.length).toBeGreaterThan(10);
    const tooLong = 'я'.repeat(4083);
    expect(columns.filter((column) => cellSchema(column).safeParse(tooLong).success)).toEqual([]);
  });
});

describe('what is allowed', () => {
  const allowed = (type: PropertyType, text: string, property = 'someValue') =>
    allowedInsteadOf(text, { heading: headingOf(property), property, type, isRequired: true });

  it.each<[PropertyType, string, RegExp]>([
    ['integer', '12345678901', /at most 9 digits/],
    ['number', '900719925474099.123456789', /about 15 in all/],
    ['text', 'x'.repeat(20_001), /at most 20000 characters/],
    ['list', 'x'.repeat(20_001), /at most 20000 characters in all/],
    ['list', 'a\u0000b', /without control characters/],
    ['url', 'https://a.example/ x', /without blanks/],
  ])('of %s says the limit that was passed', (type, text, limit) => {
    expect(cell(type, text)).toBeUndefined();
    expect(allowed(type, text)).toMatch(limit);
  });

  it('of a name is said in bytes', () => {
    expect(allowed('text', 'я'.repeat(4083), 'nameRu')).toBe(
      'text without control characters, at most 8164 bytes in UTF-8, as 4082 Cyrillic letters have',
    );
  });

  it('names letters that only look like Latin ones', () => {
    const standing = ['PUBLIC', 'INFERRED'] as const;
    expect(allowed(standing, '\u0420UBLIC')).toBe(
      'one of PUBLIC, INFERRED, in Latin letters, unlike "\u0420" (U+0420)',
    );
    expect(allowed('text', 't\u0455u-\u0430', 'id')).toMatch(
      /, unlike "\u0455" \(U\+0455\), "\u0430" \(U\+0430\)$/,
    );
    expect(allowed('year', '2\u041E17')).toMatch(/unlike "\u041E" \(U\+041E\)$/);
    expect(allowed(standing, 'public')).toBe('one of PUBLIC, INFERRED');
    expect(allowed(standing, '\u0444\u0438\u0440\u043C\u0430')).toBe('one of PUBLIC, INFERRED');
  });
});

it('says what a column takes, and whether it may be empty', () => {
  const column = { heading: 'a', property: 'a', type: 'year', isRequired: false } as const;
  expect(allowedIn(column)).toBe('a year from 1000 to 2999, or nothing');
  expect(allowedIn({ ...column, isRequired: true })).toBe('a year from 1000 to 2999');
  expect(allowedIn({ ...column, type: ['PLANT', 'SME'] })).toBe('one of PLANT, SME, or nothing');
});
