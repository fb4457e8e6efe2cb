import { type Kind, kindAt, relationNames, type Standing } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { forEverybody } from '../../database/wanted.ts';
import { limitExceeded } from '../errors.ts';
import type { Pairs } from '../analysis/ties.ts';
import type { RelationshipRecord } from '../records.ts';
import type { GraphChoice } from './graph-rows.ts';
import { inTurns } from './in-turns.ts';
import { covers, type Lifetime, lifetimeOf, statedSpanOf, yearsOf } from './lifetimes.ts';
import { type EdgeTuple, partialEntity, toRelationship } from './rows.ts';

/** An entity as far as analysis looks at it. */
export interface AnalysedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly nameEn: string | null;
  readonly nameRu: string | null;
  readonly standing: Standing;
  readonly lifetime: Lifetime;
  /** As it is stated to begin and end; an event ends here, which stays in the graph afterwards. */
  readonly stated: Lifetime;
}

/** All entities and relationships at one moment; both ends of each relationship are among the entities. */
export interface WholeGraph {
  readonly entities: ReadonlyMap<string, AnalysedEntity>;
  readonly relationships: readonly RelationshipRecord[];
}

/** Above this many entities the whole graph is not read: it would take too much memory for too long. The SDL states it too. */
export const wholeGraphLimit = 100_000;

type NodeRow = readonly [
  id: string,
  kind: number | null,
  nameEn: string | null,
  nameRu: string | null,
  standing: Standing | null,
  startYear: number | null,
  endYear: number | null,
  signedOn: string | null,
  startsOn: string | null,
  endsOn: string | null,
];

export type WholeGraphs = ReturnType<typeof wholeGraphRepository>;

/** The whole graph, read once for each state of the data and shared by all who ask meanwhile. */
export function wholeGraphRepository(graph: Graph) {
  const countEntities = statement('count-entities');
  const readWholeGraph = statement('read-whole-graph');
  let latest: { readonly bookmark: string; readonly whole: Promise<WholeGraph> } | undefined;

  async function read(): Promise<WholeGraph> {
    const [counted] = await graph.read<{ total: number }>(countEntities);
    const total = counted?.total ?? 0;
    if (total > wholeGraphLimit) throw limitExceeded('number of entities to analyse', wholeGraphLimit, total);
    const rows = await graph.read<{ node: NodeRow | null; edge: EdgeTuple | null }>(readWholeGraph);
    const entities = rows.flatMap(({ node }) => (node ? [toAnalysedEntity(node)] : []));
    return {
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      relationships: rows.flatMap(({ edge }) => (edge ? [toRelationship(edge)] : [])),
    };
  }

  /**
   * The graph as it is now. Two statements when the data has changed since it was last asked for, none else.
   * Throws DatabaseError, and LIMIT_EXCEEDED above `wholeGraphLimit` entities.
   */
  return async function wholeGraph(): Promise<WholeGraph> {
    const bookmark = await graph.bookmark();
    if (latest?.bookmark === bookmark) return latest.whole;
    const reading = { bookmark, whole: forEverybody(read) };
    latest = reading;
    // What failed is read anew when asked for again.
    reading.whole.catch(() => {
      if (latest === reading) latest = undefined;
    });
    return reading.whole;
  };
}

const datesOfRow = ['startYear', 'endYear', 'signedOn', 'startsOn', 'endsOn'];

function toAnalysedEntity([id, place, nameEn, nameRu, standing, ...dates]: NodeRow): AnalysedEntity {
  const kind = kindAt(place);
  const dated = partialEntity(kind, datesOfRow, dates);
  return {
    id,
    kind,
    nameEn,
    nameRu,
    standing: standing ?? 'INFERRED',
    lifetime: lifetimeOf(dated),
    stated: statedSpanOf(dated),
  };
}

/** The spans that a relationship depends on: its own and those of both ends. */
export function spansOf({ entities }: WholeGraph, relationship: RelationshipRecord): Lifetime[] {
  const ends = [relationship.source, relationship.target].flatMap((id) => entities.get(id)?.lifetime ?? []);
  return [yearsOf(relationship), ...ends];
}

/** What meets a choice: entities, and the relationships between those. Others get their turn while it is made. */
export async function chosenPart(
  whole: WholeGraph,
  { kinds, relations, standings, asOf }: GraphChoice,
): Promise<WholeGraph> {
  const chosenKinds = kinds && new Set(kinds);
  const chosenRelations = new Set(relations ?? relationNames);
  const isMeant = (standing: Standing, lifetime: Lifetime) =>
    (standings === null || standings.includes(standing)) && (asOf === null || covers(lifetime, asOf));
  const entities = new Map<string, AnalysedEntity>();
  for await (const entity of inTurns(whole.entities.values())) {
    const { id, kind, standing, lifetime } = entity;
    if ((chosenKinds?.has(kind) ?? true) && isMeant(standing, lifetime)) entities.set(id, entity);
  }
  const relationships: RelationshipRecord[] = [];
  for await (const each of inTurns(whole.relationships)) {
    const { relation, source, target, standing } = each;
    if (!chosenRelations.has(relation) || !entities.has(source) || !entities.has(target)) continue;
    if (isMeant(standing, yearsOf(each))) relationships.push(each);
  }
  return { entities, relationships };
}

/** The chosen part of the graph for analysis. Others get their turn while it is made. */
export async function chosenPairs(whole: WholeGraph, choice: GraphChoice): Promise<Pairs> {
  const { relationships } = await chosenPart(whole, choice);
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  const ends = new Int32Array(2 * relationships.length);
  const ties = new Set<number>();
  let end = 0;
  for await (const { source, target } of inTurns(relationships)) {
    if (source === target) continue;
    const [a, b] = [placeOf(source), placeOf(target)];
    ends[end++] = a;
    ends[end++] = b;
    ties.add(Math.min(a, b) * whole.entities.size + Math.max(a, b));
  }
  return { ids: [...places.keys()], ends: ends.slice(0, end), ties: ties.size };
}
