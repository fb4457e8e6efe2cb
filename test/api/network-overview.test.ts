import { expect, it } from 'vitest';
import { type Kind, maxIdLength } from '../../cypher/model.ts';
import { type AskedGraph, describeBothGraphs, type Named } from './both-graphs.ts';
import { isThere, type PlainEntity, type PlainTie } from './plain-graph.ts';
import { openTestApi } from './service.ts';

type By = 'KIND' | 'BLOCK' | 'CLUSTER' | 'COMMUNITY';

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
function statedGroupOf({ plain }: AskedGraph, { by, standings, asOf }: Wish) {
  const relations: readonly string[] = by === 'BLOCK' || by === 'CLUSTER' ? membership[by] : [];
  const isFounded = isFoundedIn(standings);
  return (entity: PlainEntity): string => {
    if (entity.kind === by) return `group.${entity.id}`;
    const [first] = plain.ties
      .filter(({ relation, from, to }) => from === entity && relations.includes(relation) && to.kind === by)
      .filter((tie) => isFounded(tie) && isFounded(tie.to) && isThere(tie, asOf ?? null))
      .map(({ to }) => to.id)
      .sort();
    return first === undefined ? groupOfKind(entity.kind) : `group.${first}`;
  };
}

function isFoundedIn(standings: readonly string[] | undefined) {
  return (thing: PlainEntity | PlainTie) => standings?.includes(String(thing.properties['standing'])) ?? true;
}

/** The communities that the service itself names for a wish, each with its id and its members. */
async function communitiesFor({ ask }: AskedGraph, { kinds, relations, standings, asOf }: Wish) {
  const { communities } = await ask(
    `query ($kinds: [EntityKind!], $relations: [Relation!], $standings: [Standing!], $asOf: Date) {
      communities(kinds: $kinds, relations: $relations, standings: $standings, asOf: $asOf) { id size members { id } } }`,
    { kinds, relations, standings, asOf },
  );
  return communities as { id: string; size: number; members: Named[] }[];
}

async function groupOfWish(asked: AskedGraph, wish: Wish): Promise<(entity: PlainEntity) => string> {
  if (wish.by !== 'COMMUNITY') return statedGroupOf(asked, wish);
  const communities = await communitiesFor(asked, wish);
  const communityOf = new Map(
    communities.flatMap(({ id, members }) => members.map((member) => [member.id, `group.${id}`] as const)),
  );
  return ({ id, kind }) => communityOf.get(id) ?? groupOfKind(kind);
}

