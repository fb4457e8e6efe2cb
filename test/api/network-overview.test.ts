import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kind } from '../../cypher/model.ts';
import { isThere, type PlainEntity, type PlainGraph, type PlainTie, readPlainGraph } from './plain-graph.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
let plain: PlainGraph;
beforeAll(async () => {
  api = await openTestApi({ maxRows: 1_000_000, requestTimeoutMs: 25_000 });
  plain = await readPlainGraph(api.graph);
});
afterAll(() => api.close());

type By = 'KIND' | 'BLOCK' | 'CLUSTER';

interface Wish {
  readonly by: By;
  readonly kinds?: readonly Kind[];
  readonly relations?: readonly string[];
  readonly standings?: readonly string[];
  readonly asOf?: string;
  readonly open?: readonly string[];
  readonly limit?: number;
}

const membership = { KIND: [], BLOCK: ['IN_BLOCK'], CLUSTER: ['IN_CLUSTER', 'MEMBER_OF'] } as const;

const groupOfKind = (kind: Kind) => `group.kind-${kind.toLowerCase().replaceAll('_', '-')}`;

/** The group of each entity, worked out from all rows. */
function groupOf(entity: PlainEntity, by: By): string {
  if (entity.kind === by) return `group.${entity.id}`;
  const relations: readonly string[] = membership[by];
  const [first] = plain.ties
    .filter(({ relation, from, to }) => from === entity && relations.includes(relation) && to.kind === by)
    .map(({ to }) => to.id)
    .sort();
  return first === undefined ? groupOfKind(entity.kind) : `group.${first}`;
}

