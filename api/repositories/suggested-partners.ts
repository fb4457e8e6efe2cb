import { type Relation, stakeholderKinds } from '../../cypher/model.ts';
import { settle } from '../analysis/settle.ts';
import { gainOfTie } from '../analysis/structural-holes.ts';
import { limitExceeded } from '../errors.ts';
import type { ReasonRecord, RelationshipRecord } from '../records.ts';
import { inTurns } from './in-turns.ts';
import { canMeet, yearsOf } from './lifetimes.ts';
import { pairsAmong } from './partnership-network.ts';
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

/** So many pairs of partners are weighed at most, counted once for each partnership; the SDL states the number too. */
const mostPairs = 300_000;

/** Partners worth having. Throws DatabaseError, and LIMIT_EXCEEDED for a graph too large to analyse. */
export function suggestedPartnersRepository(wholeGraph: WholeGraphs) {
  const grounds = new WeakMap<WholeGraph, Promise<Ground>>();

  /** At most `first` suggestions for a stakeholder, best first, then by id; null when there is no such stakeholder. */
  return async function suggestedPartners(
    stakeholderId: string,
    first: number,
  ): Promise<SuggestedPartnerRecord[] | null> {
    const whole = await wholeGraph();
    const entity = whole.entities.get(stakeholderId);
    if (!entity || !stakeholderKinds.includes(entity.kind)) return null;
    const surveyed = grounds.get(whole) ?? surveyGround(whole);
    grounds.set(whole, surveyed);
    const ground = await surveyed;
    const candidates = await weighCandidates(stakeholderId, ground);
    const best = candidates.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, first);
    const suggestions: SuggestedPartnerRecord[] = [];
    for (const candidate of best) suggestions.push(await explain(stakeholderId, candidate, whole, ground));
    return suggestions;
  };
}

/** Where stakeholders meet: through partnerships, and at projects and clusters. */
interface Ground {
  /** For each stakeholder its partners, with the number of partnerships in which both can have met. */
  readonly partners: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For each stakeholder the projects and clusters where it is. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each project and cluster the stakeholders that are there. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each stakeholder, partnership, project and cluster the relationships by what is at the other end. */
  readonly relationships: Relationships;
  /** For each stakeholder its partnerships. */
  readonly partnerships: ReadonlyMap<string, ReadonlySet<string>>;
}

type Relationships = ReadonlyMap<string, ReadonlyMap<string, readonly RelationshipRecord[]>>;

/** How a stakeholder is at a project or in a cluster. */
const meetings: readonly Relation[] = ['LEADS', 'PARTICIPATES_IN', 'MEMBER_OF'];

async function surveyGround(whole: WholeGraph): Promise<Ground> {
  const places = new Map<string, Set<string>>();
  const members = new Map<string, Set<string>>();
  const partnerships = new Map<string, Set<string>>();
  const parties = new Map<string, Set<string>>();
  const relationships = new Map<string, Map<string, RelationshipRecord[]>>();
  for await (const each of inTurns(whole.relationships)) {
    const { relation, source, target } = each;
    const isParty = relation === 'PARTY_TO';
    if (!isParty && !meetings.includes(relation)) continue;
    put(isParty ? partnerships : places, source, target);
    put(isParty ? parties : members, target, source);
    const row = relationships.get(source) ?? new Map<string, RelationshipRecord[]>();
    row.set(target, [...(row.get(target) ?? []), each]);
    relationships.set(source, row);
  }
  const pairs = pairsAmong([...parties.values()].map(({ size }) => size));
  if (pairs > mostPairs) throw limitExceeded('number of pairs of partners to weigh', mostPairs, pairs);
  const partners = await partnersOf(parties, whole, relationships);
  return { partners, places, members, relationships, partnerships };
}

/** For each stakeholder those that are parties to the same partnerships at the same time, and to how many. */
async function partnersOf(
  parties: ReadonlyMap<string, ReadonlySet<string>>,
  whole: WholeGraph,
  relationships: Relationships,
): Promise<Map<string, Map<string, number>>> {
  const partners = new Map<string, Map<string, number>>();
  const count = (one: string, other: string) => {
    const row = partners.get(one) ?? new Map<string, number>();
    partners.set(one, row.set(other, (row.get(other) ?? 0) + 1));
  };
  for (const [partnership, sides] of parties) {
    const others = new Set(sides);
    for await (const one of inTurns(sides)) {
      others.delete(one);
      for (const other of others) {
        if (!haveMet(one, other, partnership, whole, relationships)) continue;
        count(one, other);
        count(other, one);
      }
    }
  }
  return partners;
}

