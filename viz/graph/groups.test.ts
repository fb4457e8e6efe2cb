import { describe, expect, it } from 'vitest';
import { emptyState } from '../state/types.ts';
import { communitiesOf } from './communities.ts';
import { gather, groupOfPoint, statedGroups } from './groups.ts';
import { foundedEdges, type PictureEdge, type PictureNode, visiblePart } from './visible.ts';

const node = (id: string, more: Partial<PictureNode> = {}): PictureNode => ({
  id,
  kind: 'PROJECT',
  name: id,
  shortName: null,
  standing: 'PUBLIC',
  degree: 1,
  fromYear: null,
  toYear: null,
  x: 0,
  y: 0,
  ...more,
});
const edge = (source: string, relation: PictureEdge['relation'], target: string): PictureEdge => ({
  id: `${source}:${relation}:${target}`,
  source,
  target,
  relation,
  standing: 'PUBLIC',
  fromYear: null,
  toYear: null,
});
const filters = emptyState({ language: 'en', theme: 'light' });
const nodes = [
  node('it', { kind: 'CLUSTER', x: 10 }),
  node('bio', { kind: 'CLUSTER' }),
  node('one', { x: 20 }),
  node('two', { x: 30 }),
  node('three'),
  node('tsu', { kind: 'UNIVERSITY' }),
];
const edges = [
  edge('one', 'IN_CLUSTER', 'it'),
  edge('two', 'IN_CLUSTER', 'it'),
  edge('two', 'IN_CLUSTER', 'bio'),
  edge('three', 'IN_CLUSTER', 'bio'),
  edge('tsu', 'LEADS', 'one'),
  edge('tsu', 'LEADS', 'two'),
  edge('tsu', 'PARTICIPATES_IN', 'three'),
];

describe('groups', () => {
  const membership = statedGroups(edges, 'cluster');
  const part = visiblePart({ nodes, edges }, filters);

  it('have what is stated to belong to them, an entity of several with the first', () => {
    expect(Object.fromEntries(membership)).toEqual({
      it: 'it',
      bio: 'bio',
      one: 'it',
      two: 'bio',
      three: 'bio',
    });
  });

  it('close into one point each, with one line for all relationships of a kind', () => {
    const scene = gather(part, membership, []);
    expect(scene.nodes.map(({ id, members }) => [id, [...members].sort()])).toEqual([
      ['group.it', ['it', 'one']],
      ['group.bio', ['bio', 'three', 'two']],
      ['tsu', ['tsu']],
    ]);
    expect(scene.nodes[0]?.x).toBe(15);
    expect(
      scene.edges.map(({ source, relation, target, count }) => [source, relation, target, count]),
    ).toEqual([
      ['group.bio', 'IN_CLUSTER', 'group.it', 1],
      ['tsu', 'LEADS', 'group.it', 1],
      ['tsu', 'LEADS', 'group.bio', 1],
      ['tsu', 'PARTICIPATES_IN', 'group.bio', 1],
    ]);
    expect(groupOfPoint('group.it')).toBe('it');
    expect(groupOfPoint('it')).toBeNull();
  });

  it('say of a line that stands for several no more than holds for each of them', () => {
    const [first, second] = [edge('tsu', 'LEADS', 'one'), edge('tsu', 'LEADS', 'two')];
    const lineOf = (...lines: PictureEdge[]) =>
      gather(
        visiblePart({ nodes, edges: lines }, filters),
        new Map([
          ['one', 'it'],
          ['two', 'it'],
        ]),
        [],
      ).edges;
    const least = { ...first, standing: 'INFERRED', fromYear: 2010, toYear: 2012 } as const;
    for (const lines of [
      [least, second],
      [second, least],
    ]) {
      expect(lineOf(...lines)).toMatchObject([
        { count: 2, standing: 'INFERRED', fromYear: null, toYear: null, members: lines.map(({ id }) => id) },
      ]);
    }
    expect(lineOf(least, { ...second, fromYear: 2010, toYear: 2012 })).toMatchObject([
      { standing: 'INFERRED', fromYear: 2010, toYear: 2012 },
    ]);
  });

  it('have only those whose belonging is well enough founded and holds in the year, whatever else is left out', () => {
    const memberships = [
      { ...edge('one', 'MEMBER_OF', 'it'), fromYear: 2015 },
      { ...edge('two', 'MEMBER_OF', 'it'), standing: 'INFERRED' as const },
      edge('three', 'IN_CLUSTER', 'it'),
    ];
    const belonging = (changes: Partial<typeof filters>) =>
      [
        ...statedGroups(
          foundedEdges({ nodes, edges: memberships }, { ...filters, ...changes }),
          'cluster',
        ).keys(),
      ].sort();
    expect(belonging({})).toEqual(['it', 'one', 'three', 'two']);
    expect(belonging({ year: 2010 })).toEqual(['it', 'three', 'two']);
    expect(belonging({ year: 2010, hiddenStandings: ['INFERRED'] })).toEqual(['it', 'three']);
    expect(
      belonging({ hiddenKinds: ['CLUSTER'], hiddenRelations: ['MEMBER_OF'], hidden: ['it'], only: ['tsu'] }),
    ).toEqual(['it', 'one', 'three', 'two']);
  });

  it('say of themselves no more than holds for each member, and count the relationships that lead out of them', () => {
    const members = [
      node('it', { kind: 'CLUSTER', degree: 9, standing: 'DOCUMENTED', fromYear: 2010, toYear: 2020 }),
      node('one', { standing: 'INFERRED', fromYear: 2010, toYear: 2020 }),
    ];
    const inside = edge('one', 'IN_CLUSTER', 'it');
    const groupOf = (own: readonly PictureNode[]) =>
      gather(
        visiblePart({ nodes: [...own, ...nodes.slice(3)], edges: [inside, ...edges.slice(2)] }, filters),
        statedGroups([inside], 'cluster'),
        [],
      ).nodes[0];
    expect(groupOf(members)).toMatchObject({
      name: 'it',
      kind: 'CLUSTER',
      standing: 'INFERRED',
      fromYear: 2010,
      toYear: 2020,
      degree: 1,
      shownDegree: 1,
    });
    const [cluster] = members;
    expect(groupOf(cluster ? [cluster, node('one')] : [])).toMatchObject({
      standing: 'PUBLIC',
      fromYear: null,
      toYear: null,
    });
  });

  it('lose nothing: the lines of all points stand for every relationship between them', () => {
    const scene = gather(part, membership, []);
    const inside = edges.filter(({ source, target }) => membership.get(source) === membership.get(target));
    expect(scene.edges.reduce((sum, { count }) => sum + count, 0)).toBe(edges.length - inside.length);
  });

  it('show their members when open', () => {
    const scene = gather(part, membership, ['it']);
    expect(scene.nodes.map(({ id }) => id)).toEqual(['group.bio', 'it', 'one', 'tsu']);
    expect(scene.edges.find(({ id }) => id === 'tsu:LEADS:one')?.count).toBe(1);
  });
});

