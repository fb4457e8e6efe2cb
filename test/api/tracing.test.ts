import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { key: string; value: Record<string, unknown> }[];
  readonly status: { code?: number };
}

/** What a collector was sent, as texts. */
const received: string[] = [];
let collector: Server;
let endpoint: string;
beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      received.push(`${request.method ?? ''} ${request.url ?? ''}\n${body}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterAll(() => {
  collector.closeAllConnections();
  collector.close();
});

/** The spans of what `work` asked a service that sends them here. */
async function spansOf(work: (api: TestApi) => Promise<unknown>): Promise<Span[]> {
  received.length = 0;
  const api = await openTestApi({ traceEndpoint: endpoint });
  await work(api).finally(() => api.close()); // which sends what is left
  return received.flatMap((text) => {
    const [first, body = ''] = text.split('\n');
    expect(first).toBe('POST /v1/traces');
    const { resourceSpans } = JSON.parse(body) as {
      resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
    };
    return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
  });
}

const attributesOf = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** An operation that the explorer has, so that its name is known. */
const suggestions = 'query Suggestions { ministries(first: 1) { nodes { id } } }';

describe('a service that sends traces', () => {
  it('tells of a request, its operation and its statements, one under the other', async () => {
    const spans = await spansOf((api) => api.query(suggestions));
    const request = spans.find(({ name }) => name === 'POST /graphql');
    expect(request && attributesOf(request)).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
    });
    const operation = spans.find(({ name }) => name.startsWith('graphql '));
    expect(operation && attributesOf(operation)).toEqual({
      'graphql.operation.name': 'Suggestions',
      'graphql.result.code': 'OK',
    });
    const statements = spans.filter((span) => 'db.system.name' in attributesOf(span));
    expect(statements.length).toBeGreaterThan(0);
    for (const span of [operation, ...statements]) {
      expect(span).toMatchObject({ traceId: request?.traceId, parentSpanId: request?.spanId });
      expect(BigInt(span?.endTimeUnixNano ?? 0)).toBeGreaterThanOrEqual(BigInt(span?.startTimeUnixNano ?? 1));
    }
    for (const span of statements) expect(span.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('goes on with the trace of its caller, and takes nothing else for one', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const ask = (traceparent: string) => (api: TestApi) =>
      api.query('{ university(id: "tsu") { id } }', {}, { traceparent });
    const [own] = await spansOf(ask(`00-${traceId}-b7ad6b7169203331-01`));
    expect(own?.traceId).toBe(traceId);
    for (const nonsense of ['00-x', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`]) {
      for (const span of await spansOf(ask(nonsense)))
        expect(span.traceId).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
    }
  });

  it('marks what failed', async () => {
    const spans = await spansOf(async (api) => {
      await api.query('{ universities(first: 1000) { nodes { id } } }');
      await api.graph.read({ name: 'failing', text: 'RETURN 1 / 0 AS one' }).catch(() => undefined);
    });
    expect(spans.filter(({ status }) => status.code === 2).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['graphql other', 'failing']),
    );
  });

  it('tells nothing that a caller said, and nothing of the inside', async () => {
    await spansOf(async (api) => {
      const person = {
        authorization: 'Bearer secret-token',
        'user-agent': 'Zhuravlyova/1',
        cookie: 'a=secret',
      };
      await api.query('query Zhuravlyova { search(query: "Zhuravlyova") { score } }', {}, person);
      await api.query('query ($id: ID!) { person(id: $id) { id } }', { id: 'zhuravlyova' }, person);
      await api.app.inject({ url: '/export/edges.csv?around=zhuravlyova', headers: person });
      await api.app.inject({ url: '/zhuravlyova?token=secret' });
      await api.app.inject({ url: '/healthz' });
    });
    expect(received).not.toHaveLength(0);
    expect(received.join()).not.toMatch(/zhuravlyova|secret|MATCH|RETURN|bolt:|127\.0\.0\.1|healthz/i);
  });
});

describe('a service whose collector is away', () => {
  it('answers as ever, and ends in time', async () => {
    const api = await openTestApi({ traceEndpoint: 'http://127.0.0.1:9' });
    const { status } = await api.query('{ university(id: "tsu") { id } }');
    const isClosed = await Promise.race([api.close().then(() => true), pause(10_000, false)]);
    expect([status, isClosed]).toEqual([200, true]);
  });
});

describe('the library', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  /** Builds a service in a process of its own, and gives the files of the library that it has loaded. */
  async function loadedWith(traceEndpoint: string | null): Promise<string[]> {
    const script = `
      import { createRequire } from 'node:module';
      import { buildApp } from './api/app.ts';
      import { defaultApiConfig } from './api/config.ts';
      import { openGraph } from './database/graph.ts';
      const graph = openGraph({ uri: 'bolt://127.0.0.1:9', user: '', password: '', database: 'a', timeoutMs: 1, maxConnections: 1 });
      const app = await buildApp(defaultApiConfig({ traceEndpoint: ${JSON.stringify(traceEndpoint)} }), graph);
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      console.log(JSON.stringify(loaded.filter((file) => file.includes('opentelemetry/sdk'))));
      await app.close();
      await graph.close();`;
    const options = ['--import', 'tsx', '--input-type', 'module', '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: root });
    return JSON.parse(stdout) as string[];
  }

  it('is loaded by a service that sends traces, and by no other', { timeout: 120_000 }, async () => {
    expect(await loadedWith(null)).toEqual([]);
    expect(await loadedWith('http://127.0.0.1:9')).not.toEqual([]);
  });
});
