import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
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

/** Milliseconds after which who comes back may have been started anew, with some to spare. */
const startMs = 1800;

const isReady = async () => (await app.inject('/readyz')).statusCode === 200;
const isAnswered = (name: string) =>
  graph.read({ name, text: `RETURN 1 // ${name}` }).then(
    () => true,
    () => false,
  );

it('is ready again when all are let in, and not when its own questions are', async () => {
  // A probe that asks often: what it asks is planned first, and let in first.
  for (let times = 0; times < 5; times += 1) expect(await isReady()).toBe(true);
  for (let other = 0; other < 9; other += 1) expect(await isAnswered(`seldom ${other}`)).toBe(true);
  await proxy.turnOff();
  await expect.poll(isReady).toBe(false);
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

it('asks a database that is back all that was asked of one name, as it was asked last', async () => {
  const texts = ['one', 'other'].map(
    (text) => `UNWIND range(1, $rows) AS row WITH row WHERE row % $rows = -1 RETURN count(row) // ${text}`,
  );
  for (const rows of [1, 1_500_000]) {
    for (const text of texts) await graph.read({ name: 'slow', text }, { rows });
  }
  await proxy.turnOff();
  await expect.poll(isReady).toBe(false);
  await pause(startMs);
  await proxy.turnOn();
  const seen = new Set<string>();
  const look = async () => {
    const running = await direct.execute<{ text: string; rows: number | null }>({
      name: 'show transactions',
      text: `SHOW TRANSACTIONS YIELD currentQuery, parameters
             WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
             RETURN currentQuery AS text, parameters.rows AS rows`,
    });
    for (const { text, rows } of running) if (rows === 1_500_000) seen.add(text);
    return texts.filter((text) => seen.has(text));
  };
  await expect.poll(look, { interval: 10, timeout: 20_000 }).toEqual(texts);
  await expect.poll(isReady, { timeout: 20_000 }).toBe(true);
});
