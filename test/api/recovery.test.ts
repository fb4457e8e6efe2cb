import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { patienceMs } from '../patience.ts';
import { startTcpProxy, type TcpProxy } from '../tcp-proxy.ts';
import { patientConfig } from './service.ts';

let neo4j: TestNeo4j;
let proxy: TcpProxy;
let graph: Graph;
/** Past the proxy. */
let direct: Graph;
let app: FastifyInstance;

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  proxy = await startTcpProxy(Number(new URL(neo4j.uri).port));
  graph = openGraph({ ...neo4j.config, uri: `bolt://127.0.0.1:${String(proxy.port)}` });
  direct = openGraph({ ...neo4j.config, uri: neo4j.uri });
  app = await buildApp(patientConfig(), graph);
}, 120_000);
afterAll(async () => {
  await app.close();
  await graph.close();
  await direct.close();
  await proxy.close();
  await neo4j.close();
});

/** Each waits for several things, for each of them long. */
const timeout = 4 * patienceMs;

/** Milliseconds after which who comes back may have been started anew, with some to spare. */
const startMs = 1800;

const isReady = async () => (await app.inject('/readyz')).statusCode === 200;
/** Asks, and says whether the database is taken for gone: its time away is counted from then on. */
const isLost = async () => !(await isReady()) && !graph.isOpenToAll();
const isAnswered = (name: string) =>
  graph.read({ name, text: `RETURN 1 // ${name}` }).then(
    () => true,
    () => false,
  );

it('is ready again when all are let in, and not when its own questions are', { timeout }, async () => {
  // A probe that asks often: what it asks is planned first, and let in first.
  for (let times = 0; times < 5; times += 1) expect(await isReady()).toBe(true);
  for (let other = 0; other < 9; other += 1) expect(await isAnswered(`seldom ${other}`)).toBe(true);
  await proxy.turnOff();
  await expect.poll(isLost).toBe(true);
  expect(await isAnswered('often')).toBe(false);
  await pause(startMs);

  // Over a slow line the planning takes a while.
  proxy.set({ latencyMs: 100 });
  await proxy.turnOn();
  let wasHalf = false;
  for (let ready = false; !ready;) {
    await pause(5);
    ready = await isReady();
    const open = await graph.bookmark().then(
      () => true,
      () => false,
    );
    if (ready) expect(await isAnswered('never')).toBe(true);
    else if (open) wasHalf = true;
  }
  expect(wasHalf).toBe(true);
});

it('asks a database that is back all that was asked of one name', { timeout }, async () => {
  const texts = ['one', 'other'].map(
    (text) => `UNWIND range(1, $rows) AS row WITH row WHERE row % $rows = -1 RETURN count(row) // ${text}`,
  );
  for (const text of texts) await graph.read({ name: 'slow', text }, { rows: 1_500_000 });
  await comeBackAsNew();
  const isSeen = seenRunning();
  const look = async () => {
    const seen = await isSeen();
    return texts.filter((text) => seen.has(text));
  };
  await expect.poll(look, { interval: 10, timeout: patienceMs }).toEqual(texts);
  await expect.poll(isReady, { timeout: patienceMs }).toBe(true);
});

it('plans what was written before it is written to, and writes nothing of it', { timeout }, async () => {
  const write = {
    name: 'slow write',
    text: 'UNWIND range(1, $rows) AS row WITH count(row) AS rows CREATE (n:Planned {rows: rows}) RETURN rows',
  };
  const planned = async () =>
    (
      await direct.execute<{ found: number }>({
        name: 'test',
        text: 'MATCH (n:Planned) RETURN count(n) AS found',
      })
    )[0]?.found;
  await graph.write((transaction) => transaction.run(write, { rows: 1_500_000 }));
  await comeBackAsNew();
  const isSeen = seenRunning();
  await expect
    .poll(async () => (await isSeen()).has(write.text), { interval: 10, timeout: patienceMs })
    .toBe(true);
  await expect.poll(isReady, { timeout: patienceMs }).toBe(true);
  expect(await planned()).toBe(1);
  await graph.write((transaction) => transaction.run(write, { rows: 1 }));
  expect(await planned()).toBe(2);
});

/** Takes the database away for as long as a start takes. */
async function comeBackAsNew(): Promise<void> {
  await proxy.turnOff();
  await expect.poll(isLost).toBe(true);
  await pause(startMs);
  await proxy.turnOn();
}

/** Looks again and again at what the database runs; gives the texts of all that was seen. */
function seenRunning(): () => Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  return async () => {
    const running = await direct.execute<{ text: string }>({
      name: 'show transactions',
      text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text',
    });
    for (const { text } of running) seen.add(text);
    return seen;
  };
}
