import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { linesOf, rowsOf } from './readers.ts';
import { openTestApi, type TestApi } from './service.ts';

let neo4j: TestNeo4j;
let api: TestApi;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  api = await openTestApi({}, { ...neo4j.config, uri: neo4j.uri });
  // hub - well - lone; hub - guess - behind; brief, a project of 2014, between hub and lone.
  await api.graph.execute({
    name: 'test',
    text: `UNWIND ['hub', 'well', 'guess', 'behind', 'lone'] AS id
      CREATE (:Entity:Stakeholder:Company {id: id, nameEn: id, sources: [],
        standing: CASE id WHEN 'guess' THEN 'INFERRED' ELSE 'PUBLIC' END})
      WITH collect(id) AS ids
      CREATE (brief:Entity:Project {id: 'brief', nameEn: 'brief', sources: [], standing: 'PUBLIC', startYear: 2014, endYear: 2014})
      CREATE (:Redirect {id: 'former', target: 'lone', revision: 1})
      WITH brief
      MATCH (hub {id: 'hub'}), (well {id: 'well'}), (guess {id: 'guess'}), (behind {id: 'behind'}), (lone {id: 'lone'})
      CREATE (hub)-[:MEMBER_OF {standing: 'PUBLIC', sources: []}]->(well)
      CREATE (well)-[:MEMBER_OF {standing: 'PUBLIC', sources: []}]->(lone)
      CREATE (hub)-[:MEMBER_OF {standing: 'PUBLIC', sources: []}]->(guess)
      CREATE (guess)-[:MEMBER_OF {standing: 'PUBLIC', sources: []}]->(behind)
      CREATE (hub)-[:LEADS {standing: 'PUBLIC', sources: []}]->(brief)
      CREATE (lone)-[:LEADS {standing: 'PUBLIC', sources: []}]->(brief)`,
  });
});
afterAll(async () => {
  await api.close();
  await neo4j.close();
});

/** The ids of the entities in their order, and the sorted ends of the relationships. */
async function around(parameters: string) {
  const get = async (name: string) => (await api.app.inject(`/export/${name}?${parameters}`)).rawPayload;
  const edges = rowsOf(await get('edges.csv'));
  return {
    nodes: rowsOf(await get('nodes.csv')).map(({ Id }) => Id),
    edges: edges.map(({ Source, Target }) => `${Source}-${Target}`).sort(),
  };
}

describe('a file of what is around entities', () => {
  it('walks over nothing of a standing that is not chosen', async () => {
    expect((await around('around=hub&depth=3')).nodes).toContain('behind');
    expect(await around('around=hub&depth=3&standings=PUBLIC')).toEqual({
      nodes: ['hub', 'brief', 'well', 'lone'],
      edges: ['hub-brief', 'hub-well', 'lone-brief', 'well-lone'],
    });
  });

  it('holds the entities that are asked for, whatever they are, and keeps them when it is cut', async () => {
    expect(await around('around=guess&depth=1&standings=PUBLIC')).toEqual({
      nodes: ['guess', 'hub', 'behind'],
      edges: ['guess-behind', 'hub-guess'],
    });
    expect((await around('around=hub,lone&depth=2&limit=2')).nodes).toEqual(['hub', 'lone']);
    expect((await around('around=lone,hub&depth=1&limit=4')).nodes).toEqual([
      'lone',
      'hub',
      'brief',
      'guess',
    ]);
  });

  it('has no relationship with what was not there at the date', async () => {
    expect(await around('around=brief,hub&depth=1&asOf=2016')).toEqual({
      nodes: ['brief', 'hub', 'guess', 'well'],
      edges: ['hub-guess', 'hub-well'],
    });
    expect((await around('around=brief,hub&depth=1&asOf=2014')).edges).toContain('hub-brief');
  });

  it('follows an id that was merged, and names one that leads to nothing', async () => {
    expect((await around('around=former')).nodes).toEqual(['lone', 'brief', 'well']);
    const { statusCode, payload } = await api.app.inject('/export/nodes.csv?around=hub,nobody,former');
    expect([statusCode, JSON.parse(payload).errors[0].extensions.value]).toEqual([400, '"nobody"']);
  });

  it('is of the same entities in every format', async () => {
    const { payload } = await api.app.inject('/export/network.json?around=lone,hub&depth=1');
    expect(JSON.parse(payload).elements.nodes.map(({ data }: { data: { id: string } }) => data.id)).toEqual(
      (await around('around=lone,hub&depth=1')).nodes,
    );
    const lines = linesOf((await api.app.inject('/export/network.ftm.jsonl?around=lone&depth=1')).rawPayload);
    expect(lines.map(({ id }) => id)).toContain('well');
  });
});
