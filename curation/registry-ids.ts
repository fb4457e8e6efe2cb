/**
 * Ids of public registers. Each is checked by what the register itself defines: check digits where there are some, else
 * the form.
 */
export interface RegistryId {
  /** What is allowed, in words for a fault. */
  readonly allowed: string;
  isValid(text: string): boolean;
}

/** Registers by the property that holds their id. */
export const registryIds: Readonly<Record<string, RegistryId>> = {
  ogrn: {
    allowed: 'an OGRN of 13 digits (15 for a sole trader) with a right check digit',
    isValid: isOgrn,
  },
  inn: { allowed: 'an INN of 10 digits (12 for a person) with right check digits', isValid: isInn },
  ror: { allowed: 'a ROR id: 0, six characters and two check digits, or its address', isValid: isRor },
  wikidata: { allowed: 'a Wikidata item: Q and a number', isValid: (text) => /^Q[1-9]\d{0,9}$/.test(text) },
};

const rorAddress = /^https:\/\/ror\.org\//;

/** An id in the form in which equal ones are the same text: ROR ids are kept bare or as addresses. */
export function comparableId(id: string): string {
  return id.replace(rorAddress, '');
}

/** Order of the Ministry of Finance 165n of 18 November 2015: the number without its last digit modulo 11 (13), last digit of that. */
function isOgrn(text: string): boolean {
  if (!/^(?:\d{13}|\d{15})$/.test(text)) return false;
  const body = BigInt(text.slice(0, -1));
  const divisor = text.length === 13 ? 11n : 13n;
  return Number((body % divisor) % 10n) === Number(text.at(-1));
}

const innWeights = {
  tenth: [2, 4, 10, 3, 5, 9, 4, 6, 8],
  eleventh: [7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
  twelfth: [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
} as const;

/** Order of the Federal Tax Service MMV-7-6/435@ of 29 June 2012: weighted sums modulo 11, then modulo 10. */
function isInn(text: string): boolean {
  if (!/^(?:\d{10}|\d{12})$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const check = (weights: readonly number[]) =>
    (weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11) % 10;
  if (digits.length === 10) return check(innWeights.tenth) === digits[9];
  return check(innWeights.eleventh) === digits[10] && check(innWeights.twelfth) === digits[11];
}

const rorAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** ROR ids are Crockford base 32 with a checksum of ISO/IEC 7064 (mod 97-10), as ror.readme.io describes them. */
function isRor(text: string): boolean {
  const id = /^0([0-9a-hj-km-np-tv-z]{6})(\d{2})$/.exec(comparableId(text));
  if (!id) return false;
  const [, body = '', check = ''] = id;
  const number = Array.from(body).reduce((sum, letter) => sum * 32 + rorAlphabet.indexOf(letter), 0);
  return 98 - ((number * 100) % 97) === Number(check);
}
