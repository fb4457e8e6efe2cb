import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEditor } from '../../curation/editing/editor.ts';
import { relationId } from '../../cypher/model.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { openTestApi, type TestApi } from './service.ts';

let neo4j: TestNeo4j;
let api: TestApi;
const evidence = { sources: ['page'], isUnsourced: false, reason: 'the same' };

/** Two universities and two sources, of each of which the second is merged into the first; company C is in p2 alone. */
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  api = await openTestApi({ cacheMaxBytes: 0 }, neo4j);
  const tie = (from: string, to: string) =>
    `CREATE (${from})-[:PARTY_TO {id: '${relationId(from, 'PARTY_TO', to)}', standing: 'PUBLIC', sources: ['page'], version: 1}]->(${to})`;
  await api.graph.execute({
    name: 'test',
    text: `
      CREATE (:Entity:Source {id: 'page', nameEn: 'Page', reliability: 'PUBLIC_PAGE', standing: 'PUBLIC', sources: [], version: 1})
      CREATE (:Entity:Source {id: 'copy', nameEn: 'Copy', reliability: 'PUBLIC_PAGE', standing: 'PUBLIC', sources: [], version: 1})
      CREATE (a:Entity:Stakeholder:University {id: 'a', nameEn: 'A', standing: 'PUBLIC', sources: ['page'], version: 1})
      CREATE (b:Entity:Stakeholder:University {id: 'b', nameEn: 'B', standing: 'PUBLIC', sources: ['page'], version: 1})
      CREATE (c:Entity:Stakeholder:Company {id: 'c', nameEn: 'C', standing: 'PUBLIC', sources: ['copy'], version: 1})
      CREATE (d:Entity:Stakeholder:Company {id: 'd', nameEn: 'D', standing: 'PUBLIC', sources: ['page'], version: 1})
      CREATE (p1:Entity:Partnership {id: 'p1', nameEn: 'P1', standing: 'PUBLIC', sources: ['page'], version: 1})
      CREATE (p2:Entity:Partnership {id: 'p2', nameEn: 'P2', standing: 'PUBLIC', sources: ['page'], version: 1})
      ${tie('a', 'p1')} ${tie('d', 'p1')} ${tie('c', 'p2')} ${tie('d', 'p2')}`,
  });
  const editor = createEditor(api.graph);
  const merge = (survivor: string, duplicate: string) =>
    editor.mergeEntities(
      { survivor: { id: survivor, version: 1 }, duplicate: { id: duplicate, version: 1 } },
      evidence,
      { by: 'Anna' },
    );
  await merge('b', 'a');
  await merge('page', 'copy');
});
afterAll(async () => {
  await api.close();
  await neo4j.close();
});

async function answer(source: string): Promise<unknown> {
  const { data, errors } = await api.query(source);
  expect(errors, source).toBeUndefined();
  return data;
}

const partnerships = (filter: string) =>
  `{ partnerships(filter: { ${filter} }) { totalCount nodes { id } } }`;
const stakeholders = (filter: string, more = '') =>
  `{ stakeholders(filter: { ${filter} }${more}) { totalCount nodes { id } } }`;

it.each([
  ['some', (id: string) => partnerships(`party: { some: ["${id}"] }`), ['p1']],
  ['its short form', (id: string) => partnerships(`parties: ["${id}"]`), ['p1']],
  ['one of several', (id: string) => partnerships(`parties: ["c", "${id}"]`), ['p1', 'p2']],
  ['all', (id: string) => partnerships(`party: { all: ["${id}", "d"] }`), ['p1']],
  ['none', (id: string) => partnerships(`party: { none: ["${id}"] }`), ['p2']],
  ['a denial', (id: string) => partnerships(`NOT: { parties: ["${id}"] }`), ['p2']],
  ['a date', (id: string) => partnerships(`parties: ["${id}"], asOf: "2020"`), ['p1']],
  [
    'a relation and a number of it',
    (id: string) => partnerships(`party: { some: ["${id}"], count: { eq: 2 } }`),
    ['p1'],
  ],
  ['an id', (id: string) => stakeholders(`id: { eq: "${id}" }`), ['b']],
  ['an id among others', (id: string) => stakeholders(`id: { in: ["${id}", "c"] }`), ['b', 'c']],
  ['an id twice', (id: string) => stakeholders(`id: { in: ["${id}", "b"] }`), ['b']],
  ['no id', (id: string) => stakeholders(`NOT: { id: { in: ["${id}", "c"] } }`), ['d']],
  [
    'an id and a relation',
    (id: string) => stakeholders(`id: { in: ["${id}", "c"] }, partnership: { some: ["p1"] }`),
    ['b'],
  ],
  ['an id at a date', (id: string) => stakeholders(`id: { in: ["${id}"] }`, ', asOf: "2020"'), ['b']],
])('takes a merged id for what took its place: %s', async (_, question, ids) => {
  const field = question('b').startsWith('{ partnerships') ? 'partnerships' : 'stakeholders';
  const expected = { [field]: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } };
  expect(await answer(question('b'))).toEqual(expected);
  expect(await answer(question('a'))).toEqual(expected);
});

it.each(['some', 'all', 'none'])(
  'takes a merged source for the one that took its place: %s',
  async (test) => {
    const question = (id: string) => stakeholders(`source: { ${test}: ["${id}"] }`);
    const ids = test === 'none' ? [] : [{ id: 'b' }, { id: 'c' }, { id: 'd' }];
    expect(await answer(question('page'))).toMatchObject({ stakeholders: { nodes: ids } });
    expect(await answer(question('copy'))).toMatchObject({ stakeholders: { nodes: ids } });
  },
);

it('draws the partnerships of a merged party', async () => {
  const network = (id: string) =>
    answer(`{ partnershipNetwork(filter: { parties: ["${id}"] }) { nodes { id } edges { id } } }`);
  const found = await network('b');
  expect(found).toMatchObject({ partnershipNetwork: { edges: [{ id: 'b:p1:d' }] } });
  expect(await network('a')).toEqual(found);
});

it('asks no more of the database where ids are found', async () => {
  const asked = async (source: string) => {
    const before = api.statements.length;
    await answer(source);
    return api.statements.slice(before);
  };
  const nodes = (filter: string) => `{ partnerships(filter: { ${filter} }) { nodes { id } } }`;
  expect(await asked(nodes('parties: ["b"]'))).toEqual(['list-entities']);
  expect(await asked(nodes('party: { none: ["b"] }'))).toEqual([
    'list-linked-entities',
    'list-candidates',
    'read-entities',
  ]);
});
