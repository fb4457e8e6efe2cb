import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seededRandom } from '../../bench/random.ts';
import { statement } from '../../cypher/statements.ts';
import { type Graph, openGraph, type StatementEnd } from '../../database/graph.ts';
import { whileWanted } from '../../database/wanted.ts';
import { patienceMs } from '../patience.ts';
import { searchCases } from './search-cases.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ cacheMaxBytes: 0 });
});
afterAll(() => api.close());

const questions = {
  backing: `query ($a: ID!) {
    backing(projectId: $a) { ministry { id name } operator { id } instrument { id } hops { id sources { id } } standing }
  }`,
  tree: `query ($a: ID!) {
    project(id: $a) { id name backing { amountMlnRub instrument { id ministries { id name } } } participants { id name } }
  }`,
  partnerships: `query ($a: ID!) { university(id: $a) { name partnerships { id signedOn parties { role stakeholder { id } } } } }`,
  paths: `query ($a: ID!, $b: ID!) {
    paths(from: $a, to: $b, maxLength: 6, first: 2) { length hubPenalty nodes { id degree } edges { id standing } }
  }`,
  search: `query ($words: String!) { search(query: $words, first: 3) { score matched entity { id } } }`,
};

/** The ids of some kinds, and one of nothing. */
async function someIds(): Promise<string[]> {
  const { data } = await api.query(`{
    projects(first: 60) { nodes { id } }
    universities(first: 10) { nodes { id } }
    ministries(first: 12) { nodes { id } }
  }`);
  const { projects, universities, ministries } = data;
  return [projects, universities, ministries]
    .flatMap(({ nodes }) => nodes.map(({ id }: { id: string }) => id))
    .concat('nothing');
}

describe.each([1, 2, 3])('questions asked at the same time, drawn with seed %d', (seed) => {
  it('are answered as one after the other', async () => {
    const random = seededRandom(seed);
    const ids = await someIds();
    const asked = Array.from({ length: 24 }, () => ({
      question: random.pick(Object.values(questions)),
      variables: { a: random.pick(ids), b: random.pick(ids), words: random.pick(searchCases)[0] },
    }));
    api.statements.length = 0;
    const alone = [];
    for (const { question, variables } of asked) alone.push(await api.query(question, variables));
    const sentAlone = api.statements.splice(0).length;
    const together = await Promise.all(
      asked.map(({ question, variables }) => api.query(question, variables)),
    );
    const contents = (answers: typeof together) =>
      answers.map(({ status, data, errors }) => [status, data, codes(errors)]);
    expect(contents(together)).toEqual(contents(alone));
    expect(api.statements.length).toBeLessThan(sentAlone);
  });
});

/** Messages of unexpected errors name the request. */
const codes = (errors: Awaited<ReturnType<TestApi['query']>>['errors']) =>
  errors?.map(({ path, extensions }) => [path, extensions.code]);

describe('a statement that several ask', () => {
  const ends: StatementEnd[] = [];
  const scope = new AsyncLocalStorage<string>();
  const told: [by: string, asker: string | undefined][] = [];
  let graph: Graph;
  beforeAll(() => {
    const { uri, user, password, database } = inject('neo4j');
    const config = { uri, user, password, database, timeoutMs: patienceMs, maxConnections: 8 };
    graph = openGraph(config, {
      onEnd: (end) => {
        ends.push(end);
        told.push(['onEnd', scope.getStore()]);
      },
      onShared: () => told.push(['onShared', scope.getStore()]),
    });
  });
  afterAll(() => graph.close());

  const search = statement('search-entities');
  const common = { labels: ['Entity'], window: 50, limit: 5 };
  const find = (query: string) =>
    graph.ask<{ node: unknown[] }>(search, { query, phrases: [], words: [], letters: 0 }, common);

  /** Adds up to each ask; a large one keeps the database busy until it is stopped. */
  const addUp = {
    name: 'add-up',
    text: `UNWIND range(0, size($asked) - 1) AS at
      CALL (at) { UNWIND range(1, $asked[at]) AS x RETURN sum(x) AS sum }
      RETURN at, sum`,
  };
  const endless = 1e12;

  it('is told of once, and to each who asked', async () => {
    ends.length = 0;
    told.length = 0;
    await Promise.all(['a', 'b', 'c'].map((name) => scope.run(name, () => graph.ask(addUp, 2))));
    expect(ends).toMatchObject([{ statement: { name: 'add-up' }, failure: null, askers: 3 }]);
    expect(told.toSorted()).toEqual([
      ['onEnd', 'a'],
      ['onShared', 'b'],
      ['onShared', 'c'],
    ]);
  });

  it('fails for the one who asked what cannot be answered, and for no other', async () => {
    const [good, bad, other] = await Promise.allSettled([find('tomsk'), find('"tomsk'), find('university')]);
    expect(good).toEqual({ status: 'fulfilled', value: await find('tomsk') });
    expect(bad).toMatchObject({ status: 'rejected', reason: { failure: 'STATEMENT' } });
    expect(other).toEqual({ status: 'fulfilled', value: await find('university') });
  });

  it('goes on when one who asked goes away', async () => {
    const leaving = new AbortController();
    const gone = whileWanted(
      () => leaving.signal,
      () => graph.ask(addUp, 3),
    );
    const staying = Promise.all([graph.ask(addUp, 4), graph.ask(addUp, 5)]);
    setImmediate(() => leaving.abort());
    await expect(gone).rejects.toMatchObject({ failure: 'ABANDONED' });
    expect(await staying).toMatchObject([[{ sum: 10 }], [{ sum: 15 }]]);
  });

  it('ends in the database when all have gone away', async () => {
    ends.length = 0;
    const leaving = new AbortController();
    const asks = [1, 2].map(() =>
      whileWanted(
        () => leaving.signal,
        () => graph.ask(addUp, endless),
      ),
    );
    setTimeout(() => leaving.abort(), 100);
    const outcomes = await Promise.allSettled(asks);
    expect(outcomes).toMatchObject([
      { reason: { failure: 'ABANDONED' } },
      { reason: { failure: 'ABANDONED' } },
    ]);
    await untilStopped();
    const endsOfIt = ends.filter((end) => end.statement.name === addUp.name);
    expect(endsOfIt).toMatchObject([{ failure: 'ABANDONED', askers: 2 }]);
  });

  it('does not keep the others waiting for one that takes long', async () => {
    const leaving = new AbortController();
    const long = whileWanted(
      () => leaving.signal,
      () => graph.ask(addUp, endless),
    );
    const ended = expect(long).rejects.toMatchObject({ failure: 'ABANDONED' });
    // Asked in the same turn as the one above, which goes on until this one is answered.
    expect(await graph.ask(addUp, 4)).toMatchObject([{ sum: 10 }]);
    leaving.abort();
    await ended;
    await untilStopped();
  });

  /** Resolves when the database adds up no more; the test's time limit ends a wait in vain. */
  async function untilStopped(): Promise<void> {
    const list = {
      name: 'list-running',
      text: 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN count(*) AS running',
    };
    let running = 1;
    while (running > 0) {
      const [row] = await graph.read<{ running: number }>(list, { text: addUp.text });
      running = row?.running ?? 0;
    }
  }
});
