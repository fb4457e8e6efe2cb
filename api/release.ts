import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const root = new URL('../', import.meta.url);

/** The version of this release. */
export const version = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))).version;

/** What answers and files are made by: libraries by their versions, and the code of the service. */
const lock = 'package-lock.json';
const folders = ['api/', 'curation/', 'cypher/', 'database/', 'dataset/'];

/** Names the code that answers are made by, so that a tag from before an update is none any more. */
export function digestOfCode(at = root): string {
  const files = folders.flatMap((folder) => filesIn(new URL(folder, at)));
  return digestOf(readFileSync(new URL(lock, at)), ...files.map((file) => readFileSync(file)));
}

/** Names contents in their order. */
export function digestOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('base64url');
}

/** The files in a folder and its folders, in the order of their names; not what is built of them. */
function filesIn(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [new URL(entry.name, folder)];
      return entry.name === 'dist' ? [] : filesIn(new URL(`${entry.name}/`, folder));
    });
}
