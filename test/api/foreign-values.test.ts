import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { openTestApi, type TestApi } from './service.ts';

let neo4j: TestNeo4j;
let api: TestApi;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  api = await openTestApi({}, { ...neo4j.config, uri: neo4j.uri });
});
afterAll(async () => {
  await api.close();
  await neo4j.close();
});

it('takes a year that a foreign program wrote as no number for none', async () => {
  await api.graph.execute({
    name: 'test',
    text: `
      CREATE (a:Entity:Stakeholder:Company {id: 'a', nameEn: 'A', standing: 'PUBLIC', sources: []})
      CREATE (p:Entity:Project {id: 'p', nameEn: 'P', standing: 'PUBLIC', startYear: 'soon', endYear: [2020], sources: []})
      CREATE (q:Entity:Project {id: 'q', nameEn: 'Q', standing: 'PUBLIC', startYear: 2015, sources: []})
      CREATE (a)-[:LEADS {standing: 'PUBLIC', sources: [], fromYear: date('2014-01-01'), toYear: true}]->(p)
      CREATE (a)-[:LEADS {standing: 'PUBLIC', sources: [], fromYear: 2015, toYear: 2016}]->(q)`,
  });
  const influential = async (asOf: string) => {
    const source = 'query ($asOf: Date) { influence(asOf: $asOf) { entity { id } } }';
    const { data, errors } = await api.query(source, { asOf });
    expect(errors).toBeUndefined();
    return data.influence.map(({ entity }: { entity: { id: string } }) => entity.id).sort();
  };
  expect(await influential('2010')).toEqual(['a', 'p']);
  expect(await influential('2015')).toEqual(['a', 'p', 'q']);
  expect(await influential('2018')).toEqual(['a', 'p']);
});

it('takes what a foreign program gave no standing for inferred, whoever asks', async () => {
  await api.graph.execute({ name: 'test', text: 'MATCH (e:Entity) DETACH DELETE e' });
  await api.graph.execute({
    name: 'test',
    text: `
      CREATE (a:Entity:Stakeholder:Company {id: 'a', nameEn: 'A', sources: []})
      CREATE (b:Entity:Stakeholder:Company {id: 'b', nameEn: 'B', standing: 'PUBLIC', sources: []})
      CREATE (p:Entity:Project {id: 'p', nameEn: 'P', sources: []})
      CREATE (q:Entity:Project {id: 'q', nameEn: 'Q', standing: 'PUBLIC', sources: []})
      CREATE (a)-[:LEADS {sources: []}]->(p)
      CREATE (b)-[:LEADS {standing: 'PUBLIC', sources: []}]->(q)
      CREATE (a)-[:PARTICIPATES_IN {standing: 'PUBLIC', sources: []}]->(q)`,
  });
  const graph = 'totalNodes totalEdges nodes { id } edges { id }';
  const { data, errors } = await api.query(`{
    inferred: network(standings: [INFERRED]) { ${graph} }
    known: network(standings: [PUBLIC]) { ${graph} }
    cut: network(standings: [INFERRED], limit: 1) { truncated totalNodes totalEdges }
    gathered: networkOverview(standings: [INFERRED], wholeUpTo: 0) { graph { totalNodes totalEdges } }
    companies(filter: { standing: { eq: INFERRED } }) { totalCount nodes { id } }
    chosen: companies(filter: { OR: [{ standing: { eq: INFERRED } }] }) { totalCount nodes { id } }
    others: companies(filter: { NOT: { standing: { eq: INFERRED } } }) { nodes { id } }
    gaps(standings: [INFERRED]) { projectsWithoutBacking { nodes { id } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    inferred: { totalNodes: 2, totalEdges: 1, edges: [{ id: 'a:LEADS:p' }] },
    known: { totalNodes: 2, totalEdges: 1, edges: [{ id: 'b:LEADS:q' }] },
    cut: { truncated: true, totalNodes: 2, totalEdges: 1 },
    gathered: { graph: { totalNodes: 2, totalEdges: 1 } },
    companies: { totalCount: 1, nodes: [{ id: 'a' }] },
    chosen: { totalCount: 1, nodes: [{ id: 'a' }] },
    others: { nodes: [{ id: 'b' }] },
    gaps: { projectsWithoutBacking: { nodes: [{ id: 'p' }] } },
  });
});

it('tells a value that cannot be shown as a fault of the service, however often it is asked for', async () => {
  await api.graph.execute({ name: 'test', text: 'MATCH (e:Entity) DETACH DELETE e' });
  await api.graph.execute({
    name: 'test',
    text: `
      CREATE (:Entity:Indicator {id: 'i', nameEn: 'I', standing: 'PUBLIC', sources: []})
      CREATE (:Entity:Project {id: 'p', nameEn: 'P', standing: 'PUBLIC', startYear: 'a secret', sources: []})`,
  });
  for (const source of [
    '{ indicators { nodes { value } } }',
    '{ projects { nodes { id startYear } } }',
    '{ project(id: "p") { startYear } }',
  ]) {
    for (let round = 0; round < 4; round += 1) {
      const answer = await api.query(source);
      expect(answer.errors).toEqual([
        {
          message: expect.stringContaining('A fault of the service'),
          locations: [expect.anything()],
          path: expect.anything(),
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
        },
      ]);
      expect(JSON.stringify(answer)).not.toContain('secret');
    }
  }
});
