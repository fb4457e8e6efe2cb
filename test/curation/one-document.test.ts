import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { patientConfig } from '../api/service.ts';
import { accessWithSecret, headersOf } from './tokens.ts';

let neo4j: TestNeo4j;
let graph: Graph;
let app: FastifyInstance;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  graph = openGraph({ ...neo4j.config, uri: neo4j.uri });
  app = await buildApp(patientConfig({ access: accessWithSecret() }), graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
  await neo4j.close();
});

it('shows after each mutation of a document what that one has made', async () => {
  const evidence = 'evidence: { sources: ["s"], reason: "a test" }';
  const bare = 'evidence: { unsourced: true, reason: "a test" }';
  const project = 'entity { ... on Project { lead { id } sources { name } } }';
  const query = `mutation {
    source: createEntity(input: { id: "s", kind: SOURCE, fields: { nameEn: "Before" }, ${bare} }) { entity { id } }
    company: createEntity(input: { id: "c", kind: COMPANY, fields: { nameEn: "C" }, ${bare} }) { entity { id } }
    before: createEntity(input: { id: "p", kind: PROJECT, fields: { nameEn: "P" }, ${evidence} }) { ${project} }
    renamed: updateEntity(input: { id: "s", version: 1, fields: { nameEn: "After" }, ${bare} }) { entity { name } }
    linked: link(input: { source: "c", relation: LEADS, target: "p", ${evidence} }) { revision { sources { name } } }
    after: updateEntity(input: { id: "p", version: 3, fields: { nameEn: "Q" }, ${evidence} }) { ${project} }
  }`;
  const headers = await headersOf('editor', 'Anna');
  const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  const { data, errors } = response.json();
  expect(errors).toBeUndefined();
  expect(data.before.entity).toEqual({ lead: null, sources: [{ name: 'Before' }] });
  expect(data.linked.revision.sources).toEqual([{ name: 'After' }]);
  expect(data.after.entity).toEqual({ lead: { id: 'c' }, sources: [{ name: 'After' }] });
});
