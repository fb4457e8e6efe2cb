import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { openTestApi, type TestApi } from './service.ts';

let neo4j: TestNeo4j;
let api: TestApi;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  api = await openTestApi({}, { ...neo4j.config, uri: neo4j.uri });
  await api.graph.execute({
    name: 'test',
    text: `
      CREATE (s:Entity:Source {id: 's', nameEn: 'S', standing: 'PUBLIC', sources: []})
      CREATE (first:Entity:Stakeholder:Ministry {id: 'first', nameEn: 'A ministry', standing: 'PUBLIC', sources: ['s']})
      CREATE (next:Entity:Stakeholder:Ministry {id: 'next', nameEn: 'B ministry', standing: 'PUBLIC', sources: ['s']})
      CREATE (i:Entity:Instrument {id: 'i', nameEn: 'Same name', standing: 'DOCUMENTED', sources: ['s'],
        searchKeys: ['same name'], startYear: 2010, endYear: 2020})
      CREATE (:Entity:Stakeholder:Organisation {id: 'o', nameEn: 'Same name', standing: 'PUBLIC', sources: ['s'],
        searchKeys: ['same name', 'only one'], aliases: ['Only one'], inn: '7000000000', ror: 'https://ror.org/0abcdef12',
        wikidata: 'Q123', website: 'https://one.example/'})
      CREATE (p:Entity:Project {id: 'p', nameEn: 'P', standing: 'PUBLIC', sources: ['s'], startYear: 2012, endYear: 2018})
      CREATE (late:Entity:Project {id: 'late', nameEn: 'Late', standing: 'PUBLIC', sources: ['s'], startYear: 2021})
      CREATE (first)-[:ADMINISTERS {id: 'first:ADMINISTERS:i', standing: 'PUBLIC', sources: ['s'], toYear: 2012}]->(i)
      CREATE (next)-[:ADMINISTERS {id: 'next:ADMINISTERS:i', standing: 'PUBLIC', sources: ['s'], fromYear: 2013}]->(i)
      CREATE (i)-[:BACKS {id: 'i:BACKS:p', standing: 'PUBLIC', sources: ['s']}]->(p)
      CREATE (i)-[:BACKS {id: 'i:BACKS:late', standing: 'PUBLIC', sources: ['s']}]->(late)
      CREATE (first)-[:LEADS {id: 'first:LEADS:p', standing: 'PUBLIC', sources: ['s']}]->(p)
      CREATE (:Entity:Event {id: 'workshops', nameEn: 'Workshops', standing: 'PUBLIC', sources: ['s'], startsOn: '2014', endsOn: '2016'})
      CREATE (:Redirect {id: 'merged', target: 'first'})`,
  });
});
afterAll(async () => {
  await api.close();
  await neo4j.close();
});

async function answerTo(source: string) {
  const { data, errors } = await api.query(source);
  expect(errors).toBeUndefined();
  return data;
}

describe('the ministry of a backing', () => {
  it.each([
    ['2012', 'first'],
    ['2015', 'next'],
  ])('is in %s the one that administered the instrument then, wherever it is asked', async (asOf, id) => {
    const { project, instrument, node, chains } = await answerTo(`{
      project(id: "p") { backing(asOf: "${asOf}") { ministry { id } } }
      instrument(id: "i") { backs(asOf: "${asOf}") { ministry { id } } }
      node(id: "p") { ... on Project { website: nameEn sources { id } backing(asOf: "${asOf}") { ministry { id name } } } }
      chains: backing(projectId: "p", asOf: "${asOf}") { ministry { id } }
    }`);
    expect(chains).toEqual([{ ministry: { id } }]);
    expect(project.backing).toEqual(chains);
    expect(instrument.backs).toEqual(chains);
    expect(node.backing).toMatchObject(chains);
  });
});

it('tells what contradicts each other on a chain with the standing and sources of both', async () => {
  const { backing } = await answerTo(`{ backing(projectId: "late") {
    ministry { id }
    disagreements { statements { value standing sources { id } entity { name standing } } }
  } }`);
  const statements = [
    {
      value: '2010 – 2020',
      standing: 'DOCUMENTED',
      sources: [{ id: 's' }],
      entity: { name: 'Same name', standing: 'DOCUMENTED' },
    },
    {
      value: '2021 – …',
      standing: 'PUBLIC',
      sources: [{ id: 's' }],
      entity: { name: 'Late', standing: 'PUBLIC' },
    },
  ];
  expect(backing).toHaveLength(2);
  for (const { disagreements } of backing) expect(disagreements).toContainEqual({ statements });
});

it('walks from an entity at a date only where the entity itself was there', async () => {
  const source = (asOf: string) =>
    `{ neighbourhood(id: "i", asOf: "${asOf}") { totalNodes totalEdges nodes { id } edges { id } } }`;
  const { neighbourhood: before } = await answerTo(source('2006'));
  expect(before).toEqual({ totalNodes: 1, totalEdges: 0, nodes: [{ id: 'i' }], edges: [] });
  const { neighbourhood: during } = await answerTo(source('2015'));
  expect(during.edges).toEqual([{ id: 'i:BACKS:p' }, { id: 'next:ADMINISTERS:i' }]);
  const around = await api.app.inject({ url: '/export/nodes.csv?around=i&asOf=2006' });
  expect(around.body.trim().split('\n')).toHaveLength(2);
});

it('writes the stated end of an event into linked data and FollowTheMoney', async () => {
  const file = async (name: string) =>
    (await api.app.inject({ url: `/export/${name}?around=workshops` })).body;
  expect(await file('network.jsonld')).toMatch(/"schema:endDate": ?"2016"/);
  expect(await file('network.ftm.jsonl')).toContain('"endDate":["2016"]');
});

it('fetches what is around the survivor for new columns of a merged id', async () => {
  const request = { ids: ['merged', 'first'], properties: [{ id: 'leads' }] };
  const asked = encodeURIComponent(JSON.stringify(request));
  const { rows } = (await api.app.inject({ url: `/reconcile?extend=${asked}` })).json();
  expect(rows.first.leads).toEqual([{ id: 'p', name: 'P' }]);
  expect(rows.merged).toEqual(rows.first);
});

describe('reconciling a name that two entities have', () => {
  async function matchedBy(query: object): Promise<string[]> {
    const queries = encodeURIComponent(JSON.stringify({ q0: { query: 'Same name', ...query } }));
    const { q0 } = (await api.app.inject({ url: `/reconcile?queries=${queries}` })).json();
    expect(q0.result.length).toBeGreaterThan(0);
    return q0.result.filter(({ match }: { match: boolean }) => match).map(({ id }: { id: string }) => id);
  }

  it('leaves it to a person, however few candidates are wanted', async () => {
    expect(await matchedBy({})).toEqual([]);
    expect(await matchedBy({ limit: 1 })).toEqual([]);
  });

  it('takes the one whose registry id stands in another column', async () => {
    expect(await matchedBy({ properties: [{ pid: 'inn', v: '7000000000' }] })).toEqual(['o']);
  });

  it.each([
    ['an empty cell', { pid: 'website', v: '' }],
    ['a dash', { pid: 'website', v: ['—'] }],
    ['an id without its address', { pid: 'ror', v: '0abcdef12' }],
    ['an id with its address', { pid: 'wikidata', v: 'http://www.wikidata.org/entity/Q123' }],
  ])('holds %s not against the entity', async (_, property) => {
    expect(await matchedBy({ query: 'Only one', properties: [property] })).toEqual(['o']);
  });
});
