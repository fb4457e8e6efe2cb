import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { communitiesOf } from '../../api/analysis/communities.ts';
import { influenceOf } from '../../api/analysis/influence.ts';
import { tieUp } from '../../api/analysis/ties.ts';
import type { Kind, Relation } from '../../cypher/model.ts';
import { silentLog } from '../../database/log.ts';
import { migrate } from '../../database/migrate.ts';
import { openGraph } from '../../database/graph.ts';
import { loadRows } from './load-rows.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { bruteForce } from './brute-force.ts';
import { isStakeholder, type PlainGraph, readPlainGraph } from './plain-graph.ts';
import { randomDataset } from './random-graph.ts';
import { openTestApi, type TestApi } from './service.ts';

interface Named {
  id: string;
}

interface Ending {
  lost: Named[];
  weakened: Named[];
  unaffected: number;
  totalProjects: number;
}

/** The real data, and a small random graph in a Neo4j of its own. */
const seeds = [0, 11];
const moments = [null, '2012', '2013-06'];

// Each test asks many questions; what is tested is not how fast.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let neo4j: TestNeo4j;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
});
afterAll(() => neo4j.close());

const idsOf = (found: Named[]) => found.map(({ id }) => id).sort();

describe.each(seeds)('graph %i (0: the real data)', (seed) => {
  let api: TestApi;
  let plain: PlainGraph;
  let brute: ReturnType<typeof bruteForce>;

  beforeAll(async () => {
    if (seed === 0) api = await openTestApi({ cacheMaxBytes: 0 });
    else {
      const own = openGraph({ ...neo4j.config, uri: neo4j.uri });
      await migrate(own, { log: silentLog });
      await own.execute({ name: 'test', text: 'MATCH (e:Entity) DETACH DELETE e' });
      await loadRows(own, randomDataset(seed));
      await own.close();
      api = await openTestApi({ cacheMaxBytes: 0 }, neo4j);
    }
    plain = await readPlainGraph(api.graph);
    brute = bruteForce(plain);
  });
  afterAll(() => api.close());

  async function ask(source: string, variables: Record<string, unknown> = {}) {
    const { data, errors } = await api.query(source, variables);
    expect(errors).toBeUndefined();
    return data;
  }
  const idsOfKind = (kind: Kind) => plain.entities.filter((each) => each.kind === kind).map(({ id }) => id);
  /** Some of many, spread over all of them. */
  const some = <Item>(items: Item[], most = 8): Item[] =>
    items.filter((_, index) => index % Math.ceil(items.length / most) === 0);

  it('says what is lost, what is weakened and what stays when backers end', async () => {
    const backers = [...idsOfKind('INSTRUMENT'), ...idsOfKind('MINISTRY')];
    const choices = [...some(backers, 6).map((id) => [id]), some(backers, 4), idsOfKind('MINISTRY'), backers];
    for (const asOf of moments) {
      for (const ids of choices) {
        const { ifEnded } = await ask(
          `query ($ids: [ID!]!, $asOf: Date) { ifEnded(ids: $ids, asOf: $asOf) {
            lost { id } weakened { id } unaffected totalProjects
            broken { project { id } instrument { id } ministry { id } } remaining { project { id } instrument { id } ministry { id } }
          } }`,
          { ids, asOf },
        );
        const expected = brute.ifEnded(ids, asOf);
        expect({ ...ifEnded, lost: idsOf(ifEnded.lost), weakened: idsOf(ifEnded.weakened) }).toMatchObject(
          expected,
        );
        const { lost, weakened, unaffected, totalProjects }: Ending = ifEnded;
        expect(lost.length + weakened.length + unaffected).toBe(totalProjects);
        expect(ifEnded.totalProjects).toBe(idsOfKind('PROJECT').length);
        const isHit = (chain: { instrument: Named | null; ministry: Named | null }): boolean =>
          [chain.instrument, chain.ministry].some((body) => body && ids.includes(body.id));
        expect(ifEnded.broken.every(isHit)).toBe(true);
        expect(ifEnded.remaining.some(isHit)).toBe(false);
        expect(
          [...new Set(ifEnded.remaining.map(({ project }: { project: Named }) => project.id))].sort(),
        ).toEqual(expected.weakened);
      }
    }
  });

  it('lists the gaps, page by page, forth and back', async () => {
    for (const asOf of moments) {
      for (const [field, expected] of Object.entries(brute.gaps(asOf))) {
        const page = `totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
        const walk = async (size: string, cursor: string, place: string, more: string) => {
          const pages: string[][] = [];
          for (let from: string | null = null; ;) {
            const { gaps } = await ask(
              `query ($asOf: Date, $from: String) { gaps(asOf: $asOf) { ${field}(${size}: 100, ${cursor}: $from) { ${page} } } }`,
              { asOf, from },
            );
            const { totalCount, nodes, pageInfo } = gaps[field];
            expect(totalCount).toBe(expected.length);
            pages.push(nodes.map(({ id }: Named) => id));
            if (!pageInfo[more]) return pages;
            from = pageInfo[place];
          }
        };
        expect((await walk('first', 'after', 'endCursor', 'hasNextPage')).flat()).toEqual(expected);
        expect((await walk('last', 'before', 'startCursor', 'hasPreviousPage')).reverse().flat()).toEqual(
          expected,
        );
      }
    }
  });

  it('leaves out of the gaps what is not of the asked standing', async () => {
    const { gaps } = await ask(
      '{ gaps(standings: [PUBLIC]) { projectsWithoutBacking(first: 100) { nodes { id standing } } } }',
    );
    const isPublic = new Map(
      plain.entities.map(({ id, properties }) => [id, properties['standing'] === 'PUBLIC']),
    );
    expect(idsOf(gaps.projectsWithoutBacking.nodes)).toEqual(
      brute
        .gaps(null)
        .projectsWithoutBacking.filter((id) => isPublic.get(id))
        .slice(0, 100),
    );
  });

  it('adds up the portfolio of each ministry, each project once', async () => {
    for (const asOf of moments) {
      const { ministries } = await ask(
        `query ($asOf: Date) { ministries(first: 100) { nodes { id portfolio(asOf: $asOf) {
          ministry { id } projects { id } totalProjects totalInstruments directProjects { id } singlyBackedProjects { id } concentration
          instruments { instrument { id } projects { id } totalProjects share }
        } } } }`,
        { asOf },
      );
      expect(idsOf(ministries.nodes)).toEqual(idsOfKind('MINISTRY').sort());
      for (const { id, portfolio } of ministries.nodes) {
        const expected = brute.portfolio(id, asOf);
        expect(portfolio.ministry.id).toBe(id);
        expect(idsOf(portfolio.projects)).toEqual(expected.projects);
        expect(portfolio.totalProjects).toBe(expected.projects.length);
        expect(idsOf(portfolio.directProjects)).toEqual(expected.direct);
        expect(idsOf(portfolio.singlyBackedProjects)).toEqual(expected.single);
        expect(portfolio.totalInstruments).toBe(Object.keys(expected.instruments).length);
        for (const { instrument, projects, totalProjects } of portfolio.instruments) {
          expect(idsOf(projects)).toEqual(expected.instruments[instrument.id]);
          expect(totalProjects).toBe(projects.length);
        }
        if (expected.concentration === null) expect(portfolio.concentration).toBeNull();
        else expect(portfolio.concentration).toBeCloseTo(expected.concentration, 10);
      }
    }
  });

  it('names the backers that projects have no other beside', async () => {
    for (const asOf of moments) {
      const { singlePointsOfFailure } = await ask(
        `query ($asOf: Date) { singlePointsOfFailure(asOf: $asOf, first: 100) { instrument { id } ministry { id } projects { id } totalProjects } }`,
        { asOf },
      );
      const found = Object.fromEntries(
        singlePointsOfFailure.map(
          (point: { instrument: Named | null; ministry: Named | null; projects: Named[] }) => [
            (point.instrument ?? point.ministry)?.id,
            idsOf(point.projects),
          ],
        ),
      );
      expect(found).toEqual(brute.singlePoints(asOf));
      const counts = singlePointsOfFailure.map(
        ({ totalProjects }: { totalProjects: number }) => totalProjects,
      );
      expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
    }
  });

  it('scores candidates as the formula does, with reasons that point at edges', async () => {
    for (const projectId of some(idsOfKind('PROJECT'))) {
      const { candidateInstruments } = await ask(
        `query ($projectId: ID!) { candidateInstruments(projectId: $projectId, first: 50) {
          instrument { id } score reasons { text ru: text(locale: RU) edges { id source target } }
        } }`,
        { projectId },
      );
      const expected = brute.candidates(projectId);
      expect(candidateInstruments).toHaveLength(Math.min(50, expected.size));
      for (const { instrument, score, reasons } of candidateInstruments) {
        expect(score).toBeCloseTo(expected.get(instrument.id)!, 10);
        for (const { text, ru, edges } of reasons) {
          expect(text).not.toBe(ru);
          const ends = edges.flatMap(({ source, target }: { source: string; target: string }) => [
            source,
            target,
          ]);
          expect(ends).toContain(projectId);
          expect(ends).toContain(instrument.id);
          for (const { id } of edges) expect(plain.ties.map((tie) => tie.id)).toContain(id);
        }
      }
      expect(candidateInstruments.map(({ instrument }: { instrument: Named }) => instrument.id)).toEqual(
        candidateInstruments
          .toSorted(
            (a: { score: number; instrument: Named }, b: { score: number; instrument: Named }) =>
              b.score - a.score || (a.instrument.id < b.instrument.id ? -1 : 1),
          )
          .map(({ instrument }: { instrument: Named }) => instrument.id),
      );
    }
  });

  it('suggests partners as the formula does, with reasons that point at edges', async () => {
    const weights = brute.partnerMatrix();
    const stakeholders = plain.entities.filter(isStakeholder).map(({ id }) => id);
    const known = stakeholders.filter((id) => weights.get(id)!.size > 0);
    for (const stakeholderId of [...some(known, 5), ...some(stakeholders, 3)]) {
      const { suggestedPartners } = await ask(
        `query ($id: ID!) { suggestedPartners(stakeholderId: $id, first: 50) {
          stakeholder { id } score gain commonGround reasons { text edges { id source target } }
        } }`,
        { id: stakeholderId },
      );
      const expected = brute.suggestions(stakeholderId, weights);
      expect(suggestedPartners).toHaveLength(Math.min(50, expected.size));
      for (const { stakeholder, score, gain, commonGround, reasons } of suggestedPartners) {
        expect(gain).toBeCloseTo(expected.get(stakeholder.id)!.gain, 10);
        expect(commonGround).toBeCloseTo(expected.get(stakeholder.id)!.commonGround, 10);
        expect(score).toBeCloseTo(gain * commonGround, 10);
        for (const { edges } of reasons) {
          const ends = edges.flatMap(({ source, target }: { source: string; target: string }) => [
            source,
            target,
          ]);
          expect(ends).toContain(stakeholderId);
          for (const { id } of edges) expect(plain.ties.map((tie) => tie.id)).toContain(id);
        }
      }
    }
  });

  it('lists partners with all that they share, most shared first', async () => {
    const weights = brute.partnerMatrix();
    for (const id of some(
      [...weights.keys()].filter((each) => weights.get(each)!.size > 0),
      6,
    )) {
      const { stakeholder } = await ask(
        `query ($id: ID!) { stakeholder(id: $id) { partners { stakeholder { id } sharedPartnerships { id } } } }`,
        { id },
      );
      const found: [string, number][] = stakeholder.partners.map(
        (partner: { stakeholder: Named; sharedPartnerships: Named[] }) => [
          partner.stakeholder.id,
          partner.sharedPartnerships.length,
        ],
      );
      expect(new Map(found)).toEqual(weights.get(id));
      const counts = found.map(([, count]) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it('joins each pair of parties once for each partnership in force', async () => {
    for (const asOf of moments) {
      const { partnershipNetwork } = await ask(
        `query ($filter: PartnershipFilter) { partnershipNetwork(filter: $filter) { truncated totalNodes totalEdges nodes { id } edges { source target partnership { id } } } }`,
        { filter: asOf ? { asOf } : null },
      );
      const parties = (id: string) =>
        brute
          .pairs(null, ['PARTY_TO'], asOf)
          .filter(([, partnership]) => partnership === id)
          .map(([party]) => party)
          .sort();
      const expected = idsOfKind('PARTNERSHIP').flatMap((id) =>
        parties(id).flatMap((a, index, all) => all.slice(index + 1).map((b) => [a, b, id].join(' '))),
      );
      const found = partnershipNetwork.edges.map(
        (edge: { source: string; target: string; partnership: Named }) =>
          [edge.source, edge.target, edge.partnership.id].join(' '),
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
      expect(partnershipNetwork).toMatchObject({ truncated: false, totalEdges: expected.length });
    }
  });

  const parts: [Kind[] | null, Relation[] | null, string | null][] = [
    [null, null, null],
    [null, ['BACKS', 'ADMINISTERS', 'LEADS'], '2013-06'],
    [['UNIVERSITY', 'COMPANY', 'ORGANISATION', 'PROJECT'], null, '2012'],
    [['CLUSTER'], null, null],
  ];

  it.each(parts)('weighs the influence of %j over %j at %s', async (kinds, relations, asOf) => {
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
    const everything = some(
      plain.entities.filter(({ kind }) => kind !== 'SOURCE' && kind !== 'INDICATOR').map(({ id }) => id),
      5,
    );
    for (const [from, to] of everything.flatMap((a) =>
      everything.filter((b) => a < b).map((b) => [a, b] as const),
    )) {
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
        if (found.complete) expect(ways).toEqual(brute.paths(from, to, maxLength, relations).slice(0, 5));
        expect(paths.map(({ edges }: { edges: Named[] }) => edges.map(({ id }) => id))).toEqual(ways);
        for (const { nodes } of found.paths)
          expect(new Set(nodes.map(({ id }: Named) => id)).size).toBe(nodes.length);
        const distance = distanceOf(brute.pairs(null, relations, null), from, to);
        expect(found.distance).toBe(distance);
        expect(found.outcome).toBe(
          distance === null ? 'NOT_CONNECTED' : distance <= maxLength ? 'FOUND' : 'NONE_WITHIN_LENGTH',
        );
        if (found.outcome === 'NONE_WITHIN_LENGTH')
          expect(found.text).toContain(`within ${maxLength} relationships; the shortest has ${distance}`);
      }
    }
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
