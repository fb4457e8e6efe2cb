import { isWithinOneError } from './edit-distance.ts';
import { stem } from './stem.ts';
import { joined, type Word } from './words.ts';

/** How a word of a search fits a word of a name, from not at all to entirely. */
export const fits = { none: 0, typingError: 1, stem: 2, beginning: 3, whole: 4 } as const;
export type Fit = (typeof fits)[keyof typeof fits];

/** In words from this length on one error is a slip; in shorter ones it makes another word. */
export const fuzzyFrom = 4;

/** How a whole search fits one name. */
export interface NameMatch {
  /** Whether the search is the name, word for word. */
  readonly isExact: boolean;
  /** The best fit of each word of the search. */
  readonly wordFits: readonly Fit[];
  /** Whether all words stand in the name, and in the order of the search. */
  readonly isInOrder: boolean;
  /** The share of the name's letters that the search has. */
  readonly coverage: number;
}

/** Compares the words of a search with those of a name, which hold no stop words. */
export function matchName(words: readonly Word[], name: readonly Word[]): NameMatch {
  const phrase = joined(words);
  const whole = joined(name);
  const wordFits = words.map((word) => bestFit(word, name));
  return {
    isExact: phrase === whole,
    wordFits,
    isInOrder: !wordFits.includes(fits.none) && isInOrder(words, name, wordFits),
    coverage: Math.min(1, phrase.length / Math.max(1, whole.length)),
  };
}

/** Whether one error may be forgiven in a word: a long one, and no number, of which each digit counts. */
export function isForgiving(word: string): boolean {
  return word.length >= fuzzyFrom && !/\p{N}/u.test(word);
}

function bestFit(word: Word, name: readonly Word[]): Fit {
  let best: Fit = fits.none;
  for (const own of name) {
    const fit = fitOf(word, own);
    if (fit > best) best = fit;
  }
  return best;
}

function fitOf(word: Word, own: Word): Fit {
  if (own.latin.startsWith(word.latin)) {
    return own.latin.length === word.latin.length ? fits.whole : fits.beginning;
  }
  // A stem keeps the first three letters, which most words do not share; stemming costs more than to look.
  if (own.typed.startsWith(word.typed.slice(0, 3)) && stem(own.typed) === stem(word.typed)) return fits.stem;
  return isForgiving(word.typed) && isSlip(word, own) ? fits.typingError : fits.none;
}

/** An error counts in the letters it was typed in; «щ» for «ш» is one there and three letters in Latin. */
function isSlip(word: Word, own: Word): boolean {
  return isWithinOneError(word.typed, own.typed) || isWithinOneError(word.latin, own.latin);
}

/** Takes for each word the first place after its predecessor's that fits it as well as any. */
function isInOrder(words: readonly Word[], name: readonly Word[], wordFits: readonly Fit[]): boolean {
  let place = -1;
  return words.every((word, index) => {
    place = name.findIndex((own, at) => at > place && fitOf(word, own) === wordFits[index]);
    return place !== -1;
  });
}
