import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindNames, kinds, relationNames } from '../../cypher/model.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { silentLog } from '../../database/log.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import type { Dataset } from '../../curation/dataset.ts';
import { exportDataset } from '../../seed/export-dataset.ts';
import { runImport } from '../../seed/import/run-import.ts';
import { readInput } from '../../seed/input/read-input.ts';
import { readDataset, readRows } from '../../seed/read-dataset.ts';
import { ownDataset, seedIfEmpty } from '../../seed/seed-if-empty.ts';
import { emptyGraph } from '../curation/graph-hash.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { patienceMs } from '../patience.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { type DataFiles, makeDataFolder, soundFiles, withDataFolder, withLine } from '../seed/data-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One database through all tests, in their order: empty, seeded, imported into. */
let neo4j: TestNeo4j;
let database: Database;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  database = await openDatabase(neo4j.config, { log: silentLog });
});
afterAll(async () => {
  await database.close();
  await neo4j.close();
});

/** `npm run import`, or a command like it, as a user types it. */
function npmRun(script: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      DATABASE_TIMEOUT_MS: String(patienceMs),
      ...settings,
    },
  });
  return { code: status, stdout, stderr };
}

const importing = (changes: DataFiles) => withDataFolder(changes, (folder) => npmRun('import', [folder]));

const load = (folder: string, graph = database.graph) =>
  runImport(graph, readRows(readInput(folder)), {
    by: 'a test',
    reason: 'a test',
    isReplacing: false,
  });

/** Whether nothing is committed meanwhile, by whomever: the bookmark of the database stays. */
async function expectUntouched<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const before = await database.graph.bookmark();
  const result = await work();
  expect(await database.graph.bookmark()).toBe(before);
  return result;
}

/** Whether everything that the database holds stays; names of labels that Neo4j takes note of are nothing that it holds. */
async function expectSameContent<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const content = async () => ({
    nodes: await read(
      'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)',
    ),
    relationships: await read(
      'MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties ORDER BY elementId(r)',
    ),
  });
  const before = await content();
  const result = await work();
  expect(await content()).toEqual(before);
  return result;
}

async function read<Row>(text: string): Promise<Row[]> {
  return database.graph.read<Row>({ name: 'look', text });
}

async function count(text: string): Promise<number | undefined> {
  return (await read<{ n: number }>(text))[0]?.n;
}

/** What a dataset states, without where it stands. */
function statementsOf({ entities, relationships, declared }: Dataset) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    entities: entities.map(({ kind, id, properties }) => ({ kind, id, properties })).sort(byId),
    relationships: relationships.map(({ id, properties }) => ({ id, properties })).sort(byId),
    declared,
  };
}

describe('a folder with faults', () => {
  it('is refused as a whole: every fault with its place, exit code 1, database untouched', async () => {
    const { code, stdout, stderr } = await expectSameContent(() =>
      importing({
        ...withLine('projects.csv', 'Lab 2,Second,public,page'),
        ...withLine('relationships.csv', 'uni,LEADS,nothing,,,,,PUBLIC,gone'),
      }),
    );
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^projects\.csv:3:1: id: .* found "Lab 2", allowed an id/),
      expect.stringMatching(/^projects\.csv:3:3: standing: .* found "public", allowed one of DOCUMENTED, /),
      expect.stringMatching(/^relationships\.csv:5:3: to_id: names nothing that exists, found "nothing"/),
      expect.stringMatching(/^relationships\.csv:5:9: sources: names no source, found "gone"/),
      '4 faults in all; nothing was written.',
    ]);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});

describe('a database that somebody fills while a service starts', () => {
  /** Ends when a transaction waits for another one. */
  async function untilOneWaits(): Promise<void> {
    const text = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS n";
    const waiting = () => database.graph.execute<{ n: number }>({ name: 'look', text });
    while ((await waiting())[0]?.n === 0) await pause(20);
  }

  it('is left as it is, although it was empty when the service looked', async () => {
    const other = openGraph({ ...neo4j.config, uri: neo4j.uri });
    const folder = makeDataFolder({});
    const said: string[] = [];
    const log = { ...silentLog, info: (message: string) => said.push(message) };
    let start: Promise<boolean> | undefined;
    const filling: Graph = {
      ...database.graph,
      write: (work, options) =>
        database.graph.write(async (transaction) => {
          const result = await work(transaction);
          start ??= seedIfEmpty(other, { log });
          await untilOneWaits();
          return result;
        }, options),
    };
    try {
      const { entities } = await load(folder, filling);
      expect(await start).toBe(false);
      expect(said).toEqual([`The database holds ${entities.created} entities; it is left as it is.`]);
      expect(await count('MATCH (e:Entity) RETURN count(e) AS n')).toBe(entities.created);
    } finally {
      rmSync(folder, { recursive: true });
      await other.close();
      await emptyGraph(database.graph);
    }
  });
});

