import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { responseCache } from '../../api/graphql/response-cache.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { patienceMs } from '../patience.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { openTestApi, type TestApi } from './service.ts';

/** A database of its own: what is written here would show in the answers that other tests compare. */
let neo4j: TestNeo4j;
/** A second program that writes to the same database and that the service knows nothing of. */
let stranger: Graph;
let api: TestApi;
let id: string;

const statement = (text: string) => ({ name: 'test', text });
const rename = (name: string) =>
  stranger.execute(statement('MATCH (e:Entity {id: $id}) SET e.nameEn = $name RETURN e.id AS id'), {
    id,
    name,
  });

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  stranger = openGraph({ ...neo4j.config, uri: neo4j.uri, timeoutMs: patienceMs, maxConnections: 5 });
  api = await openTestApi({}, neo4j);
  await stranger.execute(
    statement(`UNWIND $rows AS row
      CREATE (u:Entity:Stakeholder:University {id: row[0], nameEn: row[1], shortNameEn: row[1], shortNameRu: row[2]})
      SET u.standing = 'PUBLIC', u.sources = []`),
    {
      rows: [
        ['tsu', 'TSU', 'ТГУ'],
        ['tpu', 'TPU', 'ТПУ'],
        ['tusur', 'TUSUR', 'ТУСУР'],
      ],
    },
  );
});
afterAll(async () => {
  await stranger.close();
  await api.close();
  await neo4j.close();
});
beforeEach(async () => {
  id = `cache-test-${randomUUID().slice(0, 8)}`;
  await stranger.execute(
    statement(
      "CREATE (e:Entity:Statement {id: $id, nameEn: 'first', standing: 'INFERRED', sources: []}) RETURN e.id AS id",
    ),
    { id },
  );
});

const nameNow = async (): Promise<string> => {
  const { data } = await api.query('query ($id: ID!) { statement(id: $id) { nameEn } }', { id });
  return data.statement.nameEn;
};

