import { rmSync } from 'node:fs';
import { inject } from 'vitest';
import { openGraph } from '../database/graph.ts';
import type {} from './global-setup.ts'; // declares what the setup provides
import { embeddedConfig, makeDataDir, type TestNeo4j } from './neo4j.ts';
import { patienceMs } from './patience.ts';

/**
 * An empty Neo4j for the running test file, which may do with it as it likes; the next file of the same worker gets it
 * emptied. It is there for the whole run, since a Neo4j that has just begun plans each statement slowly. A file that
 * ends, freezes or reconfigures Neo4j starts one of its own: `startTestNeo4j`. Its folder is for files of the test.
 */
export async function borrowNeo4j(): Promise<TestNeo4j> {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const lent = inject('scratchNeo4js')[worker - 1];
  if (!lent) throw new Error(`No Neo4j was started for worker ${String(worker)}.`);
  const { uri, user, password } = lent;
  const dataDir = makeDataDir();
  const config = { ...embeddedConfig(dataDir), uri, user, password, timeoutMs: patienceMs };
  const graph = openGraph({ ...config, uri });
  const run = (text: string) => graph.execute<{ name: string }>({ name: 'empty', text });
  const names = async (text: string) => (await run(text)).map(({ name }) => name);
  try {
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const name of await names('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT \`${name}\``);
    for (const name of await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
      await run(`DROP INDEX \`${name}\``);
  } finally {
    await graph.close();
  }
  return {
    config,
    uri,
    user,
    password,
    dataDir,
    close: () => {
      rmSync(dataDir, { recursive: true });
      return Promise.resolve();
    },
  };
}
