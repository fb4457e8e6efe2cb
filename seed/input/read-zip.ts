import { crc32, inflateRawSync } from 'node:zlib';
import { DatasetError, fileFault } from '../../curation/faults.ts';
import { historyFile } from '../history-file.ts';
import { isByproduct } from './byproducts.ts';
import { type InputFile, limitOf, limits } from './limits.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/** Below this many bytes no ratio says anything. */
const smallBytes = 1024 * 1024;

const methods = { stored: 0, deflated: 8 } as const;

/** Refuses the zip, or a file in it. */
type Refuse = (code: string, name: string, message: string, found: string, allowed: string) => never;

/**
 * Unpacks a zip into memory. What its directory claims is not believed: the bytes that come out are counted, and their
 * checksum is made.
 * @throws DatasetError for a zip that is damaged or encrypted, names a path outside of itself, holds a file twice or is too
 *   large
 */
export function readZip(archive: string, zip: Uint8Array): InputFile[] {
  const refuse: Refuse = (code, name, message, found, allowed) => {
    const file = name === '' ? archive : `${archive}/${name}`;
    throw new DatasetError([fileFault(code, file, message, found, allowed)]);
  };
  const entries =
    readDirectory(zip) ?? refuse('BAD_ZIP', '', 'is no whole zip', `${String(zip.length)} bytes`, 'a zip');
  const chosen = choose(entries, refuse);
  let total = 0;
  return [...chosen].map(([name, entry]) => {
    const room = name === historyFile ? limits.historyBytes : limits.totalBytes - total;
    const bytes = unpackEntry(name, entry, room, refuse);
    if (name !== historyFile) total += bytes.length;
    return { name, bytes };
  });
}

/** The files that are looked into, by their names without folders. */
function choose(entries: readonly ZipEntry[], refuse: Refuse): Map<string, ZipEntry> {
  const chosen = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const { name } = entry;
    if (isUnsafe(name)) {
      const message = 'has a path that leads out of the zip';
      refuse('ZIP_PATH', shown(name), message, shown(name), 'a plain file name');
    }
    if (isOfOffice(name)) {
      const allowed = 'CSV, as spreadsheets save it: one file, or several in a folder or a zip';
      refuse('SPREADSHEET', '', 'is a spreadsheet or a document', shown(name), allowed);
    }
    if (name.endsWith('/') || isByproduct(name)) continue;
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (chosen.has(base)) refuse('ZIP_TWICE', shown(base), 'is there twice', shown(name), 'each file once');
    if (chosen.size >= limits.zipEntries) {
      const allowed = `${String(limits.zipEntries)} files`;
      refuse('ZIP_TOO_MANY', shown(base), 'is one file too many', 'more', allowed);
    }
    chosen.set(base, entry);
  }
  return chosen;
}

/** @param room how many bytes may come out at most, beside what holds for each file */
function unpackEntry(
  name: string,
  { isEncrypted, method, packed, size, crc }: ZipEntry,
  room: number,
  refuse: Refuse,
): Uint8Array {
  const undamaged = 'a file that was not damaged';
  const most = Math.min(limitOf(name), room, Math.max(smallBytes, (packed?.length ?? 0) * limits.zipRatio));
  if (isEncrypted) {
    refuse('ZIP_ENCRYPTED', shown(name), 'is encrypted', 'a file with a password', 'a zip without one');
  }
  if (!packed) return refuse('BAD_ZIP', shown(name), 'is cut off', `${String(size)} bytes`, 'a whole file');
  if (method !== methods.stored && method !== methods.deflated) {
    const allowed = 'files that are stored or deflated, as most programs pack them';
    refuse('BAD_ZIP', shown(name), 'is packed in an unknown way', `method ${String(method)}`, allowed);
  }
  const bytes = method === methods.stored ? packed : inflate(name, packed, most, refuse);
  if (bytes.length > most) refuseSize(name, most, refuse);
  if (bytes.length !== size) {
    const found = `${String(bytes.length)} bytes instead of ${String(size)}`;
    refuse('BAD_ZIP', shown(name), 'has another length than the zip says', found, undamaged);
  }
  const sum = crc32(bytes);
  if (sum !== crc) {
    const found = `checksum ${sum.toString(16)} instead of ${crc.toString(16)}`;
    refuse('BAD_ZIP', shown(name), 'was changed since it was packed', found, undamaged);
  }
  return bytes;
}

function inflate(name: string, packed: Uint8Array, most: number, refuse: Refuse): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    if (error instanceof RangeError) return refuseSize(name, most, refuse);
    const found = error instanceof Error ? error.message : String(error);
    return refuse('BAD_ZIP', shown(name), 'cannot be unpacked', found, 'a file that was not damaged');
  }
}

function refuseSize(name: string, most: number, refuse: Refuse): never {
  const allowed =
    `at most ${String(limitOf(name))} bytes, ${String(limits.totalBytes)} in all data files, and ` +
    `${String(limits.zipRatio)} times what is in the zip`;
  return refuse(
    'ZIP_TOO_LARGE',
    shown(name),
    'is too large when unpacked',
    `more than ${String(most)} bytes`,
    allowed,
  );
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

function shown(name: string): string {
  return name.slice(0, 100);
}
