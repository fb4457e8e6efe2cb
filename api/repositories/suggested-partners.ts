import { type Relation, stakeholderKinds } from '../../cypher/model.ts';
import { settle } from '../analysis/settle.ts';
import { constraintOf } from '../analysis/structural-holes.ts';
import type { ReasonRecord, RelationshipRecord } from '../records.ts';
import { reason } from './reasons.ts';
import type { WholeGraph, WholeGraphs } from './whole-graph.ts';

/** A stakeholder that another one might enter a partnership with. */
export interface SuggestedPartnerRecord {
  /** The id of the stakeholder. */
  id: string;
  score: number;
  gain: number;
  commonGround: number;
  reasons: ReasonRecord[];
}

/** Partners worth having. Throws DatabaseError, and LIMIT_EXCEEDED for a graph too large to analyse. */
export function suggestedPartnersRepository(wholeGraph: WholeGraphs) {
  const grounds = new WeakMap<WholeGraph, Ground>();

  /** At most `first` suggestions for a stakeholder, best first, then by id; null when there is no such stakeholder. */
  return async function suggestedPartners(
    stakeholderId: string,
    first: number,
  ): Promise<SuggestedPartnerRecord[] | null> {
    const whole = await wholeGraph();
    const entity = whole.entities.get(stakeholderId);
    if (!entity || !stakeholderKinds.includes(entity.kind)) return null;
    const ground = grounds.get(whole) ?? surveyGround(whole);
    grounds.set(whole, ground);
    return suggest(stakeholderId, whole, ground)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, first);
  };
}

