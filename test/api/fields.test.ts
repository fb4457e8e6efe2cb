import { isLeafType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../api/schema/index.ts';
import { type Kind, kindNames, kinds, type Relation } from '../../cypher/model.ts';
import { readWholeGraph, rowsAsOf, type WholeGraph } from './naive-list.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
let whole: WholeGraph;
beforeAll(async () => {
  api = await openTestApi({ maxRows: 1_000_000 });
  whole = await readWholeGraph(api.graph);
});
afterAll(() => api.close());

/** The own properties of a kind that its type has as fields of the same name; the others are told by language. */
function ownFields(kind: Kind): string[] {
  const type = createSchema().getType(kinds[kind].label);
  const fields = isObjectType(type) ? type.getFields() : {};
  return Object.keys(kinds[kind].properties).filter((name) => {
    const field = fields[name];
    return field && isLeafType(getNamedType(field.type));
  });
}

const byLanguage = ['summaryEn', 'summaryRu'];

async function ask(source: string, variables = {}) {
  const { data, errors } = await api.query(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe.each(kindNames)('a %s', (kind) => {
  it('has each of its properties as a field, with what is in the graph', async () => {
    const names = ownFields(kind);
    expect(Object.keys(kinds[kind].properties).filter((name) => !names.includes(name))).toEqual(
      byLanguage.filter((name) => name in kinds[kind].properties),
    );
    const rows = rowsAsOf(whole, [kind], null).slice(0, 100);
    expect(rows.length).toBeGreaterThan(0);
    const { nodes } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on ${kinds[kind].label} { ${['kind', ...names].join(' ')} } } }`,
      { ids: rows.map(({ id }) => id) },
    );
    expect(nodes).toEqual(
      rows.map(({ id, of }) => ({
        id,
        __typename: kinds[kind].label,
        kind,
        ...Object.fromEntries(names.map((name) => [name, of[name] ?? null])),
      })),
    );
  });
});

describe('what is related', () => {
  const ofRelation = (relation: Relation, asOf: string | null) => {
    const there = new Set(
      rowsAsOf(whole, kindNames, asOf).flatMap(({ id, related }) =>
        related.filter((one) => one.relation === relation).map((one) => [id, one.id].join(' ')),
      ),
    );
    const edges = whole.edges.filter((edge) => edge.relation === relation);
    expect(edges.length).toBeGreaterThan(0);
    return edges.filter(({ source, target }) => there.has([source, target].join(' ')));
  };
  const sorted = (found: readonly object[]) => found.map((one) => JSON.stringify(one)).toSorted();

  it.each([null, '2012', '2016-11'])('tells who represents whom, from both sides, at %s', async (asOf) => {
    const expected = sorted(
      ofRelation('REPRESENTS', asOf).map(({ source, target, properties }) => ({
        person: { id: source },
        stakeholder: { id: target },
        role: properties['role'] ?? null,
        standing: properties['standing'],
        sources: (properties['sources'] as string[]).map((id) => ({ id })),
      })),
    );
    const shape = '{ person { id } stakeholder { id } role standing sources { id } }';
    const { persons, stakeholders } = await ask(
      `query ($asOf: Date) {
        persons(first: 100) { nodes { represents(asOf: $asOf) ${shape} } }
        stakeholders(first: 100, filter: { representative: { count: { gte: 1 } } }) {
          nodes { representatives(asOf: $asOf) ${shape} }
        }
      }`,
      { asOf },
    );
    expect(sorted(persons.nodes.flatMap(({ represents }: { represents: object[] }) => represents))).toEqual(
      expected,
    );
    expect(
      sorted(
        stakeholders.nodes.flatMap(({ representatives }: { representatives: object[] }) => representatives),
      ),
    ).toEqual(expected);
  });

  it.each([null, '2012', '2016-11'])(
    'tells at which events partnerships were announced, at %s',
    async (asOf) => {
      const { partnerships } = await ask(
        `query ($asOf: Date) {
        partnerships(first: 100, filter: { event: { count: { gte: 1 } } }) { nodes { id announcedAt(asOf: $asOf) { id } } }
      }`,
        { asOf },
      );
      const found = partnerships.nodes.flatMap(
        ({ id, announcedAt }: { id: string; announcedAt: { id: string }[] }) =>
          announcedAt.map((event) => [id, event.id]),
      );
      expect(sorted(found)).toEqual(
        sorted(ofRelation('ANNOUNCED_AT', asOf).map(({ source, target }) => [source, target])),
      );
    },
  );
});
