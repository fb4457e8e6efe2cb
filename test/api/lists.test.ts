import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/random.ts';
import { type Kind, stakeholderKinds } from '../../cypher/model.ts';
import {
  asksForStatus,
  naiveKey,
  naiveMeets,
  naiveRelated,
  type NaiveRow,
  naiveValues,
  readWholeGraph,
  rowsAsOf,
  type WholeGraph,
  type Filter,
} from './naive-list.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
let whole: WholeGraph;
beforeAll(async () => {
  api = await openTestApi({ cacheMaxBytes: 0 });
  whole = await readWholeGraph(api.graph);
});
afterAll(() => api.close());

const today = () => new Date().toISOString().slice(0, 10);

interface ListCase {
  readonly field: string;
  readonly type: string;
  readonly kinds: readonly Kind[];
  /** Fields of which values are taken from the graph, and their tests. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly relations: readonly string[];
  readonly hasDates: boolean;
}

const choice = ['eq', 'in', 'isStated'];
const text = ['eq', 'in', 'contains', 'startsWith', 'isStated'];
const amount = ['eq', 'in', 'gte', 'lte', 'isStated'];
const common = { id: ['eq', 'in'], name: text, nameRu: text, shortName: text, standing: ['eq', 'in'] };
const actor = ['leads', 'project', 'partnership', 'cluster', 'operates', 'representative', 'source'];
const years = { startYear: amount, endYear: amount, status: choice };

const cases: ListCase[] = [
  {
    field: 'projects',
    type: 'Project',
    kinds: ['PROJECT'],
    fields: { ...common, projectKind: choice, ...years },
    relations: ['block', 'cluster', 'areaType', 'backedBy', 'lead', 'participant', 'action', 'source'],
    hasDates: true,
  },
  {
    field: 'instruments',
    type: 'Instrument',
    kinds: ['INSTRUMENT'],
    fields: { ...common, instrumentKind: choice, ...years },
    relations: ['ministry', 'operator', 'backs', 'source'],
    hasDates: true,
  },
  {
    field: 'partnerships',
    type: 'Partnership',
    kinds: ['PARTNERSHIP'],
    fields: { ...common, partnershipKind: choice, signedOn: amount, status: choice, summary: text },
    relations: ['party', 'signatory', 'event', 'source'],
    hasDates: true,
  },
  {
    field: 'stakeholders',
    type: 'Entity',
    kinds: stakeholderKinds,
    fields: { ...common, kind: choice, website: text },
    relations: actor,
    hasDates: true,
  },
  {
    field: 'ministries',
    type: 'Ministry',
    kinds: ['MINISTRY'],
    fields: common,
    relations: [...actor, 'instrument', 'backs', 'action'],
    hasDates: true,
  },
  {
    field: 'companies',
    type: 'Company',
    kinds: ['COMPANY'],
    fields: { ...common, companyKind: choice, sector: text },
    relations: actor,
    hasDates: true,
  },
  {
    field: 'events',
    type: 'Event',
    kinds: ['EVENT'],
    fields: { ...common, startsOn: amount, endsOn: amount, place: text, status: choice },
    relations: ['partnership', 'source'],
    hasDates: true,
  },
  {
    field: 'clusters',
    type: 'Cluster',
    kinds: ['CLUSTER'],
    fields: common,
    relations: ['member', 'project', 'source'],
    hasDates: true,
  },
  {
    field: 'persons',
    type: 'Person',
    kinds: ['PERSON'],
    fields: common,
    relations: ['stakeholder', 'partnership', 'source'],
    hasDates: true,
  },
  {
    field: 'organisations',
    type: 'Organisation',
    kinds: ['ORGANISATION'],
    fields: { ...common, organisationKind: choice, country: text },
    relations: actor,
    hasDates: true,
  },
  {
    field: 'statements',
    type: 'Statement',
    kinds: ['STATEMENT'],
    fields: { ...common, topic: text },
    relations: ['source'],
    hasDates: false,
  },
  {
    field: 'sources',
    type: 'Source',
    kinds: ['SOURCE'],
    fields: {
      ...common,
      publisher: text,
      publishedOn: amount,
      reliability: choice,
      citation: text,
      url: text,
    },
    relations: [],
    hasDates: false,
  },
  {
    field: 'indicators',
    type: 'Indicator',
    kinds: ['INDICATOR'],
    fields: { ...common, value: amount, qualifier: choice, countsKind: choice, statedOn: amount },
    relations: ['source'],
    hasDates: false,
  },
];

/** Filters, orders and dates out of one row of numbers, with values that the graph holds and some that it does not. */
function makeChooser(next: () => number, rows: readonly NaiveRow[], list: ListCase) {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const value = (name: string) => {
    // Longer texts are refused as arguments.
    const stated = rows
      .flatMap((row) => naiveValues(row, name, today()))
      .filter((one) => String(one).length <= 200);
    return stated.length > 0 ? pick(stated) : null;
  };
  const related = (name: string) => {
    const ids = rows.flatMap((row) => naiveRelated(row, name));
    return next() < 0.1 || ids.length === 0 ? 'no-such-thing' : pick(ids);
  };
  function test(name: string): Filter | null {
    const kind = pick(list.fields[name]!);
    if (kind === 'isStated') return { isStated: next() < 0.5 };
    const found = value(name);
    if (found === null) return null;
    if (kind === 'in') return { in: [...new Set([found, value(name)])] };
    if (kind === 'contains')
      return {
        contains:
          String(found)
            .slice(2, 5 + Math.floor(next() * 6))
            .trim() || 'a',
      };
    if (kind === 'startsWith')
      return {
        startsWith:
          String(found)
            .slice(0, 1 + Math.floor(next() * 4))
            .trim() || 'a',
      };
    return { [kind]: found };
  }
  function relationTest(name: string): Filter {
    const kind = pick(['some', 'some', 'all', 'none', 'count']);
    if (kind === 'count') return { count: { [pick(['eq', 'gte', 'lte'])]: Math.floor(next() * 4) } };
    return { [kind]: Array.from({ length: 1 + Math.floor(next() * 2) }, () => related(name)) };
  }
  function filter(depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (let count = 1 + Math.floor(next() * 2); count > 0; count -= 1) {
      if (next() < 0.5 || list.relations.length === 0) {
        const name = pick(Object.keys(list.fields));
        const tests = test(name);
        if (tests) made[name] = tests;
      } else {
        const name = pick(list.relations);
        made[name] = relationTest(name);
      }
    }
    if (depth > 0 && next() < 0.5) made['OR'] = [filter(depth - 1), filter(depth - 1)];
    if (depth > 0 && next() < 0.2) made['AND'] = [filter(depth - 1), filter(depth - 1)];
    const not = filterIf(depth > 0 && next() < 0.3, depth);
    if (not) made['NOT'] = not;
    return made;
  }
  function filterIf(isWanted: boolean, depth: number): Record<string, unknown> | null {
    const made = isWanted ? filter(depth - 1) : {};
    return Object.keys(made).length > 0 ? made : null;
  }
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const orders = [
    'NAME',
    'RELATIONS',
    ...Object.keys(list.fields)
      .filter((name) => !['shortName', 'summary', 'name'].includes(name))
      .map(snake),
    ...list.relations.map((name) => `${snake(name)}_COUNT`),
  ];
  return {
    filter: () => filter(2),
    orderBy: () => ({ field: pick(orders), direction: pick(['ASC', 'DESC']) }),
    asOf: () => (list.hasDates && next() < 0.4 ? pick(['2012', '2015-06', '2017-11-30', '2019']) : null),
  };
}

interface Asked {
  readonly filter: Filter;
  readonly orderBy: { readonly field: string; readonly direction: string };
  readonly asOf: string | null;
}

/** The ids that a list must have, in their order. */
function expectedIds(list: ListCase, { filter, orderBy, asOf }: Asked): string[] {
  const date = asOf ?? today();
  const turn = orderBy.direction === 'ASC' ? 1 : -1;
  return rowsAsOf(whole, list.kinds, asOf, asksForStatus(filter))
    .filter((row) => naiveMeets(row, filter, date))
    .map((row) => ({ id: row.id, key: naiveKey(row, orderBy.field, date) }))
    .sort((a, b) => {
      if (a.key !== b.key && (a.key === null || b.key === null)) return a.key === null ? 1 : -1;
      if (a.key !== b.key) return a.key! < b.key! ? -turn : turn;
      return a.id < b.id ? -turn : turn;
    })
    .map(({ id }) => id);
}

/** The values of a facet with their numbers, however they are ordered. */
function expectedFacet(rows: readonly NaiveRow[], valuesOf: (row: NaiveRow) => (string | number)[]) {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const values = valuesOf(row);
    for (const value of values.length > 0 ? values : ['null']) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
const asCounts = (facet: { value: string | null; count: number }[]) =>
  Object.fromEntries(facet.map(({ value, count }) => [String(value), count]));

const source = ({ field, type, hasDates }: ListCase, selection: string) =>
  `query ($filter: ${type}Filter, $orderBy: ${type}Order, $first: Int, $after: String, $last: Int, $before: String${hasDates ? ', $asOf: Date' : ''}) {
    list: ${field}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before${hasDates ? ', asOf: $asOf' : ''}) { ${selection} }
  }`;

async function ask(list: ListCase, selection: string, variables: Record<string, unknown>) {
  const { data, errors } = await api.query(source(list, selection), variables);
  expect(errors, JSON.stringify(variables)).toBeUndefined();
  return data.list;
}

async function walk(list: ListCase, asked: Asked, size: number, isForward: boolean): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null; ;) {
    const window = isForward ? { first: size, after: cursor } : { last: size, before: cursor };
    const { nodes, pageInfo } = await ask(
      list,
      'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
      { ...asked, ...window },
    );
    const page = nodes.map(({ id }: { id: string }) => id);
    if (isForward) ids.push(...page);
    else ids.unshift(...page);
    if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

describe.each(cases)('$field, by random filters', { timeout: 120_000 }, (list) => {
  it('give the entities, the total, the order and the facets that a naive reading of the whole graph gives', async () => {
    const rows = rowsAsOf(whole, list.kinds, null);
    const { next } = seededRandom(list.field.length * 7919);
    const chooser = makeChooser(next, rows, list);
    let telling = 0;
    for (let round = 0; round < 12; round += 1) {
      const asked = { filter: chooser.filter(), orderBy: chooser.orderBy(), asOf: chooser.asOf() };
      const expected = expectedIds(list, asked);
      const note = JSON.stringify(asked);
      const facets =
        'facets { kind { value count } standing { value count } status { value count } block { value count } cluster { value count } year { value count } }';
      const {
        nodes,
        totalCount,
        facets: counted,
      } = await ask(list, `totalCount nodes { id } ${facets}`, { ...asked, first: 100 });
      expect(
        nodes.map(({ id }: { id: string }) => id),
        note,
      ).toEqual(expected.slice(0, 100));
      expect(totalCount, note).toBe(expected.length);
      if (expected.length > 0 && expected.length < rows.length) telling += 1;

      const date = asked.asOf ?? today();
      const chosen = rowsAsOf(whole, list.kinds, asked.asOf, asksForStatus(asked.filter)).filter(({ id }) =>
        expected.includes(id),
      );
      expect(asCounts(counted.kind), note).toEqual(expectedFacet(chosen, ({ kind }) => [kind]));
      expect(asCounts(counted.standing), note).toEqual(
        expectedFacet(chosen, ({ of }) => [of['standing'] as string]),
      );
      if ('status' in list.fields) {
        expect(asCounts(counted.status), note).toEqual(
          expectedFacet(chosen, (row) => naiveValues(row, 'status', date)),
        );
      }
      if (list.relations.includes('cluster')) {
        expect(asCounts(counted.cluster), note).toEqual(
          expectedFacet(chosen, (row) => naiveRelated(row, 'cluster')),
        );
      }
      if (list.relations.includes('block')) {
        expect(asCounts(counted.block), note).toEqual(
          expectedFacet(chosen, (row) => naiveRelated(row, 'block')),
        );
      }
      const began = ['startYear', 'signedOn', 'startsOn', 'statedOn', 'publishedOn'].find(
        (name) => name in list.fields,
      );
      if (began) {
        expect(asCounts(counted.year), note).toEqual(
          expectedFacet(chosen, (row) =>
            naiveValues(row, began, date).map((value) => String(value).slice(0, 4)),
          ),
        );
      }
      if (round % 8 === 0) {
        expect(await walk(list, asked, 13, true), note).toEqual(expected);
        expect(await walk(list, asked, 17, false), note).toEqual(expected);
      }
    }
    expect(telling, 'filters that find some, but not all').toBeGreaterThan(0);
  });
});

const ids = async (query: string) => {
  const { data, errors } = await api.query(query);
  expect(errors).toBeUndefined();
  const [list]: { nodes: { id: string }[] }[] = Object.values(data);
  return list!.nodes.map(({ id }) => id);
};

describe('relations', () => {
  it('finds the projects in which both take part, and none that only one does', async () => {
    const shared = rowsAsOf(whole, ['PROJECT'], null)
      .filter((row) => ['tsu', 'tpu'].every((id) => naiveRelated(row, 'participant').includes(id)))
      .map(({ id }) => id);
    expect(shared.length).toBeGreaterThan(0);
    const found = await ids(
      '{ projects(first: 100, filter: { participant: { all: ["tsu", "tpu"] } }) { nodes { id } } }',
    );
    expect(found.toSorted()).toEqual(shared.toSorted());
  });

  it('finds the projects that nothing backs', async () => {
    const bare = rowsAsOf(whole, ['PROJECT'], null).filter(
      (row) => naiveRelated(row, 'backedBy').length === 0,
    );
    const { data } = await api.query(
      '{ projects(filter: { backedBy: { count: { eq: 0 } } }) { totalCount } }',
    );
    expect(data.projects.totalCount).toBe(bare.length);
  });

  it('keeps the short forms of partnerships, and joins their network by the whole filter', async () => {
    const long = '{ partnershipKind: { in: [AGREEMENT] }, party: { some: ["tsu", "tpu"] } }';
    const short = '{ partnershipKinds: [AGREEMENT], parties: ["tsu", "tpu"] }';
    const found = await ids(`{ partnerships(first: 100, filter: ${long}) { nodes { id } } }`);
    expect(found.length).toBeGreaterThan(0);
    expect(await ids(`{ partnerships(first: 100, filter: ${short}) { nodes { id } } }`)).toEqual(found);
    const { data } = await api.query(
      `{ partnershipNetwork(filter: ${long}) { edges { partnership { id } } } }`,
    );
    const drawn = new Set(
      data.partnershipNetwork.edges.map((edge: { partnership: { id: string } }) => edge.partnership.id),
    );
    expect(drawn).toEqual(new Set(found));
  });
});

it('gives each entity the status that its filter and its facet give it', async () => {
  const { data } = await api.query(
    '{ instruments(first: 100, asOf: "2016") { totalCount nodes { status(asOf: "2016") } facets { status { value count } } } }',
  );
  const counts: Record<string, number> = {};
  for (const { status } of data.instruments.nodes) counts[String(status)] = (counts[String(status)] ?? 0) + 1;
  expect(data.instruments.nodes).toHaveLength(data.instruments.totalCount);
  expect(asCounts(data.instruments.facets.status)).toEqual(counts);
});

describe('status at a date', () => {
  const asOf = '2014';
  const byStatus = (kind: Kind, status: string) =>
    rowsAsOf(whole, [kind], asOf, true).filter((row) => naiveValues(row, 'status', asOf).includes(status));

  it.each([
    ['projects', 'PROJECT', 'PLANNED'],
    ['projects', 'PROJECT', 'ENDED'],
    ['instruments', 'INSTRUMENT', 'PLANNED'],
    ['instruments', 'INSTRUMENT', 'ENDED'],
    ['partnerships', 'PARTNERSHIP', 'PLANNED'],
  ] as const)('gives the %s (%s) that were %s then, with their facets', async (field, kind, status) => {
    const expected = byStatus(kind, status);
    expect(expected.length).toBeGreaterThan(0);
    const { data, errors } = await api.query(
      `{ list: ${field}(asOf: "${asOf}", first: 100, orderBy: { field: ID }, filter: { status: { eq: ${status} } }) {
        totalCount nodes { id } facets { status { value count } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.list.totalCount).toBe(expected.length);
    expect(data.list.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(
      expected
        .map(({ id }) => id)
        .sort()
        .slice(0, 100),
    );
    expect(asCounts(data.list.facets.status)).toEqual({ [status]: expected.length });
  });

  it('leaves out what did not exist then where nothing is said of the status', async () => {
    const { data } = await api.query(`{ projects(asOf: "${asOf}") { totalCount } }`);
    expect(data.projects.totalCount).toBe(rowsAsOf(whole, ['PROJECT'], asOf).length);
  });
});

it('shows the block behind a facet', async () => {
  const { data } = await api.query('{ projects { facets { block { value count entity { id kind } } } } }');
  const [first] = data.projects.facets.block;
  expect(first.entity).toEqual({ id: first.value, kind: 'BLOCK' });
});

describe('statements', () => {
  const statementsOf = async (query: string) => {
    const before = api.statements.length;
    const { errors } = await api.query(query);
    expect(errors).toBeUndefined();
    return api.statements.slice(before);
  };

  it('asks once for a page of a block, and once for its total', async () => {
    const block = rowsAsOf(whole, ['BLOCK'], null)[0]!.id;
    const filter = `filter: { block: { some: ["${block}"] }, standing: { in: [PUBLIC, INFERRED] } }`;
    expect(await statementsOf(`{ projects(${filter}) { nodes { id } } }`)).toEqual(['list-entities']);
    expect(await statementsOf(`{ projects(${filter}) { totalCount nodes { id } } }`)).toHaveLength(2);
  });

  it('asks for a rich list, its total and all of its facets with five statements, however many rows there are', async () => {
    const rich = (
      first: number,
    ) => `{ projects(first: ${first}, orderBy: { field: PARTICIPANT_COUNT, direction: DESC },
      filter: { OR: [{ participant: { some: ["tsu", "tpu"] } }, { startYear: { gte: 2000 } }, { NOT: { lead: { count: { eq: 0 } } } }] }) {
      totalCount nodes { id name } facets { kind { count } standing { count } status { count } block { count } cluster { count } year { count } } } }`;
    const asked = await statementsOf(rich(100));
    expect(asked.toSorted()).toEqual(
      [
        'list-candidates',
        'list-candidates',
        'list-linked-entities',
        'list-linked-entities',
        'read-entities',
      ].toSorted(),
    );
    expect(await statementsOf(rich(1))).toHaveLength(asked.length);
  });

  it('does not look for candidates when what must be related does not exist', async () => {
    expect(
      await statementsOf('{ projects(filter: { participant: { all: ["no-such-one"] } }) { nodes { id } } }'),
    ).toEqual(['list-linked-entities']);
  });
});

const deep = (levels: number): string =>
  levels === 0 ? '{ id: { eq: "tsu" } }' : `{ NOT: ${deep(levels - 1)} }`;

it.each([
  ['{ projects(filter: { OR: [] }) { totalCount } }', 'filter.OR'],
  [
    '{ projects(filter: { OR: [{ name: { contains: " " } }] }) { totalCount } }',
    'filter.OR[0].name.contains',
  ],
  ['{ projects(filter: { NOT: {} }) { totalCount } }', 'filter.NOT'],
  ['{ projects(filter: { block: { some: [] } }) { totalCount } }', 'filter.block.some'],
  ['{ projects(filter: { block: { none: [""] } }) { totalCount } }', 'filter.block.none[0]'],
  [`{ projects(filter: { lead: { all: [${'"a", '.repeat(101)}] } }) { totalCount } }`, 'filter.lead.all'],
  ['{ projects(filter: { startYear: { in: [] } }) { totalCount } }', 'filter.startYear.in'],
  ['{ projects(asOf: "soon") { totalCount } }', 'asOf'],
  ['{ partnerships(filter: { signedOn: { gte: "2017-13" } }) { totalCount } }', 'filter.signedOn.gte'],
  ['{ partnerships(filter: { AND: [{ asOf: "2017" }] }) { totalCount } }', 'filter.AND[0].asOf'],
  ['{ partnerships(asOf: "2016", filter: { asOf: "2017" }) { totalCount } }', 'filter.asOf'],
  ['{ partnershipNetwork(filter: { parties: [] }) { totalNodes } }', 'filter.parties'],
  [`{ projects(filter: ${deep(11)}) { totalCount } }`, `filter${'.NOT'.repeat(10)}`],
  [`{ projects(filter: { OR: [${'{ startYear: { eq: 1 } }, '.repeat(101)}] }) { totalCount } }`, 'filter'],
  ['{ projects(orderBy: { field: START_YEAR }, after: "W10") { totalCount } }', 'after'],
])('refuses %s before any database work', async (query, argument) => {
  const before = api.statements.length;
  const { errors } = await api.query(query);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument,
    value: expect.any(String),
    allowed: expect.any(String),
  });
  expect(api.statements).toHaveLength(before);
});
