import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
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
