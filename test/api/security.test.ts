import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiConfig } from '../../api/config.ts';
import { accessWithSecret, headersOf } from '../curation/tokens.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const query = '{ university(id: "tsu") { id } }';
const url = `/graphql?query=${encodeURIComponent(query)}`;
const foreign = 'https://elsewhere.example';
const friend = 'https://friend.example';

async function over(changes: Partial<ApiConfig>, check: (api: TestApi) => Promise<void>) {
  const changed = await openTestApi(changes);
  try {
    await check(changed);
  } finally {
    await changed.close();
  }
}

describe('headers', () => {
  it.each(['/', '/embed', '/graphiql', url, '/schema.graphql', '/no/such/page'])(
    'of %s keep foreign content out',
    async (path) => {
      const { headers } = await api.app.inject({ url: path });
      const policy = new Map(
        String(headers['content-security-policy'])
          .split(';')
          .map((directive) => directive.split(' '))
          .map(([name = '', ...values]) => [name, values.join(' ')]),
      );
      expect(policy.get('script-src')).toBe("'self'");
      expect(policy.get('default-src')).toBe("'self'");
      expect(policy.get('object-src')).toBe("'none'");
      expect(policy.get('base-uri')).toBe("'none'");
      expect(policy.get('frame-ancestors')).toBe("'none'");
      expect([...policy.values()].join(' ')).not.toContain('unsafe-eval');
      if (path !== '/graphiql') expect([...policy.values()].join(' ')).not.toContain('unsafe-inline');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['strict-transport-security']).toBeUndefined();
    },
  );

  it('let the listed sites show views in a frame, by /embed alone', () =>
    over({ embedHosts: [friend] }, async ({ app }) => {
      const embedded = (await app.inject({ url: '/embed?view=network' })).headers;
      const policy = String(embedded['content-security-policy']).split(';');
      expect(policy).toContain(`frame-ancestors ${friend}`);
      expect(policy).toContain("script-src 'self'");
      expect(embedded['x-frame-options']).toBeUndefined();
      expect(embedded['referrer-policy']).toBe('no-referrer');
      for (const path of ['/', '/graphiql', '/docs', '/graphql', url, '/embed/more', '/no/such/page']) {
        const { headers } = await app.inject({ url: path });
        expect([path, headers['content-security-policy'], headers['x-frame-options']]).toEqual([
          path,
          expect.stringContaining("frame-ancestors 'none'"),
          'DENY',
        ]);
      }
    }));

  it('ask for https alone when that is set', () =>
    over({ hstsMaxAgeSeconds: 86_400 }, async ({ app }) => {
      const { headers } = await app.inject({ url: '/' });
      expect(headers['strict-transport-security']).toBe('max-age=86400');
    }));
});