describe('the cache of answers', () => {
  it('spares the database when nothing was written', async () => {
    for (let round = 0; round < 3; round += 1) await nameNow();
    const before = api.statements.length;
    expect(await nameNow()).toBe('first');
    expect(api.statements.slice(before)).toEqual([]);
  });

  it('never gives an answer from before a foreign write', async () => {
    for (let round = 0; round < 30; round += 1) {
      await rename(`name ${round}`);
      for (let again = 0; again < 3; again += 1) expect(await nameNow()).toBe(`name ${round}`);
    }
  });

  it('gathers a network by communities as it is after a foreign write', async () => {
    const totals = async () => {
      const { data } = await api.query(
        '{ networkOverview(kinds: [UNIVERSITY], by: COMMUNITY, wholeUpTo: 0) { groups { id total } graph { totalEdges } } }',
      );
      const { groups, graph } = data.networkOverview;
      return [
        groups.map(({ id: group, total }: { id: string; total: number }) => [group, total]),
        graph.totalEdges,
      ];
    };
    expect(await totals()).toEqual([[['group.kind-university', 3]], 0]);
    await stranger.execute(
      statement("MATCH (a {id: 'tpu'}), (b {id: 'tusur'}) CREATE (a)-[:MEMBER_OF {standing: 'PUBLIC'}]->(b)"),
    );
    const tied = [
      [
        ['group.tpu', 2],
        ['group.kind-university', 1],
      ],
      1,
    ];
    for (let round = 0; round < 3; round += 1) expect(await totals()).toEqual(tied);
    const before = api.statements.length;
    expect(await totals()).toEqual(tied);
    expect(api.statements.slice(before)).toEqual([]);
    await stranger.execute(statement('MATCH (:University)-[tie:MEMBER_OF]->(:University) DELETE tie'));
    expect(await totals()).toEqual([[['group.kind-university', 3]], 0]);
  });

  it('is exact while a stranger writes and many ask at the same time', async () => {
    let written = 0;
    let isWriting = true;
    const writing = (async () => {
      for (let next = 1; next <= 60; next += 1) {
        await rename(String(next));
        written = next;
      }
      isWriting = false;
    })();
    const asking = Array.from({ length: 8 }, async () => {
      while (isWriting) {
        const atLeast = written;
        const answer = Number(await nameNow().then((name) => (name === 'first' ? 0 : name)));
        expect(answer).toBeGreaterThanOrEqual(atLeast);
      }
    });
    await Promise.all([writing, ...asking]);
    expect(await nameNow()).toBe('60');
  });

  it('keeps nothing when a commit falls into the middle of making the answer', async () => {
    const cache = responseCache(api.graph, 1_000_000);
    const readName = statement('MATCH (e:Entity {id: $id}) RETURN e.nameEn AS name');
    const answer = async (meanwhile: () => Promise<unknown>) => {
      const [row] = await api.graph.read<{ name: string }>(readName, { id });
      await meanwhile();
      // What a second statement of the same request does: it sees the state after the commit.
      await api.graph.read(readName, { id });
      return { response: [row?.name ?? '', { status: 200, statusText: 'OK' }] as const, isKeepable: true };
    };
    await api.graph.bookmark();
    const during = await cache.respond('key', () => answer(() => rename('second')));
    expect(during.bookmark).toBeNull();
    expect(during.response[0]).toBe('first');
    const after = await cache.respond('key', () => answer(() => Promise.resolve()));
    expect(after.response[0]).toBe('second');
  });

  it('takes nothing for a state that is being committed and only half to be seen', async () => {
    // A transaction that takes its time to come into sight: Neo4j names it in bookmarks before that.
    const width = 2000;
    await stranger.execute(
      statement('UNWIND range(1, $width) AS i CREATE (:Slow {place: i, round: 0}) RETURN count(*) AS n'),
      { width },
    );
    const roundOf = new Map<string | null, number>();
    const found: { bookmark: string | null; first: number; last: number }[] = [];
    let isOver = false;
    const reader = openGraph({ ...neo4j.config, uri: neo4j.uri, timeoutMs: patienceMs, maxConnections: 5 });
    const reading = Array.from({ length: 4 }, async () => {
      while (!isOver) {
        const before = reader.seen();
        const [row] = await reader.read<{ first: number; last: number }>(
          statement(
            'MATCH (a:Slow {place: 1}) MATCH (b:Slow {place: $width}) RETURN a.round AS first, b.round AS last',
          ),
          { width },
        );
        if (row && reader.seen() === before) found.push({ bookmark: before.bookmark, ...row });
      }
    });
    for (let round = 1; round <= 100; round += 1) {
      await stranger.write((transaction) =>
        transaction.run(statement('MATCH (s:Slow) SET s.round = $round'), { round }),
      );
      roundOf.set(stranger.seen().bookmark, round);
    }
    isOver = true;
    await Promise.all(reading);
    await reader.close();
    const known = found.filter(({ bookmark }) => roundOf.has(bookmark));
    expect(known.length).toBeGreaterThan(0);
    const faulty = known.filter(({ bookmark, first, last }) => {
      const round = roundOf.get(bookmark);
      return first !== round || last !== round;
    });
    expect(faulty).toEqual([]);
  });

  it('keeps apart what differs in variables, language, media type and operation', async () => {
    const ask = async (headers: Record<string, string>, payload: object) => {
      const response = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
      return [response.headers['content-type'], response.body];
    };
    const query =
      'query A($id: ID!) { university(id: $id) { shortName } } query B { university(id: "tpu") { shortName } }';
    const variants = [
      [{}, { query, operationName: 'A', variables: { id: 'tsu' } }],
      [{}, { query, operationName: 'A', variables: { id: 'tusur' } }],
      [{ 'accept-language': 'ru' }, { query, operationName: 'A', variables: { id: 'tsu' } }],
      [
        { accept: 'application/graphql-response+json' },
        { query, operationName: 'A', variables: { id: 'tsu' } },
      ],
      [{}, { query, operationName: 'B' }],
    ] as const;
    const answers = [];
    for (const [headers, payload] of variants) answers.push(await ask(headers, payload));
    expect(new Set(answers.map((answer) => answer.join()))).toHaveLength(5);
    for (const [index, [headers, payload]] of variants.entries()) {
      expect(await ask(headers, payload)).toEqual(answers[index]);
    }
  });

  it('keeps no errors', async () => {
    const source = `{ neighbourhood(id: "${id}-later") { totalNodes } }`;
    expect((await api.query(source)).errors).toHaveLength(1);
    id = `${id}-later`;
    await stranger.execute(
      statement(
        "CREATE (e:Entity:Statement {id: $id, nameEn: 'x', standing: 'INFERRED', sources: []}) RETURN 1 AS one",
      ),
      { id },
    );
    expect((await api.query(source)).data.neighbourhood.totalNodes).toBe(1);
  });

  it('can be switched off', async () => {
    const cold = await openTestApi({ cacheMaxBytes: 0 });
    try {
      for (let round = 0; round < 3; round += 1) {
        const before = cold.statements.length;
        await cold.query('{ university(id: "tsu") { id } }');
        expect(cold.statements.slice(before)).toEqual(['read-entities']);
      }
    } finally {
      await cold.close();
    }
  });
});
