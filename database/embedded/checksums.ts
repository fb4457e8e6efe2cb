import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** SHA-256 by jar name, as `sha256sum` writes them. */
export function readChecksums(file: URL): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** The names of jars in `folder` that are missing, unknown or altered; empty when all is as `expected`. */
export async function findFaultyJars(
  folder: string,
  expected: ReadonlyMap<string, string>,
): Promise<string[]> {
  const present = new Set(readdirSync(folder).filter((name) => name.endsWith('.jar')));
  const faulty = [...present].filter((name) => !expected.has(name));
  for (const [name, checksum] of expected) {
    if (!present.has(name) || (await sha256(join(folder, name))) !== checksum) faulty.push(name);
  }
  return faulty;
}

async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
