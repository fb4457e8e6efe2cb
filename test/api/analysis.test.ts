import { expect, it } from 'vitest';
import { describeBothGraphs, type Named, some } from './both-graphs.ts';
import { isStakeholder, isThere, type PlainEntity, wereEverThere } from './plain-graph.ts';

interface Ending {
  lost: Named[];
  weakened: Named[];
  unaffected: number;
  totalProjects: number;
}

const moments = [null, '2012', '2013-06'];

const idsOf = (found: Named[]) => found.map(({ id }) => id).sort();

interface SharedGround {
  readonly places: readonly string[];
  readonly partners: readonly (readonly [id: string, one: number, other: number])[];
}

/** What is to be said of all that two stakeholders have in common, in English and in Russian. */
function sentencesOf(
  { places, partners }: SharedGround,
  entityById: ReadonlyMap<string, PlainEntity>,
): [string, string][] {
  const nameOf = (id: string, first: string, second: string) => {
    const properties = entityById.get(id)?.properties ?? {};
    const name = properties[first] ?? properties[second];
    return typeof name === 'string' ? name : id;
  };
  const en = (id: string) => nameOf(id, 'nameEn', 'nameRu');
  const ru = (id: string) => nameOf(id, 'nameRu', 'nameEn');
  return [
    ...places.map((id): [string, string] =>
      entityById.get(id)?.kind === 'PROJECT'
        ? [`Both have a part in the project “${en(id)}”.`, `Общий проект: ${ru(id)}.`]
        : [`Both are members of “${en(id)}”.`, `Общий кластер: ${ru(id)}.`],
    ),
    ...partners.map(([id, one, other]): [string, string] => [
      `Both have partnerships with ${en(id)} (${one} and ${other}).`,
      `Общий партнёр: ${ru(id)} (партнёрств: ${one} и ${other}).`,
    ]),
  ];
}

describeBothGraphs((graph) => {
  it('says what is lost, what is weakened and what stays when backers end', async () => {
    const { brute, ask, idsOfKind } = graph();
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
    const { brute, ask } = graph();
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
    const { plain, brute, ask } = graph();
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
    const { brute, ask, idsOfKind } = graph();
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
        for (const { instrument, projects, totalProjects, share } of portfolio.instruments) {
          expect(idsOf(projects)).toEqual(expected.instruments[instrument.id]);
          expect(share).toBeCloseTo(expected.shares[instrument.id]!, 10);
          expect(totalProjects).toBe(projects.length);
        }
        if (expected.concentration === null) expect(portfolio.concentration).toBeNull();
        else expect(portfolio.concentration).toBeCloseTo(expected.concentration, 10);
      }
    }
  });

  it('names the backers that projects have no other beside', async () => {
    const { brute, ask } = graph();
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
    const { plain, brute, ask, idsOfKind } = graph();
    let compared = 0;
    const questions = some(idsOfKind('PROJECT')).flatMap((projectId, index) =>
      [null, index % 2 === 0 ? '2012' : '2014-06-01'].map((asOf) => ({ projectId, asOf })),
    );
    for (const { projectId, asOf } of questions) {
      const { candidateInstruments } = await ask(
        `query ($projectId: ID!, $asOf: Date) { candidateInstruments(projectId: $projectId, asOf: $asOf, first: 50) {
          instrument { id } score reasons { text ru: text(locale: RU) edges { id source target } }
        } }`,
        { projectId, asOf },
      );
      const expected = brute.candidates(projectId, asOf);
      expect(candidateInstruments).toHaveLength(Math.min(50, expected.size));
      compared += expected.size;
      for (const { instrument, score, reasons } of candidateInstruments) {
        expect(score).toBeCloseTo(expected.get(instrument.id)!.score, 10);
        expect(reasons).toHaveLength(expected.get(instrument.id)!.ties);
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
    expect(compared, 'candidates that are held against the formula').toBeGreaterThan(10);
  });

  it('suggests partners as the formula does, with reasons that point at edges', async () => {
    const { plain, brute, ask } = graph();
    const weights = brute.partnerMatrix();
    const stakeholders = plain.entities.filter(isStakeholder).map(({ id }) => id);
    const known = stakeholders.filter((id) => weights.get(id)!.size > 0);
    const entityById = new Map(plain.entities.map((entity) => [entity.id, entity]));
    let compared = 0;
    for (const stakeholderId of [...some(known, 5), ...some(stakeholders, 3)]) {
      const { suggestedPartners } = await ask(
        `query ($id: ID!) { suggestedPartners(stakeholderId: $id, first: 50) {
          stakeholder { id } score gain commonGround reasons { en: text(locale: EN) ru: text(locale: RU) edges { id source target } }
        } }`,
        { id: stakeholderId },
      );
      const expected = brute.suggestions(stakeholderId, weights);
      expect(suggestedPartners).toHaveLength(Math.min(50, expected.size));
      for (const { stakeholder, score, gain, commonGround, reasons } of suggestedPartners) {
        expect(gain).toBeCloseTo(expected.get(stakeholder.id)!.gain, 10);
        expect(commonGround).toBeCloseTo(expected.get(stakeholder.id)!.commonGround, 10);
        expect(score).toBeCloseTo(gain * commonGround, 10);
        const sentences = sentencesOf(expected.get(stakeholder.id)!, entityById);
        expect(sentences.length).toBeGreaterThan(0);
        expect(reasons.map(({ en, ru }: { en: string; ru: string }) => [en, ru]).toSorted()).toEqual(
          sentences.toSorted(),
        );
        compared += sentences.length;
        for (const { edges } of reasons) {
          expect(edges.length).toBeGreaterThan(0);
          const ends = edges.flatMap(({ source, target }: { source: string; target: string }) => [
            source,
            target,
          ]);
          expect(ends).toContain(stakeholderId);
          for (const { id } of edges) expect(plain.ties.map((tie) => tie.id)).toContain(id);
        }
      }
    }
    expect(compared, 'sentences that are held against what is worked out by hand').toBeGreaterThan(10);
  });

  it('lists partners with all that they share, most shared first', async () => {
    const { brute, ask } = graph();
    const weights = brute.partnerMatrix();
    for (const id of some(
      [...weights.keys()].filter((each) => weights.get(each)!.size > 0),
      20,
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
    const { plain, ask, idsOfKind } = graph();
    for (const asOf of moments) {
      const { partnershipNetwork } = await ask(
        `query ($filter: PartnershipFilter) { partnershipNetwork(filter: $filter) { truncated totalNodes totalEdges nodes { id } edges { source target partnership { id } } } }`,
        { filter: asOf ? { asOf } : null },
      );
      const parties = (id: string) =>
        plain.ties.filter(({ relation, to }) => relation === 'PARTY_TO' && to.id === id);
      const expected = idsOfKind('PARTNERSHIP').flatMap((id) =>
        parties(id).flatMap((a) =>
          parties(id)
            .filter(
              (b) => a.from.id < b.from.id && isThere(a, asOf) && isThere(b, asOf) && wereEverThere(a, b),
            )
            .map((b) => [a.from.id, b.from.id, id].join(' ')),
        ),
      );
      const found = partnershipNetwork.edges.map(
        (edge: { source: string; target: string; partnership: Named }) =>
          [edge.source, edge.target, edge.partnership.id].join(' '),
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
      const joined = new Set(expected.flatMap((line) => line.split(' ').slice(0, 2)));
      expect(new Set(idsOf(partnershipNetwork.nodes))).toEqual(joined);
      expect(partnershipNetwork).toMatchObject({
        truncated: false,
        totalNodes: joined.size,
        totalEdges: expected.length,
      });
    }
  });
});
