import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../errors.ts';

/** Where things lie in DATA_DIR. */
export interface DataFolder {
  readonly root: string;
  /** Neo4j's own home: conf, data, logs. */
  readonly home: string;
  readonly lock: string;
  /** Process id of Neo4j, for operators and fault tests. */
  readonly pid: string;
  /** Bolt URI and what else a tool needs to connect, without the password. */
  readonly description: string;
  readonly password: string;
}

/**
 * Makes the folders that are missing and gives their paths, links resolved, so that one folder has one name.
 * @throws StartupError when DATA_DIR cannot be made or written.
 */
export function prepareDataFolder(dataDir: string): DataFolder {
  try {
    mkdirSync(join(dataDir, 'neo4j', 'conf'), { recursive: true, mode: 0o700 });
    mkdirSync(join(dataDir, 'neo4j', 'logs'), { recursive: true, mode: 0o700 });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'ENOSPC' ? 'the disk is full; make room' : `it cannot be written (${code ?? 'unknown error'})`;
    throw new StartupError(`DATA_DIR is ${dataDir}, but ${reason}, or set DATA_DIR to another folder.`, {
      cause,
    });
  }
  return dataFolderAt(realpathSync(dataDir));
}

/** The paths in a DATA_DIR, whether they exist or not. */
export function dataFolderAt(root: string): DataFolder {
  return {
    root,
    home: join(root, 'neo4j'),
    lock: join(root, 'neo4j.lock'),
    pid: join(root, 'neo4j.pid'),
    description: join(root, 'neo4j.json'),
    password: join(root, 'neo4j.password'),
  };
}
