import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEditor } from '../../curation/editing/editor.ts';
import { DatasetError, type Fault } from '../../curation/faults.ts';
import { heldEntities } from '../../curation/held.ts';
import type { Statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { silentLog } from '../../database/log.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import type { Parameters } from '../../database/values.ts';
import { exportDataset } from '../../seed/export-dataset.ts';
import { importFiles, readFiles } from '../../seed/import/import-files.ts';
import { readRows } from '../../seed/read-dataset.ts';
import { readInput } from '../../seed/input/read-input.ts';
import { dryRun, runImport } from '../../seed/import/run-import.ts';
import { ownDataset, seedIfEmpty } from '../../seed/seed-if-empty.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { dataOf, emptyGraph, graphHash } from './graph-hash.ts';
import { mutate } from './mutations.ts';

let neo4j: TestNeo4j;
let database: Database;
let folder: string;

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  database = await openDatabase(neo4j.config, { log: silentLog });
  await seedIfEmpty(database.graph, { log: silentLog });
}, 300_000);
afterAll(async () => {
  await database.close();
  await neo4j.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  return () => rmSync(folder, { recursive: true });
});

const intent = { by: 'Anna', reason: 'a test', isReplacing: false };
const importWhole = (path: string) =>
  importFiles(graph(), () => readFiles(readInput(path)), { ...intent, isDryRun: false });
const graph = () => database.graph;

