import type { Kind, Relation } from '../../cypher/model.ts';
import { standings } from '../../cypher/model.ts';
import {
  coexist,
  hasBegun,
  hasEnded,
  isOver,
  isStakeholder,
  isThere,
  type PlainEntity,
  type PlainGraph,
  type PlainTie,
  wereEverThere,
} from './plain-graph.ts';

/** Answers worked out the long way, from the whole graph and with no help of the service's code. */
export function bruteForce({ entities, ties }: PlainGraph) {
  const ofKind = (kind: Kind) => entities.filter((entity) => entity.kind === kind);
  const at = (asOf: string | null, ...relations: Relation[]) =>
    ties.filter((tie) => relations.includes(tie.relation) && isThere(tie, asOf));
  const degree = (entity: PlainEntity) =>
    ties.filter(({ from }) => from === entity).length + ties.filter(({ to }) => to === entity).length;

  /** For each way that a project is backed the bodies that it hangs on. */
  function chains(project: PlainEntity, asOf: string | null): PlainEntity[][] {
    return at(asOf, 'BACKS')
      .filter(({ to }) => to === project)
      .flatMap(({ from: backer }) => {
        if (backer.kind === 'MINISTRY') return [[backer]];
        const over = at(asOf, 'ADMINISTERS').filter(({ to }) => to === backer);
        return over.length === 0 ? [[backer]] : over.map(({ from }) => [from, backer]);
      });
  }

  function ifEnded(ids: readonly string[], asOf: string | null) {
    const fates = ofKind('PROJECT').map((project) => {
      const all = chains(project, asOf);
      const broken = all.filter((chain) => chain.some(({ id }) => ids.includes(id)));
      return { id: project.id, isHit: broken.length > 0, isLost: broken.length === all.length };
    });
    return {
      lost: fates
        .filter(({ isHit, isLost }) => isHit && isLost)
        .map(({ id }) => id)
        .sort(),
      weakened: fates
        .filter(({ isHit, isLost }) => isHit && !isLost)
        .map(({ id }) => id)
        .sort(),
      unaffected: fates.filter(({ isHit }) => !isHit).length,
    };
  }

  function gaps(asOf: string | null) {
    const backs = at(asOf, 'BACKS');
    const ids = (found: PlainEntity[]) => found.map(({ id }) => id).sort();
    const partners = (one: PlainEntity) =>
      at(asOf, 'PARTY_TO')
        .filter(({ from }) => from === one)
        .flatMap((tie) =>
          at(asOf, 'PARTY_TO').filter(
            (other) => other.to === tie.to && other.from !== one && wereEverThere(tie, other),
          ),
        );
    return {
      projectsWithoutBacking: ids(
        ofKind('PROJECT').filter((each) => isThere(each, asOf) && !backs.some(({ to }) => to === each)),
      ),
      instrumentsBackingNothing: ids(
        ofKind('INSTRUMENT').filter(
          (each) => isThere(each, asOf) && !backs.some(({ from }) => from === each),
        ),
      ),
      ministriesWithoutProjects: ids(
        ofKind('MINISTRY').filter((each) => portfolio(each.id, asOf).projects.length === 0),
      ),
      stakeholdersWithoutPartners: ids(
        entities.filter((each) => isStakeholder(each) && partners(each).length === 0),
      ),
    };
  }

  function portfolio(ministryId: string, asOf: string | null) {
    const instruments = at(asOf, 'ADMINISTERS')
      .filter(({ from }) => from.id === ministryId)
      .map(({ to }) => to);
    const backedBy = (id: string) =>
      at(asOf, 'BACKS')
        .filter(({ from }) => from.id === id)
        .map(({ to }) => to.id)
        .sort();
    const direct = backedBy(ministryId);
    const projects = [...new Set([...instruments.flatMap(({ id }) => backedBy(id)), ...direct])].sort();
    const counts = [...instruments.map(({ id }) => backedBy(id).length), direct.length];
    const total = counts.reduce((a, b) => a + b, 0);
    return {
      instruments: Object.fromEntries(instruments.map(({ id }) => [id, backedBy(id)])),
      projects,
      direct,
      shares: Object.fromEntries(
        instruments.map(({ id }) => [id, total === 0 ? 0 : backedBy(id).length / total]),
      ),
      single: projects.filter((id) => at(asOf, 'BACKS').filter(({ to }) => to.id === id).length === 1),
      concentration:
        total === 0 ? null : counts.map((n) => (n / total) * (n / total)).reduce((a, b) => a + b, 0),
    };
  }

  function singlePoints(asOf: string | null): Record<string, string[]> {
    const points: Record<string, string[]> = {};
    for (const project of ofKind('PROJECT')) {
      const [only, ...others] = at(asOf, 'BACKS').filter(({ to }) => to === project);
      if (!only || others.length > 0) continue;
      points[only.from.id] = [...(points[only.from.id] ?? []), project.id].sort();
    }
    return points;
  }

  /**
   * Score of each instrument that is a candidate for a project, and how many things tie both; at a date by what held then,
   * whether or not the project has begun.
   */
  function candidates(projectId: string, asOf: string | null): Map<string, { score: number; ties: number }> {
    const project = entities.find(({ id }) => id === projectId)!;
    const shareable: Relation[][] = [
      ['IN_BLOCK', 'IN_CLUSTER', 'LOCATED_IN'],
      ['LEADS', 'PARTICIPATES_IN'],
      ['ADVANCES'],
    ];
    const ageless = (end: PlainEntity) => (end === project ? { ...end, properties: {} } : end);
    const held = ties.filter((tie) =>
      isThere({ ...tie, from: ageless(tie.from), to: ageless(tie.to) }, asOf),
    );
    const along = (...relations: Relation[]) => held.filter(({ relation }) => relations.includes(relation));
    const other = (tie: PlainTie, end: PlainEntity) => (tie.from === end ? tie.to : tie.from);
    const cases = new Map<string, Set<string>>();
    const note = (instrument: PlainEntity, tie: string, shared: PlainEntity, via: string) => {
      const key = [instrument.id, tie, shared.id].join(' ');
      cases.set(key, (cases.get(key) ?? new Set()).add(via));
    };
    for (const instrument of ofKind('INSTRUMENT')) {
      const isBacking = along('BACKS').some(({ from, to }) => from === instrument && to === project);
      if (isBacking || !coexist(instrument, project)) continue;
      for (const relations of shareable) {
        const shared = along(...relations)
          .filter((tie) => tie.from === project || tie.to === project)
          .map((tie) => other(tie, project));
        for (const { to: via } of along('BACKS').filter(({ from }) => from === instrument)) {
          for (const tie of along(...relations).filter((each) => each.from === via || each.to === via)) {
            if (shared.includes(other(tie, via))) note(instrument, relations.join(), other(tie, via), via.id);
          }
        }
      }
      for (const { from: ministry } of along('ADMINISTERS').filter(({ to }) => to === instrument)) {
        for (const { from: backer } of along('BACKS').filter(({ to }) => to === project)) {
          if (backer === ministry) note(instrument, 'backing', ministry, project.id);
          if (along('ADMINISTERS').some(({ from, to }) => from === ministry && to === backer))
            note(instrument, 'backing', ministry, backer.id);
        }
        for (const { from: action } of along('ADVANCES').filter(({ to }) => to === project)) {
          if (along('RESPONSIBLE_FOR').some(({ from, to }) => from === ministry && to === action))
            note(instrument, 'action', ministry, action.id);
        }
      }
      for (const { from: operator } of along('OPERATES').filter(({ to }) => to === instrument)) {
        if (along('LEADS', 'PARTICIPATES_IN').some(({ from, to }) => from === operator && to === project))
          note(instrument, 'operator', operator, project.id);
      }
    }
    const found = new Map<string, { score: number; ties: number }>();
    for (const [key, via] of cases) {
      const [instrument = '', , sharedId] = key.split(' ');
      const weight = via.size / Math.log(1 + degree(entities.find(({ id }) => id === sharedId)!));
      const { score, ties: before } = found.get(instrument) ?? { score: 0, ties: 0 };
      found.set(instrument, { score: score + weight, ties: before + 1 });
    }
    return found;
  }

  /** For each stakeholder how many partnerships it shares with each other one. */
  function partnerMatrix(): Map<string, Map<string, number>> {
    const stakeholders = entities.filter(isStakeholder);
    const parties = (one: PlainEntity) => at(null, 'PARTY_TO').filter(({ from }) => from === one);
    const shared = (one: PlainEntity, two: PlainEntity) =>
      parties(one).filter((tie) =>
        parties(two).some((other) => other.to === tie.to && wereEverThere(tie, other)),
      );
    return new Map(
      stakeholders.map((one) => [
        one.id,
        new Map(
          stakeholders
            .filter((two) => two !== one)
            .map((two) => [two.id, shared(one, two).length] as const)
            .filter(([, count]) => count > 0),
        ),
      ]),
    );
  }

  /**
   * Gain and common ground for each suggested partner of a stakeholder: what both are in, and the partners of both with the
   * numbers of partnerships that each of the two has with them.
   */
  function suggestions(stakeholderId: string, weights = partnerMatrix()) {
    const constraint = (ties_: ReadonlyMap<string, ReadonlyMap<string, number>>) => {
      const p = (a: string, b: string) =>
        (ties_.get(a)?.get(b) ?? 0) / [...(ties_.get(a)?.values() ?? [])].reduce((x, y) => x + y, 0);
      const contacts = [...(ties_.get(stakeholderId)?.keys() ?? [])];
      return contacts
        .map(
          (j) =>
            p(stakeholderId, j) +
            contacts
              .filter((q) => q !== j)
              .map((q) => p(stakeholderId, q) * p(q, j))
              .reduce((x, y) => x + y, 0),
        )
        .reduce((sum, share) => sum + share ** 2, 0);
    };
    const own = weights.get(stakeholderId)!;
    const placesOf = (id: string) =>
      new Set(
        at(null, 'LEADS', 'PARTICIPATES_IN', 'MEMBER_OF')
          .filter(({ from }) => from.id === id)
          .map(({ to }) => to.id),
      );
    const membersOf = (place: string) =>
      new Set(
        at(null, 'LEADS', 'PARTICIPATES_IN', 'MEMBER_OF')
          .filter(({ to }) => to.id === place)
          .map(({ from }) => from.id),
      );
    const found = new Map<
      string,
      { gain: number; commonGround: number; places: string[]; partners: [string, number, number][] }
    >();
    for (const other of weights.keys()) {
      if (other === stakeholderId || own.has(other)) continue;
      const partners = [...own.keys()].filter((partner) => weights.get(partner)?.has(other));
      const places = [...placesOf(stakeholderId)].filter((place) => placesOf(other).has(place));
      const sizes = [
        ...partners.map((partner) => weights.get(partner)!.size),
        ...places.map((place) => membersOf(place).size),
      ];
      if (sizes.length === 0) continue;
      const after = new Map([...weights].map(([id, row]) => [id, new Map(row)]));
      after.get(stakeholderId)!.set(other, 1);
      after.get(other)!.set(stakeholderId, 1);
      const gain = own.size === 0 ? 1 : constraint(weights) - constraint(after);
      if (gain > 0)
        found.set(other, {
          gain,
          commonGround: sizes.map((size) => 1 / Math.log(1 + size)).reduce((a, b) => a + b, 0),
          places,
          partners: partners.map((id) => [id, own.get(id)!, weights.get(other)!.get(id)!]),
        });
    }
    return found;
  }

  function changes(from: string, to: string, kinds: readonly Kind[] | null) {
    const isMeant = (thing: PlainEntity | PlainTie) =>
      kinds === null ||
      ('kind' in thing ? [thing] : [thing.from, thing.to]).some(({ kind }) => kinds.includes(kind));
    const ids = (things: readonly (PlainEntity | PlainTie)[], test: typeof hasBegun) =>
      things
        .filter((thing) => isMeant(thing) && ('kind' in thing || wereEverThere(thing)))
        .filter((thing) => !test(thing, from) && test(thing, to))
        .map(({ id }) => id)
        .sort();
    return {
      began: ids(ties, hasBegun),
      ended: ids(ties, hasEnded),
      entitiesBegan: ids(entities, hasBegun),
      entitiesEnded: ids(entities, isOver),
    };
  }

  /** How much a way goes over hubs: the logarithms of the degrees between its ends. */
  function hubPenalty(ids: readonly string[]): number {
    return ids
      .slice(1, -1)
      .map((id) => Math.log(degree(entities.find((entity) => entity.id === id)!)))
      .reduce((a, b) => a + b, 0);
  }

  /** All ways that visit no entity twice, best first, as the ids of their relationships. */
  function paths(
    fromId: string,
    toId: string,
    maxLength: number,
    relations: readonly Relation[] | null,
  ): string[][] {
    const usable = ties.filter(({ relation }) => relations?.includes(relation) ?? true);
    const found: { nodes: PlainEntity[]; edges: PlainTie[] }[] = [];
    const walk = (nodes: PlainEntity[], edges: PlainTie[]) => {
      const last = nodes.at(-1)!;
      if (last.id === toId) return void found.push({ nodes, edges });
      if (edges.length === maxLength) return;
      for (const tie of usable.filter(({ from, to }) => from === last || to === last)) {
        const next = tie.from === last ? tie.to : tie.from;
        if (!nodes.includes(next)) walk([...nodes, next], [...edges, tie]);
      }
    };
    walk([entities.find(({ id }) => id === fromId)!], []);
    const worth = ({ nodes, edges }: (typeof found)[number]) => [
      edges.length,
      edges
        .map(({ properties }) => standings.indexOf(properties['standing'] as 'PUBLIC'))
        .reduce((a, b) => a + b, 0),
      Number(hubPenalty(nodes.map(({ id }) => id)).toFixed(9)),
    ];
    return found
      .map((way) => ({
        way,
        worth: worth(way),
        ids: [...way.nodes, ...way.edges].map(({ id }) => id).join(' '),
      }))
      .sort((a, b) => {
        const differing = a.worth.findIndex((value, index) => value !== b.worth[index]);
        return differing < 0 ? (a.ids < b.ids ? -1 : 1) : a.worth[differing]! - b.worth[differing]!;
      })
      .map(({ way }) => way.edges.map(({ id }) => id));
  }

  /** Pairs of entities that are tied in a chosen part of the graph. */
  function pairs(kinds: readonly Kind[] | null, relations: readonly Relation[] | null, asOf: string | null) {
    return ties
      .filter((tie) => (relations?.includes(tie.relation) ?? true) && isThere(tie, asOf))
      .filter(({ from, to }) => kinds === null || (kinds.includes(from.kind) && kinds.includes(to.kind)))
      .map(({ from, to }) => [from.id, to.id] as const);
  }

  return {
    ifEnded,
    gaps,
    portfolio,
    singlePoints,
    candidates,
    partnerMatrix,
    suggestions,
    changes,
    hubPenalty,
    paths,
    pairs,
  };
}
