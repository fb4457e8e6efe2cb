import { specialiser, statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { takeAll } from '../../database/take-all.ts';
import type { GraphRecord } from '../records.ts';
import {
  choiceParameters,
  edgesOfRows,
  type EdgesRow,
  type GraphChoice,
  type GraphNodeTuple,
  type Position,
  toGraphNode,
} from './graph-rows.ts';
import type { Positions } from './positions.ts';

export interface NetworkRequest extends GraphChoice {
  /** The number of entities to keep. */
  readonly limit: number;
  /** Whether positions are wanted, the years of entities, and of the relationships more than their ends, type and standing. */
  readonly isPlaced: boolean;
  readonly isDated: boolean;
  readonly isDetailed: boolean;
}

/** Whether some entities are left out by their kind, standing or time. */
function isChosen({ kinds, standings, asOf }: GraphChoice): boolean {
  return kinds !== null || standings !== null || asOf !== null;
}

const nowhere: ReadonlyMap<string, Position> = new Map();

/** The whole graph or a chosen part of it. Throws DatabaseError. */
export function networkRepository(graph: Graph, positions: Positions) {
  const listNodes = specialiser(statement('list-network-nodes'));
  const listEdges = specialiser(statement('list-network-edges'));
  const countEdges = statement('count-network-edges');

  /** The entities that meet the choice, those with most relationships first, and the lines between them. */
  return async function network(request: NetworkRequest): Promise<GraphRecord> {
    const { limit, isPlaced, isDated, isDetailed } = request;
    const parameters = choiceParameters(request);
    const [rows, places] = await Promise.all([
      graph.read<{ total: number; nodes: GraphNodeTuple[] }>(listNodes(parameters), {
        ...parameters,
        isDated,
        limit,
      }),
      isPlaced ? positions.all() : nowhere,
    ]);
    const total = rows[0]?.total ?? 0;
    const nodes = takeAll(rows).flatMap((row) =>
      row.nodes.map((tuple) => toGraphNode(tuple, places.get(tuple[0]))),
    );
    const isCut = total > nodes.length;
    const ids = isCut || isChosen(request) ? nodes.map(({ id }) => id) : null;
    const [edgeRows, [counted]] = await Promise.all([
      graph.read<EdgesRow>(listEdges({ ids }), { ...parameters, isDetailed, ids }),
      isCut ? graph.read<{ total: number }>(countEdges, parameters) : [],
    ]);
    const edges = edgesOfRows(takeAll(edgeRows), nodes);
    return {
      nodes,
      edges,
      truncated: isCut,
      totalNodes: total,
      totalEdges: counted?.total ?? edges.length,
    };
  };
}
