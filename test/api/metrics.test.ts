import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

/** The values that `/metrics` tells, by name and labels as they stand there. */
async function read(app = api.app): Promise<Map<string, number>> {
  const { body } = await app.inject({ url: '/metrics' });
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}

/** By how much each value grew over some work; those that did not are left out. */
async function growth(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await read();
  await work();
  const after = await read();
  return Object.fromEntries(
    [...after]
      .map(([name, value]): [string, number] => [name, value - (before.get(name) ?? 0)])
      .filter(([, by]) => by > 0),
  );
}

describe('/metrics', () => {
  it('counts requests by the pattern of their route and by status, never by address', async () => {
    const grown = await growth(async () => {
      await api.app.inject({ url: '/healthz?token=secret-1' });
      await api.app.inject({ url: '/no/such/secret-2' });
      await api.app.inject({
        url: '/graphql?query=%7B',
        headers: { accept: 'application/graphql-response+json' },
      });
    });
    expect(grown).toMatchObject({
      'http_request_duration_seconds_count{method="GET",route="/healthz",status="200"}': 1,
      'http_request_duration_seconds_count{method="GET",route="/graphql",status="400"}': 1,
    });
    expect(
      Object.keys(grown).filter((name) => name.includes('_count{') && name.includes('"404"')),
    ).toHaveLength(1);
    expect(Object.keys(grown).join()).not.toMatch(/secret/);
  });

  it('tells operations of the explorer by name, and no name that a caller made up', async () => {
    const grown = await growth(async () => {
      await api.query('query Suggestions { ministries(first: 1) { nodes { id } } }');
      await api.query('query AnnaIvanova1987 { university(id: "tsu") { id } }');
      await api.query('{ universities(first: 1000) { nodes { id } } }');
    });
    expect(grown).toMatchObject({
      'graphql_operation_duration_seconds_count{operation="Suggestions",code="OK"}': 1,
      'graphql_operation_duration_seconds_count{operation="other",code="OK"}': 1,
    });
    const refused = Object.keys(grown).filter((name) =>
      /operation_duration_seconds_count.*code="[^O]/.test(name),
    );
    expect(refused).toEqual([
      expect.stringMatching(/operation="other",code="(?:LIMIT_EXCEEDED|BAD_USER_INPUT)"/),
    ]);
    expect([...(await read()).keys()].join()).not.toMatch(/Anna/);
  });

  it('counts statements by name, and what the cache of answers spared', async () => {
    const ask = () =>
      api.query('query ($id: ID!) { statement: university(id: $id) { nameRu } }', { id: 'tsu' });
    await ask();
    const sent = api.statements.length;
    const grown = await growth(ask);
    expect(api.statements).toHaveLength(sent);
    expect(grown).toMatchObject({ 'response_cache_requests_total{outcome="hit"}': 1 });

    const missed = await growth(() => api.query('{ university(id: "tsu") { nameEn nameRu website } }'));
    const [name] = api.statements.slice(sent);
    expect(missed).toMatchObject({
      'response_cache_requests_total{outcome="miss"}': 1,
      [`database_statement_duration_seconds_count{statement="${name}",outcome="OK"}`]: 1,
    });
  });

  it('counts a statement that fails by why', async () => {
    const failing = api.graph.read({ name: 'failing', text: 'RETURN 1 / 0 AS one' });
    await expect(failing).rejects.toThrow();
    expect(
      (await read()).get(
        'database_statement_duration_seconds_count{statement="failing",outcome="STATEMENT"}',
      ),
    ).toBe(1);
  });

  it('tells of the process and its event loop, of subscriptions and restarts', async () => {
    const names = new Set([...(await read()).keys()].map((name) => name.replace(/\{.*/, '')));
    for (const name of [
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_p99_seconds',
      'graphql_subscriptions',
      'neo4j_restarts_total',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('is text for Prometheus, and is not there when the operator says so', async () => {
    const { headers } = await api.app.inject({ url: '/metrics' });
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    const closed = await openTestApi({ hasMetrics: false });
    const { statusCode } = await closed.app.inject({ url: '/metrics' });
    await closed.close();
    expect(statusCode).toBe(404);
  });
});
