import { type Kind, kindNames, kinds, type Relation, relationId } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';

/** Everything that is in the database, as plain rows: what brute-force answers are worked out from. */
export interface PlainGraph {
  readonly entities: readonly PlainEntity[];
  readonly ties: readonly PlainTie[];
}

export interface PlainEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface PlainTie {
  readonly id: string;
  readonly relation: Relation;
  readonly from: PlainEntity;
  readonly to: PlainEntity;
  readonly properties: Readonly<Record<string, unknown>>;
}

export async function readPlainGraph(graph: Graph): Promise<PlainGraph> {
  const rows = await graph.read<{ labels: string[]; properties: Record<string, unknown> & { id: string } }>(
    statement('export-entities'),
  );
  const tieRows = await graph.read<{
    fromId: string;
    relation: Relation;
    toId: string;
    properties: Record<string, unknown>;
  }>(statement('export-relationships'));
  const entities = rows.map(({ labels, properties }) => ({
    id: properties.id,
    kind: kindNames.find((kind) => labels.includes(kinds[kind].label))!,
    properties,
  }));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const ties = tieRows.map(({ fromId, relation, toId, properties }) => ({
    id: relationId(fromId, relation, toId),
    relation,
    from: byId.get(fromId)!,
    to: byId.get(toId)!,
    properties,
  }));
  return { entities, ties };
}

export function isStakeholder({ kind }: PlainEntity): boolean {
  return kinds[kind].isStakeholder;
}

/** Order of two dates at the coarser precision. */
function order(a: unknown, b: unknown): number {
  const length = Math.min(String(a).length, String(b).length);
  return String(a).slice(0, length).localeCompare(String(b).slice(0, length));
}

function spanOf({ kind, properties: p }: PlainEntity): [unknown, unknown] {
  if (kind === 'EVENT') return [p['startsOn'], undefined];
  if (kind === 'PARTNERSHIP') return [p['signedOn'], p['endsOn']];
  return [p['startYear'], p['endYear']];
}

function spansOf(thing: PlainEntity | PlainTie): [unknown, unknown][] {
  if ('kind' in thing) return [spanOf(thing)];
  return [[thing.properties['fromYear'], thing.properties['toYear']], spanOf(thing.from), spanOf(thing.to)];
}

export function hasBegun(thing: PlainEntity | PlainTie, date: string): boolean {
  return spansOf(thing).every(([from]) => from == null || order(from, date) <= 0);
}

export function hasEnded(thing: PlainEntity | PlainTie, date: string): boolean {
  return spansOf(thing).some(([, to]) => to != null && order(to, date) < 0);
}

/** Whether an entity is stated to be over: an event too, which stays in the graph. */
export function isOver(thing: PlainEntity | PlainTie, date: string): boolean {
  if (!('kind' in thing) || thing.kind !== 'EVENT') return hasEnded(thing, date);
  const last = thing.properties['endsOn'] ?? thing.properties['startsOn'];
  return last != null && order(last, date) < 0;
}

export function isThere(thing: PlainEntity | PlainTie, asOf: string | null): boolean {
  return asOf === null || (hasBegun(thing, asOf) && !hasEnded(thing, asOf));
}

/** Whether all of these were there together on one of the dates that are stated for them; so they may where none is stated. */
export function wereEverThere(...things: (PlainEntity | PlainTie)[]): boolean {
  const dates = things
    .flatMap(spansOf)
    .flat()
    .filter((date) => typeof date === 'string' || typeof date === 'number')
    .map(String);
  return dates.length === 0 || dates.some((date) => things.every((thing) => isThere(thing, date)));
}

/** Whether what is stated of two entities leaves a moment at which both are there. */
export function coexist(a: PlainEntity, b: PlainEntity): boolean {
  const [[aFrom, aTo], [bFrom, bTo]] = [spanOf(a), spanOf(b)];
  const before = (to: unknown, from: unknown) => to != null && from != null && order(to, from) < 0;
  return !before(aTo, bFrom) && !before(bTo, aFrom);
}
