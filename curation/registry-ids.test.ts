import { expect, it } from 'vitest';
import { registryIds } from './registry-ids.ts';

// Public numbers of well-known organisations: Gazprom, Sberbank, Tomsk State University, and TSU's and CERN's ROR ids.
it.each([
  ['ogrn', '1027700070518'],
  ['ogrn', '1027700132195'],
  ['inn', '7736050003'],
  ['inn', '7707083893'],
  ['inn', '500100732259'],
  ['ror', '02he2nc27'],
  ['ror', 'https://ror.org/01ggx4157'],
  ['wikidata', 'Q42944'],
])('takes the %s %s', (register, id) => {
  expect(registryIds[register]?.isValid(id)).toBe(true);
});

it.each([
  ['ogrn', '1027700070519'],
  ['ogrn', '102770007051'],
  ['inn', '7736050004'],
  ['inn', '500100732258'],
  ['inn', '77360500O3'],
  ['ror', '02he2nc28'],
  ['ror', '02hE2nc27'],
  ['ror', 'https://ror.org/'],
  ['wikidata', 'P31'],
  ['wikidata', 'Q0'],
])('refuses the %s %s', (register, id) => {
  expect(registryIds[register]?.isValid(id)).toBe(false);
});
