import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { GraphRecord } from '../records.ts';
import {
  byId,
  choiceParameters,
  edgeOfTuple,
  type GraphChoice,
  type GraphNodeTuple,
  toGraphNode,
} from './graph-rows.ts';
import type { EdgeTuple } from './rows.ts';

/** From where to walk, how far and over what. */
export interface Walk extends GraphChoice {
  readonly from: readonly string[];
  /** The number of relationships to walk at most. */
  readonly depth: number;
}

export interface NeighbourhoodRequest extends Omit<GraphChoice, 'standings'> {
  readonly id: string;
  /** The number of relationships to walk at most. */
  readonly depth: number;
  /** The number of entities to keep. */
  readonly limit: number;
}

interface Reached {
  readonly id: string;
  readonly degree: number;
}

/** The ids of what can be walked to. Throws DatabaseError. */
export function reachRepository(graph: Graph) {
  const expandFrontier = statement('expand-frontier');

  /**
   * Breadth-first, a statement a level: first where the walk begins, each once and in the given order, whatever it is, then
   * the nearest; within a level those with most relationships first, then by id.
   */
  return async function reach({ from, depth, ...choice }: Walk): Promise<string[]> {
    const parameters = choiceParameters(choice);
    const reached = new Set(from);
    let frontier = [...reached];
    for (let level = 0; level < depth && frontier.length > 0; level += 1) {
      const rows = await graph.read<Reached>(expandFrontier, { ...parameters, ids: frontier });
      frontier = rows
        .filter((row) => !reached.has(row.id))
        .sort((a, b) => b.degree - a.degree || byId(a, b))
        .map((row) => row.id);
      for (const next of frontier) reached.add(next);
    }
    return [...reached];
  };
}

/** What is around an entity. Throws DatabaseError. */
export function neighbourhoodRepository(graph: Graph) {
  const readNodes = statement('read-graph-nodes');
  const listEdges = statement('list-edges-among');
  const reach = reachRepository(graph);

  /**
   * Everything within `depth`, nearest first, cut to `limit`, with the relationships between what is kept; null when
   * there is no such entity. At most `depth` + 2 statements.
   */
  return async function neighbourhood(request: NeighbourhoodRequest): Promise<GraphRecord | null> {
    const { limit, id, ...choice } = request;
    const reached = await reach({ ...choice, from: [id], standings: null });
    const kept = reached.slice(0, limit);
    const isCut = kept.length < reached.length;
    const parameters = choiceParameters({ ...choice, standings: null });
    const [nodeRows, edgeRows] = await Promise.all([
      graph.read<{ node: GraphNodeTuple }>(readNodes, { ids: kept }),
      graph.read<{ edge: EdgeTuple }>(listEdges, { ...parameters, ids: reached }),
    ]);
    const nodes = new Map(nodeRows.map(({ node }) => [node[0], toGraphNode(node)]));
    if (!nodes.has(id)) return null;
    const edges = edgeRows.map(({ edge }) => edgeOfTuple(edge));
    return {
      nodes: kept.flatMap((id) => nodes.get(id) ?? []),
      edges: edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target)).sort(byId),
      truncated: isCut,
      totalNodes: reached.length,
      totalEdges: edges.length,
    };
  };
}
