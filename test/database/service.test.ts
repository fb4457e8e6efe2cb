import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolderAt } from '../../database/embedded/data-folder.ts';
import { identify } from '../../database/embedded/processes.ts';
import { silentLog } from '../../database/log.ts';
import { openDatabase } from '../../database/open.ts';
import { embeddedConfig, makeDataDir } from '../neo4j.ts';
import { runService, type ServiceProcess, startService } from '../service-process.ts';
import { neo4jPid } from './processes.ts';

/** One folder through all tests, in their order: the first start seeds it, the second finds it. */
let dataDir: string;
beforeAll(() => {
  dataDir = makeDataDir();
});
afterAll(() => {
  rmSync(dataDir, { recursive: true });
});

const start = () => startService({ DATA_DIR: dataDir, NEO4J_HEAP_MB: '256' });
const isGone = (pid: number) => identify(pid) === undefined;

/** What a query over HTTP answers. */
async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return await response.json();
}

/** Does something with the running service's database, as a shell beside it would. */
async function beside(text: string): Promise<void> {
  const database = await openDatabase(embeddedConfig(dataDir), { log: silentLog, join: true });
  await database.graph.execute({ name: 'beside', text });
  await database.close();
}

async function expectEnd(service: ServiceProcess, signal: 'SIGTERM' | 'SIGINT'): Promise<void> {
  const neo4j = neo4jPid(dataDir);
  expect(isGone(neo4j)).toBe(false);
  expect(await service.close(signal)).toBe(0);
  expect([isGone(service.pid), isGone(neo4j)]).toEqual([true, true]);
}

describe('the service', () => {
  let first: ServiceProcess;
  let second: ServiceProcess;
  afterAll(async () => {
    await first.close();
    await second.close();
  });

  it('migrates and seeds at its first start, and prints each address on a line of its own', async () => {
    first = await start();
    expect(first.output()).toMatch(/^Applied migration V001__/m);
    expect(first.output()).toMatch(/^Loaded \d+ entities and \d+ relationships\.$/m);
    const addresses = [...first.output().matchAll(/^\w+ +(http:\S+)$/gm)].map((match) => match[1]);
    expect(addresses).toEqual(
      ['/', '/graphql', '/graphiql', '/schema.graphql', '/docs'].map((path) => first.url + path),
    );
    for (const address of addresses) {
      const { status } = await fetch(address ?? '', { headers: { accept: 'text/html' } });
      expect([address, status]).toEqual([address, 200]);
    }
    expect(first.output()).toMatch(/^Ready\. Ctrl-C stops everything\.$/m);
  });

  it('refuses a second start over its folder, and is not disturbed', async () => {
    const { code, output } = await runService({ DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(output.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`is in use by process ${first.pid}, and one folder serves one service.`),
    ]);
    expect(await ask(first.url, '{ university(id: "tsu") { id } }')).toEqual({
      data: { university: { id: 'tsu' } },
    });
  });

  it('shares its Neo4j in the way that the refusal names, and says when a port is taken', async () => {
    const { description, password } = dataFolderAt(dataDir);
    const { uri } = JSON.parse(readFileSync(description, 'utf8')) as { uri: string };
    const { code, output } = await runService({
      NEO4J_URI: uri,
      NEO4J_PASSWORD_FILE: password,
      PORT: new URL(first.url).port,
    });
    expect(code).toBe(1);
    expect(output.trimEnd().split('\n').at(-1)).toMatch(
      /^Port \d+ of 127\.0\.0\.1 is taken by another process\. Stop that, or set PORT/,
    );
    expect(output).not.toMatch(/^ +at /m);
  });

  it('ends with SIGTERM: exit code 0, no process left', async () => {
    await beside("MATCH (e:Entity {id: 'tsu'}) SET e.nameEn = 'Changed by hand'");
    await expectEnd(first, 'SIGTERM');
  });

  it('keeps its data over a start, and seeds nothing', async () => {
    second = await start();
    expect(second.output()).not.toMatch(/^(?:Applied|Loaded) /m);
    expect(second.output()).toMatch(/^The database holds \d+ entities; it is left as it is\.$/m);
    expect(await ask(second.url, '{ university(id: "tsu") { nameEn } }')).toEqual({
      data: { university: { nameEn: 'Changed by hand' } },
    });
  });

  it('ends with Ctrl-C in the same way', async () => {
    await expectEnd(second, 'SIGINT');
  });
});

it('lists every faulty setting at once, and starts nothing', async () => {
  const { code, output } = await runService({
    DATA_DIR: dataDir,
    PORT: '70000',
    LOG_LEVEL: 'loud',
    NEO4J_URI: 'http://a.example',
    CACHE_MAX_MB: '-1',
  });
  expect(code).toBe(1);
  expect(output.trimEnd().split('\n')).toEqual([
    'These settings are faulty:',
    expect.stringMatching(/^ {2}NEO4J_URI: found "http:\/\/a\.example", allowed: bolt:/),
    '  PORT: found "70000", allowed: a whole number from 0 to 65535; 0 takes a free port',
    '  LOG_LEVEL: found "loud", allowed: one of fatal, error, warn, info, debug, trace, silent',
    '  CACHE_MAX_MB: found "-1", allowed: a whole number from 0 to 65536 (megabytes); 0 switches the cache off',
    '  NEO4J_PASSWORD: found nothing, allowed: needed with NEO4J_URI (or NEO4J_PASSWORD_FILE)',
  ]);
});
