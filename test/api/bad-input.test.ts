import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const longText = 'a'.repeat(10_000);

/** A faulty query, and the argument that the error must name. */
const faulty: [source: string, argument: string][] = [
  ['{ projects(first: 0) { nodes { id } } }', 'first'],
  ['{ projects(first: -1) { nodes { id } } }', 'first'],
  ['{ projects(first: 101) { nodes { id } } }', 'first'],
  ['{ projects(last: 101) { nodes { id } } }', 'last'],
  ['{ projects(first: 2, last: 2) { nodes { id } } }', 'last'],
  ['{ projects(after: "nonsense") { nodes { id } } }', 'after'],
  ['{ projects(last: 3, before: "W10") { nodes { id } } }', 'before'],
  ['{ projects(first: 3, before: "W10") { nodes { id } } }', 'before'],
  ['{ projects(filter: { id: { in: [] } }) { nodes { id } } }', 'filter.id.in'],
  ['{ projects(filter: { name: { contains: "" } }) { nodes { id } } }', 'filter.name.contains'],
  ['{ neighbourhood(id: "tsu", depth: 0) { truncated } }', 'depth'],
  ['{ neighbourhood(id: "tsu", depth: 9) { truncated } }', 'depth'],
  ['{ neighbourhood(id: "tsu", limit: 0) { truncated } }', 'limit'],
  ['{ neighbourhood(id: "tsu", kinds: []) { truncated } }', 'kinds'],
  ['{ paths(from: "tsu", to: "rosatom", maxLength: 50) { length } }', 'maxLength'],
  ['{ paths(from: "tsu", to: "rosatom", first: 0) { length } }', 'first'],
  ['{ paths(from: "tsu", to: "tsu") { length } }', 'to'],
  ['{ search(query: "") { score } }', 'query'],
  ['{ search(query: "   ") { score } }', 'query'],
  [`{ search(query: "${longText}") { score } }`, 'query'],
  ['{ search(query: "tsu", first: 1000) { score } }', 'first'],
  ['{ network(asOf: "yesterday") { truncated } }', 'asOf'],
  ['{ network(asOf: "2017-13") { truncated } }', 'asOf'],
  ['{ network(asOf: "2017-02-30") { truncated } }', 'asOf'],
  ['{ network(asOf: 2017) { truncated } }', 'asOf'],
  ['{ backing(projectId: "tsu-5-100", asOf: "2017/11/30") { standing } }', 'asOf'],
  ['{ partnershipNetwork(filter: { asOf: "soon" }) { truncated } }', 'filter.asOf'],
  ['{ node(id: "") { id } }', 'id'],
  [`{ node(id: "${longText}") { id } }`, 'id'],
  [`{ nodes(ids: [${'"a", '.repeat(101)}]) { id } }`, 'ids'],
  ['{ candidateInstruments(projectId: "") { score } }', 'projectId'],
  ['{ candidateInstruments(projectId: "tsu-5-100", first: 0) { score } }', 'first'],
  ['{ candidateInstruments(projectId: "tsu-5-100", first: 51) { score } }', 'first'],
  ['{ ifEnded(ids: []) { unaffected } }', 'ids'],
  ['{ ifEnded(ids: ["sez", ""]) { unaffected } }', 'ids[1]'],
  [`{ ifEnded(ids: [${'"a",'.repeat(101)}]) { unaffected } }`, 'ids'],
  ['{ gaps(standings: []) { projectsWithoutBacking { totalCount } } }', 'standings'],
  ['{ gaps { projectsWithoutBacking(first: 0) { totalCount } } }', 'first'],
  ['{ gaps { instrumentsBackingNothing(first: 101) { totalCount } } }', 'first'],
  ['{ gaps { ministriesWithoutProjects(first: 1, last: 1) { totalCount } } }', 'last'],
  ['{ gaps { stakeholdersWithoutPartners(after: "nonsense") { totalCount } } }', 'after'],
  ['{ gaps { stakeholdersWithoutPartners(before: "nonsense") { totalCount } } }', 'before'],
  ['{ gaps { stakeholdersWithoutPartners(last: 1, after: "x") { totalCount } } }', 'after'],
  ['{ gaps { stakeholdersWithoutPartners(first: 1, before: "x") { totalCount } } }', 'before'],
  ['{ singlePointsOfFailure(first: 101) { totalProjects } }', 'first'],
  ['{ suggestedPartners(stakeholderId: "") { score } }', 'stakeholderId'],
  ['{ suggestedPartners(stakeholderId: "tsu", first: 51) { score } }', 'first'],
  ['{ influence(first: 0) { degree } }', 'first'],
  ['{ influence(first: 101) { degree } }', 'first'],
  ['{ influence(kinds: []) { degree } }', 'kinds'],
  ['{ influence(relations: []) { degree } }', 'relations'],
  ['{ influence(standings: []) { degree } }', 'standings'],
  ['{ communities(kinds: []) { size } }', 'kinds'],
  ['{ communities(relations: []) { size } }', 'relations'],
  ['{ communities(standings: []) { size } }', 'standings'],
  ['{ changes(from: "2016", to: "2015-12-31") { totalBegan } }', 'to'],
  ['{ changes(from: "2016", to: "2017", kinds: []) { totalBegan } }', 'kinds'],
  ['{ changes(from: "2016", to: "2017", limit: 0) { totalBegan } }', 'limit'],
  ['{ changes(from: "2016", to: "2017", limit: 5001) { totalBegan } }', 'limit'],
  ['{ pathsExplained(from: "", to: "tsu") { outcome } }', 'from'],
  ['{ pathsExplained(from: "tsu", to: "tsu") { outcome } }', 'to'],
  ['{ pathsExplained(from: "tsu", to: "sez", maxLength: 11) { outcome } }', 'maxLength'],
  ['{ pathsExplained(from: "tsu", to: "sez", first: 21) { outcome } }', 'first'],
  ['{ pathsExplained(from: "tsu", to: "sez", relations: []) { outcome } }', 'relations'],
];

