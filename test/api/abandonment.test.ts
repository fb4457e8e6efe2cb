import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { defaultApiConfig } from '../../api/config.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { patienceMs } from '../patience.ts';
import { forEverybody } from '../../database/wanted.ts';
import type { FastifyInstance } from 'fastify';

/** Statements that count for longer than any test waits, told apart by a name in their text. */
const long = (name: string) => ({
  name,
  text: `UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS ${name}`,
});

let graph: Graph;
let app: FastifyInstance;
let port: number;
/** How the reads of the routes ended, by name. */
const ends = new Map<string, string>();

const readUntilTheEnd = (name: string) =>
  graph.read(long(name)).then(
    () => ends.set(name, 'answered'),
    (error: unknown) => ends.set(name, String((error as { failure?: string }).failure)),
  );

beforeAll(async () => {
  const { uri, user, password, database } = inject('neo4j');
  graph = openGraph({ uri, user, password, database, timeoutMs: patienceMs, maxConnections: 10 });
  app = await buildApp(defaultApiConfig(), graph);
  app.get('/waits/:name', async ({ params }) => {
    await readUntilTheEnd((params as { name: string }).name);
    return 'done';
  });
  app.get('/late/:name', async ({ params }, reply) => {
    void readUntilTheEnd((params as { name: string }).name);
    await runningFor((params as { name: string }).name, 1);
    return reply.status(503).send('too late');
  });
  app.get('/shared/:name', async ({ params }) => {
    await forEverybody(() => readUntilTheEnd((params as { name: string }).name));
    return 'done';
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

/** The ids of the transactions in the database that run the named statement. */
async function running(name: string): Promise<string[]> {
  const rows = await graph.execute<{ id: string }>({
    name: 'test',
    text: `SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE currentQuery ENDS WITH 'count(x) AS ${name}' RETURN id`,
  });
  return rows.map(({ id }) => id);
}

/** Long before the statement would be given up, however slow the machine is. */
async function runningFor(name: string, count: number): Promise<void> {
  await expect.poll(() => running(name), { timeout: patienceMs / 2 }).toHaveLength(count);
}

function ask(path: string) {
  const sent = request({ host: '127.0.0.1', port, path }).on('error', () => undefined);
  sent.end();
  return sent;
}

describe('what is read for a request', () => {
  it('ends in the database when the client has gone', async () => {
    const sent = ask('/waits/gone');
    await runningFor('gone', 1);
    sent.destroy();
    await runningFor('gone', 0);
    expect(ends.get('gone')).toBe('ABANDONED');
  });

  it('ends in the database when the request was told that it took too long', async () => {
    const sent = ask('/late/late');
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(503);
    response.resume();
    await runningFor('late', 0);
    expect(ends.get('late')).toBe('ABANDONED');
  });

  it('goes on when others wait for it too', async () => {
    const sent = ask('/shared/shared');
    // One that nobody else waits for has gone at the same time, and ends.
    const other = ask('/waits/other');
    await runningFor('shared', 1);
    await runningFor('other', 1);
    sent.destroy();
    other.destroy();
    await runningFor('other', 0);
    const [id] = await running('shared');
    expect(ends.has('shared')).toBe(false);
    await graph.execute({ name: 'test', text: `TERMINATE TRANSACTION '${String(id)}'` });
    await expect.poll(() => ends.get('shared'), { timeout: patienceMs / 2 }).toBe('STATEMENT');
  });
});