async function expected(asked: AskedGraph, wish: Wish) {
  const { plain } = asked;
  const { kinds, relations, standings, open = [], limit = 600 } = wish;
  const groupOf = await groupOfWish(asked, wish);
  const asOf = wish.asOf ?? null;
  const isFounded = isFoundedIn(standings);
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
    .filter((entity) => open.includes(groupOf(entity)))
    .sort((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
  const pointOf = (entity: PlainEntity) => (shown.includes(entity) ? entity.id : groupOf(entity));
  const groups = new Map<string, { total: number; shown: string[] }>();
  for (const entity of chosen) {
    const group = groups.get(groupOf(entity)) ?? { total: 0, shown: [] };
    groups.set(groupOf(entity), group);
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

async function overviewOf({ ask }: AskedGraph, wish: Wish & { wholeUpTo?: number }): Promise<Overview> {
  const { networkOverview } = await ask(
    `query ($by: NetworkGrouping, $kinds: [EntityKind!], $relations: [Relation!], $standings: [Standing!], $asOf: Date,
      $open: [ID!], $limit: Int, $wholeUpTo: Int = 0) {
      networkOverview(by: $by, kinds: $kinds, relations: $relations, standings: $standings, asOf: $asOf, open: $open,
        limit: $limit, wholeUpTo: $wholeUpTo) {
        graph { nodes { id } edges { id } truncated totalNodes totalEdges }
        groups { id kind total shown entity { id } } links { source target relation count } } }`,
    { ...wish },
  );
  return networkOverview;
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
  { by: 'BLOCK', standings: ['INFERRED'] },
  { by: 'BLOCK', asOf: '2009' },
  { by: 'CLUSTER', standings: ['DOCUMENTED'], open: [groupOfKind('COMPANY')] },
  { by: 'CLUSTER', asOf: '2010-06' },
  { by: 'KIND', open: [groupOfKind('PROJECT'), groupOfKind('MINISTRY')] },
  { by: 'KIND', open: [groupOfKind('COMPANY')], limit: 7 },
  {
    by: 'BLOCK',
    open: ['group.no-such-block', `group.${'a'.repeat(maxIdLength)}`, groupOfKind('INSTRUMENT')],
  },
  { by: 'KIND', kinds: ['MINISTRY', 'INSTRUMENT', 'PROJECT'], relations: ['BACKS', 'ADMINISTERS'] },
  { by: 'CLUSTER', standings: ['DOCUMENTED', 'PUBLIC'], asOf: '2016', open: [groupOfKind('UNIVERSITY')] },
  { by: 'COMMUNITY' },
  { by: 'COMMUNITY', asOf: '2013-06', open: [groupOfKind('PROJECT'), 'group.no-such-community'] },
  { by: 'COMMUNITY', kinds: ['MINISTRY', 'INSTRUMENT', 'PROJECT'], relations: ['BACKS', 'ADMINISTERS'] },
  {
    by: 'COMMUNITY',
    standings: ['DOCUMENTED', 'PUBLIC'],
    relations: ['LEADS', 'PARTICIPATES_IN', 'PARTY_TO'],
  },
  { by: 'COMMUNITY', kinds: ['CLUSTER', 'COMPANY'], relations: ['IN_CLUSTER'] },
];

describeBothGraphs((graph) => {
  it.each(wishes)(
    'gathers a network larger than what is shown one by one as the rows say: %j',
    async (wish) => {
      expect(asRows(await overviewOf(graph(), wish))).toEqual(await expected(graph(), wish));
    },
  );

  it.each(['BLOCK', 'CLUSTER'] as const)('opens each %s', async (by) => {
    const named = (await overviewOf(graph(), { by })).groups.filter(({ entity }) => entity !== null);
    expect(named).not.toEqual([]);
    for (const { id, kind, entity } of named) {
      expect([kind, `group.${entity?.id ?? ''}`]).toEqual([by, id]);
      const wish = { by, open: [id] };
      expect(asRows(await overviewOf(graph(), wish))).toEqual(await expected(graph(), wish));
    }
  });

  it('gathers by the communities that are named when they are asked for, and opens each of them', async () => {
    const asked = graph();
    for (const choice of [{}, { asOf: '2012', standings: ['DOCUMENTED', 'PUBLIC'] }]) {
      const communities = await communitiesFor(asked, { by: 'COMMUNITY', ...choice });
      const { groups } = await overviewOf(asked, { by: 'COMMUNITY', ...choice });
      const named = groups.filter(({ entity }) => entity !== null);
      expect(named.length).toBeGreaterThan(1);
      expect(named.map(({ id, total, entity }) => [id, total, entity?.id])).toEqual(
        communities.map(({ id, size }) => [`group.${id}`, size, id]),
      );
      for (const [index, { id }] of named.entries()) {
        // A part of one, and one together with the next one.
        const wishesOfOne: Wish[] = [
          { by: 'COMMUNITY', ...choice, open: [id], limit: 3 },
          { by: 'COMMUNITY', ...choice, open: [id, named[index + 1]?.id ?? id] },
        ];
        for (const wish of wishesOfOne)
          expect(asRows(await overviewOf(asked, wish))).toEqual(await expected(asked, wish));
      }
    }
  });

  it.each(['KIND', 'COMMUNITY'] as const)(
    'has by %s no line between an entity that is shown and itself, and none twice',
    async (by) => {
      const { graph: picture, links } = await overviewOf(graph(), { by, open: [groupOfKind('PROJECT')] });
      const ends = links.map(({ source, relation, target }) => `${source} ${relation} ${target}`);
      expect(new Set(ends).size).toBe(ends.length);
      expect(links.filter(({ source, target }) => source === target)).toEqual([]);
      expect(picture.truncated).toBe(true);
    },
  );

  it.each(['KIND', 'COMMUNITY'] as const)(
    'is by %s the network itself where that is small enough, and says that nothing is gathered',
    async (by) => {
      const { plain } = graph();
      const whole = await overviewOf(graph(), { by, wholeUpTo: plain.entities.length });
      expect([whole.groups, whole.links, whole.graph.truncated]).toEqual([[], [], false]);
      expect(whole.graph.nodes.map(({ id }) => id).sort()).toEqual(plain.entities.map(({ id }) => id).sort());
      expect(whole.graph.edges.map(({ id }) => id).sort()).toEqual(plain.ties.map(({ id }) => id).sort());
      const gathered = await overviewOf(graph(), { by, wholeUpTo: plain.entities.length - 1 });
      expect(gathered.groups).not.toEqual([]);
    },
  );
});

it('refuses bounds that are none', async () => {
  const api = await openTestApi();
  try {
    for (const argument of ['wholeUpTo: -1', 'limit: 0', 'limit: 2001', 'kinds: []', 'open: [""]']) {
      const { errors } = await api.query(`{ networkOverview(${argument}) { groups { id } } }`);
      expect(errors?.[0]?.extensions.code, argument).toBe('BAD_USER_INPUT');
    }
  } finally {
    await api.close();
  }
});
