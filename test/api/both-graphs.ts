import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import type { Kind } from '../../cypher/model.ts';
import { openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { bruteForce } from './brute-force.ts';
import { loadRows } from './load-rows.ts';
import { type PlainGraph, readPlainGraph } from './plain-graph.ts';
import { randomDataset } from './random-graph.ts';
import { openTestApi, type TestApi } from './service.ts';

/** What an answer names at least. */
export interface Named {
  id: string;
}

/** A graph that is asked about by the API and, independently, by hand. */
export interface AskedGraph {
  readonly plain: PlainGraph;
  readonly brute: ReturnType<typeof bruteForce>;
  /** The data of an answer that has no errors. */
  ask: (source: string, variables?: Record<string, unknown>) => Promise<Answer>;
  idsOfKind(kind: Kind): string[];
}

type Answer = Awaited<ReturnType<TestApi['query']>>['data'];

/** The real data, and a small random graph in a Neo4j of its own. */
const seeds = [0, 11];

/** Some of many, spread over all of them. */
export const some = <Item>(items: Item[], most = 8): Item[] =>
  items.filter((_, index) => index % Math.ceil(items.length / most) === 0);

/** Describes the tests for each of the two graphs; `graph` gives it inside of a test. */
export function describeBothGraphs(tests: (graph: () => AskedGraph) => void): void {
  // Each test asks many questions; what is tested is not how fast.
  vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });
  let neo4j: TestNeo4j;
  beforeAll(async () => {
    neo4j = await borrowNeo4j();
  });
  afterAll(() => neo4j.close());

  describe.each(seeds)('graph %i (0: the real data)', (seed) => {
    let api: TestApi;
    let asked: AskedGraph;
    beforeAll(async () => {
      api = seed === 0 ? await openTestApi({ cacheMaxBytes: 0 }) : await openRandom(neo4j, seed);
      const plain = await readPlainGraph(api.graph);
      asked = {
        plain,
        brute: bruteForce(plain),
        async ask(source, variables = {}) {
          const { data, errors } = await api.query(source, variables);
          expect(errors).toBeUndefined();
          return data;
        },
        idsOfKind: (kind) => plain.entities.filter((each) => each.kind === kind).map(({ id }) => id),
      };
    });
    afterAll(() => api.close());
    tests(() => asked);
  });
}

async function openRandom(neo4j: TestNeo4j, seed: number): Promise<TestApi> {
  const own = openGraph({ ...neo4j.config, uri: neo4j.uri });
  await own.execute({ name: 'test', text: 'MATCH (e:Entity) DETACH DELETE e' });
  await loadRows(own, randomDataset(seed));
  await own.close();
  return openTestApi({ cacheMaxBytes: 0 }, neo4j);
}
