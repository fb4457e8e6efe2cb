import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { defaultApiConfig } from '../../api/config.ts';
import { dataFolderAt } from '../../database/embedded/data-folder.ts';
import { migrate } from '../../database/migrate.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import { silentLog } from '../../database/log.ts';
import { accessWithSecret, headersOf } from '../curation/tokens.ts';
import { embeddedConfig, makeDataDir } from '../neo4j.ts';
import { neo4jPid, waitUntil } from './processes.ts';

let dataDir: string;
let folder: string;
let database: Database;
let app: FastifyInstance;
let editor: Record<string, string>;
/** What an operator is told. */
const told: string[] = [];

/** The app over an embedded Neo4j that holds one source; the audit log is a device that is always full. */
beforeAll(async () => {
  dataDir = makeDataDir();
  folder = mkdtempSync(join(tmpdir(), 'full-'));
  symlinkSync('/dev/full', join(folder, 'audit.jsonl'));
  const config = { ...embeddedConfig(dataDir), timeoutMs: 60_000 };
  const log = { ...silentLog, error: (message: string) => told.push(message) };
  database = await openDatabase(config, { log, profile: 'test' });
  await migrate(database.graph, { log: silentLog });
  await database.graph.execute({
    name: 'test',
    text: "CREATE (s:Entity:Source {id: 'a', nameEn: 'A', standing: 'PUBLIC', sources: [], version: 1})",
  });
  const access = accessWithSecret({ auditFile: join(folder, 'audit.jsonl') });
  app = await buildApp(defaultApiConfig({ access, requestTimeoutMs: 60_000 }), database.graph);
  editor = await headersOf('editor');
});
afterAll(async () => {
  await app.close();
  await database.close();
  rmSync(dataDir, { recursive: true });
  rmSync(folder, { recursive: true });
});

async function ask(query: string, variables: object = {}) {
  const { statusCode, headers, payload } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: editor,
    payload: { query, variables },
  });
  return { status: statusCode, retryAfter: headers['retry-after'], text: payload };
}

const create = (id: string) =>
  ask('mutation ($input: CreateEntityInput!) { createEntity(input: $input) { entity { id } } }', {
    input: { id, kind: 'PERSON', fields: { nameEn: id }, evidence: { sources: ['a'], reason: 'a test' } },
  });
const created = (id: string) => ({
  status: 200,
  retryAfter: undefined,
  text: JSON.stringify({ data: { createEntity: { entity: { id } } } }),
});
/** What is asked most is answered before everything is. */
const isWell = async () =>
  database.graph.isOpenToAll() && (await ask('{ source(id: "a") { id } }')).status === 200;

/** The people that the database has, and those that its history speaks of. */
async function held(): Promise<Record<string, string[]>> {
  const [row] = await database.graph.read<{ people: string[]; changed: string[] }>({
    name: 'test',
    text: `CALL () { MATCH (p:Person) RETURN collect(p.id) AS people }
           CALL () { MATCH (c:Change) WHERE c.subject STARTS WITH 'full-' RETURN collect(c.subject) AS changed }
           RETURN people, changed`,
  });
  return { people: row?.people.toSorted() ?? [], changed: row?.changed.toSorted() ?? [] };
}

/** Lets Neo4j's files grow by so many bytes and no more, as a disk that has only these left. */
function leaveRoom(bytes: number): void {
  const logs = join(dataFolderAt(dataDir).home, 'data', 'transactions', 'neo4j');
  const size = Math.max(...readdirSync(logs).map((name) => statSync(join(logs, name)).size));
  execFileSync('prlimit', ['--pid', String(neo4jPid(dataDir)), `--fsize=${size + bytes}:`]);
}

it(
  'a disk that fills up: writes are refused with a code and undone as a whole, and all is right again',
  { timeout: 400_000 },
  async () => {
    expect(await create('full-0')).toEqual(created('full-0'));
    const pid = neo4jPid(dataDir);
    leaveRoom(6000);

    const done = ['full-0'];
    let refused = await create('full-1');
    while (refused.status === 200 && done.length < 50) {
      done.push(`full-${done.length}`);
      refused = await create(`full-${done.length}`);
    }
    expect(refused).toEqual({
      status: 503,
      retryAfter: '2',
      text: expect.stringContaining('"SERVICE_UNAVAILABLE"'),
    });
    expect(refused.text).not.toMatch(/neo4j|transaction|disk|file|restart/i);

    // A Neo4j whose disk was full answers nothing more, reads as well, until it is started again.
    await waitUntil(isWell, 300_000);
    expect(neo4jPid(dataDir)).not.toBe(pid);
    expect(told[0]).toMatch(
      /could not write and answers nothing more; it is started again\. Is the disk full\?/,
    );
    done.sort();
    expect(await held()).toEqual({ people: done, changed: done });
    expect(await create('full-again')).toEqual(created('full-again'));
  },
);

it('an audit log whose disk is full: what is written is told as written, and noted elsewhere', async () => {
  const printed: string[] = [];
  const print = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  const answer = await create('full-audit').finally(() => print.mockRestore());
  expect(answer).toEqual(created('full-audit'));
  const lines = printed.map((line) => JSON.parse(line) as { requestId: string; outcome: string });
  const written = lines.find(({ outcome }) => outcome === 'written');
  const isOfIt = ({ requestId }: { requestId: string }) => requestId === written?.requestId;
  expect(lines.filter(isOfIt)).toMatchObject([
    { action: 'createEntity', outcome: 'written', auditLogFault: 'ENOSPC' },
  ]);
  // What became of the write that the full disk refused may be found out meanwhile: it was not written.
  for (const other of lines.filter((line) => !isOfIt(line)))
    expect(other).toMatchObject({ outcome: 'failed', code: 'SERVICE_UNAVAILABLE' });
});
