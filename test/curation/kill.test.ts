import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** How often each is killed; `KILL_ROUNDS=50 npx vitest run --project database test/curation/kill.test.ts` takes a quarter of an hour. */
const wanted = process.env['KILL_ROUNDS'];
const rounds = { import: Number(wanted ?? 3), neo4j: Number(wanted ?? 1) };

/** Moments all over the time that an import takes, as shares of it, in the order of the golden ratio: never two close together. */
const momentOf = (round: number) => 0.3 + 0.8 * (((round + 1) * 0.618033988749895) % 1);

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

/** What the graph is before the import and after it, and how long it takes. */
interface Known {
  readonly hashes: readonly [before: string, after: string];
  readonly states: readonly (readonly number[])[];
  readonly lastedMs: number;
}

/** Imports once, with somebody reading all the while, and takes it back. */
async function importOnce(): Promise<Known> {
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
  const lastedMs = performance.now() - begin;
  const after = await graphHash(database.graph);
  expect(await count()).toEqual(states[1]);
  await takeBack(revisions);
  expect(await graphHash(database.graph)).toBe(before);
  return { hashes: [before, after], states, lastedMs };
}

/** Makes the graph what it was when it had this many revisions, history included. */
async function takeBack(revisions: number): Promise<void> {
  for (const text of [
    "MATCH (p:Person) WHERE p.id STARTS WITH 'person-' DELETE p",
    'MATCH (c:Change) WHERE c.revision > $revisions DELETE c',
    'MATCH (r:Revision) WHERE r.number > $revisions DETACH DELETE r',
    'MATCH (l:Ledger) SET l.head = $revisions',
  ]) {
    await database.graph.execute({ name: 'test', text }, { revisions });
  }
}

async function expectOneOfTwo({ hashes, states }: Known): Promise<void> {
  expect(hashes).toContain(await graphHash(database.graph));
  expect(states).toContainEqual(await count());
}

describe('an import that is interrupted leaves the graph as it was or as it is to be, and readers see nothing between', () => {
  let known: Known;
  beforeAll(async () => {
    known = await importOnce();
  }, 120_000);

  const restore = () => takeBack(known.states[0]?.[1] ?? 0);

  it('when its own process is killed', { timeout: 60_000 * rounds.import }, async () => {
    for (let round = 0; round < rounds.import; round += 1) {
      const child = startImport();
      const exit = once(child, 'exit');
      await pause(known.lastedMs * momentOf(round));
      child.kill('SIGKILL');
      await exit;
      await untilNothingRuns();
      await expectOneOfTwo(known);
      await restore();
    }
  });

  it('when Neo4j is killed', { timeout: 60_000 * rounds.neo4j }, async () => {
    for (let round = 0; round < rounds.neo4j; round += 1) {
      const child = startImport();
      const exit = once(child, 'exit');
      await pause(known.lastedMs * momentOf(round));
      process.kill(Number(readFileSync(join(neo4j.dataDir, 'neo4j.pid'), 'utf8')), 'SIGKILL');
      await exit;
      await untilItAnswers();
      await untilNothingRuns();
      await expectOneOfTwo(known);
      await restore();
    }
  });
});

/** Its supervisor starts a Neo4j that has died again. */
async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await count().then(Boolean, () => false)) return;
    await pause(100);
  }
  throw new Error('Neo4j was not started again.');
}

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
