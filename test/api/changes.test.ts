import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { buildApp } from '../../api/app.ts';
import type { ApiConfig } from '../../api/config.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { accessWithSecret, headersOf } from '../curation/tokens.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { patienceMs } from '../patience.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { patientConfig } from './service.ts';

/** An empty database of its own: each write of this file is a change of the data. */
let neo4j: TestNeo4j;
/** A second program that writes to the same database and that the service knows nothing of. */
let stranger: Graph;
const closing: (() => unknown)[] = [];

const graphOver = (uri: string, names: string[] = []) =>
  openGraph(
    { ...neo4j.config, uri, timeoutMs: patienceMs, maxConnections: 10 },
    { onStatement: (name) => names.push(name) },
  );
const write = () => stranger.execute({ name: 'test', text: 'CREATE (n:Foreign) RETURN 1 AS one' });

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  stranger = graphOver(neo4j.uri);
  await stranger.execute({
    name: 'test',
    text: "CREATE (s:Entity:Source {id: 'a', nameEn: 'A', standing: 'PUBLIC', sources: []}) RETURN 1 AS one",
  });
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(async () => {
  await stranger.close();
  await neo4j.close();
});

async function listen(changes: Partial<ApiConfig> = {}, uri = neo4j.uri) {
  const statements: string[] = [];
  const graph = graphOver(uri, statements);
  let bookmarks = 0;
  const watched: Graph = {
    ...graph,
    bookmark: () => {
      bookmarks += 1;
      return graph.bookmark();
    },
  };
  const app = await buildApp(patientConfig({ changePollMs: 50, ...changes }), watched);
  closing.push(
    () => graph.close(),
    () => app.close(),
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  /** Resolves when the service has asked for the state of the data some more times: what was committed before is known. */
  const polled = async (times = 3): Promise<void> => {
    const before = bookmarks;
    await until(() => bookmarks >= before + times);
  };
  /** An answer that cannot tell which state it was made of, such as the first of all, names none. */
  const stateNow = async (): Promise<string> => {
    for (;;) {
      const payload = { query: '{ sources { nodes { id } } }' };
      const { headers } = await app.inject({ method: 'POST', url: '/graphql', payload });
      if (typeof headers['x-data-state'] === 'string') return headers['x-data-state'];
    }
  };
  return { app, url, statements, bookmarks: () => bookmarks, polled, stateNow };
}

function connect(url: string): Client {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 60_000,
  });
  closing.push(() => client.dispose());
  return client;
}

const source = 'subscription { graphChanged { state at revision } }';

interface Change {
  readonly state: string;
  readonly at: string;
  readonly revision: string | null;
}

/** Waits until something holds, however slow the machine is; the test's own time limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(20);
}

/** Writes until a subscription has told of a change: it may take a moment to begin. */
async function nextAfterWriting(events: AsyncIterator<{ data?: unknown }>): Promise<Change> {
  const next = events.next();
  for (;;) {
    await write();
    const told = await Promise.race([next, pause(100, null)]);
    if (told) return told.value.data.graphChanged;
  }
}

async function errorsOf(client: Client, query: string, variables = {}, extensions = {}) {
  const error: unknown = await client
    .iterate({ query, variables, extensions })
    .next()
    .then(
      ({ value }) => value?.errors,
      (thrown: unknown) => thrown,
    );
  return error as { message: string; extensions: Record<string, unknown> }[] | undefined;
}

