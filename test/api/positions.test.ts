import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { positionsRepository } from '../../api/repositories/positions.ts';
import { workerPool } from '../../api/repositories/run-worker.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';

/** Threads as the service has them, which are counted. */
function countedPool() {
  const pool = workerPool();
  const counts = { all: 0, now: 0, most: 0 };
  return {
    counts,
    close: () => pool.close(),
    async run<Output>(file: string, input: unknown): Promise<Output> {
      counts.all += 1;
      counts.now += 1;
      counts.most = Math.max(counts.most, counts.now);
      try {
        return await pool.run<Output>(file, input);
      } finally {
        counts.now -= 1;
      }
    },
  };
}

let neo4j: TestNeo4j;
let graph: Graph;
const workers = countedPool();
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  graph = openGraph({ ...neo4j.config, uri: neo4j.uri });
}, 120_000);
afterAll(async () => {
  await workers.close();
  await graph.close();
  await neo4j.close();
});

const run = (text: string) => graph.execute({ name: 'test', text });

it('makes one layout at a time, and none that is older than the ask', async () => {
  const positions = positionsRepository(graph, workers);
  const asks: Promise<void>[] = [];
  const asked = 20;
  for (let number = 0; number < asked; number += 1) {
    const id = `e${String(number)}`;
    await run(`CREATE (:Entity:Block {id: '${id}', standing: 'PUBLIC'})`);
    // Two of one turn share a layout, however long a write takes.
    for (let times = 0; times < 2; times += 1) {
      asks.push(positions.all().then((places) => expect([...places.keys()]).toContain(id)));
    }
    await pause(30);
  }
  await Promise.all(asks);
  expect(workers.counts.most).toBe(1);
  expect(workers.counts.all).toBeLessThan(asks.length);
});

it('makes none for a change that no layout is made of, and one more for one that is', async () => {
  const positions = positionsRepository(graph, workers);
  const first = await positions.all();
  const { all } = workers.counts;
  await run("MATCH (e:Entity {id: 'e1'}) SET e.nameEn = 'Another name'");
  expect(await positions.all()).toBe(first);
  expect(await positions.all()).toBe(first);
  expect(workers.counts.all).toBe(all);
  await run("MATCH (e:Entity {id: 'e1'}) DETACH DELETE e");
  expect([...(await positions.all()).keys()]).not.toContain('e1');
  expect(workers.counts.all).toBe(all + 1);
});