/** Where stakeholders meet: through partnerships, and at projects and clusters. */
interface Ground {
  /** For each stakeholder its partners, with the number of partnerships that both share. */
  readonly partners: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For each stakeholder the projects and clusters where it is. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each project and cluster the stakeholders that are there. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each stakeholder, partnership, project and cluster the relationships by what is at the other end. */
  readonly relationships: ReadonlyMap<string, ReadonlyMap<string, readonly RelationshipRecord[]>>;
  /** For each stakeholder its partnerships. */
  readonly partnerships: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How a stakeholder is at a project or in a cluster. */
const meetings: readonly Relation[] = ['LEADS', 'PARTICIPATES_IN', 'MEMBER_OF'];

function surveyGround({ relationships: all }: WholeGraph): Ground {
  const places = new Map<string, Set<string>>();
  const members = new Map<string, Set<string>>();
  const partnerships = new Map<string, Set<string>>();
  const parties = new Map<string, Set<string>>();
  const relationships = new Map<string, Map<string, RelationshipRecord[]>>();
  for (const each of all) {
    const { relation, source, target } = each;
    const isParty = relation === 'PARTY_TO';
    if (!isParty && !meetings.includes(relation)) continue;
    put(isParty ? partnerships : places, source, target);
    put(isParty ? parties : members, target, source);
    const row = relationships.get(source) ?? new Map<string, RelationshipRecord[]>();
    row.set(target, [...(row.get(target) ?? []), each]);
    relationships.set(source, row);
  }
  return { partners: partnersOf(parties), places, members, relationships, partnerships };
}

/** For each stakeholder those that are parties to the same partnerships, and to how many. */
function partnersOf(parties: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Map<string, number>> {
  const partners = new Map<string, Map<string, number>>();
  for (const sides of parties.values()) {
    for (const one of sides) {
      const row = partners.get(one) ?? new Map<string, number>();
      for (const other of sides) if (other !== one) row.set(other, (row.get(other) ?? 0) + 1);
      partners.set(one, row);
    }
  }
  return partners;
}

function suggest(stakeholderId: string, whole: WholeGraph, ground: Ground): SuggestedPartnerRecord[] {
  const shared = sharedGround(stakeholderId, ground);
  return [...shared].flatMap(([id, things]) => {
    const gain = settle(gainOf(stakeholderId, id, ground));
    // A partnership among those who all know each other already closes holes instead of opening one.
    if (gain <= 0) return [];
    const weighed = [...things]
      .map((thing) => ({ thing, weight: 1 / Math.log(1 + meetingsAt(thing, ground)) }))
      .sort((a, b) => b.weight - a.weight || (a.thing < b.thing ? -1 : 1));
    const commonGround = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const reasons = weighed.flatMap(({ thing }) => reasonOf(stakeholderId, id, thing, whole, ground));
    return [{ id, score: settle(gain * commonGround), gain, commonGround, reasons }];
  });
}

/** Every stakeholder that is no partner yet, with what both have in common: partners, projects, clusters. */
function sharedGround(
  stakeholderId: string,
  { partners, places, members }: Ground,
): Map<string, Set<string>> {
  const own = partners.get(stakeholderId) ?? new Map<string, number>();
  const shared = new Map<string, Set<string>>();
  const meet = (others: Iterable<string>, thing: string) => {
    for (const other of others) if (other !== stakeholderId && !own.has(other)) put(shared, other, thing);
  };
  for (const partner of own.keys()) meet(partners.get(partner)?.keys() ?? [], partner);
  for (const place of places.get(stakeholderId) ?? []) meet(members.get(place) ?? [], place);
  return shared;
}

/** By how much one partnership with the other would lower a stakeholder's constraint; 1 for one without partners. */
function gainOf(stakeholderId: string, other: string, { partners }: Ground): number {
  const none = new Map<string, number>();
  const tiesOf = (id: string) => partners.get(id) ?? none;
  const now = constraintOf(stakeholderId, tiesOf);
  if (now === null) return 1;
  const withOther = new Map(tiesOf(stakeholderId)).set(other, 1);
  const withOne = new Map(tiesOf(other)).set(stakeholderId, 1);
  const then = constraintOf(stakeholderId, (id: string) =>
    id === stakeholderId ? withOther : id === other ? withOne : tiesOf(id),
  );
  return now - (then ?? 0);
}

/** How many stakeholders meet at a thing: the partners of a partner, those who are at a project or in a cluster. */
function meetingsAt(thing: string, { members, partners }: Ground): number {
  return members.get(thing)?.size ?? partners.get(thing)?.size ?? 0;
}

/** What is said of each kind of shared thing. */
const sentences = {
  PROJECT: {
    en: (name: string) => `Both have a part in the project “${name}”.`,
    ru: (name: string) => `Общий проект: ${name}.`,
  },
  CLUSTER: {
    en: (name: string) => `Both are members of “${name}”.`,
    ru: (name: string) => `Общий кластер: ${name}.`,
  },
  PARTNER: {
    en: (name: string, one: number, other: number) =>
      `Both have partnerships with ${name} (${String(one)} and ${String(other)}).`,
    ru: (name: string, one: number, other: number) =>
      `Общий партнёр: ${name} (партнёрств: ${String(one)} и ${String(other)}).`,
  },
} as const;

function reasonOf(
  one: string,
  other: string,
  thing: string,
  whole: WholeGraph,
  ground: Ground,
): ReasonRecord[] {
  const entity = whole.entities.get(thing);
  if (!entity) return [];
  const isPlace = entity.kind === 'PROJECT' || entity.kind === 'CLUSTER';
  const { en, ru } = sentences[isPlace ? entity.kind : 'PARTNER'];
  const [ofOne, ofOther] = [one, other].map((side) =>
    isPlace ? [between(side, thing, ground)] : viaPartnerships(side, thing, ground),
  ) as [Meeting[], Meeting[]];
  return [
    reason(
      entity,
      (name) => en(name, ofOne.length, ofOther.length),
      (name) => ru(name, ofOne.length, ofOther.length),
      inTurn(ofOne, ofOther).flat(),
    ),
  ];
}

/** The relationships that show one case of what two have in common. */
type Meeting = readonly RelationshipRecord[];

/** For each partnership of both, the relationships by which they are parties to it. */
function viaPartnerships(one: string, other: string, ground: Ground): Meeting[] {
  const theirs = ground.partnerships.get(other) ?? new Set<string>();
  return [...(ground.partnerships.get(one) ?? [])]
    .filter((partnership) => theirs.has(partnership))
    .sort()
    .map((partnership) => [...between(one, partnership, ground), ...between(other, partnership, ground)]);
}

/** Of each list in turn, so that a cut leaves some of both. */
function inTurn<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, index) => [
    ...one.slice(index, index + 1),
    ...other.slice(index, index + 1),
  ]).flat();
}

function between(source: string, target: string, { relationships }: Ground): readonly RelationshipRecord[] {
  return relationships.get(source)?.get(target) ?? [];
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
