import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { searchRepository } from '../../api/repositories/search.ts';
import { type Candidate, rank } from '../../api/search/rank.ts';
import { parseSearch } from '../../api/search/query.ts';
import { kindOf } from '../../cypher/model.ts';
import { namesOf, searchKeys } from '../../cypher/names.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { patienceMs } from '../patience.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import type { TestNeo4j } from '../neo4j.ts';

const open = (where: Pick<TestNeo4j, 'uri' | 'user' | 'password'>) =>
  openGraph({ ...inject('neo4j'), ...where, timeoutMs: patienceMs, maxConnections: 4 });

describe('the real data', () => {
  let graph: Graph;
  let everything: Candidate[];
  let search: ReturnType<typeof searchRepository>;
  beforeAll(async () => {
    graph = open(inject('neo4j'));
    search = searchRepository(graph);
    const rows = await graph.read<{ labels: string[]; properties: Record<string, string>; degree: number }>({
      name: 'test',
      text: 'MATCH (e:Entity) RETURN labels(e) AS labels, properties(e) AS properties, COUNT { (e)--() } AS degree',
    });
    everything = rows.map(({ labels, properties, degree }) => ({
      id: properties['id']!,
      kind: kindOf(labels),
      names: namesOf(properties),
      isPlaceholder: properties['standing'] === 'PLACEHOLDER',
      degree,
    }));
  });
  afterAll(() => graph.close());

  it.each(['Tomsk', 'Томск', 'tomsk region', 'Томская область', 'university', 'state', 'проект', 'develop'])(
    'gives the best hits of all for %s, however many share its words',
    async (query) => {
      const best = rank(parseSearch(query).words, everything, 'EN').slice(0, 10);
      const hits = await search({ query, kinds: null, first: 10 });
      expect(hits.map(({ id, score }) => [id, score])).toEqual(best.map(({ id, score }) => [id, score]));
    },
  );

  it.each(['tomsk', 'factory sibirs', 'rosatom energy', 'nuclear plants', 'минобрнауки', 'universities'])(
    'gives the same best hits of %s however many are wanted',
    async (query) => {
      const ids = async (first: number) => (await search({ query, kinds: null, first })).map(({ id }) => id);
      const all = await ids(50);
      for (const first of [1, 2, 5, 20]) expect(await ids(first)).toEqual(all.slice(0, first));
    },
  );
});

describe('a graph of its own', () => {
  let neo4j: TestNeo4j;
  let graph: Graph;
  beforeAll(async () => {
    neo4j = await borrowNeo4j();
    graph = open(neo4j);
    const long = Array.from({ length: 120 }, (_, number) => ({
      id: `long-${number}`,
      nameEn: `Tomsk association number ${number} of everybody whose name is long`,
      degree: 3,
    }));
    const others = [
      { id: 'short', nameEn: 'Tomsk Dairy', degree: 0 },
      { id: 'scattered', nameEn: 'Factory', aliases: ['Mills'], degree: 9 },
      { id: 'inflected', nameEn: 'Mill factory', degree: 0 },
    ];
    const rows = [...long, ...others].map((row) => ({ ...row, keys: searchKeys(row) }));
    await graph.execute(
      {
        name: 'test',
        text: `UNWIND $rows AS row
          CREATE (e:Entity:Company {id: row.id, nameEn: row.nameEn, aliases: coalesce(row.aliases, []), searchKeys: row.keys,
            standing: 'PUBLIC', sources: []})
          FOREACH (number IN range(1, row.degree) | CREATE (e)-[:PARTY_TO]->(:Partnership))`,
      },
      { rows },
    );
    await graph.execute({
      name: 'test',
      text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    });
  });
  afterAll(async () => {
    await graph.close();
    await neo4j.close();
  });

  const firstOf = async (query: string, first: number) =>
    (await searchRepository(graph)({ query, kinds: null, first }))[0]?.id;

  it('ranks what fits best, also where many with more relationships share the word', async () => {
    expect(await firstOf('Tomsk', 10)).toBe('short');
  });

  it.each([1, 10])('takes words in one name for better than words in several: %i', async (first) => {
    expect(await firstOf('mills factory', first)).toBe('inflected');
  });
});
