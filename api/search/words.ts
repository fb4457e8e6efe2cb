import { LRUCache } from 'lru-cache';
import { normalise, transliterate } from '../../cypher/names.ts';

/** A word of a name or of a search. */
export interface Word {
  /** As it is written, in one form (`normalise`). */
  readonly typed: string;
  /** In Latin letters; the same as `typed` for a word that has no others. Never empty. */
  readonly latin: string;
}

/** Words that say nothing about what is named; English and Russian articles, prepositions and conjunctions. */
const stopWords = new Set(
  (
    'a an and at by for from in of on or not the to with ' +
    'в во до для за и из или к ко на не о об от по под при с со у'
  ).split(' '),
);

const notLatin = /[^a-z0-9]/;

/** The words of a text, lower-case and without punctuation: letters and digits only. */
export function wordsIn(text: string): Word[] {
  return normalise(text)
    .split(' ')
    .filter((typed) => typed !== '')
    .map((typed) => ({ typed, latin: inLatin(typed) }));
}

/** A hard or soft sign alone has no Latin letter; it stands for itself, so that no word is ever empty. */
function inLatin(word: string): string {
  return (notLatin.test(word) && transliterate(word)) || word;
}

/** The words that say something, in their order. */
export function withoutStopWords(words: readonly Word[]): Word[] {
  return words.filter(({ typed }) => !stopWords.has(typed));
}

/** The words of the names that were compared last: the same ones come with search after search. */
const wordsOfNames = new LRUCache<string, readonly Word[]>({ max: 4000 });

/** The words of a name that say something, in their order. */
export function wordsOfName(name: string): readonly Word[] {
  const known = wordsOfNames.get(name);
  if (known) return known;
  const words = withoutStopWords(wordsIn(name));
  wordsOfNames.set(name, words);
  return words;
}

/** Words in Latin letters as one, by which `UN-Habitat` and `unhabitat` are the same. */
export function joined(words: readonly Word[]): string {
  return words.map(({ latin }) => latin).join('');
}
