import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataFolderAt } from '../../database/embedded/data-folder.ts';
import { silentLog } from '../../database/log.ts';
import { openDatabase } from '../../database/open.ts';
import { headersOf, secret } from '../curation/tokens.ts';
import { embeddedConfig, makeDataDir } from '../neo4j.ts';
import { type ServiceProcess, startService } from '../service-process.ts';
import { neo4jPid, waitUntil } from './processes.ts';

let dataDir: string;
let folder: string;
let service: ServiceProcess;
let editor: Record<string, string>;

/** The audit log is a device that is always full. */
beforeAll(async () => {
  dataDir = makeDataDir();
  folder = mkdtempSync(join(tmpdir(), 'full-'));
  symlinkSync('/dev/full', join(folder, 'audit.jsonl'));
  editor = await headersOf('editor');
  service = await startService({
    DATA_DIR: dataDir,
    NEO4J_HEAP_MB: '256',
    AUTH_JWT_SECRET: secret,
    AUDIT_LOG: join(folder, 'audit.jsonl'),
    LOG_LEVEL: 'silent',
    REQUEST_TIMEOUT_MS: '30000',
    DATABASE_TIMEOUT_MS: '30000',
  });
});
afterAll(async () => {
  await service.close();
  rmSync(dataDir, { recursive: true });
  rmSync(folder, { recursive: true });
});

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...editor },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text };
}

const create = (id: string) =>
  ask('mutation ($input: CreateEntityInput!) { createEntity(input: $input) { entity { id } } }', {
    input: {
      id,
      kind: 'PERSON',
      fields: { nameEn: id },
      evidence: { sources: ['ino-tomsk-overview'], reason: 'a test' },
    },
  });
const created = (id: string) => ({
  status: 200,
  retryAfter: null,
  text: JSON.stringify({ data: { createEntity: { entity: { id } } } }),
});
const isWell = async () => (await ask('{ university(id: "tsu") { id } }')).status === 200;

/** What the database has, read beside the service: people of this test with their changes. */
async function held(): Promise<{ id: string; changes: number }[]> {
  const { graph, close } = await openDatabase(embeddedConfig(dataDir), { log: silentLog, join: true });
  const text =
    "MATCH (p:Person) WHERE p.id STARTS WITH 'full-' RETURN p.id AS id, COUNT { (:Change {subject: p.id}) } AS changes " +
    "UNION MATCH (c:Change) WHERE c.subject STARTS WITH 'full-' RETURN c.subject AS id, count(c) AS changes";
  return graph.read<{ id: string; changes: number }>({ name: 'test', text }).finally(close);
}

/** Lets Neo4j's files grow by so many bytes and no more, as a disk that has only these left. */
function leaveRoom(bytes: number): void {
  const { home } = dataFolderAt(dataDir);
  const logs = join(home, 'data', 'transactions', 'neo4j');
  const size = Math.max(...readdirSync(logs).map((name) => statSync(join(logs, name)).size));
  execFileSync('prlimit', ['--pid', String(neo4jPid(dataDir)), `--fsize=${size + bytes}:`]);
}

it('a disk that fills up: writes are refused with a code and undone as a whole, and all is right again', async () => {
  expect(await create('full-0')).toEqual(created('full-0'));
  const pid = neo4jPid(dataDir);
  leaveRoom(6000);

  const done = ['full-0'];
  let refused = await create('full-1');
  for (let next = 2; refused.status === 200 && next < 50; next += 1) {
    done.push(`full-${next - 1}`);
    refused = await create(`full-${next}`);
  }
  expect(refused).toEqual({
    status: 503,
    retryAfter: '2',
    text: expect.stringContaining('"SERVICE_UNAVAILABLE"'),
  });
  expect(refused.text).not.toMatch(/neo4j|transaction|disk|file|restart/i);

  // A Neo4j whose disk was full answers nothing more, reads as well, until it is started again.
  await waitUntil(isWell, 60_000);
  expect(neo4jPid(dataDir)).not.toBe(pid);
  expect(service.output()).toMatch(
    /could not write and answers nothing more; it is started again\. Is the disk full\?/,
  );
  expect((await held()).map(({ id }) => id).sort()).toEqual(done.toSorted());
  expect((await held()).every(({ changes }) => changes === 1)).toBe(true);

  expect(await create('full-again')).toEqual(created('full-again'));
});

it('an audit log whose disk is full: what is written is told as written, and noted elsewhere', async () => {
  expect(await create('full-audit')).toEqual(created('full-audit'));
  const noted = service
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{"audit"'))
    .map((line) => JSON.parse(line) as object);
  expect(noted.at(-1)).toMatchObject({
    action: 'createEntity',
    outcome: 'written',
    auditLogFault: 'ENOSPC',
  });
});
