import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { headersOf, secret } from '../curation/tokens.ts';
import { type ServiceProcess, startService } from '../service-process.ts';
import { startTcpProxy, type TcpProxy } from '../tcp-proxy.ts';

const clock = fileURLToPath(new URL('../shifted-clock.mjs', import.meta.url));
const perMinute = 40;
const [hour, day] = [3_600_000, 86_400_000];

let folder: string;
let proxy: TcpProxy;
let service: ServiceProcess;
let editor: Record<string, string>;

/** A real service with a clock that is set from here, over the seeded Neo4j of the run, by a line that can be cut. */
beforeAll(async () => {
  const { uri, user, password, database } = inject('neo4j');
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
  for (const name of ['shift', 'shift.taken']) writeFileSync(join(folder, name), '0');
  proxy = await startTcpProxy(Number(new URL(uri).port));
  editor = await headersOf('editor');
  service = await startService({
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    NODE_OPTIONS: `--import ${clock}`,
    SHIFTED_CLOCK: join(folder, 'shift'),
    AUTH_JWT_SECRET: secret,
    AUDIT_LOG: join(folder, 'audit.jsonl'),
    RATE_LIMIT_PER_MINUTE: String(perMinute),
    TRUSTED_PROXIES: 'loopback',
    LOG_LEVEL: 'silent',
    REQUEST_TIMEOUT_MS: '20000',
    DATABASE_TIMEOUT_MS: '20000',
  });
});
afterAll(async () => {
  await service.close();
  await proxy.close();
  rmSync(folder, { recursive: true });
});

/** Each test comes from an address of its own, so that its requests are counted for themselves. */
let address = 0;
beforeEach(() => {
  address += 1;
});

async function ask(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `10.0.0.${address}`,
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const plain = '{ university(id: "tsu") { nameEn } }';
const deletion =
  'mutation { deleteEntity(input: { id: "tsu", version: 1, evidence: { reason: "a test", sources: [] } }) { revision { number } } }';

/** What the audit log says of the last refused attempt: when that was by the service's clock. */
const auditedAt = () => {
  const lines = readFileSync(join(folder, 'audit.jsonl'), 'utf8').trimEnd().split('\n');
  return Date.parse((JSON.parse(lines.at(-1) ?? '') as { audit: string }).audit);
};

/** Sets the service's clock, and returns when it goes by that. */
async function setClock(shiftMs: number): Promise<void> {
  writeFileSync(join(folder, 'shift.new'), String(shiftMs));
  renameSync(join(folder, 'shift.new'), join(folder, 'shift'));
  await expect.poll(() => Number(readFileSync(join(folder, 'shift.taken'), 'utf8'))).toBe(shiftMs);
}

describe.each([
  ['back by an hour', -hour],
  ['back by ten days', -10 * day],
  ['on by ten minutes', 600_000],
])('a service whose clock is put %s', (_, shiftMs) => {
  beforeEach(() => setClock(0));

  it('goes by that clock, and answers as before', async () => {
    await setClock(shiftMs);
    expect((await ask(deletion, editor)).text).toContain('FORBIDDEN');
    expect(Math.abs(auditedAt() - Date.now() - shiftMs)).toBeLessThan(60_000);
    expect((await ask(plain)).text).toContain('National Research Tomsk State University');
  });

  it('counts requests in minutes that last a minute', async () => {
    const statuses = await Promise.all(
      Array.from({ length: perMinute }, async () => (await ask(plain)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await ask(plain)).status).toBe(429);
    await setClock(shiftMs);
    const { status, headers } = await ask(plain);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  it('notices a silent database all the same, and when it is back', { timeout: 120_000 }, async () => {
    proxy.cut();
    const asked = Promise.all([ask(`${plain}# ${shiftMs} a`), ask(`${plain}# ${shiftMs} b`)]);
    await setClock(shiftMs);
    for (const { status, text } of await asked) {
      expect([503, 504]).toContain(status);
      expect(text).toMatch(/"(?:SERVICE_UNAVAILABLE|TIMEOUT)"/);
    }
    proxy.mend();
    await expect
      .poll(async () => (await ask(`${plain}# back`)).status, { interval: 500, timeout: 50_000 })
      .toBe(200);
  });
});

it('takes tokens by the clock of the day: none that has expired by it', async () => {
  await setClock(0);
  expect((await ask(deletion, editor)).text).toContain('FORBIDDEN');
  await setClock(2 * day);
  expect((await ask(deletion, editor)).text).toContain('EXPIRED');
});
