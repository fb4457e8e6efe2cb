import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A repository to check: paths from its root, with what stands in them. */
export type Files = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders of which the service consists: what runs where it is installed. */
export const serviceFolders = ['api', 'curation', 'cypher', 'database', 'dataset', 'seed'] as const;

/** What is fetched, made or measured here stands in no commit. */
const notOurs = /^(?:node_modules|dist|coverage|test-results|\.git|\.data|\.cache)$/;
const binary = /\.(?:png|jpe?g|gif|ico|woff2?|zip|gz|jar)$/;

/** Reads all text files of this repository. */
export function readRepository(): Files {
  return new Map(
    walk('')
      .filter((file) => !binary.test(file))
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.test(entry.name) || /^\.env$|\.log$/.test(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [path] : [];
  });
}
