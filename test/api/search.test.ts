import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { kindNames, kinds } from '../../cypher/model.ts';
import { searchRepository } from '../../api/repositories/search.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { patienceMs } from '../patience.ts';
import { openTestApi } from './service.ts';
import { randomSearches, searchCases, searchesForNothing } from './search-cases.ts';

const statements: string[] = [];
let graph: Graph;
let search: ReturnType<typeof searchRepository>;
beforeAll(() => {
  const { uri, user, password, database } = inject('neo4j');
  graph = openGraph(
    { uri, user, password, database, timeoutMs: patienceMs, maxConnections: 8 },
    { onStatement: (name) => statements.push(name) },
  );
  search = searchRepository(graph);
});
afterAll(() => graph.close());

const all = { kinds: null, first: 10 } as const;

describe('the first hit', () => {
  const cases = searchCases.map(([query, id, matched]) => ({ query, id, matched }));
  it.each(cases)('of $query is $id', async ({ query, id, matched }) => {
    const hits = await search({ ...all, query });
    expect(hits[0]?.id).toBe(id);
    if (matched !== undefined) expect(hits[0]?.matched).toBe(matched);
  });
});

it.each(searchesForNothing)('%s finds nothing', async (query) => {
  expect(await search({ ...all, query })).toEqual([]);
});

it('asks the database once where enough has the words, for slips and other forms where it has not, and for punctuation not at all', async () => {
  const asked = async (query: string, first: number) => {
    statements.length = 0;
    await search({ kinds: null, query, first });
    return statements.toSorted();
  };
  expect(await asked('Томский государственный университет', 1)).toEqual(['search-entities']);
  expect(await asked('Томский государственный университет', 50)).toEqual([
    'search-entities',
    'search-entities',
    'search-word-forms',
  ]);
  expect(await asked('«…»', 10)).toEqual([]);
});

it('scores from 1 down, and gives no more than asked for', async () => {
  const hits = await search({ query: 'Tomsk', kinds: null, first: 50 });
  const scores = hits.map(({ score }) => score);
  expect(scores).toHaveLength(50);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  expect(new Set(hits.map(({ id }) => id)).size).toBe(50);
  expect(await search({ query: 'Tomsk', kinds: null, first: 3 })).toEqual(hits.slice(0, 3));
});

it.each(kindNames)('finds only %s when only that is asked for', async (kind) => {
  const [one] = await graph.read<{ name: string }>({
    name: 'test',
    text: `MATCH (e:${kinds[kind].label}) RETURN left(coalesce(e.nameEn, e.nameRu), 200) AS name ORDER BY e.id LIMIT 1`,
  });
  const found: string[] = [];
  for (const query of ['tomsk', 'о', 'развитие', 'ministry', one?.name ?? '']) {
    const hits = await search({ query, kinds: [kind], first: 50 });
    found.push(...hits.map((hit) => hit.kind));
  }
  expect(new Set(found)).toEqual(new Set([kind]));
});

it('finds what is rare among many hits when its kind is asked for', async () => {
  const hits = await search({ query: 'Tomsk', kinds: ['UNIVERSITY'], first: 10 });
  expect(hits[0]?.id).toBe('tsu');
  // The sixth, the Siberian State Medical University, has Tomsk in none of its names.
  expect(hits.map(({ id }) => id).sort()).toEqual(['tpu', 'tspu', 'tsu', 'tsuab', 'tusur']);
});

it('shows the name in the language of the search, else in that of the reader', async () => {
  const matched = async (query: string, locale: 'EN' | 'RU') =>
    (await search({ ...all, query, locale }))[0]?.matched;
  expect(await matched('ТПУ', 'EN')).toBe('ТПУ');
  expect(await matched('TPU', 'RU')).toBe('TPU');
  expect(await matched('218', 'EN')).toContain('Government Resolution 218');
  expect(await matched('218', 'RU')).toContain('Постановление Правительства РФ № 218');
});

it('says over GraphQL what matched in the language of the reader', async () => {
  const api = await openTestApi();
  const source = '{ search(query: "218", first: 1) { matched entity { name } } }';
  for (const language of ['ru', 'en']) {
    const { data } = await api.query(source, {}, { 'accept-language': language });
    expect(data.search).toHaveLength(1);
    expect(data.search[0].matched, language).toBe(data.search[0].entity.name);
  }
  await api.close();
});

it('names placeholders after what is named', async () => {
  const hits = await search({ query: 'company', kinds: null, first: 50 });
  const placeholders = hits.map(({ matched }) => matched.includes('not named'));
  expect(placeholders).toContain(true);
  expect(placeholders[0]).toBe(false);
  expect(placeholders).toEqual(placeholders.toSorted());
});

it('answers any text, the same text the same way', { timeout: 300_000 }, async () => {
  const texts = randomSearches(1000, 1);
  const atOnce = 8;
  for (let start = 0; start < texts.length; start += atOnce) {
    await Promise.all(texts.slice(start, start + atOnce).map((query) => search({ ...all, query })));
  }
  for (const query of texts.slice(0, 50)) {
    expect(await search({ ...all, query })).toEqual(await search({ ...all, query }));
  }
});
