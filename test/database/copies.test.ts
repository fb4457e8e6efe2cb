import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type Graph, openGraph } from '../../database/graph.ts';
import { startTestNeo4j, type TestNeo4j } from '../neo4j.ts';
import { patienceMs } from '../patience.ts';
import { type ServiceProcess, startService } from '../service-process.ts';
import { isAlive, neo4jPid, waitUntil } from './processes.ts';
import { type RoundRobin, startRoundRobin } from './round-robin.ts';

let neo4j: TestNeo4j;
/** Somebody who writes to the same database without the services. */
let stranger: Graph;
let copies: ServiceProcess[];
let proxy: RoundRobin;
const slowFrom = '1';

beforeAll(async () => {
  neo4j = await startTestNeo4j();
  const { uri, user, password, config } = neo4j;
  stranger = openGraph({ ...config, uri });
  const start = () =>
    startService({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      SLOW_STATEMENT_MS: slowFrom,
      REQUEST_TIMEOUT_MS: String(patienceMs),
      // A database that stands still is taken for lost after a quarter of this.
      DATABASE_TIMEOUT_MS: String(4 * patienceMs),
    });
  const first = await start();
  copies = [first, ...(await Promise.all([start(), start()]))];
  proxy = await startRoundRobin(copies.map(({ url }) => url));
}, 300_000);
afterAll(async () => {
  await proxy.close();
  await Promise.all(copies.map((copy) => copy.close()));
  await stranger.close();
  await neo4j.close();
});

const execute = (text: string, parameters: Record<string, string> = {}) =>
  stranger.execute({ name: 'by hand', text }, parameters);

async function ask(url: string, query: string, variables: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: await response.text() };
}

const copy = (index: number): ServiceProcess => {
  const found = copies[index];
  if (!found) throw new Error(`there is no copy ${index}`);
  return found;
};

describe('a service that has started', () => {
  it('has asked what a page asks first, without any request', async () => {
    const metrics = async () => (await fetch(`${copy(1).url}/metrics`)).text();
    const counted = (statement: string) =>
      `database_statement_duration_seconds_count{statement="${statement}"`;
    // The last question of the list.
    await waitUntil(async () => (await metrics()).includes(counted('search-entities')), 90_000);
    const text = await metrics();
    for (const statement of [
      'read-trees',
      'list-layout-nodes',
      'list-network-edges',
      'find-shortest-paths',
    ]) {
      expect(text).toContain(counted(statement));
    }
    expect(text).toMatch(/graphql_operation_duration_seconds_count\{operation="WholeNetwork",code="OK"\} 1/);
  });

  it('logs a slow statement with its request and plan, and without what was asked for', async () => {
    const secret = 'Zhuravlyova';
    await ask(copy(0).url, 'query ($q: String!) { search(query: $q) { score } }', { q: secret });
    const slow = () =>
      copy(0)
        .output()
        .split('\n')
        .slice(0, -1)
        .filter((line) => line.includes('"slow statement"'))
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    await waitUntil(() => slow().some(({ plan }) => Array.isArray(plan) && plan.length > 0));
    for (const { statement, durationMs, requestId } of slow()) {
      expect(statement).toEqual(expect.stringMatching(/^[a-zA-Z0-9_.-]+$/));
      expect(durationMs).toBeGreaterThanOrEqual(Number(slowFrom));
      expect(requestId).toEqual(expect.stringMatching(/^[0-9a-f-]{36}$/));
    }
    const plans = slow().flatMap(({ plan }) => (Array.isArray(plan) ? plan : []));
    for (const operator of plans) expect(operator).toEqual(expect.stringMatching(/^[A-Za-z()]+$/));
    expect(copy(0).output()).not.toMatch(new RegExp(secret, 'i'));
  });

  it('is ready, or says which migration and which index is missing', async () => {
    const readiness = async () => {
      const response = await fetch(`${copy(0).url}/readyz`);
      return [response.status, await response.json()];
    };
    expect(await readiness()).toEqual([200, { status: 'ready', missing: [] }]);
    await execute('DROP INDEX entity_keys');
    await execute("MATCH (m:Migration {version: 3}) SET m.checksum = 'x' + m.checksum");
    expect(await readiness()).toEqual([
      503,
      {
        status: 'the database is not prepared',
        missing: ['migration V003__full-text-indexes.cypher', 'index entity_keys: MISSING'],
      },
    ]);
    await execute('MATCH (m:Migration {version: 3}) SET m.checksum = substring(m.checksum, 1)');
    await execute(
      "CREATE FULLTEXT INDEX entity_keys FOR (e:Entity) ON EACH [e.searchKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}}",
    );
    await waitUntil(async () => (await readiness())[0] === 200);
  });
});

