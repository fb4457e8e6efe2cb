import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { openTestApi, type TestApi } from './service.ts';

let neo4j: TestNeo4j;
let api: TestApi;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  api = await openTestApi({ cacheMaxBytes: 0 }, neo4j);
});
afterAll(async () => {
  await api.close();
  await neo4j.close();
});

/**
 * Two ways from `a` to `b`: over `hub`, which `ties` relationships lead from to one other and back, and one of five
 * relationships. As many ways come by the hub twice as there are ordered pairs of those relationships.
 */
async function load(ties: number): Promise<void> {
  await api.graph.execute({ name: 'test', text: 'MATCH (e:Entity) DETACH DELETE e' });
  await api.graph.execute(
    {
      name: 'test',
      text: `
        UNWIND ['a', 'b', 'hub', 'c', 'd', 'e', 'f'] AS id
        CREATE (:Entity:Company {id: id, nameEn: id, standing: 'PUBLIC', sources: []})
        WITH count(*) AS made
        UNWIND [['a', 'hub'], ['hub', 'b'], ['a', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'f'], ['f', 'b']] AS ends
        MATCH (one:Entity {id: ends[0]}), (other:Entity {id: ends[1]})
        CREATE (one)-[:PARTY_TO {standing: 'PUBLIC', sources: []}]->(other)
        WITH count(*) AS made
        MATCH (hub:Entity {id: 'hub'})
        CREATE (other:Entity:Company {id: 'other', nameEn: 'other', standing: 'PUBLIC', sources: []})
        FOREACH (number IN range(1, $ties) | CREATE (hub)-[:PARTY_TO {standing: 'PUBLIC', sources: []}]->(other))`,
    },
    { ties },
  );
}

async function explained() {
  const { data, errors } = await api.query(
    '{ pathsExplained(from: "a", to: "b", maxLength: 5, first: 5) { complete paths { length nodes { id } } } }',
  );
  expect(errors).toBeUndefined();
  return data.pathsExplained;
}

const long = { length: 5, nodes: ['a', 'c', 'd', 'e', 'f', 'b'].map((id) => ({ id })) };
const short = { length: 2, nodes: ['a', 'hub', 'b'].map((id) => ({ id })) };

it.each([4, 20, 50])('finds every way however many ways circle through a hub: %i', async (ties) => {
  await load(ties);
  expect(await explained()).toEqual({ complete: true, paths: [short, long] });
});

it('says where so many ways circle that it cannot tell', async () => {
  await load(60);
  const { complete, paths } = await explained();
  expect(complete).toBe(false);
  expect(paths[0]).toEqual(short);
});

/** As many ways from `a` to `b` over one entity between them, and over two. */
async function loadWays(overOne: number, overTwo: number): Promise<void> {
  await api.graph.execute({ name: 'test', text: 'MATCH (e:Entity) DETACH DELETE e' });
  await api.graph.execute(
    {
      name: 'test',
      text: `
        UNWIND ['a', 'b', 'y'] + [n IN range(1, $overOne) | 'm' + n] + [n IN range(1, $overTwo) | 'x' + n] AS id
        CREATE (:Entity:Company {id: id, nameEn: id, standing: 'PUBLIC', sources: []})
        WITH count(*) AS made
        MATCH (a:Entity {id: 'a'}), (b:Entity {id: 'b'}), (y:Entity {id: 'y'})
        CREATE (y)-[:PARTY_TO {standing: 'PUBLIC', sources: []}]->(b)
        WITH a, b, y
        MATCH (e:Entity) WHERE left(e.id, 1) IN ['m', 'x']
        CREATE (a)-[:PARTY_TO {standing: 'PUBLIC', sources: []}]->(e)
        WITH b, y, e, CASE WHEN left(e.id, 1) = 'm' THEN b ELSE y END AS next
        CREATE (e)-[:PARTY_TO {standing: 'PUBLIC', sources: []}]->(next)`,
    },
    { overOne, overTwo },
  );
}

it.each([
  ['of one length, 200', 200, 0, true],
  ['of one length, 201', 201, 0, false],
  ['of two lengths, 200', 1, 199, true],
  ['of two lengths, 201', 1, 200, false],
])(
  'knows whether all ways were weighed where there are as many as that: %s',
  async (_, overOne, overTwo, isComplete) => {
    await loadWays(overOne, overTwo);
    const { data, errors } = await api.query(
      '{ pathsExplained(from: "a", to: "b", maxLength: 3, first: 5) { complete paths { length } } }',
    );
    expect(errors).toBeUndefined();
    const { complete, paths } = data.pathsExplained;
    expect(paths.map(({ length }: { length: number }) => length)).toEqual(
      overOne > 1 ? [2, 2, 2, 2, 2] : [2, 3, 3, 3, 3],
    );
    expect(complete).toBe(isComplete);
  },
);
