import { describe, expect, it } from 'vitest';
import { brokenUtf8, decodeText } from './decode.ts';
import { unusable } from './unusable.ts';

/** A text in an encoding of single bytes, the other way round of what the platform decodes. */
function encoded(text: string, encoding: 'windows-1251' | 'ibm866'): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

/** A text in UTF-8 with some bytes put in the place of a part of it. */
function damaged(text: string, part: string, bytes: readonly number[]): Uint8Array {
  const [before = '', after = ''] = text.split(part);
  return Buffer.concat([Buffer.from(before), Uint8Array.from(bytes), Buffer.from(after)]);
}

const csv = 'id,name_ru\ntpu,Томский политех\ntsu,«ТГУ» — №1\n';

describe('the encoding of a file', () => {
  it.each([
    ['Windows-1251', csv],
    ['Windows-1251 with capitals before quotation marks and dashes', 'id\nx,«ТПУ» «М» «РОСАТОМ»\n'],
    ['Windows-1251 with one sign that is not Latin', 'id,name_en\nx,Plant № 7\n'],
    ['Windows-1251 with signs alone', 'id,name_en\nx,“Plant” — „A’s” «Ё» ®, § 7…\n'],
    ['Windows-1251 in capitals', 'id,name_ru\nx,ТОМСКИЙ ПОЛИТЕХ\n'],
  ])('is told from damage: %s', (_, text) => {
    const bytes = encoded(text, 'windows-1251');
    expect(decodeText(bytes)).toBe(text);
    expect(unusable({ name: 'a.csv', bytes })).toBeNull();
  });

  it.each(['Томск', 'ТОМСКИЙ ПОЛИТЕХ', 'Эстрада', 'Томский политех, ТПУ № 1', 'Сургут', 'ТГУ', 'Россия'])(
    'is not that of MS-DOS, which is said with its line: %s',
    (name) => {
      const bytes = encoded(`id,name_en,name_ru\r\na,A,\r\nb,B,${name}\r\n`, 'ibm866');
      expect(unusable({ name: 'a.csv', bytes })).toMatchObject({
        code: 'NOT_TEXT',
        line: 3,
        message: 'is in the code page of MS-DOS',
        allowed: expect.stringContaining('"CSV UTF-8"'),
      });
    },
  );

  it('leaves UTF-8 with letters of any length as it is', () => {
    const text = 'é я 水 𝄞 \uFFFD';
    expect(decodeText(Buffer.from(text))).toBe(text);
    expect(brokenUtf8(Buffer.from(text))).toBeNull();
  });

  it.each([
    ['half a letter', 'литех', [0xd0], 2, 'D0'],
    ['a byte that begins no letter', 'ТГУ', [0xff], 3, 'FF'],
    ['half of a pair of UTF-16', 'Том', [0xed, 0xa0, 0x80], 2, 'ED'],
    ['a letter written longer than it is', 'Том', [0xc0, 0xaf], 2, 'C0'],
  ])('is no other one because of %s', (_, part, bytes, line, byte) => {
    expect(unusable({ name: 'a.csv', bytes: damaged(csv, part, bytes) })).toMatchObject({
      code: 'NOT_TEXT',
      file: 'a.csv',
      line,
      found: `the byte ${byte} (hexadecimal)`,
    });
  });

  it('counts lines of any ending, and sees a letter that is cut off at the end', () => {
    const bytes = Buffer.from(csv.replaceAll('\n', '\r\n').slice(0, 20));
    expect(brokenUtf8(bytes.subarray(0, -1))).toEqual({ line: 2, byte: 0xd1 });
  });
});
