import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../database/log.ts';
import { migrate } from '../../database/migrate.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import { seedIfEmpty } from '../../seed/seed-if-empty.ts';
import { startTestNeo4j, type TestNeo4j } from '../neo4j.ts';
import { graphHash } from './graph-hash.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Enough rows for an import that lasts a while, as one transaction. */
const rows = 4000;

let neo4j: TestNeo4j;
let database: Database;
let folder: string;

beforeAll(async () => {
  neo4j = await startTestNeo4j();
  database = await openDatabase(neo4j.config, { log: silentLog });
  await migrate(database.graph, { log: silentLog });
  await seedIfEmpty(database.graph, { log: silentLog });
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const lines = Array.from(
    { length: rows },
    (_, index) => `person-${index},Person ${index},PUBLIC,ino-tomsk-overview`,
  );
  writeFileSync(join(folder, 'persons.csv'), `id,name_en,standing,sources\n${lines.join('\n')}\n`);
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
  await neo4j.close();
});

function startImport(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'seed/cli.ts', 'import', folder], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
    },
    stdio: 'ignore',
  });
}

const count = async () => {
  const [row] = await database.graph.read<{ persons: number; revisions: number }>({
    name: 'test',
    text: 'RETURN COUNT { (:Person) } AS persons, COUNT { (:Revision) } AS revisions',
  });
  return [row?.persons, row?.revisions];
};

describe('an import that is killed', () => {
  it('leaves the graph as it was or as it is to be, and readers see nothing between', async () => {
    const before = await graphHash(database.graph);
    const [persons = 0, revisions = 0] = await count();
    const states = [
      [persons, revisions],
      [persons + rows, revisions + 1],
    ];
    const begin = performance.now();
    const whole = startImport();
    const ended = once(whole, 'exit');
    while (whole.exitCode === null) {
      expect(states).toContainEqual(await count());
      await pause(20);
    }
    await ended;
    expect(whole.exitCode).toBe(0);
    const lasted = performance.now() - begin;
    const after = await graphHash(database.graph);
    expect(await count()).toEqual(states[1]);

    for (let round = 0; round < 6; round += 1) {
      await database.graph.execute({
        name: 'test',
        text: "MATCH (p:Person) WHERE p.id STARTS WITH 'person-' DELETE p",
      });
      await database.graph.execute(
        { name: 'test', text: 'MATCH (c:Change) WHERE c.revision > $revisions DELETE c' },
        { revisions },
      );
      await database.graph.execute(
        { name: 'test', text: 'MATCH (r:Revision) WHERE r.number > $revisions DETACH DELETE r' },
        { revisions },
      );
      await database.graph.execute(
        { name: 'test', text: 'MATCH (l:Ledger) SET l.head = $revisions' },
        { revisions },
      );
      expect(await graphHash(database.graph)).toBe(before);
      const child = startImport();
      const exit = once(child, 'exit');
      await pause(lasted * (0.4 + 0.1 * round));
      child.kill('SIGKILL');
      await exit;
      await untilNothingRuns();
      expect([before, after]).toContain(await graphHash(database.graph));
      expect(states).toContainEqual(await count());
    }
  }, 300_000);
});

/** The server notices a broken connection and takes its transaction back; a commit that has begun is finished. */
async function untilNothingRuns(): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const [row] = await database.graph.read<{ others: number }>({
      name: 'test',
      text: "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS others",
    });
    if (row?.others === 0) return;
    await pause(20);
  }
  throw new Error('A transaction of a killed import goes on.');
}