describe('graphChanged', () => {
  it('tells of what a stranger commits, and of nothing else', async () => {
    const { url, polled, stateNow } = await listen();
    const events = connect(url).iterate<{ graphChanged: Change }>({ query: source });
    const first = await nextAfterWriting(events);
    expect(first).toEqual({
      state: expect.stringMatching(/^[\w-]{22}$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      revision: null,
    });
    const seen: Change[] = [];
    const reading = (async () => {
      for await (const { data } of events) if (data) seen.push(data.graphChanged);
    })();
    // What was written last may still be told. To ask for the state is a read, which changes nothing.
    const settled = await stateNow();
    await until(() => (seen.at(-1) ?? first).state === settled);
    const before = seen.length;
    await stranger
      .write(async (transaction) => {
        await transaction.run({ name: 'test', text: 'CREATE (n:Foreign) RETURN 1 AS one' });
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await polled();
    await write();
    // What is told comes in its order: nothing was told in between.
    await until(() => seen.length > before);
    expect(seen.slice(before).map(({ state }) => state)).toEqual([await stateNow()]);
    expect(seen.at(-1)?.state).not.toBe(settled);
    await events.return?.();
    await reading;
  });

  it('tells at once of what changed since the state that a listener knows, also the first one, and of nothing else', async () => {
    const { url, polled, stateNow } = await listen();
    const since = (state: string) =>
      connect(url).iterate<{ graphChanged: Change }>({
        query: 'subscription ($since: String) { graphChanged(since: $since) { state } }',
        variables: { since: state },
      });
    const old = await stateNow();
    expect(old).toMatch(/^[\w-]{22}$/);
    await write();
    const now = await stateNow();
    expect(now).not.toBe(old);
    for (const known of [old, '', old]) {
      const told = await since(known).next();
      expect(told.value.data.graphChanged).toEqual({ state: now });
    }
    const next = since(now).next();
    await polled();
    await write();
    // What is told comes in its order: nothing was told of the state that was known.
    expect((await next).value.data.graphChanged.state).toBe(await stateNow());
  });

  it('names the revision that the service made, and none for what a stranger writes', async () => {
    const access = accessWithSecret({ auditFile: join(neo4j.dataDir, 'audit.jsonl') });
    const { app, url } = await listen({ access });
    const events = connect(url).iterate<{ graphChanged: Change }>({ query: source });
    await nextAfterWriting(events);
    const query = `mutation ($input: CreateEntityInput!) { createEntity(input: $input) { revision { number } } }`;
    const input = {
      id: 'anna',
      kind: 'PERSON',
      fields: { nameEn: 'Anna' },
      evidence: { sources: ['a'], reason: 'a test' },
    };
    const headers = await headersOf('editor');
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables: { input } },
    });
    const { number } = answer.json<{ data: { createEntity: { revision: { number: number } } } }>().data
      .createEntity.revision;
    // Before it, what the graph held has got a history.
    const told: unknown[] = [];
    while (!told.includes(String(number)))
      told.push((await events.next()).value?.data?.graphChanged.revision ?? null);
    await write();
    expect((await events.next()).value?.data?.graphChanged.revision).toBeNull();
  });

  it('asks the database for its state only while somebody listens, and once for all', async () => {
    const { url, bookmarks } = await listen();
    // Another one, which somebody listens to all the time, tells how often it would have asked.
    const other = await listen();
    const listening = connect(other.url).iterate({ query: source });
    listening.next().catch(() => undefined);
    await other.polled(5);
    expect(bookmarks()).toBe(0);
    const client = connect(url);
    const events = [1, 2, 3].map(() => client.iterate<{ graphChanged: Change }>({ query: source }));
    const told = events.map((one) => one.next());
    await until(() => bookmarks() > 3);
    await write();
    const states: unknown[] = [];
    for (const one of told) states.push((await one).value?.data?.graphChanged.state);
    expect(new Set(states).size).toBe(1);
    for (const one of events) await one.return?.();
    const isQuiet = async () => {
      const before = bookmarks();
      await other.polled(5);
      return bookmarks() === before;
    };
    await expect.poll(isQuiet, { timeout: 30_000 }).toBe(true);
  });

  it('ends for all when the service does', async () => {
    const { url, app, bookmarks } = await listen();
    const events = connect(url).iterate({ query: source });
    const ended = events.next().catch(() => ({ done: true }));
    await until(() => bookmarks() > 1);
    await app.close();
    expect((await ended).done).toBe(true);
  });
});

