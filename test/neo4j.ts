import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseConfig, parseDatabaseConfig } from '../database/config.ts';
import type { Profile } from '../database/embedded/neo4j-settings.ts';
import { startEmbedded } from '../database/embedded/start.ts';
import { silentLog } from '../database/log.ts';
import { patienceMs } from './patience.ts';

export interface TestNeo4j {
  /** For `openDatabase`: connects to this Neo4j. */
  readonly config: DatabaseConfig;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly dataDir: string;
  close(): Promise<void>;
}

/** A configuration as an empty environment gives it, with an embedded Neo4j over `dataDir`. */
export function embeddedConfig(dataDir: string): DatabaseConfig {
  return parseDatabaseConfig({
    DATA_DIR: dataDir,
    NEO4J_HEAP_MB: '256',
    JAVA_HOME: process.env['JAVA_HOME'],
  });
}

export function makeDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'stakeholder-graph-'));
}

/**
 * Starts an empty Neo4j over a temporary folder. Whoever starts it closes it, which removes the folder.
 * @param profile `service` for one that answers many questions
 * @param steadyMs after how many milliseconds the end of one is no repetition, for one that is ended often
 */
export async function startTestNeo4j(profile: Profile = 'test', steadyMs = 60_000): Promise<TestNeo4j> {
  const dataDir = makeDataDir();
  const remove = () => {
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    // A machine that runs several suites at once starts slowly; what is tested is not how fast.
    const config = { ...embeddedConfig(dataDir), timeoutMs: patienceMs };
    const neo4j = await startEmbedded(config, { log: silentLog, profile, steadyMs });
    const { uri, user, password } = neo4j.graphConfig;
    return {
      config: { ...config, uri, user, password },
      uri,
      user,
      password,
      dataDir,
      async close() {
        await neo4j.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
