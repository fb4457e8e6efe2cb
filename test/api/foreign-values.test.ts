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
