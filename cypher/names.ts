/**
 * How names are made comparable when they are written and when they are searched: without case, accents of form,
 * punctuation and script.
 */

/** Cyrillic letters as people type them in Latin ones; close to GOST 7.79-2000 system B, without its accents. */
// prettier-ignore
const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** A name in one form: NFKC, lower case, ё as е, everything but letters and digits as one blank. */
export function normalise(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The Cyrillic letters of a text in lower-case Latin ones; all else stays. */
export function transliterate(text: string): string {
  return Array.from(text, (letter) => latin[letter] ?? latin[letter.toLowerCase()] ?? letter).join('');
}

/** What of an entity is a name. */
export interface NamedThing {
  readonly nameEn?: string | null | undefined;
  readonly nameRu?: string | null | undefined;
  readonly shortNameEn?: string | null | undefined;
  readonly shortNameRu?: string | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
}

/** All names of a thing as they are written, the short ones first, each once. */
export function namesOf(thing: NamedThing): string[] {
  const names = [thing.shortNameEn, thing.shortNameRu, thing.nameEn, thing.nameRu, ...(thing.aliases ?? [])];
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))];
}

/** The keys under which a thing is found: each of its names normalised, and the Cyrillic ones in Latin letters too. */
export function searchKeys(thing: NamedThing): string[] {
  const keys = namesOf(thing).map(normalise);
  return [...new Set([...keys, ...keys.map(transliterate)])].filter((key) => key !== '');
}
