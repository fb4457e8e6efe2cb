import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { createEditor } from '../../curation/editing/editor.ts';
import { silentLog } from '../../database/log.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import { importFiles, readFiles } from '../../seed/import/import-files.ts';
import { ownDataset, seedIfEmpty } from '../../seed/seed-if-empty.ts';
import { patientConfig } from '../api/service.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { graphHash } from './graph-hash.ts';
import { accessWithSecret, headersOf, wrongTokens } from './tokens.ts';

const maxUploadBytes = 1024 * 1024;

let neo4j: TestNeo4j;
let database: Database;
let app: Awaited<ReturnType<typeof buildApp>>;
let closed: Awaited<ReturnType<typeof buildApp>>;
let editor: Record<string, string>;
let admin: Record<string, string>;
let auditFile: string;
let before: string;

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  database = await openDatabase(neo4j.config, { log: silentLog });
  await seedIfEmpty(database.graph, { log: silentLog });
  auditFile = join(neo4j.dataDir, 'audit.jsonl');
  const access = accessWithSecret({ auditFile });
  app = await buildApp(patientConfig({ access, maxUploadBytes }), database.graph);
  closed = await buildApp(patientConfig({ access: { ...access, secret: null } }), database.graph);
  editor = await headersOf('editor', 'Anna');
  admin = await headersOf('admin', 'Anna');
  before = await graphHash(database.graph);
}, 300_000);
afterAll(async () => {
  await app.close();
  await closed.close();
  await database.close();
  await neo4j.close();
});

interface Upload {
  readonly headers?: Record<string, string>;
  readonly by?: typeof app;
  readonly type?: string;
}

async function upload(query: string, content: string | Uint8Array, options: Upload = {}) {
  const { headers = editor, by = app, type = 'application/octet-stream' } = options;
  const response = await by.inject({
    method: 'POST',
    url: `/import?${query}`,
    headers: { ...headers, 'content-type': type },
    payload: Buffer.from(content),
  });
  return { status: response.statusCode, body: response.json() };
}

const zipOf = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
const person = (id: string) =>
  `id,name_en,name_ru,standing,sources\n${id},Test Person,Тест Тестов,PUBLIC,ino-tomsk-overview\n`;
const revert = (number: number) =>
  createEditor(database.graph).revertRevision({ number, reason: 'back' }, { by: 'Anna' });
const expectNothingWritten = async () => {
  expect(await graphHash(database.graph)).toBe(before);
};

/** The own dataset without one backing and with an organisation that looks like another. */
function otherDataset(): Uint8Array {
  const names = readdirSync(ownDataset).filter((name) => name.endsWith('.csv'));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(ownDataset, name), 'utf8')]));
  const lines = files['relationships.csv']?.split('\n') ?? [];
  files['relationships.csv'] = lines.filter((line) => !line.includes(',BACKS,tsu-5-100,')).join('\n');
  files['organisations.csv'] =
    `${files['organisations.csv']?.trimEnd() ?? ''}\nun-habitta,UN-HABITTA,,,,,PUBLIC,ino-tomsk-overview,,\n`;
  return zipOf(files);
}

