/** A file as the directory of a zip names it. None of this is believed: the bytes are held against it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored as it is, 8: deflated; others are rare. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** The bytes in the zip; null where they would lie outside of it. */
  readonly packed: Uint8Array | null;
}

const signatures = { local: 0x04034b50, entry: 0x02014b50 } as const;
const lengths = { local: 30, entry: 46, end: 22 } as const;
const flags = { encrypted: 0x1, utf8: 0x800 } as const;
/** Stands for a number that does not fit into 32 bits, and is given in 64 among the extra fields. */
const isWide = (number: number) => number === 0xffffffff;
const wideField = 1;

/** Reads the directory at the end of a zip (APPNOTE 4.3.7, 4.3.12, 4.3.16); null where it is not whole. */
export function readDirectory(zip: Uint8Array): ZipEntry[] | null {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  if (end < 0 || end + lengths.end > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  const offset = bytes.readUInt32LE(end + 16);
  // What stands before a zip, as in one that unpacks itself, moves all of it.
  const isInPlace = isAt(bytes, offset, signatures.entry);
  const moved = isInPlace ? 0 : end - bytes.readUInt32LE(end + 12) - offset;
  const entries: ZipEntry[] = [];
  for (let at = offset + moved; entries.length < count;) {
    if (!isAt(bytes, at, signatures.entry) || at + lengths.entry > end) return null;
    const next = [28, 30, 32].reduce(
      (sum, field) => sum + bytes.readUInt16LE(at + field),
      at + lengths.entry,
    );
    if (next > end) return null;
    entries.push(readEntry(bytes.subarray(at, next), bytes, moved));
    at = next;
  }
  return entries;
}

function readEntry(entry: Buffer, zip: Buffer, moved: number): ZipEntry {
  const flag = entry.readUInt16LE(8);
  const nameEnd = lengths.entry + entry.readUInt16LE(28);
  const extra = entry.subarray(nameEnd, nameEnd + entry.readUInt16LE(30));
  const [size, packed, offset] = widened(
    [24, 20, 42].map((at) => entry.readUInt32LE(at)),
    extra,
  );
  return {
    name: entry.toString((flag & flags.utf8) === 0 ? 'latin1' : 'utf8', lengths.entry, nameEnd),
    isEncrypted: (flag & flags.encrypted) !== 0,
    method: entry.readUInt16LE(10),
    crc: entry.readUInt32LE(16),
    size: size ?? 0,
    packed: packedAt(zip, (offset ?? 0) + moved, packed ?? 0),
  };
}

/** Numbers of an entry with those in place that are given in 64 bits (APPNOTE 4.5.3). */
function widened(numbers: readonly number[], extra: Buffer): number[] {
  const wide: number[] = [];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== wideField) continue;
    const end = Math.min(at + 4 + extra.readUInt16LE(at + 2), extra.length);
    for (let field = at + 4; field + 8 <= end; field += 8) wide.push(Number(extra.readBigUInt64LE(field)));
  }
  return numbers.map((number) => (isWide(number) ? (wide.shift() ?? number) : number));
}

/** The bytes of a file, which begin after a heading of their own. */
function packedAt(zip: Buffer, at: number, length: number): Uint8Array | null {
  if (!isAt(zip, at, signatures.local) || at + lengths.local > zip.length) return null;
  const start = at + lengths.local + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  return start + length <= zip.length ? zip.subarray(start, start + length) : null;
}

function isAt(bytes: Buffer, at: number, signature: number): boolean {
  return at >= 0 && at + 4 <= bytes.length && bytes.readUInt32LE(at) === signature;
}
