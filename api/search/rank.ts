import { normalise, transliterate } from '../../cypher/names.ts';
import { isWithinOneError } from './edit-distance.ts';
import { fuzzyFrom } from './query.ts';

/** An entity that may be what was searched for. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
  readonly isPlaceholder: boolean;
  /** Whether it is evidence (a source, figure or statement) and not one of those that the evidence is about. */
  readonly isEvidence: boolean;
  /** The number of its relationships. */
  readonly degree: number;
}

/** How well a candidate fits, from 0 to 1, and which of its names does. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly matched: string;
}

/** What a match of each sort is worth; within a sort the share of the name that the search covers decides. */
const worth = {
  exact: 0.95,
  start: 0.85,
  words: 0.75,
  beginnings: 0.6,
  typingError: 0.45,
  some: 0.1,
} as const;

/** How much of a score the covered share of the name can make. */
const coverageWorth = 0.05;

/** What is left of a score when the words had to be written in other letters, and when the thing is mere evidence. */
const otherLetters = 0.999;
const evidence = 0.96;

/**
 * The candidates that fit the words of a search, best first: the name itself, then names that start with the words,
 * hold them, hold beginnings of them, hold them with a typing error each, and last those that hold some of them or
 * other forms of them. Among equally good ones named entities stand before placeholders, then those with more
 * relationships, then by id.
 */
export function rank(words: readonly string[], candidates: readonly Candidate[]): Ranked[] {
  const spellings = spellingsOf(words);
  return candidates
    .map((candidate) => ({ candidate, best: bestName(spellings, candidate) }))
    .sort(
      (a, b) =>
        b.best.score - a.best.score ||
        Number(a.candidate.isPlaceholder) - Number(b.candidate.isPlaceholder) ||
        b.candidate.degree - a.candidate.degree ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    )
    .map(({ candidate, best }) => ({ id: candidate.id, ...best }));
}

/** The words as they were typed and in Latin letters. */
function spellingsOf(words: readonly string[]): string[][] {
  return [[...words], words.map(transliterate)];
}

function bestName(spellings: readonly (readonly string[])[], { names, isEvidence }: Candidate) {
  let best = { score: 0, matched: names[0] ?? '' };
  for (const name of names) {
    const ownSpellings = spellingsOf(normalise(name).split(' '));
    for (const [ownIndex, own] of ownSpellings.entries()) {
      for (const [index, words] of spellings.entries()) {
        const score = scoreOf(words, own) * (index + ownIndex > 0 ? otherLetters : 1);
        if (score > best.score) best = { score, matched: name };
      }
    }
  }
  const score = best.score * (isEvidence ? evidence : 1);
  return { ...best, score: Math.round(score * 1000) / 1000 };
}

function scoreOf(words: readonly string[], name: readonly string[]): number {
  const found = words.filter((word) => name.some((own) => fits(word, own)));
  if (found.length < words.length) return (worth.some * found.length) / words.length;
  const lengthOf = (list: readonly string[]) => list.reduce((sum, word) => sum + word.length, 0);
  const coverage = Math.min(1, lengthOf(words) / Math.max(1, lengthOf(name)));
  return worth[sortOfMatch(words, name)] + coverageWorth * coverage;
}

function sortOfMatch(words: readonly string[], name: readonly string[]): keyof typeof worth {
  const phrase = words.join(' ');
  const whole = name.join(' ');
  if (whole === phrase || name.join('') === words.join('')) return 'exact';
  if (`${whole} `.startsWith(`${phrase} `)) return 'start';
  if (words.every((word) => name.includes(word))) return 'words';
  if (words.every((word) => name.some((own) => own.startsWith(word)))) return 'beginnings';
  return 'typingError';
}

function fits(word: string, own: string): boolean {
  return own.startsWith(word) || (word.length >= fuzzyFrom && isWithinOneError(word, own));
}
