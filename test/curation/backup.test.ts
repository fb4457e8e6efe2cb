import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { revisionsRepository } from '../../api/repositories/revisions.ts';
import { createEditor } from '../../curation/editing/editor.ts';
import { DatasetError } from '../../curation/faults.ts';
import { silentLog } from '../../database/log.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import { exportDataset } from '../../seed/export-dataset.ts';
import { importFiles, readFiles } from '../../seed/import/import-files.ts';
import { readInput } from '../../seed/input/read-input.ts';
import { seedIfEmpty } from '../../seed/seed-if-empty.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { dataOf, emptyGraph, graphHash } from './graph-hash.ts';

let neo4j: TestNeo4j;
let database: Database;
let folder: string;

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  database = await openDatabase(neo4j.config, { log: silentLog });
  await seedIfEmpty(graph(), { log: silentLog });
}, 300_000);
afterAll(async () => {
  await database.close();
  await neo4j.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  return () => rmSync(folder, { recursive: true });
});

const graph = () => database.graph;
const by = { by: 'Anna' };
const evidence = { sources: ['ino-tomsk-overview'], isUnsourced: false, reason: 'a test' };
const importIt = (path: string, isDryRun = false) =>
  importFiles(graph(), () => readFiles(readInput(path)), {
    by: 'Anna',
    reason: 'a test',
    isReplacing: false,
    isDryRun,
  });
const versionOf = async (id: string) => {
  const [row] = await graph().read<{ version: number }>(
    { name: 'test', text: 'MATCH (e:Entity {id: $id}) RETURN e.version AS version' },
    { id },
  );
  return row?.version ?? 0;
};
const seen = async (id: string) => ({ id, version: await versionOf(id) });
const revert = (number: number | undefined) =>
  createEditor(graph()).revertRevision({ number: number ?? 0, reason: 'back' }, by);

describe('a backup', () => {
  it('of a graph without a history begins one, and can be restored', async () => {
    const before = await graphHash(graph());
    await graph().execute({
      name: 'test',
      text: 'MATCH (n:Revision|Change|Ledger) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
    });
    const path = join(folder, 'backup.zip');
    await exportDataset(graph(), path);
    await emptyGraph(graph());
    const { data } = await importIt(path);
    expect(data).toMatchObject({ restored: { revisions: 1 } });
    expect(await graphHash(graph())).toBe(before);
    const again = join(folder, 'again.zip');
    await exportDataset(graph(), again);
    expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
  });

  it('brings back what an editor made of the source that stands for none', async () => {
    const before = await graphHash(graph());
    const editor = createEditor(graph());
    const person = { id: 'test-heard', kind: 'PERSON', fields: { nameEn: 'Heard of' } } as const;
    const heard = { sources: [], isUnsourced: true, reason: 'heard' };
    const made = await editor.createEntity(person, heard, by);
    const fields = { nameEn: 'Asked around' };
    const said = await editor.updateEntity({ ...(await seen('unsourced')), fields }, evidence, by);
    const held = await graphHash(graph());
    const path = join(folder, 'backup.zip');
    await exportDataset(graph(), path);
    await emptyGraph(graph());
    await importIt(path);
    expect(await graphHash(graph())).toBe(held);
    for (const { revision } of [said, made]) await revert(revision?.number);
    expect(await graphHash(graph())).toBe(before);
  });

  it('says where its history is not taken', async () => {
    const path = join(folder, 'backup.zip');
    await exportDataset(graph(), path);
    const tried = await importIt(path, true);
    expect(tried.data).toMatchObject({
      isDryRun: true,
      notices: ['The history of the backup would not be taken: the database is not empty.'],
    });
    const { data, text } = await importIt(path);
    const notice = 'The history of the backup was not taken: the database is not empty.';
    expect(data).toMatchObject({ isDryRun: false, revision: null, notices: [notice] });
    expect(text.split('\n')).toContain(notice);
    await exportDataset(graph(), join(folder, 'plain.zip'), { hasHistory: false });
    expect((await importIt(join(folder, 'plain.zip'))).data).toMatchObject({ notices: [] });
  });

  it('whose history does not lead to its files is refused before anything is tried in earnest', async () => {
    const target = join(folder, 'data');
    await exportDataset(graph(), target, { hasHistory: true });
    const path = join(target, 'persons.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Zhvachkin', 'Somebody'));
    expect((await importIt(target, true)).data).toMatchObject({ entities: { changed: 1 } });
    const backup = join(folder, 'backup.zip');
    await exportDataset(graph(), backup);
    await emptyGraph(graph());
    await expect(importIt(target, true)).rejects.toThrow(/\[HISTORY_DIFFERS\]/);
    expect((await importIt(backup, true)).data).toMatchObject({ isDryRun: true, notices: [] });
    await importIt(backup);
  });

  it('says how many merged ids go where its history does not go along', async () => {
    const before = await dataOf(graph());
    const editor = createEditor(graph());
    const fields = { nameEn: 'Test Double' };
    const made = await editor.createEntity({ id: 'test-merged', kind: 'ORGANISATION', fields }, evidence, by);
    const pair = { survivor: await seen('un-habitat'), duplicate: await seen('test-merged') };
    const merged = await editor.mergeEntities(pair, evidence, by);
    const path = join(folder, 'backup.zip');
    expect(await exportDataset(graph(), path)).toMatchObject({ lostRedirects: 0 });
    const plain = await exportDataset(graph(), join(folder, 'plain.zip'), { hasHistory: false });
    expect(plain).toMatchObject({ lostRedirects: 1 });
    expect(await exportDataset(graph(), join(folder, 'data'))).toMatchObject({ lostRedirects: 1 });

    const lost = expect.stringMatching(/1 merged id, .*: test-merged\.$/);
    const notTaken = expect.stringMatching(/^The history of the backup /);
    expect((await importIt(path)).data).toMatchObject({ notices: [notTaken] });
    await revert(merged.revision?.number);
    await revert(made.revision?.number);
    expect((await importIt(path, true)).data).toMatchObject({ notices: [notTaken, lost] });
    const { data } = await importIt(path);
    expect(data).toMatchObject({ notices: [notTaken, lost] });
    await revert('revision' in data ? data.revision?.number : undefined);
    expect(await dataOf(graph())).toEqual(before);
  });

  it('holds what a changed total made of the placeholders, and brings it back', async () => {
    const before = await dataOf(graph());
    const editor = createEditor(graph());
    const fields = { value: 410 };
    const { revision } = await editor.updateEntity(
      { ...(await seen('companies-and-plants')), fields },
      evidence,
      by,
    );
    expect(revision).toMatchObject({ changed: 1 });
    const after = await dataOf(graph());
    const path = join(folder, 'backup.zip');
    await exportDataset(graph(), path);
    expect((await importIt(path)).data).toMatchObject({ revision: null });
    await emptyGraph(graph());
    await importIt(path);
    expect(await dataOf(graph())).toEqual(after);
    await revert(revision?.number);
    expect(await dataOf(graph())).toEqual(before);
  });
});

