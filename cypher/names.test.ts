import { describe, expect, it } from 'vitest';
import { namesOf, normalise, searchKeys, transliterate } from './names.ts';

describe('normalise', () => {
  it.each([
    ['Томский  ГОСУДАРСТВЕННЫЙ университет', 'томский государственный университет'],
    ['АО «Сибирский химический комбинат»', 'ао сибирский химический комбинат'],
    ['UN-HABITAT', 'un habitat'],
    ['Жигулёвский', 'жигулевский'],
    ['5-100', '5 100'],
    ['  ', ''],
    ['ﬁne', 'fine'],
  ])('makes %s to %s', (name, form) => {
    expect(normalise(name)).toBe(form);
  });
});

describe('transliterate', () => {
  it.each([
    ['минобрнауки', 'minobrnauki'],
    ['щука', 'shchuka'],
    ['подъезд', 'podezd'],
    ['tsu', 'tsu'],
    ['Росатом', 'rosatom'],
  ])('writes %s as %s', (name, form) => {
    expect(transliterate(name)).toBe(form);
  });
});

describe('searchKeys', () => {
  const thing = {
    nameEn: 'Tomsk State University',
    nameRu: 'Томский университет',
    shortNameEn: 'TSU',
    aliases: ['ТГУ', 'TSU'],
  };

  it('has every name in its own letters and in Latin ones, each once', () => {
    expect(searchKeys(thing)).toEqual([
      'tsu',
      'tomsk state university',
      'томский университет',
      'тгу',
      'tomskiy universitet',
      'tgu',
    ]);
  });

  it('has nothing for a thing without a name', () => {
    expect(searchKeys({ nameEn: null, nameRu: '', aliases: null })).toEqual([]);
    expect(namesOf({})).toEqual([]);
  });
});