/** Writes a file into the test's folder. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const read = (path: string) => readRows(readInput(path));
const importIt = (path: string) => runImport(graph(), read(path), intent);
const replaceBy = (path: string) => runImport(graph(), read(path), { ...intent, isReplacing: true });
const revert = (number: number) =>
  createEditor(graph()).revertRevision({ number, reason: 'back' }, { by: 'Anna' });

const versionOf = async (id: string) => {
  const [row] = await graph().read<{ version: number }>(
    { name: 'test', text: 'MATCH (e:Entity {id: $id}) RETURN e.version AS version' },
    { id },
  );
  return row?.version ?? 0;
};

async function somePerson(): Promise<string> {
  const [row] = await graph().read<{ id: string }>({
    name: 'test',
    text: "MATCH (e:Person) WHERE NOT e.id STARTS WITH 'test' RETURN e.id AS id ORDER BY id LIMIT 1",
  });
  return row?.id ?? '';
}

async function faultsOf(work: () => unknown): Promise<readonly Fault[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DatasetError) return error.faults;
    throw error;
  }
  throw new Error('there was no fault');
}

/** Windows-1251 of a text, the other way round of what the platform decodes. */
function windows1251(text: string): Uint8Array {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

const person =
  'id,name_en,name_ru,standing,sources\ntest-person,Test Person,Тест Тестов,PUBLIC,ino-tomsk-overview\n';

describe('an import', () => {
  it('of the same files again changes nothing and is no revision', async () => {
    const before = await dataOf(graph());
    const { revision, unchanged } = await importIt(ownDataset);
    expect(revision).toBeNull();
    expect(unchanged).toBe(1045 + 744);
    expect(await dataOf(graph())).toEqual(before);
  });

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['UTF-8 with a mark', (text) => `\uFEFF${text}`],
    ['UTF-16, little end first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
    ['Windows-1251', windows1251],
    ['semicolons', (text) => text.replaceAll(',', ';')],
    ['tabs and CRLF', (text) => text.replaceAll(',', '\t').replaceAll('\n', '\r\n')],
    ['CR alone', (text) => text.replaceAll('\n', '\r')],
  ])('takes one file in %s', async (_, form) => {
    const before = await dataOf(graph());
    const { revision, entities } = await importIt(file('persons.csv', form(person)));
    expect(entities).toEqual({ created: 1, changed: 0, removed: 0 });
    const [row] = await graph().read<{ name: string }>({
      name: 'test',
      text: "MATCH (e:Person {id: 'test-person'}) RETURN e.nameRu AS name",
    });
    expect(row?.name).toBe('Тест Тестов');
    await revert(revision?.number ?? 0);
    expect(await dataOf(graph())).toEqual(before);
  });

  it('leaves what its columns do not state, and takes away what a cell leaves empty', async () => {
    const before = await dataOf(graph());
    const { revision } = await importIt(file('universities.csv', 'id,standing,short_name_en\ntsu,PUBLIC,\n'));
    const [row] = await graph().read<{ name: string | null; ru: string | null; sources: string[] }>({
      name: 'test',
      text: "MATCH (e:University {id: 'tsu'}) RETURN e.shortNameEn AS name, e.shortNameRu AS ru, e.sources AS sources",
    });
    expect(row).toMatchObject({ name: null, ru: 'ТГУ' });
    expect(row?.sources).not.toEqual([]);
    await revert(revision?.number ?? 0);
    expect(await dataOf(graph())).toEqual(before);
  });

  it('takes lists of nodes and edges as Kumu writes them, by names, and marks them as unsourced', async () => {
    const before = await dataOf(graph());
    file('elements.csv', 'Label,Type\nTest Nanotech,Company\nTSU,University\n');
    file(
      'connections.csv',
      'From,To,Type\nTest Nanotech,nuclear-technologies,member of\nТГУ,Test Nanotech,leads\n',
    );
    const faults = await faultsOf(() => importIt(folder));
    expect(faults).toEqual([
      expect.objectContaining({ code: 'RELATION_ENDS', file: 'connections.csv', line: 3 }),
    ]);
    file('connections.csv', 'From,To,Type\nTest Nanotech,nuclear-technologies,member of\n');
    const { revision, entities, relationships, meaning } = await importIt(folder);
    expect(entities).toEqual({ created: 2, changed: 0, removed: 1 });
    expect(relationships).toEqual({ created: 1, changed: 0, removed: 0 });
    expect(meaning.replacedPlaceholders).toEqual(['company-400-of-400']);
    const [row] = await graph().read({
      name: 'test',
      text: "MATCH (e:Company {id: 'test-nanotech'})-[r:MEMBER_OF]->() RETURN e.sources AS sources, r.sources AS own, e.standing AS standing",
    });
    expect(row).toEqual({ sources: ['unsourced'], own: ['unsourced'], standing: 'INFERRED' });
    expect((await importIt(folder)).revision).toBeNull();
    await revert(revision?.number ?? 0);
    expect(await dataOf(graph())).toEqual(before);
  });

  it('says beforehand exactly what it does, and what that means', async () => {
    const before = await dataOf(graph());
    cpSync(ownDataset, folder, { recursive: true });
    rmSync(join(folder, 'dataset.json'));
    const lines = readFileSync(join(folder, 'relationships.csv'), 'utf8').split('\n');
    const backs = lines.filter((line) => line.includes(',BACKS,tsu-5-100,'));
    expect(backs).not.toEqual([]);
    file('relationships.csv', lines.filter((line) => !backs.includes(line)).join('\n'));
    const organisations = readFileSync(join(folder, 'organisations.csv'), 'utf8').trimEnd();
    file('organisations.csv', `${organisations}\nun-habitta,UN-HABITTA,,,,,PUBLIC,ino-tomsk-overview,,\n`);
    const replacing = { isReplacing: true };
    const predicted = await dryRun(graph(), () => read(folder), replacing);
    expect(await dataOf(graph())).toEqual(before);
    expect(predicted.meaning.losesBacking).toContain('tsu-5-100');
    expect(predicted.meaning.likelyDuplicates).toContainEqual(
      expect.objectContaining({ id: 'un-habitta', other: 'un-habitat', because: 'ONE_TYPING_ERROR' }),
    );
    const { revision, ...done } = await runImport(graph(), read(folder), { ...intent, ...replacing });
    expect(done).toEqual(predicted);
    expect(revision).toMatchObject({ created: 1, removed: backs.length, changed: 0, by: 'Anna' });
    await revert(revision?.number ?? 0);
    expect(await dataOf(graph())).toEqual(before);
  });

  it('reports a file that belongs to nothing, unknown columns and ids that were merged', async () => {
    expect(await faultsOf(() => importIt(file('budget.csv', 'a,b\n1,2\n')))).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_FILE', file: 'budget.csv', line: 1, column: 1 }),
    ]);
    rmSync(join(folder, 'budget.csv'));
    expect(await faultsOf(() => importIt(file('persons.csv', 'id,standing,colour\nx,PUBLIC,red\n')))).toEqual(
      [expect.objectContaining({ code: 'UNKNOWN_COLUMN', line: 1, column: 3, found: 'colour' })],
    );
    rmSync(join(folder, 'persons.csv'));
    const before = await dataOf(graph());
    const made = await importIt(file('persons.csv', person.replaceAll('test-person', 'test-again')));
    const survivor = await somePerson();
    const merged = await createEditor(graph()).mergeEntities(
      {
        survivor: { id: survivor, version: await versionOf(survivor) },
        duplicate: { id: 'test-again', version: await versionOf('test-again') },
      },
      { sources: ['ino-tomsk-overview'], isUnsourced: false, reason: 'the same' },
      { by: 'Anna' },
    );
    expect(await faultsOf(() => importIt(join(folder, 'persons.csv')))).toEqual([
      expect.objectContaining({
        code: 'MERGED_ID',
        file: 'persons.csv',
        line: 2,
        column: 1,
        found: 'test-again',
      }),
    ]);
    await revert(merged.revision?.number ?? 0);
    await revert(made.revision?.number ?? 0);
    expect(await dataOf(graph())).toEqual(before);
  });
});

