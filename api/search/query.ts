import { isForgiving } from './match-name.ts';
import { joined, withoutStopWords, type Word, wordsIn } from './words.ts';

/** The candidates are looked up by the first words; more would find no others. All are compared by the ranking. */
const maxWords = 12;

/** Longer words are not looked up with an error: Lucene's automaton for that grows with the word. */
const longestForgiven = 40;

/** A search text, understood. */
export interface SearchText {
  /** The words that say something. */
  readonly words: readonly Word[];
  /** The text in one form, in its own letters and in Latin ones: what `searchKeys` hold for a name that is the text. */
  readonly phrases: readonly string[];
}

/** Lucene queries that find the candidates for a search. */
export interface CandidateQueries {
  /** For normalised names: every word, as it is or as a beginning. */
  readonly typedQuery: string;
  /** As `typedQuery`, and each word also with one typing error. */
  readonly forgivingQuery: string;
  /** For names as they are written: any word in any of its forms. */
  readonly textQuery: string;
}

/** Takes a search text apart. There are no words when it holds nothing but punctuation and stop words. */
export function parseSearch(text: string): SearchText {
  const all = wordsIn(text);
  const phrases = [all.map(({ typed }) => typed).join(' '), all.map(({ latin }) => latin).join(' ')];
  return { words: withoutStopWords(all), phrases: [...new Set(phrases)] };
}

/**
 * The queries for the words of a search, at least one. Words hold lower-case letters and digits only (`wordsIn`), so
 * that nothing of the user's text means anything to Lucene's parser.
 *
 * In `typedQuery` a document's score is 6 for each whole word and 2 for each beginning; `forgivingQuery` adds next to
 * nothing for a slip: ranges and prefixes score constantly, whereas a plain term would score by how short the names are.
 * Whole words and beginnings are asked for in Latin letters only, in which every key exists.
 */
export function candidateQueries(words: readonly Word[]): CandidateQueries {
  const some = [...new Map(words.map((word) => [word.latin, word])).values()].slice(0, maxWords);
  // «рос нано» for «роснано»
  const asOne = words.length > 1 ? [exactly(joined(words))] : [];
  const everyWord = (formsOf: (word: Word) => string[]) =>
    [`(${some.map((word) => anyOf(formsOf(word))).join(' AND ')})`, ...asOne].join(' OR ');
  return {
    typedQuery: everyWord(typedForms),
    forgivingQuery: everyWord((word) => [...typedForms(word), ...slipsOf(word, some.length === 1)]),
    textQuery: some.map(({ typed }) => typed).join(' '),
  };
}

function typedForms({ latin }: Word): string[] {
  return [exactly(latin), `${latin}*^2`];
}

function slipsOf({ typed, latin }: Word, isOnly: boolean): string[] {
  // An automaton costs Lucene up to a millisecond. In other letters than it was typed in, a slip is rare.
  const forgiven = isOnly ? [...new Set([typed, latin])] : [typed];
  return forgiven.filter((word) => isForgiving(word) && word.length <= longestForgiven).map(withOneError);
}

function exactly(word: string): string {
  return `[${word} TO ${word}]^4`;
}

function withOneError(word: string): string {
  return `${word}~1^0.001`;
}

function anyOf(clauses: readonly string[]): string {
  return `(${clauses.join(' OR ')})`;
}
