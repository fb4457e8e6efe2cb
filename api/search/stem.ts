/** At least so many letters stay, so that short words are not made equal. */
const shortestStem = 3;

/** Endings of Russian nouns and adjectives, those of the Snowball stemmer for Russian (Porter, 2001). */
const russianEndings = new Set(
  (
    'иями ями ами его ого ему ому ими ыми иях иям ией ием ев ов ие ье еи ии ей ой ий ям ем ам ом ах ях ию ью ия ья ' +
    'ее ые ое ый им ым их ых ую юю ая яя ою ею а е и й о у ы ь ю я'
  ).split(' '),
);
const longestEnding = 4;

/**
 * A word without the ending that its case or number gives it: `университетов` to `университет`, `ministries` to
 * `ministry`. English plurals as Harman (1991, "How effective is suffixing?") takes them off.
 */
export function stem(word: string): string {
  return /[а-я]/.test(word) ? russianStem(word) : englishStem(word);
}

function russianStem(word: string): string {
  for (let length = longestEnding; length > 0; length -= 1) {
    const rest = word.length - length;
    if (rest >= shortestStem && russianEndings.has(word.slice(rest))) return word.slice(0, rest);
  }
  return word;
}

function englishStem(word: string): string {
  if (word.length <= shortestStem) return word;
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
}