it('a placeholder that the total needs is not deleted, and nothing is written', async () => {
  const repository = revisionsRepository(graph());
  const [newest] = await repository.list(1, null);
  const deleted = createEditor(graph()).deleteEntity(await seen('company-390-of-400'), evidence, by);
  await expect(deleted).rejects.toThrow(DatasetError);
  expect(await repository.list(1, null)).toEqual([newest]);
});

it('pages of a history lose nothing where a merge wrote two entries of one thing', async () => {
  const editor = createEditor(graph());
  const fields = { nameEn: 'Test Double' };
  const made = await editor.createEntity({ id: 'test-double', kind: 'ORGANISATION', fields }, evidence, by);
  const renamed = await editor.updateEntity(
    { id: 'test-double', version: made.revision?.number ?? 0, fields: { nameRu: 'Двойник' } },
    evidence,
    by,
  );
  const merged = await editor.mergeEntities(
    { survivor: await seen('un-habitat'), duplicate: await seen('test-double') },
    evidence,
    by,
  );
  const repository = revisionsRepository(graph());
  const whole = await repository.history('test-double', 100, null);
  const entriesOf = (rows: typeof whole) =>
    rows.map(({ revision, change }) => [revision.number, change.subject, change.action]);
  expect(entriesOf(whole)).toEqual([
    [merged.revision?.number, 'test-double', 'REMOVED'],
    [merged.revision?.number, 'redirect:test-double', 'CREATED'],
    [renamed.revision?.number, 'test-double', 'CHANGED'],
    [made.revision?.number, 'test-double', 'CREATED'],
  ]);
  for (const size of [1, 2, 3]) {
    const paged: typeof whole = [];
    for (;;) {
      const page = await repository.history('test-double', size, paged.at(-1)?.revision.number ?? null);
      if (page.length === 0) break;
      paged.push(...page);
    }
    expect(entriesOf(paged)).toEqual(entriesOf(whole));
  }
  for (const { revision } of [merged, renamed, made]) await revert(revision?.number);
});