it.each(faulty)('refuses %s before any database work', async (source, argument) => {
  const before = api.statements.length;
  const { errors } = await api.query(source);
  expect(errors).toHaveLength(1);
  const [error] = errors ?? [];
  expect(error?.extensions.code).toBe('BAD_USER_INPUT');
  expect(error?.extensions).toMatchObject({
    argument,
    value: expect.any(String),
    allowed: expect.any(String),
  });
  expect(error?.message).toContain(argument);
  expect(error?.message.length).toBeLessThan(500);
  expect(api.statements).toHaveLength(before);
});

it.each([
  ['{ backing(projectId: "no-such-project") { standing } }', 'projectId'],
  ['{ backing(projectId: "tsu") { standing } }', 'projectId'],
  ['{ neighbourhood(id: "no-such-thing") { truncated } }', 'id'],
  ['{ paths(from: "no-such-thing", to: "tsu") { length } }', 'from'],
  ['{ paths(from: "tsu", to: "no-such-thing") { length } }', 'to'],
  ['{ pathsExplained(from: "tsu", to: "no-such-thing") { outcome } }', 'to'],
  ['{ candidateInstruments(projectId: "tsu") { score } }', 'projectId'],
  ['{ candidateInstruments(projectId: "no-such-project") { score } }', 'projectId'],
  ['{ ifEnded(ids: ["sez", "tsu"]) { unaffected } }', 'ids[1]'],
  ['{ ifEnded(ids: ["no-such-instrument"]) { unaffected } }', 'ids[0]'],
  ['{ suggestedPartners(stakeholderId: "sez") { score } }', 'stakeholderId'],
  ['{ suggestedPartners(stakeholderId: "no-such-body") { score } }', 'stakeholderId'],
])('says which end of %s does not exist', async (source, argument) => {
  const { errors } = await api.query(source);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

it.each([
  ['asOf', 'query ($asOf: Date) { network(asOf: $asOf) { truncated } }', { asOf: 'x' }],
  ['first', 'query ($first: Int) { projects(first: $first) { nodes { id } } }', { first: 'ten' }],
  ['id', 'query ($id: ID!) { node(id: $id) { id } }', {}],
])('refuses a faulty variable $%s', async (name, source, variables) => {
  const before = api.statements.length;
  const { errors } = await api.query(source, variables);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain(`$${name}`);
  expect(api.statements).toHaveLength(before);
});

it.each([
  'Томск AND "',
  'name:*',
  '(((((',
  'a~2 OR b',
  '*?',
  '\\',
  '[a TO z]',
  '&& ||',
  "' OR 1=1 //",
  '\u0000',
])('takes the search text %s for a text and not for a query language', async (query) => {
  const { status, errors } = await api.query('query ($query: String!) { search(query: $query) { score } }', {
    query,
  });
  expect(status).toBe(200);
  expect(errors).toBeUndefined();
});
