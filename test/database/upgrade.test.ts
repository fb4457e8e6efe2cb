import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../cypher/model.ts';
import { readMigrations } from '../../cypher/migrations.ts';
import { searchKeys } from '../../cypher/names.ts';
import { startEmbedded } from '../../database/embedded/start.ts';
import type { Graph } from '../../database/graph.ts';
import { silentLog } from '../../database/log.ts';
import { migrate } from '../../database/migrate.ts';
import { openDatabase } from '../../database/open.ts';
import { planImport } from '../../seed/import/plan-import.ts';
import { readInput } from '../../seed/input/read-input.ts';
import { readRows } from '../../seed/read-dataset.ts';
import { ownDataset } from '../../seed/seed-if-empty.ts';
import { dataOf } from '../curation/graph-hash.ts';
import { embeddedConfig, makeDataDir } from '../neo4j.ts';
import { patienceMs } from '../patience.ts';
import { type DataFiles, makeDataFolder, withLine } from '../seed/data-folder.ts';
import { startService } from '../service-process.ts';

/** What the release before full-text search and history had applied. */
const olderVersions = 2;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Each starts a Neo4j and several processes beside it; a machine that does more meanwhile takes its time. */
const timeout = 400_000;

/** One data folder through all tests, in their order: as an older release left it, then after the upgrade. */
let dataDir: string;
beforeAll(() => {
  dataDir = makeDataDir();
});
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** Does something with the folder's database, without the service. */
async function withFolder<Result>(
  work: (graph: Graph, address: { uri: string; user: string; password: string }) => Promise<Result>,
): Promise<Result> {
  const config = { ...embeddedConfig(dataDir), timeoutMs: 60_000 };
  const neo4j = await startEmbedded(config, { log: silentLog, profile: 'test' });
  try {
    const { uri, user, password } = neo4j.graphConfig;
    const { graph, close } = await openDatabase({ ...config, uri, user, password }, { log: silentLog });
    return await work(graph, { uri, user, password }).finally(close);
  } finally {
    await neo4j.stop();
  }
}

const applied = (graph: Graph) =>
  graph
    .read<{ version: number }>({
      name: 'test',
      text: 'MATCH (m:Migration) RETURN m.version AS version ORDER BY version',
    })
    .then((rows) => rows.map(({ version }) => version));
/**
 * Everything that the database holds, its schema and the names that were ever used in it. The bookmark would say less: it
 * moves with whatever the database commits for itself, and does not say what that was.
 */