/** Whether two parties of a partnership can have been so at the same time while it was in force, as far as is stated. */
function haveMet(
  one: string,
  other: string,
  partnership: string,
  { entities }: WholeGraph,
  relationships: Relationships,
): boolean {
  const inForce = entities.get(partnership)?.lifetime ?? { from: null, to: null };
  return between(one, partnership, relationships).some((first) =>
    between(other, partnership, relationships).some((second) =>
      canMeet([inForce, yearsOf(first), yearsOf(second)]),
    ),
  );
}

/** A stakeholder that is no partner yet, with what both have in common: partners, projects, clusters. */
interface Candidate {
  readonly id: string;
  readonly things: ReadonlySet<string>;
  readonly gain: number;
  readonly score: number;
}

async function weighCandidates(stakeholderId: string, ground: Ground): Promise<Candidate[]> {
  const gainWith = gainFor(stakeholderId, ground);
  const candidates: Candidate[] = [];
  for await (const [id, things] of inTurns(await sharedGround(stakeholderId, ground))) {
    const gain = settle(gainWith(id));
    // A partnership among those who all know each other already closes holes instead of opening one.
    if (gain <= 0) continue;
    const commonGround = [...things].reduce((sum, thing) => sum + weightOf(thing, ground), 0);
    candidates.push({ id, things, gain, score: settle(gain * commonGround) });
  }
  return candidates;
}

/** Of every stakeholder that is no partner yet what both have in common. */
async function sharedGround(
  stakeholderId: string,
  { partners, places, members }: Ground,
): Promise<Map<string, Set<string>>> {
  const own = partners.get(stakeholderId) ?? new Map<string, number>();
  const shared = new Map<string, Set<string>>();
  const meet = (others: Iterable<string>, thing: string) => {
    for (const other of others) if (other !== stakeholderId && !own.has(other)) put(shared, other, thing);
  };
  for await (const partner of inTurns(own.keys())) meet(partners.get(partner)?.keys() ?? [], partner);
  for await (const place of inTurns(places.get(stakeholderId) ?? [])) meet(members.get(place) ?? [], place);
  return shared;
}

/** By how much one partnership with another would lower a stakeholder's constraint; 1 for one without partners. */
function gainFor(stakeholderId: string, { partners }: Ground): (other: string) => number {
  const none = new Map<string, number>();
  return partners.has(stakeholderId) ? gainOfTie(stakeholderId, (id) => partners.get(id) ?? none) : () => 1;
}

/** What a shared thing counts for: the less the more stakeholders meet there. */
function weightOf(thing: string, ground: Ground): number {
  return 1 / Math.log(1 + meetingsAt(thing, ground));
}

/** How many stakeholders meet at a thing: the partners of a partner, those who are at a project or in a cluster. */
function meetingsAt(thing: string, { members, partners }: Ground): number {
  return members.get(thing)?.size ?? partners.get(thing)?.size ?? 0;
}

async function explain(
  stakeholderId: string,
  { id, things, gain, score }: Candidate,
  whole: WholeGraph,
  ground: Ground,
): Promise<SuggestedPartnerRecord> {
  const weighed = [...things]
    .map((thing) => ({ thing, weight: weightOf(thing, ground) }))
    .sort((a, b) => b.weight - a.weight || (a.thing < b.thing ? -1 : 1));
  const commonGround = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const reasons: ReasonRecord[] = [];
  for await (const { thing } of inTurns(weighed)) {
    reasons.push(...reasonOf(stakeholderId, id, thing, whole, ground));
  }
  return { id, score, gain, commonGround, reasons };
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
    isPlace ? [between(side, thing, ground.relationships)] : viaPartnerships(side, thing, whole, ground),
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

/** For each partnership in which both can have met, the relationships by which they are parties to it. */
function viaPartnerships(one: string, other: string, whole: WholeGraph, ground: Ground): Meeting[] {
  const { partnerships, relationships } = ground;
  const theirs = partnerships.get(other) ?? new Set<string>();
  return [...(partnerships.get(one) ?? [])]
    .filter((each) => theirs.has(each) && haveMet(one, other, each, whole, relationships))
    .sort()
    .map((each) => [...between(one, each, relationships), ...between(other, each, relationships)]);
}

/** Of each list in turn, so that a cut leaves some of both. */
function inTurn<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, index) => [
    ...one.slice(index, index + 1),
    ...other.slice(index, index + 1),
  ]).flat();
}

function between(
  source: string,
  target: string,
  relationships: Relationships,
): readonly RelationshipRecord[] {
  return relationships.get(source)?.get(target) ?? [];
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
