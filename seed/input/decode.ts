import { isUtf8 } from 'node:buffer';

/**
 * The text of a data file. UTF-16 and UTF-8 are told by their byte order marks, UTF-16 without one by its zero bytes, and
 * what is not UTF-8 is Windows-1251, in which Russian spreadsheets write CSV. `brokenUtf8` says what is neither.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return encoding === 'utf-8'
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : new TextDecoder(encoding).decode(bytes);
}

/** A byte that belongs to no letter, and its line. */
export interface BrokenByte {
  readonly line: number;
  readonly byte: number;
}

/** So many letters of Windows-1251 say what a file is; the rest of it need not be looked at. */
const telling = 10_000;

/**
 * The first damaged letter of a file that is UTF-8 but for a few bytes; null for one that is whole, and for Windows-1251, where
 * every byte is a letter. In that hardly two letters look like one of UTF-8, so that there are more damaged than whole ones.
 */
export function brokenUtf8(bytes: Uint8Array): BrokenByte | null {
  if (encodingOf(bytes) !== 'windows-1251') return null;
  let [first, damaged, whole] = [-1, 0, 0];
  for (let at = 0; at < bytes.length && !(damaged > telling && damaged > 2 * whole);) {
    const length = letterLength(bytes, at);
    if (length === 0 && damaged === 0) first = at;
    if (length === 0) damaged += 1;
    if (length > 1) whole += 1;
    at += Math.max(length, 1);
  }
  return whole > damaged ? { line: lineOf(bytes, first), byte: bytes[first] ?? 0 } : null;
}

/** The signs of Windows-1251 between 80 and AF that texts hold: quotation marks, dashes, Ё and the like. */
const usualSigns = new Set([
  0x82, 0x84, 0x85, 0x88, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa7, 0xa8, 0xa9,
  0xab, 0xad, 0xae,
]);

/**
 * The line of the first letter of a file that is not Windows-1251 but code page 866, in which Excel saves "CSV (MS-DOS)"; null
 * for any other. Most of its letters are rare signs of Windows-1251, and the rest are small letters from А to П there: of
 * capitals and of what follows П, which no Russian text is without, it has none.
 */
export function firstOf866(bytes: Uint8Array): number | null {
  if (encodingOf(bytes) !== 'windows-1251') return null;
  let [first, rare, letters] = [-1, 0, 0];
  for (let at = 0; at < bytes.length && letters < rare + telling; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 && first < 0) first = at;
    if (byte >= 0x80 && byte < 0xb0 && !usualSigns.has(byte)) rare += 1;
    if ((byte >= 0xc0 && byte < 0xe0) || byte >= 0xf2) letters += 1;
  }
  return rare > letters ? lineOf(bytes, first) : null;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return bareUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1251');
}

/** What the second byte of a letter may be where its first one leaves less than 80 to BF (RFC 3629, section 4). */
const narrower: Readonly<Record<number, readonly [least: number, most: number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** How many bytes the letter has that begins at a place; 0 where none does. */
function letterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let place = 1; place < length; place += 1) {
    const [least, most] = (place === 1 ? narrower[lead] : undefined) ?? [0x80, 0xbf];
    const byte = bytes[at + place] ?? 0;
    if (byte < least || byte > most) return 0;
  }
  return length;
}

/** Any sort of line break counts once. */
function lineOf(bytes: Uint8Array, at: number): number {
  return new TextDecoder('latin1').decode(bytes.subarray(0, at)).split(/\r\n?|\n/).length;
}

/** UTF-16 without a mark: the headings are Latin letters, so that every other byte of the beginning is zero. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 64);
  if (start.length < 4 || bytes.length % 2 !== 0) return null;
  const isZeroAt = (remainder: number) =>
    start.every((byte, index) => (byte === 0) === (index % 2 === remainder));
  if (isZeroAt(1)) return 'utf-16le';
  return isZeroAt(0) ? 'utf-16be' : null;
}