describe('a zip', () => {
  const zipOf = (entries: Record<string, string | Uint8Array>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(entries).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    );

  it('is taken like a folder, also when its files stand in one', async () => {
    const { revision } = await importIt(
      file('data.zip', zipOf({ 'data/persons.csv': person, '__MACOSX/._persons.csv': 'x' })),
    );
    expect(revision).toMatchObject({ created: 1 });
    await revert(revision?.number ?? 0);
  });

  it.each<[string, string, () => Uint8Array]>([
    ['leads out of itself', 'ZIP_PATH', () => zipOf({ '../persons.csv': person })],
    ['leads to the root', 'ZIP_PATH', () => zipOf({ '/etc/persons.csv': person })],
    ['leads to a drive', 'ZIP_PATH', () => zipOf({ 'C:\\persons.csv': person })],
    ['is a bomb', 'ZIP_TOO_LARGE', () => zipOf({ 'persons.csv': new Uint8Array(40 * 1024 * 1024) })],
    [
      'is too large',
      'ZIP_TOO_LARGE',
      () => zipSync({ 'persons.csv': [new Uint8Array(65 * 1024 * 1024), { level: 0 }] }),
    ],
    ['holds a file twice', 'ZIP_TWICE', () => zipOf({ 'a/persons.csv': person, 'b/persons.csv': person })],
    [
      'holds too many files',
      'ZIP_TOO_MANY',
      () => zipOf(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`f${index}.csv`, '']))),
    ],
    ['is cut off', 'BAD_ZIP', () => zipOf({ 'persons.csv': person }).subarray(0, 100)],
    ['is damaged', 'BAD_ZIP', () => zipOf({ 'persons.csv': person.repeat(50) }).fill(0xff, 45, 60)],
  ])('that %s is refused by name', async (_, code, zip) => {
    const before = await graphHash(graph());
    const faults = await faultsOf(() => importIt(file('data.zip', zip())));
    expect(faults).toEqual([expect.objectContaining({ code, file: expect.stringContaining('data.zip') })]);
    expect(await graphHash(graph())).toBe(before);
  });
});

