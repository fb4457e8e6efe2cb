import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { revisionsRepository } from '../../api/repositories/revisions.ts';
import { generateNetwork } from '../../bench/generate.ts';
import { loadNetwork } from '../../bench/load.ts';
import { ensureHistory } from '../../curation/ledger.ts';
import { allEntities, allRelationships } from '../../curation/held.ts';
import { formatState } from '../../curation/states.ts';
import type { Graph } from '../../database/graph.ts';
import { silentLog } from '../../database/log.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import { seedIfEmpty } from '../../seed/seed-if-empty.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';

/** About 3,100 entities and 8,400 relationships: four pages. */
const scale = 4;

let neo4j: TestNeo4j;
let database: Database;
/** Every thing of the graph with its state, as the history is to have them. */
let held: Map<string, string>;

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  database = await openDatabase(neo4j.config, { log: silentLog });
  await loadNetwork(database.graph, generateNetwork(scale));
  held = await database.graph.write(async (reader) => {
    const things = [...(await allEntities(reader)), ...(await allRelationships(reader))];
    return new Map(things.map(({ state }) => [state.id, formatState(state)]));
  });
}, 300_000);
afterAll(async () => {
  await database.close();
  await neo4j.close();
});
/** A graph without a history again. */
afterEach(() =>
  database.graph.execute({
    name: 'test',
    text: 'MATCH (n:Revision|Change|Ledger) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
  }),
);

/** Fails the n-th statement of a name, as when the process ends there: its transaction is taken back. */
function failingAt(graph: Graph, name: string, count: number): Graph {
  let left = count;
  return {
    ...graph,
    write: (work, options) =>
      graph.write(
        (transaction) =>
          work({
            run: (statement, parameters) => {
              if (statement.name === name && (left -= 1) === 0)
                return Promise.reject(new Error('ended here'));
              return transaction.run(statement, parameters);
            },
          }),
        options,
      ),
  };
}

const changes = () =>
  database.graph.read<{ revision: number; ordinal: number; subject: string; after: string }>({
    name: 'test',
    text: 'MATCH (c:Change) RETURN c.revision AS revision, c.ordinal AS ordinal, c.subject AS subject, c.after AS after ORDER BY c.ordinal',
  });

async function expectWhole(): Promise<void> {
  const rows = await changes();
  expect(rows.map(({ ordinal }) => ordinal)).toEqual(Array.from(held, (_, index) => index));
  expect(new Set(rows.map(({ revision }) => revision))).toEqual(new Set([1]));
  expect(new Map(rows.map(({ subject, after }) => [subject, after]))).toEqual(held);
  const revisions = await revisionsRepository(database.graph).list(5, null);
  expect(revisions).toEqual([
    expect.objectContaining({ number: 1, action: 'BASELINE', created: held.size, changed: 0, removed: 0 }),
  ]);
}

describe('the history of a filled graph', () => {
  it.each([
    ['between two pages', 'take-ledger', 3],
    ['within a page', 'record-changes', 3],
    ['in the last step', 'record-revision', 1],
  ])('that is cut off %s has not begun, and is completed by the next start', async (_, name, count) => {
    await expect(ensureHistory(failingAt(database.graph, name, count))).rejects.toThrow('ended here');
    const written = (await changes()).length;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(held.size);
    const history = revisionsRepository(database.graph);
    expect(await history.list(5, null)).toEqual([]);
    expect(await history.byNumber(1)).toBeNull();
    expect(await history.history('block-1', 5, null)).toEqual([]);

    const lines: string[] = [];
    await seedIfEmpty(database.graph, { log: { ...silentLog, info: (line) => lines.push(line) } });
    expect(lines.at(-1)).toBe(`Its history begins with ${held.size} things.`);
    await expectWhole();
    expect(await history.history('block-1', 5, null)).toMatchObject([{ revision: { number: 1 } }]);
  });

  it('is written once when several services start at the same time, and not again later', async () => {
    await Promise.all([ensureHistory(database.graph), ensureHistory(database.graph)]);
    await expectWhole();
    await ensureHistory(database.graph);
    await expectWhole();
  });

  it('keeps what was written down when all of it is gone before the rest is', async () => {
    await expect(ensureHistory(failingAt(database.graph, 'record-changes', 3))).rejects.toThrow('ended here');
    const written = await changes();
    await database.graph.execute({
      name: 'test',
      text: 'MATCH (e:Entity) CALL (e) { DETACH DELETE e } IN TRANSACTIONS OF 5000 ROWS',
    });
    expect(await seedIfEmpty(database.graph, { log: silentLog })).toBe(true);
    const rows = await changes();
    expect(rows.filter(({ revision }) => revision === 1)).toEqual(written);
    const revisions = await revisionsRepository(database.graph).list(5, null);
    expect(revisions).toEqual([
      expect.objectContaining({ number: 2, action: 'IMPORT', created: rows.length - written.length }),
      expect.objectContaining({ number: 1, action: 'BASELINE', created: written.length }),
    ]);
  });
});
