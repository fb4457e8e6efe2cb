import { statfsSync } from 'node:fs';
import { StartupError } from '../errors.ts';

/** Neo4j with its jars, class archive and transaction logs; it stops answering writes when a disk is full. */
const neededMb = 500;

/** @throws StartupError when the file system of the existing folder `path` has less than 500 MB free. */
export function requireSpace(path: string, freeMb: (path: string) => number = freeMegabytes): void {
  const free = Math.floor(freeMb(path));
  if (free >= neededMb) return;
  throw new StartupError(
    `The disk that holds ${path} has ${free} MB free; the embedded Neo4j needs ${neededMb} MB. ` +
      'Make room, or set DATA_DIR to a folder on another disk.',
  );
}

function freeMegabytes(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return (bavail * bsize) / 2 ** 20;
}