describe('a backup', () => {
  it('brings back data and history byte for byte, also of what was edited, merged and reverted', async () => {
    const editor = createEditor(graph());
    const evidence = { sources: ['ino-tomsk-overview'], isUnsourced: false, reason: 'a test' };
    const plain = join(folder, 'plain.zip');
    await exportDataset(graph(), plain, { hasHistory: false });
    const by = { by: 'Anna' };
    const first = await editor.createEntity(
      { id: 'test-double', kind: 'ORGANISATION', fields: { nameEn: 'Double; "quoted"\nand broken' } },
      evidence,
      by,
    );
    const merged = await editor.mergeEntities(
      {
        survivor: { id: 'un-habitat', version: await versionOf('un-habitat') },
        duplicate: { id: 'test-double', version: first.revision?.number ?? 0 },
      },
      evidence,
      by,
    );
    const backup = join(folder, 'backup.zip');
    await exportDataset(graph(), backup);
    await emptyGraph(graph());
    const { data } = await importWhole(backup);
    expect(data).toMatchObject({ restored: { revisions: merged.revision?.number } });
    await exportDataset(graph(), join(folder, 'again.zip'));
    expect(readFileSync(join(folder, 'again.zip')).equals(readFileSync(backup))).toBe(true);
    await revert(merged.revision?.number ?? 0);
    await revert(first.revision?.number ?? 0);
    await exportDataset(graph(), join(folder, 'reverted.zip'), { hasHistory: false });
    expect(readFileSync(join(folder, 'reverted.zip')).equals(readFileSync(plain))).toBe(true);
  });

  it('that was changed by hand is refused', async () => {
    const target = join(folder, 'data');
    await exportDataset(graph(), target, { hasHistory: true });
    const path = join(target, 'persons.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Zhvachkin', 'Somebody'));
    await emptyGraph(graph());
    const faults = await faultsOf(() => importWhole(target));
    expect(faults).toEqual([expect.objectContaining({ code: 'HISTORY_DIFFERS' })]);
    const [row] = await graph().read<{ total: number }>({
      name: 'test',
      text: 'MATCH (n:Entity|Revision|Change) RETURN count(n) AS total',
    });
    expect(row?.total).toBe(0);
    await seedIfEmpty(graph(), { log: silentLog });
  });
});