function expected(wish: Wish) {
  const { by, kinds, relations, standings, open = [], limit = 600 } = wish;
  const asOf = wish.asOf ?? null;
  const isFounded = (thing: PlainEntity | PlainTie) =>
    standings?.includes(String(thing.properties['standing'])) ?? true;
  const chosen = plain.entities.filter(
    (entity) => (kinds?.includes(entity.kind) ?? true) && isFounded(entity) && isThere(entity, asOf),
  );
  const known = new Set(chosen);
  const ties = plain.ties.filter(
    (tie) =>
      known.has(tie.from) &&
      known.has(tie.to) &&
      isFounded(tie) &&
      (relations?.includes(tie.relation) ?? true) &&
      isThere(tie, asOf),
  );
  const degree = (entity: PlainEntity) =>
    plain.ties.filter(({ from }) => from === entity).length +
    plain.ties.filter(({ to }) => to === entity).length;
  const shown = chosen
    .filter((entity) => open.includes(groupOf(entity, by)))
    .sort((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
  const pointOf = (entity: PlainEntity) => (shown.includes(entity) ? entity.id : groupOf(entity, by));
  const groups = new Map<string, { total: number; shown: string[] }>();
  for (const entity of chosen) {
    const group = groups.get(groupOf(entity, by)) ?? { total: 0, shown: [] };
    groups.set(groupOf(entity, by), group);
    group.total += 1;
    if (shown.includes(entity)) group.shown.push(entity.id);
  }
  const links = new Map<string, number>();
  for (const { from, to, relation } of ties) {
    if ((shown.includes(from) && shown.includes(to)) || pointOf(from) === pointOf(to)) continue;
    const key = `${pointOf(from)} ${relation} ${pointOf(to)}`;
    links.set(key, (links.get(key) ?? 0) + 1);
  }
  return {
    nodes: shown.map(({ id }) => id),
    edges: ties
      .filter(({ from, to }) => shown.includes(from) && shown.includes(to))
      .map(({ id }) => id)
      .sort(),
    totals: [chosen.length, ties.length],
    groups: Object.fromEntries(
      [...groups].map(([id, { total, shown: ids }]) => [id, { total, shown: ids.sort() }]),
    ),
    links: Object.fromEntries(links),
  };
}

interface Overview {
  readonly graph: {
    readonly nodes: { id: string }[];
    readonly edges: { id: string }[];
    readonly truncated: boolean;
    readonly totalNodes: number;
    readonly totalEdges: number;
  };
  readonly groups: {
    id: string;
    kind: Kind;
    total: number;
    shown: string[];
    entity: { id: string } | null;
  }[];
  readonly links: { source: string; target: string; relation: string; count: number }[];
}

async function ask(wish: Wish & { wholeUpTo?: number }): Promise<Overview> {
  const { data, errors } = await api.query(
    `query ($by: NetworkGrouping, $kinds: [EntityKind!], $relations: [Relation!], $standings: [Standing!], $asOf: Date,
      $open: [ID!], $limit: Int, $wholeUpTo: Int = 0) {
      networkOverview(by: $by, kinds: $kinds, relations: $relations, standings: $standings, asOf: $asOf, open: $open,
        limit: $limit, wholeUpTo: $wholeUpTo) {
        graph { nodes { id } edges { id } truncated totalNodes totalEdges }
        groups { id kind total shown entity { id } } links { source target relation count } } }`,
    { ...wish },
  );
  expect(errors).toBeUndefined();
  return data.networkOverview;
}

function asRows({ graph, groups, links }: Overview) {
  return {
    nodes: graph.nodes.map(({ id }) => id),
    edges: graph.edges.map(({ id }) => id).sort(),
    totals: [graph.totalNodes, graph.totalEdges],
    groups: Object.fromEntries(
      groups.map(({ id, total, shown }) => [id, { total, shown: shown.toSorted() }]),
    ),
    links: Object.fromEntries(
      links.map(({ source, relation, target, count }) => [`${source} ${relation} ${target}`, count]),
    ),
  };
}

const wishes: readonly Wish[] = [
  { by: 'KIND' },
  { by: 'BLOCK' },
  { by: 'CLUSTER' },
  { by: 'KIND', open: [groupOfKind('PROJECT'), groupOfKind('MINISTRY')] },
  { by: 'KIND', open: [groupOfKind('COMPANY')], limit: 7 },
  { by: 'BLOCK', open: ['group.no-such-block', groupOfKind('INSTRUMENT')] },
  { by: 'KIND', kinds: ['MINISTRY', 'INSTRUMENT', 'PROJECT'], relations: ['BACKS', 'ADMINISTERS'] },
  { by: 'CLUSTER', standings: ['DOCUMENTED', 'PUBLIC'], asOf: '2016', open: [groupOfKind('UNIVERSITY')] },
];

describe('the overview of a network that is larger than what is shown one by one', () => {
  it.each(wishes)('gathers it as the rows say: %j', async (wish) => {
    expect(asRows(await ask(wish))).toEqual(expected(wish));
  });

  it.each(['BLOCK', 'CLUSTER'] as const)('opens each %s', async (by) => {
    const named = (await ask({ by })).groups.filter(({ entity }) => entity !== null);
    expect(named).not.toEqual([]);
    for (const { id, kind, entity } of named) {
      expect([kind, `group.${entity?.id ?? ''}`]).toEqual([by, id]);
      const wish = { by, open: [id] };
      expect(asRows(await ask(wish))).toEqual(expected(wish));
    }
  });

  it('has no line between an entity that is shown and itself, and none twice', async () => {
    const { graph, links } = await ask({ by: 'KIND', open: [groupOfKind('PROJECT')] });
    const ends = links.map(({ source, relation, target }) => `${source} ${relation} ${target}`);
    expect(new Set(ends).size).toBe(ends.length);
    expect(links.filter(({ source, target }) => source === target)).toEqual([]);
    expect(graph.truncated).toBe(true);
  });
});

it('is the network itself where that is small enough, and says that nothing is gathered', async () => {
  const { graph, groups, links } = await ask({ by: 'KIND', wholeUpTo: plain.entities.length });
  expect([groups, links, graph.truncated]).toEqual([[], [], false]);
  expect(graph.nodes.map(({ id }) => id).sort()).toEqual(plain.entities.map(({ id }) => id).sort());
  expect(graph.edges.map(({ id }) => id).sort()).toEqual(plain.ties.map(({ id }) => id).sort());
  expect((await ask({ by: 'KIND', wholeUpTo: plain.entities.length - 1 })).groups).not.toEqual([]);
});

it('refuses bounds that are none', async () => {
  for (const argument of ['wholeUpTo: -1', 'limit: 0', 'limit: 2001', 'kinds: []', 'open: [""]']) {
    const { errors } = await api.query(`{ networkOverview(${argument}) { groups { id } } }`);
    expect(errors?.[0]?.extensions.code, argument).toBe('BAD_USER_INPUT');
  }
});
