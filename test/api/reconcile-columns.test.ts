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
      CREATE (:Entity:Stakeholder:Organisation {id: 'one', nameEn: 'Same name', standing: 'PUBLIC', sources: [],
        searchKeys: ['same name'], inn: '7000000000', ogrn: '1027000000000', ror: 'https://ror.org/0abcdef12',
        wikidata: 'Q123', website: 'https://www.one.example/'})
      CREATE (:Entity:Stakeholder:Organisation {id: 'two', nameEn: 'Same name', standing: 'PUBLIC', sources: [],
        searchKeys: ['same name'], website: 'http://two.example/about', ror: '0zzzzzz34'})
      CREATE (:Entity:Stakeholder:University {id: 'ut', nameEn: 'University of T', nameRu: 'Томский вуз', shortNameEn: 'UT',
        standing: 'PUBLIC', sources: [], searchKeys: ['university of t', 'томский вуз', 'tomskiy vuz', 'ut'],
        website: 'http://ut.example', foundedYear: 1878, inn: '7011111111'})
      CREATE (:Redirect {id: 'merged', target: 'ut'})`,
  });
});
afterAll(async () => {
  await api.close();
  await neo4j.close();
});

interface Candidate {
  readonly id: string;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: boolean }[];
}

async function reconcile(queries: Record<string, unknown>): Promise<Record<string, { result: Candidate[] }>> {
  const asked = encodeURIComponent(JSON.stringify(queries));
  const response = await api.app.inject({ url: `/reconcile?queries=${asked}` });
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
}

async function matchedBy(query: object): Promise<string[]> {
  const { q0 } = await reconcile({ q0: query });
  return (q0?.result ?? []).filter(({ match }) => match).map(({ id }) => id);
}

describe('an id of a register', () => {
  it.each([
    '7000000000',
    ' 1027000000000 ',
    '0abcdef12',
    'https://ror.org/0ABCDEF12',
    'Q123',
    'http://www.wikidata.org/entity/Q123',
    'https://www.wikidata.org/wiki/q123',
  ])('finds who has it, alone: %s', async (query) => {
    expect(await matchedBy({ query })).toEqual(['one']);
  });

  it.each([
    { pid: 'inn', v: 7000000000 },
    { pid: 'inn', v: 'ИНН/КПП 7000000000/700001001' },
    { pid: 'ogrn', v: ['1027000000000'] },
    { pid: 'ror', v: 'ror.org/0abcdef12' },
    { pid: 'wikidata', v: { id: 'Q123' } },
  ])('finds who has it, in a column without a name: %j', async (property) => {
    expect(await matchedBy({ properties: [property] })).toEqual(['one']);
  });

  it('is found with and without its address, whichever is in the graph', async () => {
    expect(await matchedBy({ query: 'https://ror.org/0zzzzzz34' })).toEqual(['two']);
  });

  it('finds whoever has it under another name too, and keeps to the type', async () => {
    const properties = [{ pid: 'inn', v: '7000000000' }];
    expect(await matchedBy({ query: 'Quite another', properties })).toEqual(['one']);
    expect(await matchedBy({ query: '7000000000', type: 'UNIVERSITY' })).toEqual([]);
  });

  it('takes one statement for a whole batch, and none for a batch without one', async () => {
    const askedFor = async (query: object) => {
      const before = api.statements.length;
      await reconcile(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`q${String(i)}`, query])));
      return api.statements.slice(before).filter((name) => name === 'list-registered');
    };
    expect(await askedFor({ query: 'UT', properties: [{ pid: 'inn', v: '7000000000' }] })).toHaveLength(1);
    expect(await askedFor({ query: 'UT', properties: [{ pid: 'inn', v: 'нет данных' }] })).toHaveLength(0);
  });
});

describe('another column', () => {
  it.each([
    ['website', 'https://www.ut.example/'],
    ['website', 'UT.example'],
    ['website', 'https://moved.example'],
    ['name_en', 'Томский вуз'],
    ['name_ru', 'Tomskiy vuz'],
    ['aliases', 'A name that nobody noted'],
    ['founded_year', '1878-05-28'],
    ['founded_year', 'основан в 1878 г.'],
    ['founded_year', 'не указан'],
    ['inn', 'нет'],
    ['leads', 'Whatever'],
    ['country', 'Россия'],
  ])('of %s leaves a sure match what it is: %s', async (pid, v) => {
    expect(await matchedBy({ query: 'UT', properties: [{ pid, v }] })).toEqual(['ut']);
  });

  it.each([
    ['founded_year', '1999'],
    ['founded_year', 1999],
    ['inn', '7022222222'],
  ])('of %s speaks against an entity: %s', async (pid, v) => {
    expect(await matchedBy({ query: 'UT', properties: [{ pid, v }] })).toEqual([]);
  });

  it.each([
    ['one.example', 'one'],
    ['https://two.example/about/', 'two'],
  ])('tells apart two of the same name: %s', async (v, id) => {
    const { q0 } = await reconcile({ q0: { query: 'Same name', properties: [{ pid: 'website', v }] } });
    expect(q0?.result.map((one) => [one.id, one.match])[0]).toEqual([id, true]);
    expect(await matchedBy({ query: 'Same name' })).toEqual([]);
  });

  it('of names is searched where there is no query', async () => {
    expect(await matchedBy({ properties: [{ pid: 'name_ru', v: 'Томский вуз' }] })).toEqual(['ut']);
    expect(await matchedBy({ properties: [{ pid: 'website', v: 'ut.example' }] })).toEqual([]);
  });
});

it('takes an id that was merged for that of the survivor', async () => {
  const { q0 } = await reconcile({ q0: { query: 'merged' } });
  expect(q0?.result[0]).toMatchObject({
    id: 'ut',
    match: true,
    features: [{ id: 'name_is_equal', value: true }],
  });
});
