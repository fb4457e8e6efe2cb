import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { ApiConfig } from '../../api/config.ts';
import { accessWithSecret } from '../curation/tokens.ts';
import { openTestApi } from './service.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(changes: Partial<ApiConfig> = {}) {
  const api = await openTestApi(changes);
  closing.push(api.close);
  return api;
}

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

describe('a document', () => {
  it('has its comments counted as tokens', async () => {
    const { query, statements } = await open({ maxQueryTokens: 100 });
    const { errors } = await query(`{ university(id: "tsu") { id } }${'#\n'.repeat(100)}`);
    expect(errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      what: 'number of tokens',
      limit: 100,
      value: 101,
    });
    expect(statements).toEqual([]);
    expect((await query(`{ university(id: "tsu") { id } }${'#\n'.repeat(80)}`)).errors).toBeUndefined();
  });

  it('is no larger than is allowed, however little stands in it', async () => {
    const { query } = await open({ maxQueryBytes: 1024 });
    const { errors } = await query(`{ __typename }${' '.repeat(1024)}`);
    expect(errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      what: 'size of the document in bytes',
      limit: 1024,
      value: 1038,
    });
    expect((await query(`{ __typename }${' '.repeat(1010)}`)).errors).toBeUndefined();
  });

  it('is taken from an object and not from a JSON text within the JSON', async () => {
    const { app, statements } = await open();
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(JSON.stringify({ query: '{ university(id: "tsu") { id } }' })),
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).not.toHaveProperty('data');
    expect(statements).toEqual([]);
  });
});

describe('what an answer may hold', () => {
  it.each([
    ['changes(from: "2000", to: "2020", limit: 5000) { entitiesBegan { sources { id } } }', 'rows'],
    ['communities { members(first: 5000) { sources { id } } }', 'rows'],
    ['networkOverview(wholeUpTo: 20000, limit: 1) { graph { nodes { entity { sources { id } } } } }', 'rows'],
    [
      Array.from(
        { length: 20 },
        (_, at) => `a${String(at)}: network(limit: 20000) { nodes { id } edges { id } }`,
      ).join(' '),
      'points and lines',
    ],
  ])('is estimated by the sizes that are asked for: %s', async (fields, what) => {
    const { query, statements } = await open();
    const { errors } = await query(`{ ${fields} }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      what: `estimated number of ${what}`,
    });
    expect(statements).toEqual([]);
  });

  it.each([
    'changes(from: "2000", to: "2020") { entitiesBegan { name } entitiesEnded { name } began { sources { id } } }',
    'communities { id members { name } }',
    'networkOverview(wholeUpTo: 0) { graph { nodes { id entity { sources { id } } } } groups { id } }',
    'network(limit: 20000) { nodes { id } edges { id } }',
  ])('lets through what is usual: %s', async (fields) => {
    const { query } = await open();
    expect((await query(`{ ${fields} }`)).errors).toBeUndefined();
  });
});

describe('reconciliation', () => {
  it.each([
    [
      'too many values',
      { q: { query: 'a', properties: [{ pid: 'x', v: Array(21).fill('a') }] } },
      'queries.q.properties.0.v',
    ],
    [
      'too many properties',
      { q: { query: 'a', properties: Array(51).fill({ pid: 'x', v: 'a' }) } },
      'queries.q.properties',
    ],
    ['too many types', { q: { query: 'a', type: Array(21).fill('UNIVERSITY') } }, 'queries.q.type'],
    [
      'too many values in all',
      Object.fromEntries(
        Array.from({ length: 41 }, (_, at) => [
          `q${String(at)}`,
          { query: 'a', properties: Array(50).fill({ pid: 'x', v: 'a' }) },
        ]),
      ),
      'queries',
    ],
  ])('refuses %s before it asks the database', async (_, queries, argument) => {
    const { app, statements } = await open();
    const response = await app.inject({
      method: 'POST',
      url: '/reconcile',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `queries=${json(queries)}`,
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(statements).toEqual([]);
  });

  it('refuses what nests without end', async () => {
    const { app } = await open();
    const response = await app.inject(`/reconcile?queries=${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      what: 'nesting of the body',
    });
  });

  it('reads each entity and each property once, however often they are named', async () => {
    const { app, statements } = await open();
    const extend = (ids: string[], properties: string[]) =>
      app.inject({
        method: 'POST',
        url: '/reconcile',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `extend=${json({ ids, properties: properties.map((id) => ({ id })) })}`,
      });
    const once = await extend(['tsu'], ['leads']);
    const statementsOnce = statements.length;
    const often = await extend(Array(1000).fill('tsu'), Array(50).fill('leads'));
    expect(statements).toHaveLength(2 * statementsOnce);
    expect(often.json().rows).toEqual(once.json().rows);
    expect(often.json().meta).toHaveLength(50);
  });

  it('ends with the time of a request', async () => {
    const { app } = await open({ requestTimeoutMs: 1 });
    const response = await app.inject(`/reconcile?queries=${json({ q: { query: 'Tomsk' } })}`);
    expect(response.statusCode).toBe(504);
    expect(response.json().errors[0].extensions.code).toBe('TIMEOUT');
  });
});

