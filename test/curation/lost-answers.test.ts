import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { silentLog } from '../../database/log.ts';
import { exportDataset } from '../../seed/export-dataset.ts';
import { importFiles, readFiles } from '../../seed/import/import-files.ts';
import { readInput } from '../../seed/input/read-input.ts';
import { seedIfEmpty } from '../../seed/seed-if-empty.ts';
import { patientConfig } from '../api/service.ts';
import { waitUntil } from '../database/processes.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { startTcpProxy, type TcpProxy } from '../tcp-proxy.ts';
import { emptyGraph } from './graph-hash.ts';
import { accessWithSecret, headersOf } from './tokens.ts';

/** How the driver asks for a commit: a message of two bytes, which nothing else is. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

let neo4j: TestNeo4j;
let proxy: TcpProxy;
/** Past the proxy, and through it. */
let direct: Graph;
let graph: Graph;
let app: FastifyInstance;
let editor: Record<string, string>;
const folder = mkdtempSync(join(tmpdir(), 'lost-answers-'));
const audit = join(folder, 'audit.jsonl');

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  direct = openGraph({ ...neo4j.config, uri: neo4j.uri });
  await seedIfEmpty(direct, { log: silentLog });
  proxy = await startTcpProxy(Number(new URL(neo4j.uri).port));
  // A silent database is given up after 0.26 of it.
  graph = openGraph({ ...neo4j.config, uri: `bolt://127.0.0.1:${proxy.port}`, timeoutMs: 30_000 });
  app = await buildApp(patientConfig({ access: accessWithSecret({ auditFile: audit }) }), graph);
  editor = await headersOf('editor', 'Anna');
});
afterAll(async () => {
  await app.close();
  await graph.close();
  await proxy.close();
  await direct.close();
  await neo4j.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => rmSync(audit, { force: true }));

const evidence = { sources: ['ino-tomsk-overview'], reason: 'a test' };
async function edit(name: string, input: object) {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { revision { number } entity { version } relationship { version } } }`;
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: editor,
    payload: { query, variables: { input } },
  });
  const { data, errors } = response.json<{
    data: Record<string, { revision: { number: number }; entity: { version: number } | null }> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  }>();
  return { status: response.statusCode, done: data?.[name] ?? null, error: errors?.[0] };
}
const create = (id: string) => edit('createEntity', { id, kind: 'PERSON', fields: { nameEn: id }, evidence });
const upload = (id: string) =>
  app.inject({
    method: 'POST',
    url: '/import?file=persons.csv',
    headers: { ...editor, 'content-type': 'text/csv' },
    payload: `id,name_en,standing,sources\n${id},${id},PUBLIC,ino-tomsk-overview\n`,
  });

const head = async () => {
  const [row] = await direct.read<{ head: number }>({
    name: 'test',
    text: "MATCH (ledger:Ledger {id: 'ledger'}) RETURN ledger.head AS head",
  });
  return row?.head ?? 0;
};
const audited = () =>
  readFileSync(audit, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Resets the connection between the next commit and the answer to it. */
const loseNextAnswer = () => {
  proxy.atAnswerTo(commit, (resetConnection) => {
    resetConnection();
  });
};

describe('a write whose commit was not answered', () => {
  it('is told as done, with its revision, whatever it was', async () => {
    const before = await head();
    const edits: [string, () => object][] = [
      ['createEntity', () => ({ id: 'lost', kind: 'PERSON', fields: { nameEn: 'Lost' }, evidence })],
      ['updateEntity', () => ({ id: 'lost', version: before + 1, fields: { nameEn: 'Found' }, evidence })],
      ['link', () => ({ source: 'lost', relation: 'REPRESENTS', target: 'tsu', evidence })],
      ['unlink', () => ({ id: 'lost:REPRESENTS:tsu', version: before + 3, evidence })],
      ['revertRevision', () => ({ number: before + 4, reason: 'back' })],
      ['revertRevision', () => ({ number: before + 5, reason: 'and again' })],
    ];
    for (const [index, [name, input]] of edits.entries()) {
      loseNextAnswer();
      const { done, error } = await edit(name, input());
      expect([name, error, done?.revision.number]).toEqual([name, undefined, before + index + 1]);
      expect(await head()).toBe(before + index + 1);
    }
    expect(audited()).toEqual(
      edits.map(([action], index) =>
        expect.objectContaining({ outcome: 'written', action, revision: before + index + 1 }),
      ),
    );
  });

  it('is told as done when others wrote before it could be looked at', async () => {
    const before = await head();
    let other: Promise<unknown> = Promise.resolve();
    proxy.atAnswerTo(commit, (resetConnection) => {
      resetConnection();
      other = seedOther('other-person');
    });
    const { done, error } = await create('lost-and-followed');
    await other;
    expect([error, done?.revision.number, await head()]).toEqual([undefined, before + 1, before + 2]);
  });

  it('is told as done when it is an import', async () => {
    const before = await head();
    loseNextAnswer();
    const response = await upload('lost-import');
    expect(response.json()).toMatchObject({
      entities: { created: 1 },
      revision: { number: before + 1, action: 'IMPORT' },
    });
    expect(audited()).toEqual([expect.objectContaining({ outcome: 'written', revision: before + 1 })]);
  });

  it('is told as done when it is a restore, which is the same again byte for byte', async () => {
    const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')];
    await exportDataset(direct, first);
    await emptyGraph(direct);
    loseNextAnswer();
    const request = { isDryRun: false, isReplacing: false, by: 'Anna', reason: 'back' };
    const { data } = await importFiles(graph, () => readFiles(readInput(first)), request);
    expect(data).toMatchObject({ restored: { revisions: await head() } });
    await exportDataset(direct, second);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  it('is told as not known when the database does not come back, and audited when it does', async () => {
    const before = await head();
    proxy.atAnswerTo(commit, () => {
      proxy.cut();
    });
    const { status, error } = await create('lost-for-long');
    expect([status, error]).toEqual([
      503,
      expect.objectContaining({
        message: expect.stringContaining('It is not known whether this was written'),
        extensions: expect.objectContaining({ code: 'SERVICE_UNAVAILABLE', outcome: 'UNKNOWN' }),
      }),
    ]);
    const about = { action: 'createEntity', by: 'Anna' };
    const unknown = { outcome: 'unknown', ...about, code: 'SERVICE_UNAVAILABLE', revision: null };
    expect(audited()).toEqual([expect.objectContaining(unknown)]);
    proxy.mend();
    await waitUntil(() => audited().length > 1, 60_000);
    const written = { outcome: 'written', ...about, code: null, revision: before + 1 };
    expect(audited()).toEqual([expect.objectContaining(unknown), expect.objectContaining(written)]);
    expect(audited()[1]?.['requestId']).toBe(audited()[0]?.['requestId']);
  });

  it('is told as not done when the database goes before it was to be committed', async () => {
    // The last statement of an edit, which is answered before the commit is sent.
    const recorded = Buffer.from('CREATE (change:Change)');
    proxy.atAnswerTo(recorded, () => {
      proxy.cut();
    });
    const { status, error } = await create('not-committed');
    expect([status, error?.extensions['outcome']]).toEqual([503, undefined]);
    expect(audited()).toEqual([expect.objectContaining({ outcome: 'failed', code: 'SERVICE_UNAVAILABLE' })]);
    proxy.mend();
    await waitUntil(async () => (await create('after-all')).status === 200, 60_000);
  });
});

/** Imports a person by another way than the service's. */
async function seedOther(id: string): Promise<void> {
  const bytes = Buffer.from(`id,name_en,standing,sources\n${id},${id},PUBLIC,ino-tomsk-overview\n`);
  const request = { isDryRun: false, isReplacing: false, by: 'Boris', reason: 'a test' };
  await importFiles(direct, () => readFiles([{ name: 'persons.csv', bytes }]), request);
}
