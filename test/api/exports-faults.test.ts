import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import type { ApiConfig } from '../../api/config.ts';
import { exportFormats } from '../../api/exports/index.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { startTcpProxy, type TcpProxy } from '../tcp-proxy.ts';
import { readers } from './readers.ts';
import { patientConfig } from './service.ts';

/** More than what is read as a whole, and enough relationships to keep a layout busy for a while. */
const entities = 2100;

let neo4j: TestNeo4j;
let proxy: TcpProxy;
/** The way of tests, and that of the service, on which faults happen. */
let direct: Graph;
let graph: Graph;
/** What happens when the service sends a statement. */
let onStatement: (name: string) => void = () => undefined;
const apps: FastifyInstance[] = [];

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  proxy = await startTcpProxy(Number(new URL(neo4j.uri).port));
  direct = openGraph({ ...neo4j.config, uri: neo4j.uri });
  graph = openGraph(
    { ...neo4j.config, uri: `bolt://127.0.0.1:${String(proxy.port)}` },
    { onStatement: (name) => onStatement(name) },
  );
  await direct.execute({ name: 'test', text: beginning }, { entities });
}, 120_000);
afterEach(async () => {
  onStatement = () => undefined;
  proxy.set({});
  await proxy.turnOn().catch(() => undefined); // it was not turned off
  await recovered();
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await graph.close();
  await direct.close();
  await proxy.close();
  await neo4j.close();
});

/** The service takes the database for lost until it has asked again, and lets in first what that has planned. */
const recovered = () =>
  expect
    .poll(
      () =>
        graph.bookmark().then(
          () => graph.isOpenToAll(),
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);

const beginning = `
  UNWIND range(0, $entities - 1) AS i
  CREATE (:Entity:Stakeholder:Company {id: 'c' + i, nameEn: 'Company ' + i, standing: 'PUBLIC', sources: []})
  WITH collect(i) AS all
  CREATE (:Entity:Block {id: 'b', standing: 'PUBLIC', sources: []})
  WITH all
  UNWIND all AS i
  MATCH (a:Entity {id: 'c' + i}), (b:Entity {id: 'c' + (i * 7 + 1) % $entities})
  CREATE (a)-[:PARTY_TO {standing: 'PUBLIC', sources: []}]->(b)`;

interface File {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly bytes: Buffer;
  /** Whether the transfer came to its end. */
  readonly isComplete: boolean;
}

/** Opens the service with a configuration, and a way to fetch a file from it over a connection. */
async function openService(changes: Partial<ApiConfig> = {}, over = graph) {
  const app = await buildApp(patientConfig(changes), over);
  apps.push(app);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const fetch = (path: string, encoding = 'identity') =>
    new Promise<File>((resolve, reject) => {
      const headers = { 'accept-encoding': encoding };
      get({ host: '127.0.0.1', port, path: `/export/${path}`, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', () => undefined);
        response.on('close', () => {
          resolve({
            status: response.statusCode ?? 0,
            retryAfter: response.headers['retry-after'],
            bytes: Buffer.concat(parts),
            isComplete: response.complete,
          });
        });
      }).on('error', reject);
    });
  return { app, fetch };
}

const codeOf = ({ bytes }: File): unknown => JSON.parse(bytes.toString()).errors[0].extensions.code;

/** Turns the database off when a statement is sent for the given time. */
function turnOffAt(statement: string, time = 1): void {
  let times = 0;
  onStatement = (name) => {
    if (name !== statement) return;
    times += 1;
    if (times === time) void proxy.turnOff();
  };
}

describe.each(exportFormats.map(({ name }) => name))('%s', (name) => {
  it('says that it takes too long over a slow line', async () => {
    const { fetch } = await openService({ requestTimeoutMs: 300 });
    proxy.set({ latencyMs: 200 });
    const file = await fetch(`${name}?limit=20`);
    expect([file.status, file.retryAfter, file.isComplete]).toEqual([504, '2', true]);
    expect(codeOf(file)).toBe('TIMEOUT');
  });

  it('is refused, and not broken off, when the database goes while a small one is read', async () => {
    const { fetch } = await openService();
    turnOffAt('list-edges-from');
    const file = await fetch(`${name}?limit=20`);
    expect([file.status, file.retryAfter, file.isComplete]).toEqual([503, '2', true]);
    expect(codeOf(file)).toBe('SERVICE_UNAVAILABLE');
  });
});

describe('a large file', () => {
  it('is refused when the database goes before its first rows are there', async () => {
    const { fetch } = await openService();
    turnOffAt('read-entities');
    const file = await fetch('network.ftm.jsonl');
    expect([file.status, codeOf(file), file.isComplete]).toEqual([503, 'SERVICE_UNAVAILABLE', true]);
  });

  it.each(['identity', 'gzip'])(
    'is broken off, and never taken for a whole one, when it goes later: %s',
    async (encoding) => {
      const { fetch } = await openService();
      turnOffAt('read-entities', 4);
      const file = await fetch('network.ftm.jsonl', encoding);
      expect([file.status, file.isComplete]).toEqual([200, false]);
    },
  );
});

describe('the layout of data that has changed', () => {
  const change = () =>
    direct.execute({
      name: 'test',
      text: `MATCH (a:Entity {id: 'b'}) CREATE (:Entity:Block {id: 'b' + randomUUID(), standing: 'PUBLIC', sources: []})`,
    });

  // A busy machine takes long for a layout.
  it('may take longer than a request', { timeout: 200_000 }, async () => {
    // The statements are planned, so that they take no time of those below.
    await (await openService()).fetch('nodes.csv?limit=1');
    let goOn: () => void = () => undefined;
    const told = new Promise<void>((resolve) => (goOn = resolve));
    const held: Graph = {
      ...graph,
      read: async (statement, parameters) => {
        if (statement.name === 'list-layout-nodes') await told;
        return graph.read(statement, parameters);
      },
    };
    const { app, fetch } = await openService({ requestTimeoutMs: 10_000 }, held);
    await change();
    const coming = fetch('nodes.csv?limit=1');
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ network(limit: 1) { nodes { x } } }' },
    });
    goOn();
    const file = await coming;
    // Asked for a picture, the API says that it takes too long: so it did.
    expect(answer.json().errors[0].extensions.code).toBe('TIMEOUT');
    expect([file.status, file.isComplete]).toEqual([200, true]);
    expect(await readers['nodes.csv']?.(file.bytes)).toEqual({ nodes: 1 });
  });

  it('has a limit too, which is none for files without places', async () => {
    await change();
    const { fetch } = await openService({ layoutTimeoutMs: 100 });
    const [placed, plain] = await Promise.all([fetch('nodes.csv?limit=1'), fetch('edges.csv?limit=1')]);
    expect([placed.status, placed.retryAfter, codeOf(placed)]).toEqual([504, '2', 'TIMEOUT']);
    expect([plain.status, plain.isComplete]).toEqual([200, true]);
  });
});
