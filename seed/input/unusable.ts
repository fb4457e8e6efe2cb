import { type Fault, fileFault } from '../../curation/faults.ts';
import { brokenUtf8, firstOf866 } from './decode.ts';
import { type InputFile, limitOf } from './limits.ts';

/** What files of other programs begin with; people give them the ending of a data file, or take them for one. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'a spreadsheet or document of older Office' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip within the files, or a spreadsheet' },
  { bytes: [0x1f, 0x8b], what: 'packed by gzip' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
];

/** Why a file is not looked into at all; null when it may be. */
export function unusable({ name, bytes }: InputFile): Fault | null {
  if (bytes.length > limitOf(name)) {
    const found = `${String(bytes.length)} bytes`;
    return fileFault('TOO_LARGE', name, 'is too large', found, `at most ${String(limitOf(name))} bytes`);
  }
  const foreign = signatures.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const allowed = 'CSV, as spreadsheets save it, in UTF-8, UTF-16 or Windows-1251';
  if (foreign) return fileFault('NOT_TEXT', name, 'is no text', foreign.what, allowed);
  const broken = brokenUtf8(bytes);
  if (broken) {
    const found = `the byte ${broken.byte.toString(16).toUpperCase()} (hexadecimal)`;
    const message = 'is UTF-8 with a damaged letter';
    return { ...fileFault('NOT_TEXT', name, message, found, allowed), line: broken.line };
  }
  const line = firstOf866(bytes);
  if (line === null) return null;
  const message = 'is in the code page of MS-DOS';
  const found = 'letters of code page 866, as in "CSV (MS-DOS)" of Excel';
  return { ...fileFault('NOT_TEXT', name, message, found, `${allowed}: save it as "CSV UTF-8"`), line };
}