describe('communities', () => {
  it('are the parts that hang together closely, the same each time, named by the member with most neighbours', () => {
    const points = ['a', 'b', 'c', 'd', 'e', 'f', 'alone'].map((id) => node(id));
    const lines = ['ab', 'bc', 'ca', 'de', 'ef', 'fd', 'cd'].map(([from = '', to = '']) =>
      edge(from, 'LEADS', to),
    );
    const found = communitiesOf(points, lines);
    expect(Object.fromEntries([...found].sort())).toEqual({ a: 'c', b: 'c', c: 'c', d: 'd', e: 'd', f: 'd' });
    expect(communitiesOf(points, [...lines].reverse())).toEqual(found);
  });
});

describe('what is visible', () => {
  const dated = [
    node('old', { kind: 'INSTRUMENT', toYear: 2010 }),
    node('now', { kind: 'INSTRUMENT', fromYear: 2012 }),
    node('tsu', { kind: 'UNIVERSITY' }),
    node('unnamed', { standing: 'PLACEHOLDER' }),
  ];
  const lines = [edge('tsu', 'OPERATES', 'old'), edge('tsu', 'OPERATES', 'now')];
  const idsWith = (changes: Partial<typeof filters>) => {
    const part = visiblePart({ nodes: dated, edges: lines }, { ...filters, ...changes });
    return [part.nodes.map(({ id }) => id), part.edges.map(({ target, change }) => `${target} ${change}`)];
  };

  it('follows the year, to the ends of each relationship', () => {
    expect(idsWith({})).toEqual([
      ['old', 'now', 'tsu'],
      ['old held', 'now held'],
    ]);
    expect(idsWith({ year: 2015 })).toEqual([['now', 'tsu'], ['now held']]);
    expect(idsWith({ year: 2015, showsEnded: true })).toEqual([
      ['old', 'now', 'tsu'],
      ['old ended', 'now held'],
    ]);
    expect(idsWith({ year: 2015, comparedYear: 2009 })).toEqual([
      ['old', 'now', 'tsu'],
      ['old ended', 'now began'],
    ]);
  });

  it('leaves out what was put away, and keeps what the picture is around', () => {
    expect(idsWith({ hidden: ['old', 'tsu'] })).toEqual([['now'], []]);
    expect(idsWith({ only: ['now', 'tsu'] })).toEqual([['now', 'tsu'], ['now held']]);
    expect(idsWith({ expanded: ['old.OPERATES'], year: 2015 })).toEqual([
      ['old', 'now', 'tsu'],
      ['now held'],
    ]);
    expect(idsWith({ expanded: ['now'], hiddenKinds: ['INSTRUMENT'] })[0]).toEqual(['now', 'tsu']);
  });

  it('narrows to the core, the related and the largest part', () => {
    expect(idsWith({ leastDegree: 2 })).toEqual([['tsu'], []]);
    expect(idsWith({ core: 2 })).toEqual([[], []]);
    expect(idsWith({ onlyLargest: true, showsPlaceholders: true })[0]).toEqual(['old', 'now', 'tsu']);
  });
});
