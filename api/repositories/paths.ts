import { type Relation, relationNames, type Standing, standings } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { GraphNodeRecord, PathRecord } from '../records.ts';
import { edgeOfTuple, type GraphNodeTuple, toGraphNode } from './graph-rows.ts';
import type { EdgeTuple } from './rows.ts';

export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  /** The number of relationships of the longest way to look for, 1 to 10. */
  readonly maxLength: number;
  readonly relations: readonly Relation[] | null;
  /** The number of ways wanted. */
  readonly first: number;
}

/** The ways that were found, and whether the two ends exist at all. */
export interface PathsRecord {
  readonly existing: readonly [from: boolean, to: boolean];
  readonly paths: PathRecord[];
}

interface PathRow {
  nodes: string[];
  edges: EdgeTuple[];
}

/** The shortest ways between two entities. Throws DatabaseError. */
export function pathsRepository(graph: Graph) {
  const findPaths = statement('find-paths');
  const readNodes = statement('read-graph-nodes');

  /**
   * At most `first` ways that visit no entity twice, shortest first; among equally long ones those over better founded
   * relationships, then those over entities with fewer relationships (a way through a hub says little: the sum of the
   * logarithms of the degrees between the ends, after Adamic and Adar, 2003), then by the ids on the way. They are the
   * best of the 200 shortest that the database meets. Two statements.
   */
  return async function paths(request: PathsRequest): Promise<PathsRecord> {
    const { from, to, maxLength, relations, first } = request;
    const rows = await graph.read<PathRow>(findPaths, {
      from,
      to,
      maxLength,
      relations: relations ?? relationNames,
    });
    const simple = rows.filter(({ nodes }) => new Set(nodes).size === nodes.length);
    const ids = [...new Set([from, to, ...simple.flatMap(({ nodes }) => nodes)])];
    const nodeRows = await graph.read<{ node: GraphNodeTuple }>(readNodes, { ids });
    const nodes = new Map(nodeRows.map(({ node }) => [node[0], toGraphNode(node)]));
    const found = simple
      .map((row) => toPath(row, nodes))
      .sort(byWorth)
      .slice(0, first);
    return { existing: [nodes.has(from), nodes.has(to)], paths: found };
  };
}

function toPath({ nodes: ids, edges }: PathRow, nodes: ReadonlyMap<string, GraphNodeRecord>): PathRecord {
  return {
    length: edges.length,
    nodes: ids.flatMap((id) => nodes.get(id) ?? []),
    edges: edges.map(edgeOfTuple),
  };
}

function byWorth(a: PathRecord, b: PathRecord): number {
  return (
    a.length - b.length ||
    weakness(a) - weakness(b) ||
    hubPenalty(a) - hubPenalty(b) ||
    (idsOf(a) < idsOf(b) ? -1 : 1)
  );
}

function weakness({ edges }: PathRecord): number {
  const rank = (standing: Standing) => standings.indexOf(standing);
  return edges.reduce((sum, { standing }) => sum + rank(standing), 0);
}

function hubPenalty({ nodes }: PathRecord): number {
  return nodes.slice(1, -1).reduce((sum, { degree }) => sum + Math.log(degree), 0);
}

function idsOf({ nodes, edges }: PathRecord): string {
  return [...nodes, ...edges].map(({ id }) => id).join(' ');
}
