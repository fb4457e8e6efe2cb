import { Unzip, UnzipInflate } from 'fflate';
import { DatasetError, fileFault } from '../../curation/faults.ts';
import { type InputFile, limits } from './limits.ts';

/** Bytes that are unpacked between two looks at the limits. */
const step = 64 * 1024;
/** Below this many bytes no ratio says anything. */
const smallBytes = 1024 * 1024;

/** A file while it is unpacked. */
interface Entry {
  readonly name: string;
  readonly chunks: Uint8Array[];
  bytes: number;
  isWhole: boolean;
}

/**
 * Unpacks a zip into memory. What its headers claim of sizes is not believed: the bytes that come out are counted.
 * @throws DatasetError for a zip that is damaged, names a path outside of itself, holds a file twice or is too large
 */
export function readZip(archive: string, zip: Uint8Array): InputFile[] {
  const refuse = (code: string, name: string, message: string, found: string, allowed: string): never => {
    const file = name === '' ? archive : `${archive}/${name}`;
    throw new DatasetError([fileFault(code, file, message, found, allowed)]);
  };
  if (!hasDirectory(zip)) refuse('BAD_ZIP', '', 'is no whole zip', `${String(zip.length)} bytes`, 'a zip');
  const entries = new Map<string, Entry>();
  let total = 0;

  const unzip = new Unzip((file) => {
    const { name } = file;
    if (isUnsafe(name)) {
      refuse(
        'ZIP_PATH',
        shown(name),
        'has a path that leads out of the zip',
        shown(name),
        'a plain file name',
      );
    }
    if (isOfOffice(name)) {
      const allowed = 'CSV, as spreadsheets save it: one file, or several in a folder or a zip';
      refuse('SPREADSHEET', '', 'is a spreadsheet or a document', shown(name), allowed);
    }
    if (name.endsWith('/') || isByproduct(name)) return;
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (entries.has(base)) refuse('ZIP_TWICE', shown(base), 'is there twice', shown(name), 'each file once');
    if (entries.size >= limits.zipEntries) {
      refuse(
        'ZIP_TOO_MANY',
        shown(base),
        'is one file too many',
        'more',
        `${String(limits.zipEntries)} files`,
      );
    }
    const entry: Entry = { name: base, chunks: [], bytes: 0, isWhole: false };
    entries.set(base, entry);
    file.ondata = (error, chunk, isLast) => {
      // What is refused here is caught by the library and handed back.
      if (error instanceof DatasetError) throw error;
      if (error)
        refuse('BAD_ZIP', shown(base), 'cannot be unpacked', error.message, 'a file that was not damaged');
      entry.bytes += chunk.length;
      total += chunk.length;
      const packed = file.size ?? zip.length;
      const isBomb = entry.bytes > smallBytes && entry.bytes > packed * limits.zipRatio;
      if (isBomb || entry.bytes > limits.fileBytes || total > limits.totalBytes) {
        const allowed = `at most ${String(limits.fileBytes)} bytes, and ${String(limits.zipRatio)} times what is in the zip`;
        refuse(
          'ZIP_TOO_LARGE',
          shown(base),
          'is too large when unpacked',
          `more than ${String(entry.bytes)} bytes`,
          allowed,
        );
      }
      entry.chunks.push(chunk);
      entry.isWhole = isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length; at += step) {
      unzip.push(zip.subarray(at, at + step), at + step >= zip.length);
    }
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    const found = error instanceof Error ? error.message : String(error);
    refuse('BAD_ZIP', '', 'cannot be unpacked', found, 'a zip that was not damaged');
  }
  return [...entries.values()].map((entry) => {
    if (!entry.isWhole)
      refuse('BAD_ZIP', shown(entry.name), 'is cut off', `${String(entry.bytes)} bytes`, 'a whole file');
    return { name: entry.name, bytes: Buffer.concat(entry.chunks) };
  });
}

/** Whether the end of a zip's directory is there; a zip that was cut off lacks it (APPNOTE 4.3.16). */
function hasDirectory(zip: Uint8Array): boolean {
  return Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength).lastIndexOf('PK\u0005\u0006') >= 0;
}

function isUnsafe(name: string): boolean {
  return (
    name === '' ||
    /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) ||
    name.split('/').some((part) => part === '..' || part === '.')
  );
}

/** Office and LibreOffice files are zips: ECMA-376 part 2 (10.2), OpenDocument part 2 (3.3). */
function isOfOffice(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml$|mimetype$|(?:xl|word|ppt)\/)/.test(name);
}

/** What macOS and Windows put beside the files that one packs. */
function isByproduct(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(name);
}

function shown(name: string): string {
  return name.slice(0, 100);
}