describe('a WebSocket', () => {
  it('answers queries, and refuses mutations and what does not fit the schema', async () => {
    const { url } = await listen();
    const client = connect(url);
    const { value } = await client.iterate({ query: '{ source(id: "a") { nameEn } }' }).next();
    expect(value).toEqual({ data: { source: { nameEn: 'A' } } });
    expect((await errorsOf(client, 'subscription { nothing }'))?.[0]?.extensions['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await errorsOf(client, 'mutation { nothing }'))?.[0]?.extensions['code']).toBe('BAD_REQUEST');
    expect((await errorsOf(client, 'subscription {'))?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('has the limits that HTTP has', async () => {
    const { url, statements } = await listen();
    const client = connect(url);
    const aliases = Array.from({ length: 51 }, (_, index) => `a${index}: state`).join(' ');
    const cases: [string, object, object][] = [
      [
        `subscription { graphChanged { ${aliases} } }`,
        {},
        { what: 'number of aliases', limit: 50, value: 51 },
      ],
      [
        `subscription { graphChanged { ${'state '.repeat(1001)} } }`,
        {},
        { what: 'number of fields', limit: 1000 },
      ],
      [`{ ${'coverage { held } '.repeat(30)} }`, {}, { what: 'number of root fields', limit: 20, value: 30 }],
      [
        source,
        { a: Array.from({ length: 5000 }, () => 1) },
        { what: 'number of values in the variables', limit: 2000 },
      ],
      [
        '{ projects(first: 100) { nodes { participants { participatesIn { participants { id } } } } } }',
        {},
        { what: 'estimated number of rows' },
      ],
    ];
    for (const [query, variables, expected] of cases) {
      expect((await errorsOf(client, query, variables))?.[0]?.extensions).toMatchObject({
        code: 'LIMIT_EXCEEDED',
        ...expected,
      });
    }
    const hash = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expect((await errorsOf(client, '', {}, hash))?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(statements).toEqual([]);
  });

  it('lets no more listen than are allowed, on one connection and in all', async () => {
    const { url } = await listen({ maxSubscriptions: 2 });
    const client = connect(url);
    const events = [1, 2].map(() => client.iterate({ query: source }));
    for (const one of events) await nextAfterWriting(one);
    expect((await errorsOf(client, source))?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 2,
      value: 3,
    });
  });

  it('counts its operations against the rate of the client', async () => {
    const { url } = await listen({ rateLimitPerMinute: 3 });
    const client = connect(url);
    const codes: unknown[] = [];
    for (let round = 0; round < 6; round += 1) {
      codes.push((await errorsOf(client, '{ source(id: "a") { id } }'))?.[0]?.extensions['code']);
    }
    expect(codes[0]).toBeUndefined();
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });

  it.each([
    ['https://elsewhere.example', 403],
    ['http://127.0.0.1:1', 403],
  ])('is not opened by a page of %s', async (origin, status) => {
    const { url } = await listen();
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { origin });
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(status);
    socket.on('error', () => undefined).terminate();
  });

  it('is opened by the own pages', async () => {
    const { url } = await listen();
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      origin: url,
    });
    await once(socket, 'open');
    socket.terminate();
  });

  it('tells nothing of a fault', async () => {
    const { url } = await listen({}, 'bolt://127.0.0.1:9');
    const errors = await errorsOf(connect(url), '{ source(id: "a") { id } }');
    expect(errors?.[0]?.extensions['code']).toBe('SERVICE_UNAVAILABLE');
    expect(JSON.stringify(errors)).not.toMatch(/bolt|127\.0\.0\.1|neo4j|ECONN|MATCH/i);
  });
});

describe('the tag of an answer', () => {
  const path = `/graphql?query=${encodeURIComponent('{ source(id: "a") { nameEn } }')}`;

  it('spares making the answer as long as nothing was committed, by whomever', async () => {
    const { app, statements } = await listen({ cacheMaxBytes: 0 });
    const ask = (headers = {}) => app.inject({ url: path, headers });
    await ask();
    const { headers, statusCode } = await ask();
    expect(statusCode).toBe(200);
    const tag = String(headers.etag);
    expect(tag).toMatch(/^W\/"[\w-]+"$/);
    expect(headers['cache-control']).toBe('private, no-cache');
    for (const held of [tag, `"other", ${tag}`, tag.replace('W/', '')]) {
      const before = statements.length;
      const again = await ask({ 'if-none-match': held });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
      expect(statements).toHaveLength(before);
    }
    await write();
    const after = await ask({ 'if-none-match': tag });
    expect(after.statusCode).toBe(200);
    expect(after.json()).toEqual({ data: { source: { nameEn: 'A' } } });
    expect((await ask()).headers.etag).not.toBe(tag);
  });

  it('is another one for another language or media type, and errors have none', async () => {
    const { app } = await listen();
    const tagOf = async (url: string, headers = {}) => {
      await app.inject({ url, headers });
      return (await app.inject({ url, headers })).headers.etag;
    };
    const tags = [
      await tagOf(path),
      await tagOf(path, { 'accept-language': 'ru' }),
      await tagOf(path, { accept: 'application/graphql-response+json' }),
    ];
    expect(tags.every((tag) => tag !== undefined)).toBe(true);
    expect(new Set(tags).size).toBe(3);
    expect(await tagOf(`/graphql?query=${encodeURIComponent('{ nothing }')}`)).toBeUndefined();
    expect(
      (
        await app.inject({
          url: path,
          headers: { 'accept-language': 'ru', 'if-none-match': String(tags[0]) },
        })
      ).statusCode,
    ).toBe(200);
  });

  it.each([
    ['made anew', { cacheMaxBytes: 0 }],
    ['kept', {}],
  ])(
    'is not told when a commit falls into the middle of making an answer, which is %s',
    async (_, changes) => {
      const { app } = await listen(changes);
      const rename = (name: string) =>
        stranger.execute({ name: 'test', text: "MATCH (s:Source {id: 'a'}) SET s.nameEn = $name" }, { name });
      const ask = async (headers = {}) => {
        const { statusCode, body, headers: told } = await app.inject({ url: path, headers });
        return { statusCode, body, tag: typeof told.etag === 'string' ? told.etag : null };
      };
      const answers: { tag: string | null; body: string }[] = [];
      let isWriting = true;
      const reading = Array.from({ length: 4 }, async () => {
        while (isWriting) answers.push(await ask());
      });
      // Until answers of several states had tags: the longer the pause, the likelier one is made between two writes.
      for (let round = 1; new Set(answers.map(({ tag }) => tag)).size < 8; round += 1) {
        await rename(`A${String(round)}`);
        await pause(round);
      }
      await rename('A');
      isWriting = false;
      await Promise.all(reading);
      let last = await ask();
      while (last.tag === null) last = await ask();
      expect(JSON.parse(last.body)).toEqual({ data: { source: { nameEn: 'A' } } });

      const bodyOf = new Map<string, string>([[last.tag, last.body]]);
      for (const { tag, body } of answers) {
        if (tag === null) continue;
        bodyOf.set(tag, bodyOf.get(tag) ?? body);
        expect(body, tag).toBe(bodyOf.get(tag));
      }
      // Whatever was told in between, only the tag of the state that lasts is still good.
      for (const tag of bodyOf.keys()) {
        expect((await ask({ 'if-none-match': tag })).statusCode).toBe(tag === last.tag ? 304 : 200);
      }
    },
  );
});

describe('over several members', () => {
  it('nothing is kept and no state is told', async () => {
    const { app, statements } = await listen({}, neo4j.uri.replace('bolt://', 'neo4j://'));
    const path = `/graphql?query=${encodeURIComponent('{ source(id: "a") { nameEn } }')}`;
    for (let round = 1; round <= 4; round += 1) {
      const { headers, statusCode } = await app.inject({ url: path });
      expect(statusCode).toBe(200);
      expect(headers.etag).toBeUndefined();
      expect(statements).toHaveLength(round);
    }
  });
});
