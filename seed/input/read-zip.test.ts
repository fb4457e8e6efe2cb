import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../curation/faults.ts';
import { readZip } from './read-zip.ts';

const text = 'id,name_en,standing,sources\nivanov,Ivanov,PUBLIC,page\n';

/** A zip of one file, made for each call. */
const zipOf = (level: 0 | 6, content = text) => zipSync({ 'persons.csv': [strToU8(content), { level }] });

function codeOf(zip: Uint8Array): string {
  try {
    return readZip('data.zip', zip)
      .map(({ bytes }) => Buffer.from(bytes).toString())
      .join('');
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.faults.map(({ code }) => code).join();
  }
}

/** Where the directory of a zip begins. */
const directoryOf = (zip: Uint8Array) => Buffer.from(zip).indexOf('PK\u0001\u0002');

/** A zip with some bytes of its directory's first entry written anew. */
function withEntry(zip: Uint8Array, change: (entry: DataView) => void): Uint8Array {
  const copy = zip.slice();
  change(new DataView(copy.buffer, copy.byteOffset + directoryOf(copy)));
  return copy;
}

const mebibyte = 1024 * 1024;

describe('a zip', () => {
  it('may hold a history that is larger than any data file', () => {
    const large = (name: string) => zipSync({ [name]: [new Uint8Array(65 * mebibyte), { level: 0 }] });
    expect(readZip('data.zip', large('revisions.jsonl'))[0]?.bytes).toHaveLength(65 * mebibyte);
    expect(codeOf(large('persons.csv'))).toBe('ZIP_TOO_LARGE');
  });

  it.each([0, 6] as const)('gives what was packed, at level %i', (level) => {
    expect(codeOf(zipOf(level))).toBe(text);
  });

  it('may hold what programs leave beside the files, which is passed over', () => {
    const left = [
      '.DS_Store',
      '__MACOSX/._a.csv',
      'data/.~lock.persons.csv#',
      '.git/config',
      'Thumbs.DB',
      'a/desktop.ini',
    ];
    const byproducts = Object.fromEntries(left.map((name) => [name, strToU8('x')]));
    const zip = zipSync({ ...byproducts, 'data/persons.csv': strToU8(text) });
    expect(readZip('data.zip', zip).map(({ name }) => name)).toEqual(['persons.csv']);
    expect(codeOf(zipSync({ '../.hidden': strToU8('x') }))).toBe('ZIP_PATH');
  });

  it('may stand after something else', () => {
    expect(codeOf(Buffer.concat([Buffer.from('#!/bin/sh\n'), zipOf(6)]))).toBe(text);
  });

  it('may give its sizes in 64 bits', () => {
    const zip = zipOf(6);
    const at = directoryOf(zip);
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(BigInt(text.length), 4);
    extra.writeBigUInt64LE(BigInt(Buffer.from(zip).readUInt32LE(at + 20)), 12);
    const nameEnd = at + 46 + 'persons.csv'.length;
    const wide = Buffer.concat([zip.subarray(0, nameEnd), extra, zip.subarray(nameEnd)]);
    wide.writeUInt32LE(0xffffffff, at + 20);
    wide.writeUInt32LE(0xffffffff, at + 24);
    wide.writeUInt16LE(extra.length, at + 30);
    const end = wide.lastIndexOf('PK\u0005\u0006');
    wide.writeUInt32LE(wide.readUInt32LE(end + 12) + extra.length, end + 12);
    expect(codeOf(wide)).toBe(text);
  });

  it.each([0, 6] as const)('with a changed bit is never taken for another text, at level %i', (level) => {
    const zip = zipOf(level, text.repeat(3));
    const start = 30 + 'persons.csv'.length;
    const outcomes = new Set<string>();
    for (let at = start; at < directoryOf(zip); at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const copy = zip.slice();
        copy[at] = (copy[at] ?? 0) ^ (1 << bit);
        outcomes.add(codeOf(copy));
      }
    }
    outcomes.delete(text.repeat(3)); // a bit that means nothing
    expect([...outcomes]).toEqual(['BAD_ZIP']);
  });

  it.each<[string, string, (entry: DataView) => void]>([
    ['is encrypted', 'ZIP_ENCRYPTED', (entry) => entry.setUint16(8, 1, true)],
    ['is packed in another way', 'BAD_ZIP', (entry) => entry.setUint16(10, 12, true)],
    ['claims another size', 'BAD_ZIP', (entry) => entry.setUint32(24, 7, true)],
    ['claims another checksum', 'BAD_ZIP', (entry) => entry.setUint32(16, 7, true)],
    ['begins outside', 'BAD_ZIP', (entry) => entry.setUint32(42, 0xfffffff0, true)],
    ['reaches outside', 'BAD_ZIP', (entry) => entry.setUint32(20, 0x7fffffff, true)],
  ])('with a file that %s is refused', (_, code, change) => {
    expect(codeOf(withEntry(zipOf(6), change))).toBe(code);
  });

  it('that is cut off anywhere is refused', () => {
    const zip = zipOf(6);
    for (let length = 4; length < zip.length; length += 1) {
      expect(codeOf(zip.subarray(0, length))).toBe('BAD_ZIP');
    }
  });
});