describe('an empty database', () => {
  it("is filled with the service's own data, row for row and value for value", async () => {
    expect(await seedIfEmpty(database.graph, { log: silentLog })).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    try {
      await exportDataset(database.graph, folder);
      expect(statementsOf(readDataset(folder))).toEqual(statementsOf(readDataset(ownDataset)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('holds what the programme states, in numbers', async () => {
    const { declared } = readDataset(ownDataset);
    const labels = await read<{ label: string; n: number }>(
      'MATCH (e:Entity) UNWIND labels(e) AS label RETURN label, count(e) AS n',
    );
    const held = new Map(labels.map(({ label, n }) => [label, n]));
    for (const kind of kindNames) expect(held.get(kinds[kind].label), kind).toBe(declared?.entities[kind]);
    expect([held.get('Ministry'), held.get('University'), held.get('Corporation')]).toEqual([12, 6, 5]);
    expect([held.get('Company'), held.get('RoadmapAction'), held.get('Project')]).toEqual([400, 65, 100]);
    expect(held.get('Stakeholder')).toBe(12 + 6 + 5 + 400 + 70);
    const types = await read<{ relation: string; n: number }>(
      'MATCH ()-[r]->(:Entity) RETURN type(r) AS relation, count(r) AS n',
    );
    const related = new Map(types.map(({ relation, n }) => [relation, n]));
    for (const name of relationNames)
      expect(related.get(name) ?? 0, name).toBe(declared?.relationships[name]);
  });

  it('lets nothing be stated of a placeholder', async () => {
    expect(await count("MATCH (e:Entity {standing: 'PLACEHOLDER'})--() RETURN count(e) AS n")).toBe(0);
  });
});

describe('a filled database', () => {
  it('is left as it is at a start', async () => {
    const said: string[] = [];
    const log = { ...silentLog, info: (message: string) => said.push(message) };
    expect(await expectUntouched(() => seedIfEmpty(database.graph, { log }))).toBe(false);
    expect(said).toEqual([expect.stringMatching(/^The database holds \d+ entities; it is left as it is\.$/)]);
  });

  it('is not written to by a load of the same data', async () => {
    const dataset = readDataset(ownDataset);
    expect(await expectUntouched(() => load(ownDataset))).toMatchObject({
      entities: { created: 0, changed: 0, removed: 0 },
      relationships: { created: 0, changed: 0, removed: 0 },
      unchanged: dataset.entities.length + dataset.relationships.length,
      revision: null,
    });
  });

  it('takes in a folder beside what it holds, and then the changes of it', async () => {
    const own = await count('MATCH (e:Entity) RETURN count(e) AS n');
    const { code, stdout } = importing({});
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining(
        // The project that is named now takes the place of a placeholder.
        'Entities: 5 created, 0 changed, 1 removed. Relationships: 3 created, 0 changed, 0 removed.\n',
      ),
    ]);
    const changed = importing({
      'instruments.csv': 'id,standing,sources,start_year,end_year\ngrants,PUBLIC,page,2013,\n',
      'relationships.csv': soundFiles['relationships.csv'].replace('12.5', '13'),
    });
    expect(changed.stdout).toContain(
      'Entities: 0 created, 1 changed, 0 removed. Relationships: 0 created, 1 changed, 0 removed.\n',
    );
    // The end is stated as nothing, and so it is gone; of the name nothing is said, and so it stays.
    expect(
      await read(
        `MATCH (e:Entity {id: 'grants'})-[r:BACKS]->() RETURN e.nameEn AS name, e.startYear AS start, e.endYear AS end, r.amountMlnRub AS amount`,
      ),
    ).toEqual([{ name: 'Grants', start: 2013, end: null, amount: 13 }]);
    expect(await count('MATCH (e:Entity) RETURN count(e) AS n')).toBe((own ?? 0) + 4);
  });

  it('is untouched by a folder with faults, and by one that is not there', async () => {
    await expectUntouched(() => {
      expect(importing(withLine('projects.csv', 'second,,PUBLIC,page')).code).toBe(1);
      expect(npmRun('import', [join(tmpdir(), 'no-such-folder')]).code).toBe(1);
    });
  });
});

describe('verification after a load', () => {
  const prepare = (text: string) => database.graph.execute({ name: 'prepare', text });
  const loadThird = async () => {
    const folder = makeDataFolder(withLine('projects.csv', 'third,Third,PUBLIC,page'));
    return load(folder).finally(() => rmSync(folder, { recursive: true }));
  };

  it.each<[string, prepare: string, restore: string, RegExp]>([
    [
      'an entity that is of another kind already',
      "MATCH (e:Entity {id: 'lab'}) SET e:Cluster",
      "MATCH (e:Entity {id: 'lab'}) REMOVE e:Cluster",
      /Cluster: \d+ to be there, \d+ there/,
    ],
    [
      'a relationship between wrong kinds',
      "MATCH (a:Entity {id: 'lab'}), (b:Entity {id: 'uni'}) CREATE (a)-[:LEADS {id: 'wrong', sources: ['page']}]->(b)",
      "MATCH ()-[r:LEADS {id: 'wrong'}]->() DELETE r",
      /1 LEADS from .*Project.* to .*University.*, e\.g\. wrong/,
    ],
    [
      'a source that does not exist',
      "MATCH (e:Entity {id: 'tsu'}) SET e.before = e.sources, e.sources = ['gone']",
      "MATCH (e:Entity {id: 'tsu'}) SET e.sources = e.before REMOVE e.before",
      /source gone does not exist, named 1 times, e\.g\. by tsu/,
    ],
  ])('finds %s and keeps nothing of the load', async (_, spoil, restore, problem) => {
    await prepare(spoil);
    try {
      await expectUntouched(() =>
        expect(loadThird()).rejects.toThrow(
          expect.objectContaining({ name: 'VerificationError', message: expect.stringMatching(problem) }),
        ),
      );
    } finally {
      await prepare(restore);
    }
  });

  it('is content once that is put right', async () => {
    expect(await loadThird()).toMatchObject({ entities: { created: 1 } });
  });
});

describe('the command', () => {
  it('says how it is used when it is not used so', () => {
    const { code, stderr } = npmRun('import', []);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Usage: stakeholder-graph <command> <path>/)]);
  });

  it('names a database that cannot be reached, after the files were read', () => {
    const settings = {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      DATABASE_TIMEOUT_MS: '500',
      DATABASE_WAIT_MS: '1000',
    };
    const { code, stderr } = withDataFolder({}, (folder) => npmRun('import', [folder], settings));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^No Neo4j could be reached at bolt:/)]);
  });
});
