import type { Kind } from '../../cypher/model.ts';
import type { GraphEdgeRecord, RelationshipRecord } from '../records.ts';
import { byId, toGraphEdge } from './graph-rows.ts';
import { inTurns } from './in-turns.ts';
import { canMeet, compareDates, type Lifetime } from './lifetimes.ts';
import { type AnalysedEntity, spansOf, type WholeGraphs } from './whole-graph.ts';

export interface ChangesRequest {
  /** ISO dates of any precision, the first not after the second. */
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly Kind[] | null;
  /** The length of each list at most. */
  readonly limit: number;
}

/** What began and what ended; entities by their ids. */
export interface ChangesRecord {
  began: GraphEdgeRecord[];
  ended: GraphEdgeRecord[];
  entitiesBegan: string[];
  entitiesEnded: string[];
  totalBegan: number;
  totalEnded: number;
  totalEntitiesBegan: number;
  totalEntitiesEnded: number;
  truncated: boolean;
}

/** What began and ended between two dates. Throws DatabaseError, and LIMIT_EXCEEDED for a graph too large to analyse. */
export function changesRepository(wholeGraph: WholeGraphs) {
  /** Each list by id and at most `limit` long, with the numbers in all. */
  return async function changes({ from, to, kinds, limit }: ChangesRequest): Promise<ChangesRecord> {
    const whole = await wholeGraph();
    const isChosen = (id: string) =>
      kinds === null || kinds.includes(whole.entities.get(id)?.kind ?? 'SOURCE');
    const edges = {
      began: firstById<RelationshipRecord>(limit),
      ended: firstById<RelationshipRecord>(limit),
    };
    for await (const relationship of inTurns(whole.relationships)) {
      if (!isChosen(relationship.source) && !isChosen(relationship.target)) continue;
      const spans = spansOf(whole, relationship);
      if (!canMeet(spans)) continue;
      if (began(spans, from, to)) edges.began.add(relationship);
      if (ended(spans, from, to)) edges.ended.add(relationship);
    }
    const entities = { began: firstById<AnalysedEntity>(limit), ended: firstById<AnalysedEntity>(limit) };
    for await (const entity of inTurns(whole.entities.values())) {
      if (!isChosen(entity.id)) continue;
      if (began([entity.stated], from, to)) entities.began.add(entity);
      if (ended([entity.stated], from, to)) entities.ended.add(entity);
    }
    const lists = [edges.began, edges.ended, entities.began, entities.ended];
    return {
      began: edges.began.first().map(toGraphEdge),
      ended: edges.ended.first().map(toGraphEdge),
      entitiesBegan: entities.began.first().map(({ id }) => id),
      entitiesEnded: entities.ended.first().map(({ id }) => id),
      totalBegan: edges.began.total(),
      totalEnded: edges.ended.total(),
      totalEntitiesBegan: entities.began.total(),
      totalEntitiesEnded: entities.ended.total(),
      truncated: lists.some((list) => list.total() > limit),
    };
  };
}

/** The first so many by id of all that are added, and the number of these; a part at a time is sorted, never all at once. */
function firstById<Item extends { readonly id: string }>(limit: number) {
  let kept: Item[] = [];
  let total = 0;
  const first = () => (kept = kept.sort(byId).slice(0, limit));
  return {
    add(item: Item): void {
      total += 1;
      if (kept.push(item) > 2 * limit) first();
    },
    first,
    total: () => total,
  };
}

type Happened = (spans: readonly Lifetime[], from: string, to: string) => boolean;

/** Whether something that depends on all the spans had not begun at the first date and had at the second. */
const began: Happened = (spans, from, to) => {
  const hasBegun = (date: string) =>
    spans.every((span) => span.from === null || compareDates(span.from, date) <= 0);
  return !hasBegun(from) && hasBegun(to);
};

/** Whether something that depends on all the spans had not ended at the first date and had at the second. */
const ended: Happened = (spans, from, to) => {
  const hasEnded = (date: string) =>
    spans.some((span) => span.to !== null && compareDates(span.to, date) < 0);
  return !hasEnded(from) && hasEnded(to);
};