describe('three copies behind a round-robin proxy', () => {
  it('give the same answers', async () => {
    const questions = [
      '{ projects(first: 20) { nodes { id name backing { standing } } totalCount } }',
      '{ network { nodes { id x y degree } edges { id } } }',
      '{ search(query: "политех") { entity { id } } }',
    ];
    const before = [...proxy.counts];
    for (const question of questions) {
      const answers = await Promise.all(Array.from({ length: 6 }, () => ask(proxy.url, question)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers[0]).toMatchObject({ status: 200, text: expect.not.stringContaining('"errors"') });
    }
    expect(proxy.counts.map((count, index) => count - (before[index] ?? 0))).toEqual([6, 6, 6]);
  });

  it('show a write of somebody else at once, whichever answers, also what they had kept', async () => {
    const question = '{ university(id: "tsu") { nameEn } }';
    for (let round = 0; round < 10; round += 1) {
      await execute("MATCH (e:Entity {id: 'tsu'}) SET e.nameEn = $name", { name: `round ${round}` });
      for (let turn = 0; turn < 6; turn += 1) {
        expect((await ask(proxy.url, question)).text).toContain(`"nameEn":"round ${round}"`);
      }
    }
  });
});

describe('a copy that is stopped under load', () => {
  const told = async ({ url }: ServiceProcess, gauge: string) => {
    const text = await (await fetch(`${url}/metrics`)).text();
    return Number(new RegExp(`^${gauge} (\\d+)$`, 'm').exec(text)?.[1]);
  };

  it('answers what is in flight, takes nothing new, takes leave of its subscribers, and ends with 0', async () => {
    const stopped = copy(2);
    const socket = new WebSocket(`${stopped.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const farewell = once(socket, 'close');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    socket.send(
      JSON.stringify({
        id: '1',
        type: 'subscribe',
        payload: { query: 'subscription { graphChanged { state } }' },
      }),
    );

    // One that was opened ahead of a request that never comes.
    const silent = connect(Number(new URL(stopped.url).port), '127.0.0.1');
    await once(silent, 'connect');
    const cutOff = once(silent, 'close');

    await waitUntil(async () => (await told(stopped, 'graphql_subscriptions')) === 1);
    // While Neo4j stands still none of them can be answered; each is new, so that none was kept.
    const pid = neo4jPid(neo4j.dataDir);
    process.kill(pid, 'SIGSTOP');
    const inFlight = Array.from({ length: 8 }, (_, index) =>
      ask(stopped.url, `{ projects(first: 5) { nodes { id n${index}: name } } }`),
    );
    const answeredEarly: unknown[] = [];
    for (const answer of inFlight) void answer.then((early) => answeredEarly.push(early));
    await waitUntil(
      async () =>
        answeredEarly.length > 0 || (await told(stopped, 'http_requests_in_flight')) > inFlight.length,
    ).finally(() => {
      setTimeout(() => process.kill(pid, 'SIGCONT'), 100);
    });
    expect(answeredEarly).toEqual([]);
    const end = stopped.close('SIGTERM');
    const answers = await Promise.all(inFlight);
    for (const { status, text } of answers) expect([status, text.slice(0, 8)]).toEqual([200, '{"data":']);
    expect((await farewell)[0]).toBe(1001);
    await cutOff;
    expect(await end).toBe(0);
    await expect(fetch(`${stopped.url}/healthz`)).rejects.toThrow();
  });

  it('ends at once with 1 when it is told a second time', async () => {
    const stopped = copy(1);
    await ask(stopped.url, '{ university(id: "tsu") { id } }');
    // A request that cannot be answered keeps the stop waiting.
    const pid = neo4jPid(neo4j.dataDir);
    process.kill(pid, 'SIGSTOP');
    try {
      const hanging = ask(stopped.url, '{ university(id: "tsu") { nameEn } }').catch(
        (error: unknown) => error,
      );
      await waitUntil(async () => (await told(stopped, 'http_requests_in_flight')) > 1);
      const end = stopped.close('SIGTERM');
      const isClosing = () =>
        fetch(`${stopped.url}/healthz`).then(
          ({ status }) => status === 503,
          () => true,
        );
      await waitUntil(isClosing);
      expect(isAlive(stopped.pid)).toBe(true);
      process.kill(stopped.pid, 'SIGTERM');
      expect(await end).toBe(1);
      await hanging;
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });
});
