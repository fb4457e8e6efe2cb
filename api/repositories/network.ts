import { specialiser, statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { GraphRecord } from '../records.ts';
import {
  byId,
  choiceParameters,
  edgesOfLines,
  type GraphChoice,
  type GraphNodeTuple,
  type Position,
  toGraphNode,
} from './graph-rows.ts';
import type { Positions } from './positions.ts';

export interface NetworkRequest extends GraphChoice {
  /** The number of entities to keep. */
  readonly limit: number;
  /** Whether positions are wanted, and of the relationships more than their ends, type and standing. */
  readonly isPlaced: boolean;
  readonly isDetailed: boolean;
}

const nowhere: ReadonlyMap<string, Position> = new Map();

/** The whole graph or a chosen part of it. Throws DatabaseError. */
export function networkRepository(graph: Graph, positions: Positions) {
  const listNodes = specialiser(statement('list-network-nodes'));
  const listEdges = statement('list-network-edges');
  const countEdges = statement('count-network-edges');

  /** The entities that meet the choice, those with most relationships first, and the lines between them. */
  return async function network(request: NetworkRequest): Promise<GraphRecord> {
    const { limit, isPlaced, isDetailed } = request;
    const parameters = choiceParameters(request);
    const [rows, places] = await Promise.all([
      graph.read<{ total: number; nodes: GraphNodeTuple[] }>(listNodes(parameters), {
        ...parameters,
        limit,
      }),
      isPlaced ? positions.all() : nowhere,
    ]);
    const total = rows[0]?.total ?? 0;
    const tuples = rows.flatMap(({ nodes }) => nodes);
    const isCut = total > tuples.length;
    const [edgeRows, [counted]] = await Promise.all([
      graph.read<{ source: string; lines: string[] }>(listEdges, {
        ...parameters,
        isDetailed,
        ids: tuples.map(([id]) => id),
      }),
      isCut ? graph.read<{ total: number }>(countEdges, parameters) : [],
    ]);
    const edges = edgeRows.flatMap(({ source, lines }) => edgesOfLines(source, lines));
    return {
      nodes: tuples.map((tuple) => toGraphNode(tuple, places.get(tuple[0]))),
      edges: edges.sort(byId),
      truncated: isCut,
      totalNodes: total,
      totalEdges: counted?.total ?? edges.length,
    };
  };
}
