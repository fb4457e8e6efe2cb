import { expect, it } from 'vitest';
import { inLocale, preferredLocale } from './locale.ts';

it.each([
  [undefined, 'EN'],
  ['', 'EN'],
  ['ru', 'RU'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'RU'],
  ['en;q=0.5, ru;q=0.7', 'RU'],
  ['fr, en;q=0.1', 'EN'],
  ['ru;q=0, en;q=0.1', 'EN'],
  ['de', 'EN'],
  [';;;,,q=', 'EN'],
])('prefers for %s the language %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

it('falls back to the other language', () => {
  expect(inLocale('RU', 'TSU', 'ТГУ')).toBe('ТГУ');
  expect(inLocale('RU', 'TSU', null)).toBe('TSU');
  expect(inLocale('EN', null, 'ТГУ')).toBe('ТГУ');
  expect(inLocale('EN', null, null)).toBeNull();
});
