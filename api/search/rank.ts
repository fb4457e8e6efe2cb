import type { Kind } from '../../cypher/model.ts';
import type { Locale } from '../locale.ts';
import { type Fit, fits, matchName, type NameMatch } from './match-name.ts';
import { joined, type Word, wordsIn, wordsOfName } from './words.ts';

/** An entity that may be what was searched for. */
export interface Candidate {
  readonly id: string;
  readonly kind: Kind;
  /** As they are written, the short ones first. */
  readonly names: readonly string[];
  readonly isPlaceholder: boolean;
  /** The number of its relationships. */
  readonly degree: number;
}

/** How well a candidate fits, from 0 to 1, and which of its names does. */
export interface Ranked<Of extends Candidate = Candidate> {
  readonly id: string;
  readonly kind: Kind;
  readonly candidate: Of;
  readonly score: number;
  readonly matched: string;
}

/**
 * What a name is worth that has all words of a search, by the word that fits worst. The steps between them are wider
 * than what the bonuses add together, so that these only decide among names of one sort.
 */
const worth = { [fits.whole]: 0.8, [fits.beginning]: 0.66, [fits.stem]: 0.52, [fits.typingError]: 0.38 };

const bonus = {
  /** The words stand in the name in the order of the search. */
  order: 0.05,
  /** The other words fit better than the worst. */
  otherWords: 0.03,
  /** The search is half of the name or more, and not a part of a long title. */
  halfOfName: 0.02,
};

/** What a name is worth that has the search as its short form in brackets: «Siberian Chemical Combine (SKhK), Seversk». */
const shortFormWorth = 0.95;
const shortForm = /\([«„"]?(\p{Lu}[^()\s]*?)[»“"]?\)/u;

/** What a candidate is worth of which only all names together have the words, and how many letters they must have. */
export const scatteredWorth = 0.3;
const enoughLetters = 2 / 3;

/**
 * The candidates that fit the words of a search (no stop words, at least one), best first: those whose name it is; then
 * those with a name that has all words, as whole words before beginnings, other forms of them, and typing errors, and
 * in the order of the search before any other; last those that have most of the words in several names. Among equally
 * good ones named entities stand before placeholders, then those with more relationships, with the shorter name, by id.
 */
export function rank<Of extends Candidate>(
  words: readonly Word[],
  candidates: readonly Of[],
  locale: Locale,
): Ranked<Of>[] {
  const prefersCyrillic = isCyrillicWanted(words, locale);
  return candidates
    .map((candidate) => ({ candidate, ...bestName(words, candidate.names, prefersCyrillic) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(a.candidate.isPlaceholder) - Number(b.candidate.isPlaceholder) ||
        b.candidate.degree - a.candidate.degree ||
        a.matched.length - b.matched.length ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    )
    .map(({ candidate, score, matched }) => ({
      id: candidate.id,
      kind: candidate.kind,
      candidate,
      score,
      matched,
    }));
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** The script that the matching name is shown in when the entity has it in both: the search's own, else the reader's. */
function isCyrillicWanted(words: readonly Word[], locale: Locale): boolean {
  if (words.some(({ typed }) => cyrillic.test(typed))) return true;
  return locale === 'RU' && words.every(({ typed }) => !/\p{L}/u.test(typed));
}

/** The name that fits best, of equally good ones the first in the wanted script; score 0 when the candidate fits not at all. */
function bestName(words: readonly Word[], names: readonly string[], prefersCyrillic: boolean) {
  const matches = names.map((name) => {
    const match = matchName(words, wordsOfName(name));
    const isWanted = cyrillic.test(name) === prefersCyrillic;
    const score = Math.max(scoreOf(match), shortFormScore(words, name));
    return { name, match, isWanted, score, letters: lettersFound(words, match.wordFits) };
  });
  const [best] = matches.toSorted(
    (a, b) =>
      b.score - a.score ||
      b.letters - a.letters ||
      Number(b.isWanted) - Number(a.isWanted) ||
      b.match.coverage - a.match.coverage,
  );
  if (!best) return { score: 0, matched: '' };
  const score = best.score > 0 ? best.score : scoreOfAll(words, matches);
  return { score: Math.round(score * 1000) / 1000, matched: best.name };
}

function shortFormScore(words: readonly Word[], name: string): number {
  const short = shortForm.exec(name)?.[1];
  return short !== undefined && joined(wordsIn(short)) === joined(words) ? shortFormWorth : 0;
}

/** What one name is worth by itself; 0 when it lacks a word. */
function scoreOf({ isExact, wordFits, isInOrder, coverage }: NameMatch): number {
  if (isExact) return 1;
  const worst = worstOf(wordFits);
  if (worst === fits.none) return 0;
  const average = wordFits.reduce<number>((sum, fit) => sum + fit, 0) / wordFits.length;
  return (
    worth[worst] +
    (isInOrder ? bonus.order : 0) +
    bonus.otherWords * ((average - worst) / fits.whole) +
    (coverage >= 0.5 ? bonus.halfOfName : 0)
  );
}

/** What the names are worth together, by the share of the search that one or another of them has; 0 for too little. */
function scoreOfAll(words: readonly Word[], matches: readonly { readonly match: NameMatch }[]): number {
  const best = words.map((_, index) =>
    matches.reduce<Fit>((found, { match }) => betterOf(found, match.wordFits[index] ?? fits.none), fits.none),
  );
  const share = lettersFound(words, best) / lettersFound(words, null);
  return share >= enoughLetters ? scatteredWorth * share : 0;
}

function worstOf(wordFits: readonly Fit[]): Fit {
  return wordFits.reduce<Fit>((worst, fit) => (fit < worst ? fit : worst), fits.whole);
}

function betterOf(a: Fit, b: Fit): Fit {
  return a > b ? a : b;
}

/** The letters of the words that were found; of all words without a list of fits. */
function lettersFound(words: readonly Word[], wordFits: readonly Fit[] | null): number {
  return words.reduce(
    (sum, { latin }, index) => (wordFits?.[index] === fits.none ? sum : sum + latin.length),
    0,
  );
}
