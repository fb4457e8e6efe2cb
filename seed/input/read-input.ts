import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatasetError, fileFault } from '../../curation/faults.ts';
import { isByproduct } from './byproducts.ts';
import { type InputFile, limits } from './limits.ts';
import { readZip } from './read-zip.ts';

/**
 * The files of a folder, of a zip, or one file. A folder is read whole, so that what belongs to no dataset is reported; only
 * what programs leave there by themselves is passed over.
 * @throws DatasetError when there is nothing to read, or too much
 */
export function readInput(path: string): InputFile[] {
  const stat = statOf(path);
  if (stat.isDirectory()) {
    const names = readdirSync(path).toSorted();
    if (!names.some((name) => /\.(?:csv|json|jsonl)$/i.test(name))) throw nothingIn(path, names);
    return names.filter((name) => !isByproduct(name)).map((name) => readWhole(join(path, name)));
  }
  return unpack(readWhole(path));
}

/**
 * One file as it was given: itself, or what is in it where it is a zip.
 * @throws DatasetError for a zip that is damaged, leads out of itself or is too large when unpacked
 */
export function unpack(file: InputFile): InputFile[] {
  return isZip(file) ? readZip(file.name, file.bytes) : [file];
}

/** Whether a file is a zip by what it begins with. */
function isZip({ bytes }: InputFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    throw unreadable(path, 'nothing of this name');
  }
}

function nothingIn(path: string, names: readonly string[]): DatasetError {
  const found = names.length === 0 ? 'nothing' : names.join(', ');
  const allowed = 'data files: projects.csv, relationships.csv and others';
  return new DatasetError([fileFault('NO_DATA', path, 'holds no data file', found, allowed)]);
}

function readWhole(path: string): InputFile {
  const stat = statOf(path);
  if (!stat.isFile()) throw unreadable(path, 'no file');
  const { size } = stat;
  if (size > limits.totalBytes) {
    const allowed = `at most ${String(limits.totalBytes)} bytes`;
    throw new DatasetError([fileFault('TOO_LARGE', path, 'is too large', `${String(size)} bytes`, allowed)]);
  }
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(path: string, found: string): DatasetError {
  const allowed = 'a folder with data files, a zip of them, or one';
  return new DatasetError([fileFault('UNREADABLE', path, 'cannot be read', found, allowed)]);
}
