import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../database/log.ts';
import { migrate } from '../../database/migrate.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import { seedIfEmpty } from '../../seed/seed-if-empty.ts';
import { startTestNeo4j, type TestNeo4j } from '../neo4j.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let neo4j: TestNeo4j;
let database: Database;
let folder: string;

beforeAll(async () => {
  neo4j = await startTestNeo4j();
  database = await openDatabase(neo4j.config, { log: silentLog });
  await migrate(database.graph, { log: silentLog });
  await seedIfEmpty(database.graph, { log: silentLog });
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
  await neo4j.close();
});

/** Imports so many persons as an operator does. @returns the exit code and what was said */
function importPersons(total: number): Promise<{ code: unknown; said: string }> {
  const lines = Array.from(
    { length: total },
    (_, index) => `person-${index},Person ${index},PUBLIC,ino-tomsk-overview`,
  );
  const file = join(folder, 'persons.csv');
  writeFileSync(file, `id,name_en,standing,sources\n${lines.join('\n')}\n`);
  const { uri, user, password } = neo4j;
  const { PATH } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'seed/cli.ts', 'import', file],
      { cwd: root, env: { PATH, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } },
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, said: stdout + stderr });
      },
    );
  });
}

async function held(): Promise<number[]> {
  const [row] = await database.graph.read<{ numbers: number[] }>({
    name: 'test',
    text: 'RETURN [COUNT { (:Person) }, COUNT { (:Revision) }, COUNT { (:Change) }] AS numbers',
  });
  return row?.numbers ?? [];
}

describe('an import that is larger than the memory of Neo4j', () => {
  it(
    'is refused as a whole, with the ways on, and a smaller one is taken afterwards',
    { timeout: 400_000 },
    async () => {
      const [persons = 0, revisions = 0, changes = 0] = await held();
      const { code, said } = await importPersons(40_000);
      expect(said).toContain('nothing was written');
      expect(said).toContain('NEO4J_HEAP_MB');
      expect(code).toBe(1);
      expect(await held()).toEqual([persons, revisions, changes]);
      expect(await importPersons(100)).toMatchObject({ code: 0 });
      expect(await held()).toEqual([persons + 100, revisions + 1, changes + 100]);
    },
  );
});
