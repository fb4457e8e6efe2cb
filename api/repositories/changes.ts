import type { Kind } from '../../cypher/model.ts';
import type { GraphEdgeRecord } from '../records.ts';
import { byId, toGraphEdge } from './graph-rows.ts';
import { compareDates, type Lifetime } from './lifetimes.ts';
import { spansOf, type WholeGraphs } from './whole-graph.ts';

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
    const relationships = whole.relationships
      .filter(({ source, target }) => isChosen(source) || isChosen(target))
      .map((relationship) => ({ relationship, spans: spansOf(whole, relationship) }));
    const entities = [...whole.entities.values()].filter(({ id }) => isChosen(id));

    const edgesOf = (happened: Happened) =>
      relationships
        .filter(({ spans }) => happened(spans, from, to))
        .map(({ relationship }) => toGraphEdge(relationship))
        .sort(byId);
    const idsOf = (happened: Happened) =>
      entities
        .filter(({ stated }) => happened([stated], from, to))
        .map(({ id }) => id)
        .sort();

    const [edgesBegan, edgesEnded, idsBegan, idsEnded] = [
      edgesOf(began),
      edgesOf(ended),
      idsOf(began),
      idsOf(ended),
    ];
    return {
      began: edgesBegan.slice(0, limit),
      ended: edgesEnded.slice(0, limit),
      entitiesBegan: idsBegan.slice(0, limit),
      entitiesEnded: idsEnded.slice(0, limit),
      totalBegan: edgesBegan.length,
      totalEnded: edgesEnded.length,
      totalEntitiesBegan: idsBegan.length,
      totalEntitiesEnded: idsEnded.length,
      truncated: [edgesBegan, edgesEnded, idsBegan, idsEnded].some(({ length }) => length > limit),
    };
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
