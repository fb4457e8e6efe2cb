import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  // What is counted is statements and not seconds.
  api = await openTestApi({ cacheMaxBytes: 0 });
});
afterAll(() => api.close());

/** The names of the statements that answer a query. */
async function statementsOf(source: string): Promise<string[]> {
  const before = api.statements.length;
  const { errors } = await api.query(source);
  expect(errors).toBeUndefined();
  return api.statements.slice(before);
}

const projects = (
  first: number,
) => `{ projects(first: ${first}, orderBy: { field: RELATIONS, direction: DESC }) { nodes {
  name
  backing { standing sources { name } instrument { name ministries { name } operators { name } } }
  lead { name }
  participants { name }
} } }`;

it('asks the database no more often for 50 projects than for 5', async () => {
  const fifty = await statementsOf(projects(50));
  expect(fifty).toEqual(await statementsOf(projects(5)));
  expect(fifty.length).toBeLessThanOrEqual(5);
});

it('asks once for a page of a list, and once more for its total', async () => {
  expect(await statementsOf('{ companies(first: 50) { nodes { name } } }')).toHaveLength(1);
  expect(await statementsOf('{ companies(first: 50) { totalCount nodes { name } } }')).toHaveLength(2);
});

it.each([
  '{ companies { totalCount } }',
  '{ companies(filter: { standing: { eq: PLACEHOLDER } }) { totalCount } }',
  'query { companies { ...count } } fragment count on CompanyConnection { __typename totalCount }',
])('reads no page where none is asked for: %s', async (source) => {
  const asked = await statementsOf(source);
  expect(asked).toContain('count-entities-matching');
  expect(asked.filter((name) => name.startsWith('list-'))).toEqual([]);
});

it('asks once for all chains that back a project, and once for their sources', async () => {
  expect(
    await statementsOf('{ backing(projectId: "tsu-5-100") { ministry { name } hops { id } } }'),
  ).toHaveLength(1);
  expect(
    await statementsOf('{ backing(projectId: "tsu-5-100") { ministry { name } hops { sources { name } } } }'),
  ).toHaveLength(2);
});

it('asks for the parties of all partnerships of a university together', async () => {
  const asked = await statementsOf(
    '{ university(id: "tsu") { partners { stakeholder { name } sharedPartnerships { name } } } }',
  );
  expect(asked.length).toBeLessThanOrEqual(3);
});

it('asks once for the portfolios of all ministries', async () => {
  expect(
    await statementsOf(
      '{ ministries(first: 100) { nodes { portfolio { totalProjects concentration projects { name } instruments { share instrument { name } } } } } }',
    ),
  ).toEqual(['list-entities', 'read-portfolios']);
});

it('asks for an ending as often for many backers as for one', async () => {
  const ask = (ids: string) =>
    statementsOf(
      `{ ifEnded(ids: [${ids}]) { lost { name } weakened { name } unaffected broken { standing } } }`,
    );
  const once = ['read-entities', 'count-entities-matching', 'read-backings-through'];
  expect(await ask('"sez"')).toEqual(once);
  expect(await ask('"sez", "minobrnauki", "minekonomrazvitiya", "project-5-100"')).toEqual(once);
});

it.each([
  [
    '{ candidateInstruments(projectId: "tsu-5-100", first: 50) { instrument { name } score reasons { text edges { id } } } }',
    1,
  ],
  ['{ gaps { projectsWithoutBacking(first: 100) { totalCount nodes { name } } } }', 1],
  ['{ singlePointsOfFailure(first: 100) { instrument { name } projects { name } } }', 1],
  ['{ disagreements { about statements { value entity { id } } } }', 1],
  ['{ changes(from: "2010", to: "2020") { began { id } entitiesBegan { name } entitiesEnded { name } } }', 3],
])('asks a set number of times for %s', async (source, times) => {
  expect(await statementsOf(source)).toHaveLength(times);
});

it('reads the whole graph once for all analyses of one state of the data', async () => {
  await statementsOf('{ influence { degree } }');
  // Each field loads the entities that it names when its analysis is done: once for each field at most.
  const asked = await statementsOf(`{
      influence(kinds: [UNIVERSITY, PROJECT]) { degree entity { name } }
      communities { size members { name } }
      suggestedPartners(stakeholderId: "tsu") { score stakeholder { name } }
    }`);
  expect(new Set(asked)).toEqual(new Set(['read-entities']));
  expect(asked.length).toBeLessThanOrEqual(3);
});
