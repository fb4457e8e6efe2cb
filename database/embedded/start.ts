import { rmSync } from 'node:fs';
import type { DatabaseConfig } from '../config.ts';
import { StartupError } from '../errors.ts';
import { type DataFolder, prepareDataFolder } from './data-folder.ts';
import { requireSpace } from './disk.ts';
import { takeLock } from './folder-lock.ts';
import { endLeftover } from './leftover.ts';
import { prepareJava } from './prepare-java.ts';
import { type EmbeddedNeo4j, type EmbeddedOptions, startInFolder } from './running-neo4j.ts';

/**
 * Starts a Neo4j of its own over `config.dataDir`, on a free loopback port, and keeps it running until `stop`.
 * @throws StartupError with the ways on when it cannot run here or the folder is in use; nothing is left running then.
 */
export async function startEmbedded(
  config: DatabaseConfig,
  options: EmbeddedOptions,
): Promise<EmbeddedNeo4j> {
  if (process.platform === 'win32') {
    throw new StartupError(
      'The embedded Neo4j needs Linux or macOS. Point NEO4J_URI to a server, or use WSL or docker compose up.',
    );
  }
  const folder = prepareDataFolder(config.dataDir);
  const lock = takeLock(folder.lock);
  if (!('release' in lock)) throw new StartupError(inUse(folder, lock.pid));
  try {
    await endLeftover(folder, options.log);
    requireSpace(folder.root);
    const java = await prepareJava(config, options);
    const running = await startInFolder(config, folder, java, options);
    return {
      ...running,
      async stop() {
        try {
          await running.stop();
          rmSync(folder.description, { force: true });
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function inUse(folder: DataFolder, pid: number): string {
  return (
    `${folder.root} is in use by process ${pid}, and one folder serves one service. Stop that process, set DATA_DIR to ` +
    `another folder, or share its Neo4j: NEO4J_URI as in ${folder.description}, NEO4J_PASSWORD_FILE=${folder.password}`
  );
}