describe('a merged id', () => {
  const evidence = { sources: ['ino-tomsk-overview'], isUnsourced: false, reason: 'a test' };
  const by = { by: 'Anna' };
  const editor = () => createEditor(graph());
  const create = async (id: string, kind: 'ORGANISATION' | 'COMPANY' = 'ORGANISATION') => {
    const fields = { nameEn: 'Test Fund' };
    return (await editor().createEntity({ id, kind, fields }, evidence, by)).revision?.number ?? 0;
  };
  const merge = async (survivor: string, duplicate: string) => {
    const [kept, gone] = [await versionOf(survivor), await versionOf(duplicate)];
    const seen = { survivor: { id: survivor, version: kept }, duplicate: { id: duplicate, version: gone } };
    return (await editor().mergeEntities(seen, evidence, by)).revision?.number ?? 0;
  };
  /** `test-double` made into `test-kept`, which that leaves as it was; gives the revisions of it, the newest first. */
  const mergeTwo = async () => {
    const [kept, double] = [await create('test-kept'), await create('test-double')];
    return [await merge('test-kept', 'test-double'), double, kept] as const;
  };
  const revertAll = async (numbers: readonly number[]) => {
    for (const number of numbers) await revert(number);
  };
  const left = (id: string, target: string) =>
    graph().execute({ name: 'test', text: 'CREATE (:Redirect {id: $id, target: $target})' }, { id, target });
  const entityOf = async (id: string) =>
    (await graph().write((transaction) => heldEntities(transaction, [id]))).get(id)?.state.id;

  it('goes with what it leads to when an import removes that, is free then, and comes back with it', async () => {
    const before = await dataOf(graph());
    const merged = await mergeTwo();
    const after = await dataOf(graph());
    const predicted = await dryRun(graph(), () => read(ownDataset), { isReplacing: true });
    const { revision, ...done } = await replaceBy(ownDataset);
    expect(done).toEqual(predicted);
    expect(done.entities).toEqual({ created: 0, changed: 0, removed: 1 });
    expect(revision).toMatchObject({ created: 0, changed: 0, removed: 2 });
    expect(await dataOf(graph())).toEqual(before);
    expect((await replaceBy(ownDataset)).revision).toBeNull();

    const again = await create('test-double');
    expect(await entityOf('test-double')).toBe('test-double');
    const number = revision?.number ?? 0;
    expect(await faultsOf(() => revert(number))).toEqual([
      expect.objectContaining({ code: 'TAKEN_ID', found: 'test-double, which was merged into test-kept' }),
    ]);
    await revertAll([again, number]);
    expect(await dataOf(graph())).toEqual(after);
    await revertAll(merged);
    expect(await dataOf(graph())).toEqual(before);
  });

  it('may be stated as an entity of its own by the import that removes what it leads to', async () => {
    const before = await dataOf(graph());
    const merged = await mergeTwo();
    const after = await dataOf(graph());
    cpSync(ownDataset, folder, { recursive: true });
    rmSync(join(folder, 'dataset.json'));
    const organisations = readFileSync(join(folder, 'organisations.csv'), 'utf8').trimEnd();
    file('organisations.csv', `${organisations}\ntest-double,Double,,,,,PUBLIC,ino-tomsk-overview,,\n`);
    expect(await faultsOf(() => importIt(folder))).toEqual([
      expect.objectContaining({ code: 'MERGED_ID', found: 'test-double', allowed: 'test-kept' }),
    ]);
    const { revision, entities } = await replaceBy(folder);
    expect(entities).toEqual({ created: 1, changed: 0, removed: 1 });
    expect(revision).toMatchObject({ created: 1, changed: 0, removed: 2 });
    expect(await entityOf('test-double')).toBe('test-double');
    expect((await importIt(folder)).revision).toBeNull();
    await revert(revision?.number ?? 0);
    expect(await dataOf(graph())).toEqual(after);
    await revertAll(merged);
    expect(await dataOf(graph())).toEqual(before);
  });

  it.each([
    ['the creation of that is taken back', (created: number) => revert(created)],
    [
      'that is deleted',
      (created: number) => editor().deleteEntity({ id: 'test-kept', version: created }, evidence, by),
    ],
  ])('goes with what it leads to when %s, and comes back with it', async (_, remove) => {
    const before = await dataOf(graph());
    const merged = await mergeTwo();
    const after = await dataOf(graph());
    const { revision } = await remove(merged[2]);
    expect(revision).toMatchObject({ created: 0, changed: 0, removed: 2 });
    expect(await dataOf(graph())).toEqual(before);
    await revert(revision?.number ?? 0);
    expect(await dataOf(graph())).toEqual(after);
    await revertAll(merged);
    expect(await dataOf(graph())).toEqual(before);
  });

  it('does not come back to what went since', async () => {
    const before = await dataOf(graph());
    const [merged] = await mergeTwo();
    const { revision } = await revert(merged);
    const kept = { id: 'test-kept', version: await versionOf('test-kept') };
    await editor().deleteEntity(kept, evidence, by);
    await revert(revision?.number ?? 0);
    expect(await dataOf(graph())).toEqual(before);
  });

  it('that an earlier release left leading to nothing is no entity, and goes with the next import', async () => {
    const before = await dataOf(graph());
    await left('test-left', 'no-such');
    await left('tpu', 'no-such'); // as when an entity was created under such an id
    expect(await faultsOf(() => create('test-left'))).toEqual([
      expect.objectContaining({ code: 'TAKEN_ID', found: 'test-left, which was merged into no-such' }),
    ]);
    const { revision } = await importIt(file('persons.csv', person.replace('test-person', 'test-left')));
    expect(revision).toMatchObject({ created: 1, changed: 0, removed: 2 });
    expect([await entityOf('test-left'), await entityOf('tpu')]).toEqual(['test-left', 'tpu']);
    await revert(revision?.number ?? 0);
    expect(await dataOf(graph())).toEqual(before);
  });

  it('that an import of nothing new took away does not come back, which is no revision', async () => {
    const before = await dataOf(graph());
    await left('test-left', 'no-such');
    const { revision } = await importIt(ownDataset);
    expect(revision).toMatchObject({ created: 0, changed: 0, removed: 1 });
    expect(await revert(revision?.number ?? 0)).toEqual({ revision: null, changes: [] });
    expect(await dataOf(graph())).toEqual(before);
  });

  it('of a placeholder that got a name is not given to the placeholder that comes in its place', async () => {
    const before = await dataOf(graph());
    const id = 'company-400-of-400';
    const fields = { nameEn: 'Test Works', standing: 'PUBLIC' };
    const named = await editor().updateEntity({ id, version: await versionOf(id), fields }, evidence, by);
    const created = await create('test-kept', 'COMPANY');
    const merged = await merge('test-kept', id);
    expect(await entityOf(id)).toBe('test-kept');
    expect(await versionOf(id)).toBe(0);
    await revertAll([merged, created, named.revision?.number ?? 0]);
    expect(await dataOf(graph())).toEqual(before);
  });
});

