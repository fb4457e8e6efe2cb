import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** In a folder of jars: what each was like when it was found good. */
const notesName = 'checked.json';

/** SHA-256 by jar name, as `sha256sum` writes them. */
export function readChecksums(file: URL | string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/**
 * The names of jars in `folder` that are missing, unknown or altered; empty when all is as `expected`. One that was found
 * good and has not been touched since, by size and both times of the file, is not read again: to read all takes half a second.
 */
export async function findFaultyJars(
  folder: string,
  expected: ReadonlyMap<string, string>,
): Promise<string[]> {
  const present = new Set(readdirSync(folder).filter((name) => name.endsWith('.jar')));
  const faulty = [...present].filter((name) => !expected.has(name));
  const notes = readNotes(folder);
  const good: Record<string, string> = {};
  for (const [name, checksum] of expected) {
    const file = join(folder, name);
    const note = present.has(name) ? noteOf(file, checksum) : null;
    if (note !== null && (notes[name] === note || (await sha256(file)) === checksum)) good[name] = note;
    else faulty.push(name);
  }
  if (JSON.stringify(good) !== JSON.stringify(notes)) writeNotes(folder, good);
  return faulty;
}

async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** What a file looks like from outside, and what it was compared with. */
function noteOf(file: string, checksum: string): string {
  const { size, mtimeNs, ctimeNs } = lstatSync(file, { bigint: true });
  return [checksum, size, mtimeNs, ctimeNs].join(' ');
}

function readNotes(folder: string): Record<string, unknown> {
  try {
    const notes: unknown = JSON.parse(readFileSync(join(folder, notesName), 'utf8'));
    return typeof notes === 'object' && notes !== null ? { ...notes } : {};
  } catch {
    return {}; // never checked, or cut off while it was written down
  }
}

function writeNotes(folder: string, notes: Record<string, string>): void {
  const part = join(folder, `${notesName}.${randomUUID()}.part`);
  try {
    writeFileSync(part, JSON.stringify(notes));
    renameSync(part, join(folder, notesName));
  } catch {
    rmSync(part, { force: true }); // the next start reads them all once more
  }
}
