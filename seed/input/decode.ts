/**
 * The text of a data file. UTF-16 and UTF-8 are told by their byte order marks, UTF-16 without one by its zero bytes, and
 * what is not UTF-8 is Windows-1251, in which Russian spreadsheets write CSV.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const bare = bareUtf16(bytes);
  if (bare) return new TextDecoder(bare).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes); // every byte is a letter there
  }
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