/** An import got as far as its first write. */
class Accepted extends Error {}

/** What an import asks before it writes: all of it reads, but for the ledger, which is taken in earnest. */
const questions = new Set([
  'take-ledger',
  'list-states-of-entities',
  'list-states-of-relationships',
  'list-redirects',
  'list-entities-of-labels',
  'read-entities',
]);

/**
 * A graph whose transactions are real, and end at the first write: what is refused is taken back by the database, and so
 * is what is good. What is read is asked once: while nothing is written, it stays the same.
 */
function upToTheFirstWrite(real: Graph): Graph {
  const kept = new Map<string, Promise<unknown[]>>();
  return {
    ...real,
    write: (work, options) =>
      real.write(
        (transaction) =>
          work({
            run: <Row>(statement: Statement, parameters?: Parameters) => {
              if (!questions.has(statement.name)) return Promise.reject(new Accepted(statement.name));
              if (statement.name === 'take-ledger') return transaction.run<Row>(statement, parameters);
              const key = `${statement.name} ${JSON.stringify(parameters ?? null)}`;
              const rows = kept.get(key) ?? transaction.run(statement, parameters);
              kept.set(key, rows);
              return rows as Promise<Row[]>;
            },
          }),
        options,
      ),
  };
}

describe('1,000 faulty variants of good files', () => {
  it('give faults with their places or are good, and never leave half an import', async () => {
    const before = await graphHash(graph());
    const known = readdirSync(ownDataset).filter((name) => name.endsWith('.csv'));
    const small = join(folder, 'data');
    mkdirSync(small);
    let refused = 0;
    let accepted = 0;
    const careful = upToTheFirstWrite(graph());
    // Whatever is committed, by whomever, moves it; what is taken back does not.
    let bookmark = await graph().bookmark();
    for (let seed = 0; seed < 1000; seed += 1) {
      const name = known[seed % known.length]!;
      const { bytes, what } = mutate(readFileSync(join(ownDataset, name)), seed);
      writeFileSync(join(small, name), bytes);
      const outcome = await runImport(careful, read(small), intent).catch((error: unknown) => error);
      expect([what, await graph().bookmark()]).toEqual([what, bookmark]);
      if (outcome instanceof DatasetError) {
        refused += 1;
        for (const { file: at, line, column, message, allowed, code } of outcome.faults) {
          expect([
            what,
            at !== '' && line >= 1 && column >= 1 && message !== '' && allowed !== '' && code !== '',
          ]).toEqual([what, true]);
        }
      } else if (outcome instanceof Error) {
        expect([what, outcome]).toEqual([what, expect.any(Accepted)]);
      } else {
        expect([what, outcome]).toEqual([what, expect.objectContaining({ revision: null })]);
      }
      if (seed % 50 === 0) {
        copyFileSync(join(ownDataset, 'persons.csv'), join(small, 'persons.csv'));
        writeFileSync(join(small, name), bytes);
        const done = await importIt(small).catch((error: unknown) => error);
        rmSync(join(small, 'persons.csv'), { force: true });
        if (outcome instanceof DatasetError) expect([what, done]).toEqual([what, expect.any(DatasetError)]);
        else {
          expect([what, done]).toEqual([what, expect.objectContaining({ unchanged: expect.any(Number) })]);
          accepted += 1;
          const { revision } = done as Awaited<ReturnType<typeof importIt>>;
          if (revision) await revert(revision.number);
        }
        expect([what, await graphHash(graph())]).toEqual([what, before]);
        bookmark = await graph().bookmark();
      }
      rmSync(join(small, name), { force: true });
    }
    expect(refused).toBeGreaterThan(500);
    expect(accepted, 'good variants that were written').toBeGreaterThan(0);
    expect(await graphHash(graph())).toBe(before);
  }, 600_000);
});
