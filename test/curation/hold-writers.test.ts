import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statement } from '../../cypher/statements.ts';
import { writerHolds } from '../../curation/hold-writers.ts';
import { DatabaseError } from '../../database/errors.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { whileWanted } from '../../database/wanted.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';

let neo4j: TestNeo4j;
let graph: Graph;
const statements: string[] = [];
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  graph = openGraph({ ...neo4j.config, uri: neo4j.uri }, { onStatement: (name) => statements.push(name) });
});
afterAll(async () => {
  await graph.close();
  await neo4j.close();
});
beforeEach(async () => {
  await run('MATCH (n:Ledger|Entity) DETACH DELETE n');
});

const run = <Row>(text: string) => graph.execute<Row>({ name: 'test', text });
const makeLedger = () => graph.write((transaction) => transaction.run(statement('take-ledger')));
const ledgers = () => run<{ head: number }>('MATCH (n:Ledger) RETURN n.head AS head');

/** Writes as an edit does: takes the ledger, reads how far it is, and moves it on. */
const edit = (onTaken: () => Promise<unknown> = () => Promise.resolve()) =>
  graph.write(async (transaction) => {
    const [ledger] = await transaction.run<{ head: number }>(statement('take-ledger'));
    await onTaken();
    const text = `MATCH (l:Ledger {id: 'ledger'}) SET l.head = ${String((ledger?.head ?? 0) + 1)}`;
    await transaction.run({ name: 'test', text });
  });

/** Resolves when somebody waits for a lock in the database. */
const blocked = () =>
  expect
    .poll(async () => {
      const rows = await run<{ status: string }>('SHOW TRANSACTIONS YIELD status RETURN status');
      return rows.filter(({ status }) => status.startsWith('Blocked')).length;
    })
    .toBeGreaterThan(0);

describe('holding writers off', () => {
  it('writes nothing and leaves the state of the data what it is', async () => {
    await makeLedger();
    const before = await graph.bookmark();
    const held = await writerHolds(graph)(() => graph.bookmark());
    expect([held, await graph.bookmark()]).toEqual([before, before]);
  });

  it('lets an edit wait until the work is done', async () => {
    await makeLedger();
    const order: string[] = [];
    let edited: Promise<unknown> = Promise.resolve();
    await writerHolds(graph)(async () => {
      edited = edit().then(() => order.push('edited'));
      await blocked();
      order.push('read');
    });
    await edited;
    expect(order).toEqual(['read', 'edited']);
  });

  it('takes back nothing of an edit that it waited for', async () => {
    await makeLedger();
    let held: Promise<unknown> = Promise.resolve();
    let seen: unknown;
    await edit(async () => {
      held = writerHolds(graph)(async () => (seen = await ledgers()));
      await blocked();
    });
    await held;
    expect(seen).toEqual([{ head: 1 }]);
    expect(await ledgers()).toEqual([{ head: 1 }]);
  });

  it('takes the ledger once for all who ask at the same time', async () => {
    await makeLedger();
    const hold = writerHolds(graph);
    statements.length = 0;
    const asked = Array.from({ length: 8 }, (_, number) => hold(() => Promise.resolve(number)));
    expect(await Promise.all(asked)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(statements).toEqual(['hold-ledger']);
  });

  it('lets a writer in between two who ask one after the other without a pause', async () => {
    await makeLedger();
    const hold = writerHolds(graph);
    let isOver = false;
    const readers = Array.from({ length: 3 }, async () => {
      while (!isOver) await hold(() => pause(20));
    });
    for (let edits = 0; edits < 5; edits += 1) await edit();
    isOver = true;
    await Promise.all(readers);
    expect(await ledgers()).toEqual([{ head: 5 }]);
  });
});

describe('where no writer can be held off', () => {
  it('makes no ledger', async () => {
    const before = await graph.bookmark();
    expect(await writerHolds(graph)(() => Promise.resolve('read'))).toBe('read');
    expect([await ledgers(), await graph.bookmark()]).toEqual([[], before]);
  });

  it('reads all the same for a user who may not write', async () => {
    const forbidden = new DatabaseError('UNAUTHORISED', 'hold-ledger', new Error('write access denied'));
    const hold = writerHolds({ ...graph, write: () => Promise.reject(forbidden) });
    expect(await hold(() => Promise.resolve('read'))).toBe('read');
    await expect(hold(() => Promise.reject(new Error('real')))).rejects.toThrow('real');
  });

  it('reads while somebody has the ledger for long', async () => {
    await makeLedger();
    const hasty = { ...graph, config: { ...graph.config, timeoutMs: 5000 } };
    await edit(async () => {
      expect(await writerHolds(hasty)(() => Promise.resolve('read'))).toBe('read');
    });
  });
});

it('reads for whoever asked, and ends when that one has gone', async () => {
  await makeLedger();
  const hold = writerHolds(graph);
  const gone = new AbortController();
  const long = {
    name: 'test',
    text: 'UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS forWhoeverAsked',
  };
  const running = async () => {
    const rows = await run<{ query: string }>('SHOW TRANSACTIONS YIELD currentQuery AS query RETURN query');
    return rows.filter(({ query }) => query === long.text).length;
  };
  const others = hold(() => pause(10));
  const reading = whileWanted(
    () => gone.signal,
    () => hold(() => graph.read(long)),
  );
  const ended = expect(reading).rejects.toMatchObject({ failure: 'ABANDONED' });
  await expect.poll(running).toBe(1);
  gone.abort();
  await ended;
  await others;
  await expect.poll(running, { timeout: 30_000 }).toBe(0);
});
