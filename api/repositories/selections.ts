import { specialiser, statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { type HoldWriters, inOneState, type StateRead } from '../../database/one-state.ts';
import type { EntityRecord, GraphNodeRecord, RecordOf, RelationshipRecord } from '../records.ts';
import { isKind } from '../records.ts';
import type { EntityRepository } from './entities.ts';
import { inMemory } from './selection-in-memory.ts';
import { inTurns } from './in-turns.ts';
import { byId, choiceParameters, type GraphChoice, type GraphNodeTuple, toGraphNode } from './graph-rows.ts';
import { reachRepository } from './neighbourhood.ts';
import { type EdgeTuple, toRelationship } from './rows.ts';

/** Which part of the graph to take out of it. */
export interface SelectionRequest extends GraphChoice {
  /** The entities around which to stay; empty for the whole graph. */
  readonly around: readonly string[];
  /** How far around them, in relationships. */
  readonly depth: number;
  /** The number of entities to keep; null for all. */
  readonly limit: number | null;
}

/** An entity as the overview of a selection has it; it stands nowhere until `placed`. */
export type SelectedPoint = GraphNodeRecord;

/** An entity in full, with the sources that it names. */
export interface SelectedNode {
  readonly point: SelectedPoint;
  readonly entity: EntityRecord;
  readonly sources: readonly RecordOf<'SOURCE'>[];
}

/** A relationship between two entities of the selection, with the sources that it names. */
export interface SelectedEdge {
  readonly relationship: RelationshipRecord;
  readonly sources: readonly RecordOf<'SOURCE'>[];
}

/**
 * A part of the graph for a file. A small one (`wholeUpTo`) is in memory with all its rows, which are of one state of the
 * data. Of a larger one the overview is of one state, and the rows are read while they are written out, in batches and only
 * as fast as they are taken: a commit in between may show in the later ones; what it took away is then left out, so that
 * no relationship ever leads to an entity that is not there.
 */
export interface Selection {
  /** All entities, those with most relationships first; around some entities these in their order, then the nearest. */
  readonly points: readonly SelectedPoint[];
  /** The entities in the order of `points`, or of the given part of them. Throws DatabaseError. */
  nodes(points?: readonly SelectedPoint[]): AsyncIterable<SelectedNode>;
  /** The relationships that start at the points in their order, those of one point by id. Throws DatabaseError. */
  edges(points?: readonly SelectedPoint[]): AsyncIterable<SelectedEdge>;
  /** The sources of the given ids that exist, each once. Throws DatabaseError. */
  sources(ids: Iterable<string>): Promise<RecordOf<'SOURCE'>[]>;
}

interface Parts {
  readonly entities: EntityRepository;
  readonly holdWriters: HoldWriters;
}

/**
 * A file of so many entities, with so many ends of relationships, is read as a whole: some ten megabytes in five
 * statements, soon enough to be done between two edits, or while one waits. It is what most people take: the explorer
 * shows as many at once.
 */
const wholeUpTo = { entities: 2000, ends: 20_000 };

/** The number of entities of a larger file whose rows are in memory at a time. */
const batchSize = 500;
/** More entities than a graph can have, and still an integer of the database. */
const noLimit = 2_000_000_000;

/** Parts of the graph for files: as `network` and `neighbourhood` choose them, without their limits. */
export function selectionRepository(graph: Graph, { entities, holdWriters }: Parts) {
  const listNodes = specialiser(statement('list-network-nodes'));
  const readNodes = statement('read-graph-nodes');
  const listEdges = statement('list-edges-from');
  const reach = reachRepository(graph);

  async function pointsOfAll({ limit, ...choice }: SelectionRequest): Promise<SelectedPoint[]> {
    const parameters = { ...choiceParameters(choice), isDated: true, limit: limit ?? noLimit };
    const rows = await graph.read<{ nodes: GraphNodeTuple[] }>(listNodes(parameters), parameters);
    return rows.flatMap(({ nodes }) => nodes.map((tuple) => toGraphNode(tuple)));
  }

  async function pointsAround(request: SelectionRequest): Promise<SelectedPoint[] | { missing: string }> {
    const { around, limit, ...choice } = request;
    const reached = await reach({ ...choice, from: around });
    const rows = await graph.read<{ node: GraphNodeTuple }>(readNodes, { ids: reached });
    const found = new Map(rows.map(({ node }) => [node[0], toGraphNode(node)]));
    const missing = around.find((id) => !found.has(id));
    if (missing !== undefined) return { missing };
    return reached.flatMap((id) => found.get(id) ?? []).slice(0, limit ?? noLimit);
  }

  /** Full sources by id, each read once for a whole file. */
  function sourceReader() {
    const known = new Map<string, RecordOf<'SOURCE'>>();
    return async (ids: Iterable<string>): Promise<RecordOf<'SOURCE'>[]> => {
      const wanted = [...new Set(ids)];
      const unknown = wanted.filter((id) => !known.has(id));
      const records = unknown.length > 0 ? await entities.byIds(unknown) : [];
      for (const record of records) if (record && isKind(record, 'SOURCE')) known.set(record.id, record);
      return wanted.flatMap((id) => known.get(id) ?? []);
    };
  }

  /** Reads the rows of some of the points, those of all given ones at once. */
  function rowReader(request: SelectionRequest, points: readonly SelectedPoint[]) {
    const chosen = new Set(points.map(({ id }) => id));
    const parameters = choiceParameters(request);
    const sources = sourceReader();

    async function nodesOf(part: readonly SelectedPoint[]): Promise<SelectedNode[]> {
      const records = await entities.byIds(part.map(({ id }) => id));
      const read = await sourceMap(
        sources,
        records.flatMap((record) => record ?? []),
      );
      return part.flatMap((point, index) => {
        const entity = records[index];
        return entity ? { point, entity, sources: read(entity) } : [];
      });
    }

    async function edgesOf(part: readonly SelectedPoint[]): Promise<SelectedEdge[]> {
      const ids = part.map(({ id }) => id);
      const rows = await graph.read<{ edge: EdgeTuple }>(listEdges, { ...parameters, ids });
      const relationships = rows
        .map(({ edge }) => toRelationship(edge))
        .filter(({ target }) => chosen.has(target));
      const read = await sourceMap(sources, relationships);
      const order = new Map(ids.map((id, index) => [id, index]));
      const place = ({ source }: RelationshipRecord) => order.get(source) ?? 0;
      relationships.sort((a, b) => place(a) - place(b) || byId(a, b));
      return relationships.map((relationship) => ({ relationship, sources: read(relationship) }));
    }

    return { nodesOf, edgesOf, sources };
  }

  /** The part of the graph that a request chooses; the id of the first of `around` that does not exist. */
  async function choose(request: SelectionRequest): Promise<Selection | { missing: string }> {
    const points = request.around.length > 0 ? await pointsAround(request) : await pointsOfAll(request);
    if ('missing' in points) return points;
    const { nodesOf, edgesOf, sources } = rowReader(request, points);
    if (isSmall(points)) {
      const [nodes, edges] = await Promise.all([nodesOf(points), edgesOf(points)]);
      return inMemory(points, nodes, edges);
    }
    return {
      points,
      sources,
      async *nodes(part = points) {
        for (const batch of batches(part)) yield* inTurns(await nodesOf(batch));
      },
      async *edges(part = points) {
        for (const batch of batches(part)) yield* inTurns(await edgesOf(batch));
      },
    };
  }

  /**
   * The part of the graph that a request chooses, or the id of the first of `around` that does not exist, and the bookmark
   * of the state that it was read in. Throws DatabaseError.
   */
  return function select(request: SelectionRequest): Promise<StateRead<Selection | { missing: string }>> {
    return inOneState(graph, () => choose(request), holdWriters);
  };
}

function isSmall(points: readonly SelectedPoint[]): boolean {
  const ends = points.reduce((sum, { degree }) => sum + degree, 0);
  return points.length <= wholeUpTo.entities && ends <= wholeUpTo.ends;
}

type Sourced = Pick<EntityRecord | RelationshipRecord, 'sources'>;

/** Reads the sources of all rows at once, and finds those of one. */
async function sourceMap(
  read: (ids: Iterable<string>) => Promise<RecordOf<'SOURCE'>[]>,
  rows: readonly Sourced[],
): Promise<(row: Sourced) => RecordOf<'SOURCE'>[]> {
  const all = await read(rows.flatMap((row) => row.sources));
  const found = new Map(all.map((source) => [source.id, source]));
  return (row) => row.sources.flatMap((id) => found.get(id) ?? []);
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize);
}
