import { isForgiving } from './match-name.ts';
import { joined, withoutStopWords, type Word, wordsIn } from './words.ts';

/** More words than this say no more. */
const maxWords = 12;

/** Longer words are compared letter by letter only: Lucene's automaton for errors grows with the word. */
const longestForgiven = 40;

/** A search text, understood. */
export interface SearchText {
  /** The words that say something. */
  readonly words: readonly Word[];
  /** The text in one form, in its own letters and in Latin ones: what `searchKeys` hold for a name that is the text. */
  readonly phrases: readonly string[];
}

/** The two Lucene queries that find the candidates for a search. */
export interface CandidateQueries {
  /** For normalised names: every word, as it is, as a beginning, or with one typing error. */
  readonly keyQuery: string;
  /** For names as they are written: any word in any of its forms. */
  readonly textQuery: string;
}

/** Takes a search text apart. There are no words when it holds nothing but punctuation and stop words. */
export function parseSearch(text: string): SearchText {
  const all = wordsIn(text);
  const phrases = [all.map(({ typed }) => typed).join(' '), all.map(({ latin }) => latin).join(' ')];
  return { words: withoutStopWords(all).slice(0, maxWords), phrases: [...new Set(phrases)] };
}

/**
 * The queries for the words of a search, at least one. Words hold lower-case letters and digits only (`wordsIn`), so
 * that nothing of the user's text means anything to Lucene's parser.
 *
 * In `keyQuery` a document's score is 4 for each whole word, 2 for each beginning and next to nothing for a slip:
 * ranges and prefixes score constantly, whereas a plain term would score by how short the names are.
 */
export function candidateQueries(words: readonly Word[]): CandidateQueries {
  const every = words.map((word) => anyOf(spellings(word).flatMap(formsOf))).join(' AND ');
  // «рос нано» for «роснано»
  const asOne = words.length > 1 ? [`(${every})`, exactly(joined(words))] : [every];
  return { keyQuery: asOne.join(' OR '), textQuery: words.map(({ typed }) => typed).join(' ') };
}

function spellings({ typed, latin }: Word): string[] {
  return [...new Set([typed, latin])];
}

function formsOf(word: string): string[] {
  const forms = [exactly(word), `${word}*^2`];
  if (isForgiving(word) && word.length <= longestForgiven) forms.push(`${word}~1^0.001`);
  return forms;
}

function exactly(word: string): string {
  return `[${word} TO ${word}]^4`;
}

function anyOf(clauses: readonly string[]): string {
  return `(${clauses.join(' OR ')})`;
}