describe('an upload', () => {
  it('says beforehand what the command line says, and then does exactly that', async () => {
    const zip = otherDataset();
    const predicted = await upload('file=data.zip&dryRun=true&replace=true', zip);
    expect(predicted.status).toBe(200);
    await expectNothingWritten();
    expect(predicted.body).toMatchObject({
      isDryRun: true,
      entities: { created: 1, changed: 0, removed: 0 },
      meaning: { losesBacking: ['tsu-5-100'] },
    });
    expect(predicted.body.meaning.likelyDuplicates).toContainEqual(
      expect.objectContaining({ id: 'un-habitta', other: 'un-habitat', because: 'ONE_TYPING_ERROR' }),
    );

    const query = 'file=data.zip&replace=true&reason=the%20list%20of%20May';
    const done = await upload(query, zip, { headers: admin });
    const { revision, ...report } = done.body;
    expect(revision).toMatchObject({ action: 'IMPORT', by: 'Anna', reason: 'the list of May' });
    expect({ ...report, isDryRun: true }).toEqual(predicted.body);
    await revert(revision.number);
    await expectNothingWritten();
  });

  it('of one file is what the command line makes of it, and a second time nothing', async () => {
    const bytes = Buffer.from(person('test-person'));
    const request = { by: 'Anna', reason: 'x', isReplacing: false, isDryRun: true };
    const files = readFiles([{ name: 'persons.csv', bytes }]);
    const { data } = await importFiles(database.graph, () => files, request);
    expect((await upload('file=persons.csv&dryRun=true', bytes, { type: 'text/csv' })).body).toEqual(data);
    const { body } = await upload('file=persons.csv', bytes, { type: 'text/csv' });
    expect(body.revision).toMatchObject({ by: 'Anna', reason: 'Import of persons.csv', created: 1 });
    const found = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ node(id: "test-person") { id } }' },
    });
    expect(found.json().data.node).toEqual({ id: 'test-person' });
    expect((await upload('file=persons.csv', bytes)).body.revision).toBeNull();
    await revert(body.revision.number);
    await expectNothingWritten();
  });

  it.each(['&dryRun=true', ''])('names every fault with its place%s', async (rest) => {
    const bytes = `${person('Not An Id')}x,X,,CERTAIN,ino-tomsk-overview\n`;
    const { status, body } = await upload(`file=persons.csv${rest}`, bytes);
    expect(status).toBe(400);
    const { extensions, message } = body.errors[0];
    expect(message).toMatch(/^2 faults, the first: persons\.csv:2:1: .*Nothing was written\.$/);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', total: 2 });
    expect(extensions.faults).toEqual([
      expect.objectContaining({ file: 'persons.csv', line: 2, column: 1, heading: 'id', found: 'Not An Id' }),
      expect.objectContaining({ file: 'persons.csv', line: 3, column: 4, found: 'CERTAIN' }),
    ]);
    await expectNothingWritten();
  });

  it.each(['&dryRun=true', ''])('names what a source rests on that is none%s', async (rest) => {
    const sources = 'id,name_en,standing,reliability,sources\ntest-page,A page,PUBLIC,SEED,gone|tsu\n';
    const { status, body } = await upload(`file=sources.csv${rest}`, sources);
    expect([status, body.errors[0].extensions.faults]).toEqual([
      400,
      ['gone', 'tsu'].map((found) =>
        expect.objectContaining({ code: 'SOURCES_STATED', file: 'sources.csv', line: 2, column: 5, found }),
      ),
    ]);
    await expectNothingWritten();
  });

  it('is refused where the graph would not hold what it should, and says what', async () => {
    const prepare = (text: string) => database.graph.execute({ name: 'prepare', text });
    await prepare("MATCH (e:Entity {id: 'tsu'}) SET e.before = e.sources, e.sources = ['gone']");
    try {
      const { status, body } = await upload('file=persons.csv', person('test-person'));
      expect([status, body.errors[0]]).toMatchObject([
        400,
        {
          message: expect.stringMatching(
            /^1 fault, the first: persons\.csv:1:1: leads to .* Nothing was written\.$/,
          ),
          extensions: {
            code: 'BAD_USER_INPUT',
            faults: [{ code: 'GRAPH_DIFFERS', found: expect.stringMatching(/^source gone does not exist/) }],
          },
        },
      ]);
    } finally {
      await prepare("MATCH (e:Entity {id: 'tsu'}) SET e.sources = e.before REMOVE e.before");
    }
    await expectNothingWritten();
  });

  it.each<[string, string, () => Uint8Array]>([
    ['leads out of itself', 'ZIP_PATH', () => zipOf({ '../persons.csv': person('x') })],
    ['leads to the root', 'ZIP_PATH', () => zipOf({ '/etc/persons.csv': person('x') })],
    ['is a bomb', 'ZIP_TOO_LARGE', () => zipOf({ 'persons.csv': new Uint8Array(40 * 1024 * 1024) })],
    ['is cut off', 'BAD_ZIP', () => zipOf({ 'persons.csv': person('x') }).subarray(0, 60)],
  ])('of a zip that %s is refused by name', async (_, code, zip) => {
    const { status, body } = await upload('file=data.zip', zip());
    expect([status, body.errors[0].extensions.faults[0].code]).toEqual([400, code]);
    await expectNothingWritten();
  });

  it('that is too large is refused by the limit', async () => {
    const { status, body } = await upload('file=persons.csv', new Uint8Array(maxUploadBytes + 1));
    expect(status).toBe(413);
    expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: maxUploadBytes });
    await expectNothingWritten();
  });

  it.each([
    ['file=..%2Fpersons.csv', 'file'],
    ['file=a%5Cb.csv', 'file'],
    ['dryRun=true', 'file'],
    ['file=persons.csv&dryRun=perhaps', 'dryRun'],
    ['file=persons.csv&force=true', 'force'],
    ['file=persons.csv&reason=%20', 'reason'],
  ])('with faulty parameters is refused: %s', async (query, argument) => {
    const { status, body } = await upload(query, person('x'));
    expect([status, body.errors[0].extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument }),
    ]);
  });

  it('with nothing in it is refused', async () => {
    const { status, body } = await upload('file=persons.csv', '');
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('while a large upload is read and checked', () => {
  /** A backup whose history is long, and broken in its last line, which is found before the database is asked. */
  const changes = 60_000;
  const large = zipSync({
    'persons.csv': strToU8(person('test-person')),
    'revisions.jsonl': [
      strToU8(
        `${JSON.stringify({
          revision: {
            number: 1,
            at: '2026-01-01T00:00:00.000Z',
            by: 'Anna',
            reason: 'a test',
            action: 'IMPORT',
            sources: [],
            isUnsourced: false,
            reverts: null,
            created: changes,
            changed: 0,
            removed: 0,
          },
        })}\n${Array.from({ length: changes }, (_, index) => `{"subject":"x-${index}","before":null,"after":null}\n`).join('')}broken\n`,
      ),
      { level: 0 },
    ],
  });
  const patient = () =>
    buildApp(
      patientConfig({
        access: accessWithSecret({ auditFile }),
        maxUploadBytes: 64 * maxUploadBytes,
        rateLimitPerMinute: 0,
      }),
      database.graph,
    );

  it('others are answered, one after the other', async () => {
    const roomy = await patient();
    try {
      const events: string[] = [];
      const uploading = upload('file=backup.zip&dryRun=true', large, { by: roomy }).then((answer) => {
        events.push('upload');
        return answer;
      });
      // Where one thread did all, it would come to one or two of these before the file, and to the others after it.
      while (!events.includes('upload')) {
        const { statusCode } = await roomy.inject('/access');
        events.push(String(statusCode));
        await nextTurn(); // requests that are injected never leave the turn by themselves
      }
      const { status, body } = await uploading;
      expect([status, body.errors[0].extensions.faults[0]]).toEqual([
        400,
        expect.objectContaining({ code: 'BAD_HISTORY', line: changes + 2 }),
      ]);
      const answeredBefore = events.slice(0, events.indexOf('upload'));
      expect(new Set(answeredBefore)).toEqual(new Set(['200']));
      expect(answeredBefore.length).toBeGreaterThan(20);
    } finally {
      await roomy.close();
    }
    await expectNothingWritten();
  });

  it('ten in all are worked on or wait, and more are refused by name', async () => {
    const roomy = await patient();
    try {
      const statuses = await Promise.all(
        Array.from({ length: 12 }, async () => {
          const { status, body } = await upload('file=persons.csv&dryRun=true', person('x'), { by: roomy });
          return [status, body.errors?.[0].extensions.code];
        }),
      );
      expect(statuses.filter(([status]) => status === 200)).toHaveLength(10);
      expect(statuses.filter(([status]) => status !== 200)).toEqual([
        [400, 'LIMIT_EXCEEDED'],
        [400, 'LIMIT_EXCEEDED'],
      ]);
    } finally {
      await roomy.close();
    }
    await expectNothingWritten();
  });
});

describe('who may upload', () => {
  const csv = person('test-person');

  it.each(wrongTokens)('nobody with %s', async (_, token) => {
    const headers = { authorization: `Bearer ${await token()}` };
    for (const query of ['file=persons.csv', 'file=persons.csv&dryRun=true']) {
      const { status, body } = await upload(query, csv, { headers });
      expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect((await app.inject({ url: '/access', headers })).statusCode).toBe(401);
    await expectNothingWritten();
  });

  it.each([
    ['nobody', undefined, 401, 'UNAUTHENTICATED'],
    ['a viewer', 'viewer', 403, 'FORBIDDEN'],
  ] as const)('not %s, and before the file is read', async (_, role, status, code) => {
    const headers = role ? await headersOf(role) : {};
    for (const content of [csv, new Uint8Array(maxUploadBytes + 1)]) {
      const answer = await upload('file=persons.csv', content, { headers });
      expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
    }
    await expectNothingWritten();
  });

  it('an editor without replace, or to try it; to remove is for an admin, and refused before the file is read', async () => {
    const everything = 'file=sources.csv&replace=true';
    const oneRow = 'id,name_en,standing,reliability\nonly-source,The only one,DOCUMENTED,SEED\n';
    for (const query of [everything, `${everything}&dryRun=false`]) {
      for (const content of [oneRow, new Uint8Array(maxUploadBytes + 1)]) {
        const { status, body } = await upload(query, content);
        expect([status, body.errors[0].extensions]).toEqual([
          403,
          expect.objectContaining({ code: 'FORBIDDEN', needed: 'admin', role: 'editor' }),
        ]);
      }
    }
    const { status, body } = await upload(`${everything}&dryRun=true`, oneRow);
    expect([status, body.entities.removed > 0]).toEqual([200, true]);
    await expectNothingWritten();
  });

  it('nobody where no secret is set', async () => {
    const { status, body } = await upload('file=persons.csv', csv, { headers: {}, by: closed });
    expect([status, body.errors[0].message]).toEqual([401, expect.stringMatching(/^Writing is off/)]);
  });

  it('no page of another site', async () => {
    const headers = { ...editor, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    const { status, body } = await upload('file=persons.csv', csv, { headers });
    expect([status, body.errors[0].extensions.code]).toEqual([403, 'CROSS_SITE_REQUEST']);
  });

  it('is told to whoever asks', async () => {
    const ask = async (by: typeof app, headers = {}) => (await by.inject({ url: '/access', headers })).json();
    expect(await ask(app)).toEqual({ isWritingOn: true, caller: null });
    expect(await ask(app, editor)).toEqual({ isWritingOn: true, caller: { name: 'Anna', role: 'editor' } });
    expect(await ask(closed)).toEqual({ isWritingOn: false, caller: null });
  });

  it('is written into the audit log: what was written, what failed, who was refused', async () => {
    rmSync(auditFile, { force: true });
    const done = await upload('file=persons.csv', csv);
    await upload('file=persons.csv', person('Not An Id'));
    await upload('file=persons.csv&dryRun=true', csv);
    await upload('file=persons.csv', csv, { headers: await headersOf('viewer', 'Vera') });
    const lines = readFileSync(auditFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const action = 'import';
    expect(lines).toEqual([
      expect.objectContaining({
        outcome: 'written',
        action,
        by: 'Anna',
        revision: done.body.revision.number,
      }),
      expect.objectContaining({ outcome: 'failed', action, by: 'Anna', code: 'BAD_USER_INPUT' }),
      expect.objectContaining({ outcome: 'refused', action, by: 'Vera', role: 'viewer', code: 'FORBIDDEN' }),
    ]);
    await revert(done.body.revision.number);
    await expectNothingWritten();
  });
});
