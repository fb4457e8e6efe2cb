import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { openGraph } from '../database/graph.ts';
import type {} from './global-setup.ts'; // declares what the setup provides
import { embeddedConfig, makeDataDir, type TestNeo4j } from './neo4j.ts';
import { patienceMs } from './patience.ts';

/**
 * An empty Neo4j for the running test file, which may do with it as it likes until it closes it; the next file gets it
 * emptied. It is there for the whole run, since a Neo4j that has just begun plans each statement slowly. A file that
 * ends, freezes or reconfigures Neo4j starts one of its own: `startTestNeo4j`. `dataDir` is for files of the test.
 */
export async function borrowNeo4j(): Promise<TestNeo4j> {
  const { uri, user, password, lock } = await lend();
  const dataDir = makeDataDir();
  const config = { ...embeddedConfig(dataDir), uri, user, password, timeoutMs: patienceMs };
  await empty({ ...config, uri });
  return {
    config,
    uri,
    user,
    password,
    dataDir,
    close: () => {
      rmSync(dataDir, { recursive: true });
      rmSync(lock);
      return Promise.resolve();
    },
  };
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

async function empty(where: Parameters<typeof openGraph>[0]): Promise<void> {
  const graph = openGraph(where);
  const run = (text: string) => graph.execute<{ name: string }>({ name: 'empty', text });
  try {
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT \`${name}\``);
    const indexes = await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    for (const { name } of indexes) await run(`DROP INDEX \`${name}\``);
  } finally {
    await graph.close();
  }
}