describe('a page of another site', () => {
  it.each(['cross-site', 'same-site'])('may not ask by GET: %s', async (site) => {
    const before = api.statements.length;
    for (const mode of ['no-cors', 'cors', 'websocket']) {
      const response = await api.app.inject({
        url,
        headers: { 'sec-fetch-site': site, 'sec-fetch-mode': mode },
      });
      expect(response.statusCode).toBe(403);
      expect(response.json().errors[0].extensions.code).toBe('CROSS_SITE_REQUEST');
    }
    expect(api.statements).toHaveLength(before);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', undefined])(
    'may not send a form or a text as a query: %s',
    async (type) => {
      const before = api.statements.length;
      const response = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: type ? { 'content-type': type } : {},
        payload: JSON.stringify({ query }),
      });
      expect(response.statusCode).toBe(415);
      const noJson = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: type ? { 'content-type': type } : {},
        payload: 'a text',
      });
      expect(noJson.statusCode).toBe(415);
      expect(api.statements).toHaveLength(before);
    },
  );

  it('may not send JSON either, and a browser is not told that it may', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: foreign };
    const sent = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    expect(sent.statusCode).toBe(403);
    const asked = await api.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: foreign, 'access-control-request-method': 'POST' },
    });
    expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('may link to GraphiQL, and the own pages may ask', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: 'text/html' };
    expect((await api.app.inject({ url: '/graphql', headers: link })).statusCode).toBe(302);
    const own = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
    expect((await api.app.inject({ url, headers: own })).statusCode).toBe(200);
    const typed = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' };
    expect((await api.app.inject({ url, headers: typed })).statusCode).toBe(200);
  });

  it('may ask and read when it is named', () =>
    over({ corsOrigins: [friend] }, async ({ app }) => {
      const from = (origin: string) => ({ origin, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' });
      const answer = await app.inject({ url, headers: from(friend) });
      expect(answer.json()).toEqual({ data: { university: { id: 'tsu' } } });
      expect(answer.headers['access-control-allow-origin']).toBe(friend);
      expect(answer.headers['access-control-expose-headers']).toContain('etag');
      expect(answer.headers['access-control-expose-headers']).toContain('x-data-state');
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      expect(String(answer.headers.vary).toLowerCase()).toContain('origin');
      expect(String(answer.headers.vary)).toContain('accept-language');
      const file = await app.inject({ method: 'HEAD', url: '/export/nodes.csv', headers: from(friend) });
      expect(file.headers['access-control-allow-origin']).toBe(friend);
      expect(String(file.headers.vary).toLowerCase().split(/, */)).toEqual(
        expect.arrayContaining(['origin', 'accept-language']),
      );
      const asked = await app.inject({
        method: 'OPTIONS',
        url: '/graphql',
        headers: {
          origin: friend,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
      expect(asked.statusCode).toBe(204);
      expect(asked.headers['access-control-allow-methods']).toContain('POST');
      expect(asked.headers['access-control-allow-headers']).toContain('content-type');
      const other = await app.inject({ url, headers: from(foreign) });
      expect(other.statusCode).toBe(403);
      expect(other.headers['access-control-allow-origin']).toBeUndefined();
    }));

  it('may ask wherever it is when all are', () =>
    over({ corsOrigins: ['*'] }, async ({ app }) => {
      const { statusCode, headers } = await app.inject({
        url,
        headers: { origin: foreign, 'sec-fetch-site': 'cross-site' },
      });
      expect(statusCode).toBe(200);
      expect(headers['access-control-allow-origin']).toBe('*');
    }));
});

describe('a body that is compressed', () => {
  const question = JSON.stringify({ query });
  const bomb = Buffer.alloc(64 * 1024 * 1024);

  it.each([
    ['/graphql', 'application/json', 'br', brotliCompressSync(question)],
    ['/graphql', 'application/json', 'br', brotliCompressSync(bomb)],
    ['/graphql', 'application/json', 'GZIP', gzipSync(question)],
    ['/graphql', 'application/json', 'identity, br', brotliCompressSync(question)],
    ['/reconcile', 'application/x-www-form-urlencoded', 'gzip', gzipSync('queries={}')],
    ['/import?file=dataset.zip', 'application/zip', 'br', brotliCompressSync(bomb)],
  ])('is refused by %s before it is read: %s, %s', (to, type, encoding, payload) =>
    over({ access: accessWithSecret() }, async ({ app, statements }) => {
      const headers = {
        ...(await headersOf('admin')),
        'content-type': type,
        'content-encoding': encoding,
      };
      const response = await app.inject({ method: 'POST', url: to, headers, payload });
      expect(response.statusCode).toBe(415);
      expect(response.headers['accept-encoding']).toBe('identity');
      expect(response.json().errors).toEqual([
        {
          message: `The header "content-encoding" is "${encoding}"; allowed is identity, or no such header.`,
          extensions: {
            code: 'BAD_REQUEST',
            header: 'content-encoding',
            value: encoding,
            allowed: 'identity',
          },
        },
      ]);
      expect(statements).toEqual([]);
    }),
  );

  it('is none that says so, and questions in an address have no body', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'Identity' };
    const sent = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: question });
    expect(sent.json()).toEqual({ data: { university: { id: 'tsu' } } });
    const linked = await api.app.inject({ url, headers: { 'content-encoding': 'gzip' } });
    expect(linked.json()).toEqual({ data: { university: { id: 'tsu' } } });
  });
});

describe('the rate of one client', () => {
  const ask = (app: TestApi['app'], headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    app.inject({ url, headers, remoteAddress });

  it('has no limit unless one is set', async () => {
    const { headers } = await ask(api.app);
    expect(headers['ratelimit-limit']).toBeUndefined();
  });

  it('is limited, told, and counted for each client alone', () =>
    over({ rateLimitPerMinute: 3 }, async ({ app, statements }) => {
      for (const left of [2, 1, 0]) {
        const { statusCode, headers } = await ask(app);
        expect(statusCode).toBe(200);
        expect(headers['ratelimit-limit']).toBe('3');
        expect(headers['ratelimit-remaining']).toBe(String(left));
        expect(Number(headers['ratelimit-reset'])).toBeGreaterThan(0);
      }
      const before = statements.length;
      const { statusCode, headers, body } = await ask(app);
      expect(statusCode).toBe(429);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(JSON.parse(body).errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 3 });
      expect(statements).toHaveLength(before);
      expect((await ask(app, {}, '10.0.0.7')).statusCode).toBe(200);
      expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200);
      // What a client says of itself is not believed.
      expect((await ask(app, { 'x-forwarded-for': '10.9.9.9' })).statusCode).toBe(429);
    }));

  it('is counted by the address that a trusted proxy tells', () =>
    over({ rateLimitPerMinute: 1, trustedProxies: ['10.0.0.0/8'] }, async ({ app }) => {
      const through = (client: string, proxy: string) => ask(app, { 'x-forwarded-for': client }, proxy);
      expect((await through('1.1.1.1', '10.0.0.1')).statusCode).toBe(200);
      expect((await through('2.2.2.2', '10.0.0.2')).statusCode).toBe(200);
      expect((await through('1.1.1.1', '10.0.0.2')).statusCode).toBe(429);
      expect((await through('3.3.3.3', '11.0.0.1')).statusCode).toBe(200);
      expect((await through('4.4.4.4', '11.0.0.1')).statusCode).toBe(429);
    }));

  it('is that of its network for an IPv6 address', () =>
    over({ rateLimitPerMinute: 1 }, async ({ app }) => {
      expect((await ask(app, {}, '2001:db8:0:1::1')).statusCode).toBe(200);
      expect((await ask(app, {}, '2001:db8:0:1:ffff::2')).statusCode).toBe(429);
      expect((await ask(app, {}, '2001:db8:0:2::1')).statusCode).toBe(200);
    }));
});
