import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { roleName } from './roles.ts';

it('names in Russian every role that the seed states in one word, and leaves offices and strange words as they are', () => {
  const file = readFileSync(new URL('../../seed/data/relationships.csv', import.meta.url), 'utf8');
  const rows: { role: string }[] = parse(file, { columns: true });
  const words = [...new Set(rows.map(({ role }) => role))].filter((role) => /^[a-z]+$/.test(role));
  expect(words.length).toBeGreaterThan(5);
  for (const word of words) {
    expect(roleName(word, 'ru'), word).toMatch(/^[а-яё ]+$/);
    expect(roleName(word, 'en')).toBe(word);
  }
  for (const role of ['Rector of Tomsk State University', '<b>x</b>', '__proto__', '']) {
    expect(roleName(role, 'ru')).toBe(role);
  }
});
