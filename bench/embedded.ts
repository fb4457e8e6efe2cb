import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDatabaseConfig } from '../database/config.ts';
import { startEmbedded } from '../database/embedded/start.ts';
import type { GraphConfig } from '../database/graph.ts';
import { silentLog } from '../database/log.ts';

/** An embedded Neo4j as the service has it, in a temporary folder. */
export interface BenchNeo4j {
  readonly config: GraphConfig;
  /** Its process. */
  readonly pid: number;
  /** The folder, which goes with it. */
  readonly directory: string;
  close(): Promise<void>;
}

/** Starts an empty one. The caller closes it; when it does not start, nothing is left. */
export async function startBenchNeo4j(heapMb: string): Promise<BenchNeo4j> {
  const directory = mkdtempSync(join(tmpdir(), 'stakeholder-graph-bench-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    const config = parseDatabaseConfig({
      DATA_DIR: directory,
      JAVA_HOME: process.env['JAVA_HOME'],
      DATABASE_TIMEOUT_MS: '60000',
      NEO4J_HEAP_MB: process.env['NEO4J_HEAP_MB'] ?? heapMb,
    });
    const neo4j = await startEmbedded(config, { log: silentLog, profile: 'service' });
    return {
      config: neo4j.graphConfig,
      pid: Number(readFileSync(join(directory, 'neo4j.pid'), 'utf8')),
      directory,
      close: () => neo4j.stop().finally(remove),
    };
  } catch (error) {
    remove();
    throw error;
  }
}
