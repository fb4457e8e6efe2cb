import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { type Graph, openGraph } from '../database/graph.ts';
import { silentLog } from '../database/log.ts';
import { migrate } from '../database/migrate.ts';
import type {} from './global-setup.ts'; // declares what the setup provides
import { embeddedConfig, makeDataDir, type TestNeo4j } from './neo4j.ts';
import { patienceMs } from './patience.ts';

/**
 * A migrated Neo4j without data for the running test file, which may do with the data as it likes until it closes it; the
 * next file gets it emptied. It is there for the whole run, since a Neo4j that has just begun plans each statement slowly. A
 * file that ends, freezes or reconfigures Neo4j starts one of its own: `startTestNeo4j`. `dataDir` is for files of the test.
 */
export function borrowNeo4j(): Promise<TestNeo4j> {
  return borrow({
    prepare: async (graph) => {
      await run(graph, 'MATCH (n:!Migration) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
      await migrate(graph, { log: silentLog });
    },
    leave: () => Promise.resolve(),
  });
}

/** As `borrowNeo4j`, without constraints, indexes and what migrations have written; the file may make its own. */
export function borrowBareNeo4j(): Promise<TestNeo4j> {
  return borrow({ prepare: strip, leave: strip });
}

interface Changeover {
  prepare(graph: Graph): Promise<void>;
  leave(graph: Graph): Promise<void>;
}

async function borrow({ prepare, leave }: Changeover): Promise<TestNeo4j> {
  const { uri, user, password, lock } = await lend();
  const dataDir = makeDataDir();
  const config = { ...embeddedConfig(dataDir), uri, user, password, timeoutMs: patienceMs };
  const graph = openGraph({ ...config, uri });
  const giveBack = async () => {
    await graph.close();
    rmSync(dataDir, { recursive: true });
    rmSync(lock);
  };
  try {
    await prepare(graph);
  } catch (error) {
    await giveBack();
    throw error;
  }
  return { config, uri, user, password, dataDir, close: () => leave(graph).finally(giveBack) };
}

/** The first that nobody has. There are as many as files run at a time, so one is free soon if not at once. */
async function lend() {
  for (;;) {
    const free = inject('scratchNeo4js').find(({ lock }) => take(lock));
    if (free) return free;
    await pause(100);
  }
}

/** Whether a lock was free and is ours now. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

const run = (graph: Graph, text: string) => graph.execute<{ name: string }>({ name: 'empty', text });

async function strip(graph: Graph): Promise<void> {
  await run(graph, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  const constraints = await run(graph, 'SHOW CONSTRAINTS YIELD name');
  for (const { name } of constraints) await run(graph, `DROP CONSTRAINT \`${name}\``);
  const indexes = await run(graph, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await run(graph, `DROP INDEX \`${name}\``);
}