describe('the rate of one client', () => {
  it('counts what is refused too, and the answer has all headers', async () => {
    const { app } = await open({ rateLimitPerMinute: 3, access: accessWithSecret() });
    const url = '/graphql?query=%7B__typename%7D';
    const refused = [
      { url, headers: { authorization: 'Bearer x.y.z' } },
      { url: '/import', method: 'POST' as const },
      { url, headers: { 'sec-fetch-site': 'cross-site' } },
    ];
    const statuses: number[] = [];
    for (const request of refused) statuses.push((await app.inject(request)).statusCode);
    expect(statuses).toEqual([401, 401, 403]);
    for (const request of [...refused, { url }]) {
      const { statusCode, headers } = await app.inject(request);
      expect(statusCode).toBe(429);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
  });
});

describe('a page of a listed site', () => {
  const origin = 'https://friend.example';

  it('may ask whether it may send a token, and reads why it was refused', async () => {
    const { app } = await open({
      corsOrigins: [origin],
      access: accessWithSecret({ isReadingOpen: false }),
    });
    const preflight = await app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-origin']).toBe(origin);
    const { statusCode, headers } = await app.inject({
      url: '/graphql?query=%7B__typename%7D',
      headers: { origin },
    });
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([401, origin]);
  });
});

describe('a WebSocket', () => {
  it('has no more queries under way than it may, also of those that it waits for no more', async () => {
    const { app, graph } = await open();
    const slow = graph.read.bind(graph);
    let [running, most] = [0, 0];
    Object.assign(graph, {
      read: async (...args: Parameters<typeof slow>) => {
        most = Math.max(most, ++running);
        await pause(300);
        running -= 1;
        return slow(...args);
      },
    });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    closing.push(() => socket.terminate());
    const heard: { type: string; id: string }[] = [];
    socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString())));
    await once(socket, 'open');
    const say = (message: object) => socket.send(JSON.stringify(message));
    say({ type: 'connection_init' });
    while (heard.length === 0) await pause(10);
    for (let at = 0; at < 100; at += 1) {
      const id = `query-${String(at)}`;
      const query = `{ university(id: "tsu-${String(at)}") { id } }`;
      say({ type: 'subscribe', id, payload: { query } });
      say({ type: 'complete', id });
    }
    say({ type: 'subscribe', id: 'last', payload: { query: '{ university(id: "tsu") { id } }' } });
    while (!heard.some(({ id }) => id === 'last')) await pause(10);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(20);
  });
});

describe('a stop', () => {
  const half = [
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n',
    'content-type: application/json\r\n\r\n{',
  ];

  async function sent(text: string, address: AddressInfo): Promise<Socket> {
    const socket = connect(address.port, '127.0.0.1').on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(text);
    await pause(100);
    return socket;
  }

  it.each([
    ['half a header', half[0]!],
    ['half a body', half.join('')],
  ])('does not wait for the rest of %s', async (_, text) => {
    const { app } = await open();
    await app.listen({ host: '127.0.0.1', port: 0 });
    const socket = await sent(text, app.server.address() as AddressInfo);
    const closed = once(socket, 'close');
    const begin = performance.now();
    await app.close();
    await closed;
    // Without a limit of the service's own it would be a minute.
    expect(performance.now() - begin).toBeLessThan(30_000);
  });
});
