import { normalise, transliterate } from '../../cypher/names.ts';

/** The two Lucene queries that find the candidates for a search. */
export interface CandidateQueries {
  /** For normalised names: every word, as it is, as a beginning, or with one typing error. */
  readonly keyQuery: string;
  /** For names as they are written: any word in any of its forms. */
  readonly textQuery: string;
}

/** Words from this length on may hold one typing error; in shorter ones an error makes another word. */
export const fuzzyFrom = 4;

/** More words than this say no more. */
const maxWords = 12;

/**
 * The words of a search text, lower-case and without punctuation. They hold letters and digits only, so that nothing in
 * them means anything to Lucene.
 */
export function wordsOf(text: string): string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, maxWords);
}

/** The queries for the words of a search, null when there is no word. */
export function candidateQueries(words: readonly string[]): CandidateQueries | null {
  if (words.length === 0) return null;
  const every = (list: readonly string[]) => `(${list.map(anyForm).join(' AND ')})`;
  const inLatin = words.map(transliterate).filter((word) => word !== '');
  const keys = inLatin.length > 0 && inLatin.join() !== words.join() ? [words, inLatin] : [words];
  return { keyQuery: keys.map(every).join(' OR '), textQuery: words.join(' ') };
}

function anyForm(word: string): string {
  const fuzzy = word.length >= fuzzyFrom ? ` OR ${word}~1` : '';
  return `(${word}^4 OR ${word}*^2${fuzzy})`;
}
