import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { GraphRecord } from '../records.ts';
import {
  byId,
  choiceParameters,
  edgesOfLines,
  type GraphChoice,
  type GraphNodeTuple,
  toGraphNode,
} from './graph-rows.ts';
import type { Positions } from './positions.ts';

export interface NetworkRequest extends GraphChoice {
  /** The number of entities to keep. */
  readonly limit: number;
}

/** The whole graph or a chosen part of it. Throws DatabaseError. */
export function networkRepository(graph: Graph, positions: Positions) {
  const listNodes = statement('list-network-nodes');
  const listEdges = statement('list-network-edges');
  const countEdges = statement('count-network-edges');

  /** The entities that meet the choice, those with most relationships first, with positions, and the lines between them. */
  return async function network({ limit, ...choice }: NetworkRequest): Promise<GraphRecord> {
    const parameters = choiceParameters(choice);
    const [[row], places] = await Promise.all([
      graph.read<{ total: number; nodes: GraphNodeTuple[] }>(listNodes, { ...parameters, limit }),
      positions.all(),
    ]);
    const { total, nodes } = row ?? { total: 0, nodes: [] };
    const isCut = total > nodes.length;
    const [edgeRows, [counted]] = await Promise.all([
      graph.read<{ source: string; lines: string[] }>(listEdges, {
        ...parameters,
        ids: nodes.map(([id]) => id),
      }),
      isCut ? graph.read<{ total: number }>(countEdges, parameters) : [],
    ]);
    const edges = edgeRows.flatMap(({ source, lines }) => edgesOfLines(source, lines));
    return {
      nodes: nodes.map(toGraphNode).map((node) => ({ ...node, ...places.get(node.id) })),
      edges: edges.sort(byId),
      truncated: isCut,
      totalNodes: total,
      totalEdges: counted?.total ?? edges.length,
    };
  };
}
