import { accessSync, constants, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { historyFile } from './history-file.ts';

/** A path that an export cannot write to. */
export class UnwritableError extends Error {
  constructor(path: string, why: string, options?: ErrorOptions) {
    super(
      `Cannot write ${path}: ${why}. An export takes a folder, or a .zip in a folder that is there.`,
      options,
    );
    this.name = 'UnwritableError';
  }
}

export function isArchive(path: string): boolean {
  return path.toLowerCase().endsWith('.zip');
}

/**
 * Looks whether an export can write to a path, before a database is asked for anything.
 * @throws UnwritableError
 */
export function checkTarget(path: string, hasHistory = isArchive(path)): void {
  guarded(path, () => {
    if (isArchive(path)) {
      const parent = dirname(path);
      if (!isFolder(parent)) throw new UnwritableError(path, `there is no folder ${parent}`);
      if (isFolder(path)) throw new UnwritableError(path, 'it is a folder');
      accessSync(parent, constants.W_OK);
      return;
    }
    if (isFolder(path) === false) throw new UnwritableError(path, 'it is a file');
    if (!hasHistory && existsSync(join(path, historyFile))) {
      const why = `${historyFile} in it is the history of a backup and would not belong to the files beside it`;
      throw new UnwritableError(path, `${why}; remove it, or take another folder`);
    }
    accessSync(nearest(resolve(path)), constants.W_OK);
  });
}

/**
 * Writes a file that appears whole or not at all.
 * @throws UnwritableError
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.part`;
  guarded(path, () => {
    try {
      writeFileSync(unfinished, content);
      renameSync(unfinished, path);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
  });
}

/** Does something with files, and says in a sentence what the file system has against it. */
export function guarded(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof UnwritableError || !(error instanceof Error)) throw error;
    throw new UnwritableError(path, error.message, { cause: error });
  }
}

/** undefined where there is nothing. */
function isFolder(path: string): boolean | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory();
}

/** The folder, or the one that it would be made in. */
function nearest(path: string): string {
  return existsSync(path) ? path : nearest(dirname(path));
}
