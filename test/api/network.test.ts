import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ maxRows: 1_000_000 });
});
afterAll(() => api.close());

interface Line {
  readonly id: string;
  readonly sources: { readonly id: string }[];
}

it('gives the lines of the whole network as they stand in the database, with all that is stated of them', async () => {
  const { data, errors } = await api.query(`{ network(limit: 20000) {
    totalEdges edges { id source target relation standing fromYear toYear label sources { id } } } }`);
  expect(errors).toBeUndefined();
  const stated = await api.graph.read<Line>({
    name: 'test',
    text: `MATCH (a:Entity)-[r]->(b:Entity)
      RETURN r.id AS id, a.id AS source, b.id AS target, type(r) AS relation, r.standing AS standing,
        r.fromYear AS fromYear, r.toYear AS toYear, r.role AS label, [id IN r.sources | {id: id}] AS sources
      ORDER BY id`,
  });
  expect(data.network.totalEdges).toBe(stated.length);
  const byId = (a: Line, b: Line) => (a.id < b.id ? -1 : 1);
  expect(data.network.edges.toSorted(byId)).toEqual(stated.toSorted(byId));
});