async function pictureOf(graph: Graph): Promise<unknown> {
  const ask = (text: string) => graph.read({ name: 'test', text });
  return {
    nodes: await ask('MATCH (n) RETURN labels(n) AS labels, properties(n) AS all ORDER BY elementId(n)'),
    relationships: await ask(
      'MATCH (a)-[r]->(b) RETURN elementId(a) AS a, type(r) AS type, elementId(b) AS b, properties(r) AS all ORDER BY elementId(r)',
    ),
    schema: [
      await ask('SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state'),
      await ask('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties'),
    ],
    // A write that was begun and taken back leaves the names that it was the first to use.
    names: [
      await ask('CALL db.labels()'),
      await ask('CALL db.relationshipTypes()'),
      await ask('CALL db.propertyKeys()'),
    ],
  };
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the import over a folder of the sound files with some exchanged, and goes on answering meanwhile. */
async function runImport(changes: DataFiles, env: NodeJS.ProcessEnv, ...options: string[]): Promise<Ended> {
  const folder = makeDataFolder(changes);
  const command = ['--import', 'tsx', 'seed/cli.ts', 'import', folder, ...options];
  try {
    return await new Promise((resolve) => {
      execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const all = readMigrations().map(({ version }) => version);

/** Writes the dataset as releases before the history did: no version on anything, no revision. */
async function fillAsBefore(graph: Graph): Promise<void> {
  const { changes } = await graph.write((reader) =>
    planImport(reader, () => readRows(readInput(ownDataset)), { isReplacing: false }),
  );
  const states = changes.flatMap(({ after }) => after ?? []);
  await graph.execute(
    {
      name: 'fill',
      text: 'UNWIND $rows AS row CREATE (e:$(row.labels)) SET e = row.properties',
    },
    {
      rows: states.flatMap((state) =>
        state.type === 'ENTITY'
          ? [
              {
                labels: [
                  'Entity',
                  kinds[state.kind].label,
                  ...(kinds[state.kind].isStakeholder ? ['Stakeholder'] : []),
                ],
                properties: {
                  id: state.id,
                  sources: [],
                  ...state.properties,
                  searchKeys: searchKeys(state.properties),
                },
              },
            ]
          : [],
      ),
    },
  );
  await graph.execute(
    {
      name: 'fill',
      text: 'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:$(row.relation)]->(b) SET r = row.properties',
    },
    {
      rows: states.flatMap((state) =>
        state.type === 'RELATIONSHIP'
          ? [
              {
                from: state.from,
                to: state.to,
                relation: state.relation,
                properties: { id: state.id, sources: [], ...state.properties },
              },
            ]
          : [],
      ),
    },
  );
  // What a coordinator had corrected since, which is in no file.
  await graph.execute({ name: 'fill', text: "MATCH (e:Entity {id: 'tsu'}) SET e.shortNameEn = 'Tomsk U'" });
}

describe('a data folder of an older release', () => {
  let before: readonly string[];

  it('is not touched by an import that has faults, nor by a dry run', { timeout }, async () => {
    await withFolder(async (graph, { uri, user, password }) => {
      await migrate(graph, { log: silentLog, migrations: readMigrations().slice(0, olderVersions) });
      await fillAsBefore(graph);
      before = await dataOf(graph);
      const env = {
        ...process.env,
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        DATABASE_TIMEOUT_MS: String(patienceMs),
      };
      const picture = await pictureOf(graph);
      const faulty = await runImport(withLine('projects.csv', 'Not An Id,X,PUBLIC,page'), env);
      expect(faulty).toMatchObject({ code: 1, stderr: expect.stringContaining('projects.csv:3:1') });
      expect(await pictureOf(graph)).toEqual(picture);
      const dangling = await runImport(withLine('projects.csv', 'x,X,PUBLIC,no-such-page'), env);
      expect(dangling).toMatchObject({ code: 1, stderr: expect.stringContaining('no-such-page') });
      expect(await pictureOf(graph)).toEqual(picture);
      const dry = await runImport({}, env, '--dry-run');
      expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing was written.') });
      expect(await pictureOf(graph)).toEqual(picture);
      expect(await applied(graph)).toEqual(all.slice(0, olderVersions));
    });
  });

  it(
    'is upgraded by the service at its start: everything is kept, has a history, and is found',
    { timeout },
    async () => {
      const service = await startService({
        DATA_DIR: dataDir,
        NEO4J_HEAP_MB: '256',
        REQUEST_TIMEOUT_MS: String(patienceMs),
        DATABASE_TIMEOUT_MS: String(patienceMs),
      });
      try {
        for (const version of all) {
          const line = `Applied migration V${String(version).padStart(3, '0')}`;
          expect(service.output().includes(line), line).toBe(version > olderVersions);
        }
        expect(service.output()).toContain('it is left as it is');
        const response = await fetch(`${service.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query:
              '{ search(query: "Tomsk State University", first: 5) { entity { id } } revisions { number action created } history(id: "tsu") { change { state { field value } } } }',
          }),
        });
        const { data } = (await response.json()) as {
          data: {
            search: { entity: { id: string } }[];
            revisions: unknown;
            history: { change: { state: unknown } }[];
          };
        };
        expect(data.search.map(({ entity }) => entity.id)).toContain('tsu');
        expect(data.revisions).toEqual([{ number: 1, action: 'BASELINE', created: before.length }]);
        expect(data.history[0]?.change.state).toContainEqual({ field: 'shortNameEn', value: 'Tomsk U' });
      } finally {
        expect(await service.close()).toBe(0);
      }
    },
  );

  it('says afterwards what it said before, and needs nothing more', async () => {
    await withFolder(async (graph) => {
      expect(await applied(graph)).toEqual(all);
      expect(await dataOf(graph)).toEqual(before);
      const bookmark = await graph.bookmark();
      await migrate(graph, { log: silentLog });
      expect(await graph.bookmark()).toBe(bookmark);
    });
  });
});
