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

/**
 * Moments all over the time from an import's first write to its end, as shares of it, in the order of the golden ratio:
 * never two close together, and the first as soon as it writes.
 */
const momentOf = (round: number) => (round * 0.618033988749895) % 1;

let neo4j: TestNeo4j;
let database: Database;
let folder: string;

beforeAll(async () => {
  neo4j = await startTestNeo4j('test', 0); // killed more often than a Neo4j that is started again and again
  database = await openDatabase(neo4j.config, { log: silentLog });
  await migrate(database.graph, { log: silentLog });
  await seedIfEmpty(database.graph, { log: silentLog });
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const lines = Array.from(
    { length: rows },
    (_, index) => `person-${index},Person ${index},PUBLIC,ino-tomsk-overview`,
  );
  writeFileSync(join(folder, 'persons.csv'), `id,name_en,standing,sources\n${lines.join('\n')}\n`);
}, 300_000);
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

/** How much of everything there is, history included, as the graph stands still. */
const count = async () => {
  const [row] = await database.graph.read<{ numbers: number[] }>({
    name: 'test',
    text: "MATCH (l:Ledger {id: 'ledger'}) RETURN [COUNT { (:Person) }, COUNT { (:Revision) }, COUNT { (:Change) }, l.head] AS numbers",
  });
  return row?.numbers ?? [];
};

/** What the graph is before the import and after it, and how long its transaction is open. */
interface Known {
  readonly hashes: readonly [before: string, after: string];
  readonly states: readonly (readonly number[])[];
  readonly writingMs: number;
}

/** Whether anybody but the asker has a transaction open. */
async function isSomethingOpen(): Promise<boolean> {
  const [row] = await database.graph.read<{ others: number }>({
    name: 'test',
    text: "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' AND NOT currentQuery STARTS WITH 'MATCH (p:Person) RETURN' AND NOT currentQuery = 'RETURN 1' RETURN count(*) AS others",
  });
  return (row?.others ?? 0) > 0;
}

async function untilItWrites(child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const [row] = await database.graph.read<{ writing: number }>({
      name: 'test',
      text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// put-entities' RETURN count(*) AS writing",
    });
    if (row?.writing === 1) return;
    await pause(5);
  }
}

/** Somebody who reads all the while. What was seen: numbers of persons, each as often as it changed. */
function startReader() {
  const seen: number[] = [];
  const ending = new AbortController();
  const reading = (async () => {
    // The last look is one after the end.
    for (let isLast = false; !isLast;) {
      isLast = ending.signal.aborted;
      // While Neo4j is down nobody sees anything.
      const rows = await database.graph
        .read<{ persons: number }>({ name: 'test', text: 'MATCH (p:Person) RETURN count(p) AS persons' })
        .catch(() => []);
      for (const { persons } of rows) if (persons !== seen.at(-1)) seen.push(persons);
      if (!isLast) await pause(5);
    }
  })();
  return {
    async end(): Promise<number[]> {
      ending.abort();
      await reading;
      return seen;
    },
  };
}

/** Imports once and takes it back. */
async function importOnce(): Promise<Known> {
  const before = await graphHash(database.graph);
  const [persons = 0, revisions = 0, changes = 0, head = 0] = await count();
  const states = [
    [persons, revisions, changes, head],
    [persons + rows, revisions + 1, changes + rows, head + 1],
  ];
  const reader = startReader();
  const whole = startImport();
  const ended = once(whole, 'exit');
  await untilItWrites(whole);
  const begin = performance.now();
  await ended;
  const writingMs = performance.now() - begin;
  expect(whole.exitCode).toBe(0);
  expect(await reader.end()).toEqual([persons, persons + rows]);
  const after = await graphHash(database.graph);
  expect(await count()).toEqual(states[1]);
  await takeBack(revisions);
  expect(await count()).toEqual(states[0]);
  expect(await graphHash(database.graph)).toBe(before);
  return { hashes: [before, after], states, writingMs };
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

/** The graph is wholly as it was or wholly as it is to be, history included, and so it was for whoever read. */
async function expectOneOfTwo({ hashes, states }: Known, seen: readonly number[]): Promise<void> {
  const numbers = await count();
  const isAfter = numbers[0] === states[1]?.[0];
  expect(numbers).toEqual(states[Number(isAfter)]);
  expect(await graphHash(database.graph)).toBe(hashes[Number(isAfter)]);
  const [before, after] = states.map(([persons]) => persons);
  // First the one, then maybe the other, and never back.
  expect([[], [before], [before, after], [after]]).toContainEqual(seen);
}

describe('an import that is interrupted leaves the graph as it was or as it is to be, and readers see nothing between', () => {
  let known: Known;
  beforeAll(async () => {
    known = await importOnce();
  }, 300_000);

  /** Kills something in the middle of an import, so often, and looks at what is left. */
  async function killAllOver(times: number, kill: (child: ChildProcess) => Promise<void>): Promise<void> {
    let interrupted = 0;
    for (let round = 0; round < times || (interrupted === 0 && round < times + 4); round += 1) {
      const reader = startReader();
      const child = startImport();
      const exit = once(child, 'exit');
      await untilItWrites(child);
      await pause(known.writingMs * momentOf(round));
      await kill(child);
      await exit;
      await untilNothingRuns();
      await expectOneOfTwo(known, await reader.end());
      // It had begun to write.
      if ((await count())[0] === known.states[0]?.[0]) interrupted += 1;
      await takeBack(known.states[0]?.[1] ?? 0);
    }
    // Had every import been over before it was killed, nothing would have been tried.
    expect(interrupted).toBeGreaterThan(0);
  }

  it('when its own process is killed', { timeout: 180_000 * rounds.import }, () =>
    killAllOver(rounds.import, async (child) => {
      child.kill('SIGKILL');
    }),
  );

  it('when Neo4j is killed', { timeout: 180_000 * rounds.neo4j }, () =>
    killAllOver(rounds.neo4j, async () => {
      process.kill(Number(readFileSync(join(neo4j.dataDir, 'neo4j.pid'), 'utf8')), 'SIGKILL');
      await untilItAnswers();
    }),
  );
});

/** Its supervisor starts a Neo4j that has died again, and what was asked of that is answered before what is new. */
async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if ((await count().then(Boolean, () => false)) && database.graph.isOpenToAll()) return;
    await pause(100);
  }
  throw new Error('Neo4j was not started again.');
}

/** The server notices a broken connection and takes its transaction back; a commit that has begun is finished. */
async function untilNothingRuns(): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (!(await isSomethingOpen())) return;
    await pause(20);
  }
  throw new Error('A transaction of a killed import goes on.');
}
