import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

/** A query whose fields nest `depth` levels. */
function nested(depth: number): string {
  const fields = Array.from({ length: depth - 2 }, (_, index) =>
    index % 2 === 0 ? 'participants' : 'leads',
  );
  const inner = fields.reduceRight((below, field) => `${field} { ${below} }`, 'id');
  return `{ project(id: "tsu-5-100") { ${inner} } }`;
}

describe('limits', () => {
  it('lets a query of 12 levels through and refuses one of 13', async () => {
    expect((await api.query(nested(12))).errors).toBeUndefined();
    const before = api.statements.length;
    const { errors } = await api.query(nested(13));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 12, value: 13 });
    expect(api.statements).toHaveLength(before);
  });

  it('counts the levels of fragments and does not trust the name of the operation', async () => {
    const selection = nested(13)
      .replace(/^{ project\(id: "tsu-5-100"\)/, '')
      .replace(/ }$/, '');
    const { errors } = await api.query(
      `query IntrospectionQuery { project(id: "a") { ...F } } fragment F on Project ${selection}`,
    );
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('refuses a document of more than 2,000 tokens', async () => {
    const { errors } = await api.query(`{ ${'__typename '.repeat(2001)} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 2000 });
  });

  it('refuses a body of more than 1 MB', async () => {
    const { status, errors } = await api.query(`{ __typename } # ${'x'.repeat(1024 * 1024)}`);
    expect(status).toBe(413);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('takes a document for text only, never for a syntax tree', async () => {
    const { errors } = await api.query('{"kind":"Document","definitions":[]}');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });
});

describe('a database that does not answer', () => {
  it('is SERVICE_UNAVAILABLE with 503 and no word of the database', async () => {
    const dead = await openTestApi({}, 'bolt://127.0.0.1:9');
    try {
      const { status, headers, errors } = await dead.query('{ university(id: "tsu") { id } }');
      expect(status).toBe(503);
      expect(headers['retry-after']).toBeDefined();
      expect(errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
      expect(JSON.stringify(errors)).not.toMatch(/bolt|127\.0\.0\.1|neo4j|ECONN|MATCH/i);
      expect((await dead.app.inject({ url: '/readyz' })).statusCode).toBe(503);
      expect((await dead.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    } finally {
      await dead.close();
    }
  });

  it('is TIMEOUT when it takes connections and keeps silent', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const frozen = await openTestApi({ requestTimeoutMs: 300 }, `bolt://127.0.0.1:${port}`);
    try {
      const { status, errors } = await frozen.query('{ university(id: "tsu") { id } }');
      expect(status).toBe(504);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'TIMEOUT', limit: 300 });
    } finally {
      silent.close();
      await frozen.close();
    }
  });
});
