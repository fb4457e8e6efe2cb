import { expect, it } from 'vitest';
import { communitiesOf } from '../../api/analysis/communities.ts';
import { influenceOf } from '../../api/analysis/influence.ts';
import { tieUp } from '../../api/analysis/ties.ts';
import type { Kind, Relation } from '../../cypher/model.ts';
import { describeBothGraphs, type Named, some } from './both-graphs.ts';

describeBothGraphs((graph) => {
  const parts: [Kind[] | null, Relation[] | null, string | null][] = [
    [null, null, null],
    [null, ['BACKS', 'ADMINISTERS', 'LEADS'], '2013-06'],
    [['UNIVERSITY', 'COMPANY', 'ORGANISATION', 'PROJECT'], null, '2012'],
    [['CLUSTER'], null, null],
  ];

  it.each(parts)('weighs the influence of %j over %j at %s', async (kinds, relations, asOf) => {
    const { brute, ask } = graph();
    const expected = new Map(
      influenceOf(tieUp(brute.pairs(kinds, relations, asOf))).map((one) => [one.id, one]),
    );
    for (const [orderBy, key, sign] of [
      ['BETWEENNESS', 'betweenness', 1],
      ['DEGREE', 'degree', 1],
      ['PAGE_RANK', 'pageRank', 1],
      ['CONSTRAINT', 'constraint', -1],
    ] as const) {
      const { influence } = await ask(
        `query ($kinds: [EntityKind!], $relations: [Relation!], $asOf: Date, $orderBy: InfluenceMeasure) {
          influence(kinds: $kinds, relations: $relations, asOf: $asOf, orderBy: $orderBy, first: 100) {
            entity { id } degree betweenness pageRank constraint effectiveSize
          }
        }`,
        { kinds, relations, asOf, orderBy },
      );
      const order = [...expected.values()]
        .sort((a, b) => sign * (b[key] - a[key]) || (a.id < b.id ? -1 : 1))
        .slice(0, 100);
      expect(influence.map(({ entity }: { entity: Named }) => entity.id)).toEqual(order.map(({ id }) => id));
      for (const { entity, ...values } of influence)
        expect({ id: entity.id, ...values }).toEqual(expected.get(entity.id));
    }
  });

  it.each(parts)('divides %j over %j at %s into communities', async (kinds, relations, asOf) => {
    const { brute, ask } = graph();
    const { communities } = await ask(
      `query ($kinds: [EntityKind!], $relations: [Relation!], $asOf: Date) {
        communities(kinds: $kinds, relations: $relations, asOf: $asOf) { id size modularity members { id } some: members(first: 1) { id } }
      }`,
      { kinds, relations, asOf },
    );
    const expected = communitiesOf(tieUp(brute.pairs(kinds, relations, asOf)));
    expect(communities).toEqual(
      expected.map(({ id, members, modularity }) => ({
        id,
        size: members.length,
        modularity,
        members: members.map((member) => ({ id: member })),
        some: [{ id }],
      })),
    );
  });

  it.each([
    ['2009', '2012', null],
    ['2012', '2014-06', null],
    ['2000', '2030', ['PROJECT', 'PARTNERSHIP']],
    ['2013', '2013', null],
  ] as const)('says what changed from %s to %s among %j', async (from, to, kinds) => {
    const { brute, ask } = graph();
    const { changes } = await ask(
      `query ($from: Date!, $to: Date!, $kinds: [EntityKind!]) { changes(from: $from, to: $to, kinds: $kinds, limit: 5000) {
        began { id } ended { id } entitiesBegan { id } entitiesEnded { id } totalBegan totalEnded totalEntitiesBegan totalEntitiesEnded truncated
      } }`,
      { from, to, kinds },
    );
    const expected = brute.changes(from, to, kinds);
    for (const list of ['began', 'ended', 'entitiesBegan', 'entitiesEnded'] as const) {
      expect(changes[list].map(({ id }: Named) => id)).toEqual(expected[list]);
      expect(changes[`total${list[0]!.toUpperCase()}${list.slice(1)}`]).toBe(expected[list].length);
    }
    expect(changes.truncated).toBe(false);
    const { changes: cut } = await ask(
      'query ($from: Date!, $to: Date!) { changes(from: $from, to: $to, limit: 1) { began { id } totalBegan truncated } }',
      { from, to },
    );
    const all = brute.changes(from, to, null);
    expect(cut.began.map(({ id }: Named) => id)).toEqual(all.began.slice(0, 1));
    expect(cut).toMatchObject({
      totalBegan: all.began.length,
      truncated: Object.values(all).some(({ length }) => length > 1),
    });
  });

  it('finds the best ways, none of which comes by anything twice, and says what it means when there is none', async () => {
    const { plain, brute, ask } = graph();
    const everything = some(
      plain.entities.filter(({ kind }) => kind !== 'SOURCE' && kind !== 'INDICATOR').map(({ id }) => id),
      5,
    );
    let compared = 0;
    const far = everything.flatMap((a) => everything.filter((b) => a < b).map((b) => [a, b] as const));
    const near = some([...plain.ties], 6).map(({ from, to }) => [from.id, to.id] as const);
    for (const [from, to] of [...far, ...near]) {
      for (const [maxLength, relations] of [
        [3, null],
        [2, ['BACKS', 'ADMINISTERS', 'PARTY_TO']],
      ] as [number, Relation[] | null][]) {
        const { pathsExplained: found, paths } = await ask(
          `query ($from: ID!, $to: ID!, $maxLength: Int, $relations: [Relation!]) {
            pathsExplained(from: $from, to: $to, maxLength: $maxLength, relations: $relations) {
              outcome text maxLength distance complete paths { length hubPenalty edges { id } nodes { id } }
            }
            paths(from: $from, to: $to, maxLength: $maxLength, relations: $relations) { edges { id } }
          }`,
          { from, to, maxLength, relations },
        );
        const ways: string[][] = found.paths.map(({ edges }: { edges: Named[] }) =>
          edges.map(({ id }) => id),
        );
        if (found.complete) {
          expect(ways).toEqual(brute.paths(from, to, maxLength, relations).slice(0, 5));
          if (ways.length > 0) compared += 1;
        }
        expect(paths.map(({ edges }: { edges: Named[] }) => edges.map(({ id }) => id))).toEqual(ways);
        for (const { nodes, hubPenalty, length } of found.paths) {
          const ids = nodes.map(({ id }: Named) => id);
          expect(new Set(ids).size).toBe(Number(length) + 1);
          expect(hubPenalty).toBeCloseTo(brute.hubPenalty(ids), 9);
        }
        const distance = distanceOf(brute.pairs(null, relations, null), from, to);
        expect(found.distance).toBe(distance);
        expect(found.outcome).toBe(
          distance === null ? 'NOT_CONNECTED' : distance <= maxLength ? 'FOUND' : 'NONE_WITHIN_LENGTH',
        );
        if (found.outcome === 'NONE_WITHIN_LENGTH')
          expect(found.text).toContain(`within ${maxLength} relationships; the shortest has ${distance}`);
      }
    }
    expect(compared, 'answers with ways that are held against all ways').toBeGreaterThan(3);
  });
});

/** The number of steps between two ids, by widening circles; null when the circles never reach. */
function distanceOf(pairs: readonly (readonly [string, string])[], from: string, to: string): number | null {
  let circle = new Set([from]);
  for (let steps = 0; ; steps += 1) {
    if (circle.has(to)) return steps;
    const wider = new Set([
      ...circle,
      ...pairs.flatMap(([a, b]) => (circle.has(a) ? [b] : circle.has(b) ? [a] : [])),
    ]);
    if (wider.size === circle.size) return null;
    circle = wider;
  }
}
