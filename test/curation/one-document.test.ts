import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../api/service.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { accessWithSecret, headersOf } from './tokens.ts';

let neo4j: TestNeo4j;
let api: TestApi;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  api = await openTestApi({ access: accessWithSecret() }, { ...neo4j.config, uri: neo4j.uri });
});
afterAll(async () => {
  await api.close();
  await neo4j.close();
});

it('shows after each mutation of a document what that one has made', async () => {
  const evidence = 'evidence: { sources: ["s"], reason: "a test" }';
  const bare = 'evidence: { unsourced: true, reason: "a test" }';
  const project = 'entity { ... on Project { lead { id } sources { name } } }';
  const query = `mutation {
    source: createEntity(input: { id: "s", kind: SOURCE, fields: { nameEn: "Before", reliability: EDITORIAL }, ${bare} }) { entity { id } }
    company: createEntity(input: { id: "c", kind: COMPANY, fields: { nameEn: "C" }, ${bare} }) { entity { id } }
    before: createEntity(input: { id: "p", kind: PROJECT, fields: { nameEn: "P" }, ${evidence} }) { ${project} }
    renamed: updateEntity(input: { id: "s", version: 1, fields: { nameEn: "After" }, ${bare} }) { entity { name } }
    linked: link(input: { source: "c", relation: LEADS, target: "p", ${evidence} }) { revision { sources { name } } }
    after: updateEntity(input: { id: "p", version: 3, fields: { nameEn: "Q" }, ${evidence} }) { ${project} }
  }`;
  const { data, errors } = await api.query(query, {}, await headersOf('editor', 'Anna'));
  expect(errors).toBeUndefined();
  expect(data.before.entity).toEqual({ lead: null, sources: [{ name: 'Before' }] });
  expect(data.linked.revision.sources).toEqual([{ name: 'After' }]);
  expect(data.after.entity).toEqual({ lead: { id: 'c' }, sources: [{ name: 'After' }] });
});

it('ends a document with the first mutation that fails, however often it was sent', async () => {
  const bare = 'evidence: { unsourced: true, reason: "a test" }';
  const create = (id: string) =>
    `createEntity(input: { id: "${id}", kind: COMPANY, fields: { nameEn: "C" }, ${bare} }) { revision { number } }`;
  await api.query(`mutation { ${create('there')} }`, {}, await headersOf('editor', 'Anna'));
  const query = `mutation { first: ${create('there')} second: ${create('later')} }`;
  for (let round = 0; round < 4; round += 1) {
    const { data, errors } = await api.query(query, {}, await headersOf('editor', 'Anna'));
    expect([data, errors?.map(({ path }) => path)]).toEqual([null, [['first']]]);
  }
  expect((await api.query('{ node(id: "later") { id } }')).data.node).toBeNull();
});
