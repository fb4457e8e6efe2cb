import { type Relation, relationNames, type Standing, standings } from '../../cypher/model.ts';
import { specialiser, statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { settle } from '../analysis/settle.ts';
import { badInput } from '../errors.ts';
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
  readonly maxLength: number;
  /** The length of the shortest way, also where it is longer than was asked for; null when there is none. */
  readonly distance: number | null;
  /** Whether the ways are chosen among all of up to `maxLength`. */
  readonly isComplete: boolean;
}

interface PathRow {
  nodes: string[];
  edges: EdgeTuple[];
}

interface ShortestPathRow {
  met: number;
  nodes: GraphNodeTuple[];
  edges: EdgeTuple[];
}

/** The number of ways among which the best are chosen; the statements state it too. */
const weighedAtMost = 200;

const ranks = Object.fromEntries(standings.map((standing, rank) => [standing, rank]));

/** The shortest ways between two entities. Both methods throw DatabaseError. */
export function pathsRepository(graph: Graph) {
  const findShortest = statement('find-shortest-paths');
  const findPaths = specialiser(statement('find-paths'));
  const findDistance = statement('find-distance');
  const readNodes = statement('read-graph-nodes');

  /**
   * At most `first` ways that visit no entity twice, shortest first; among equally long ones those over better founded
   * relationships, then those over entities with fewer relationships (a way through a hub says little: the sum of the
   * logarithms of the degrees between the ends, after Adamic and Adar, 2003), then by the ids on the way. They are the
   * best of the 200 shortest that the database meets. One statement where enough of the shortest length are found,
   * three where longer ones are needed too.
   */
  async function paths(request: PathsRequest): Promise<PathsRecord> {
    const { from, to, maxLength, relations, first } = request;
    // Two ids that were merged into one thing; there is no way from a thing to itself.
    if (from === to) throw badInput('to', to, 'an entity other than "from"');
    const ends = { from, to, relations: relations ?? relationNames };
    const shortest = await graph.ask<ShortestPathRow>(
      findShortest,
      { from, to },
      { relations: ends.relations, ranks, first },
    );
    const distance = shortest[0]?.edges.length ?? null;
    const isWithin = distance !== null && distance <= maxLength;
    if (isWithin && shortest.length === first) {
      return {
        existing: [true, true],
        paths: shortest.map(({ nodes, edges }) =>
          toPath(
            nodes.map((tuple) => toGraphNode(tuple)),
            edges,
          ),
        ),
        maxLength,
        distance,
        isComplete: shortest.every(({ met }) => met < weighedAtMost),
      };
    }
    const rows = isWithin ? await graph.read<PathRow>(findPaths({ maxLength }), { ...ends, maxLength }) : [];
    const simple = rows.filter(({ nodes }) => new Set(nodes).size === nodes.length);
    const ids = [...new Set([from, to, ...simple.flatMap(({ nodes }) => nodes)])];
    const nodeRows = await graph.read<{ node: GraphNodeTuple }>(readNodes, { ids });
    const nodes = new Map(nodeRows.map(({ node }) => [node[0], toGraphNode(node)]));
    const found = simple
      .map((row) =>
        toPath(
          row.nodes.flatMap((id) => nodes.get(id) ?? []),
          row.edges,
        ),
      )
      .sort(byWorth)
      .slice(0, first);
    return {
      existing: [nodes.has(from), nodes.has(to)],
      paths: found,
      maxLength,
      distance,
      isComplete: isComplete(rows, found, first),
    };
  }

  return {
    paths,
    /** As `paths`, and where there is none within 10 relationships the length of the shortest. One statement more in that case. */
    async explained(request: PathsRequest): Promise<PathsRecord> {
      const found = await paths(request);
      if (found.distance !== null || found.existing.includes(false)) return found;
      const { from, to, relations } = request;
      const [row] = await graph.read<{ distance: number }>(findDistance, {
        from,
        to,
        relations: relations ?? relationNames,
      });
      return { ...found, distance: row?.distance ?? null };
    },
  };
}

/**
 * Whether no way that was not looked at could be better: the database gave all there are, or the ways that were chosen are
 * shorter than the longest that it gave, so that all of their lengths were among them.
 */
function isComplete(rows: readonly PathRow[], found: readonly PathRecord[], first: number): boolean {
  if (rows.length < weighedAtMost) return true;
  const longest = Math.max(...rows.map(({ edges }) => edges.length));
  return found.length === first && found.every(({ length }) => length < longest);
}

function toPath(nodes: GraphNodeRecord[], edges: readonly EdgeTuple[]): PathRecord {
  return { length: edges.length, hubPenalty: hubPenaltyOf(nodes), nodes, edges: edges.map(edgeOfTuple) };
}

function byWorth(a: PathRecord, b: PathRecord): number {
  return (
    a.length - b.length ||
    weakness(a) - weakness(b) ||
    a.hubPenalty - b.hubPenalty ||
    byIds(a.nodes, b.nodes) ||
    byIds(a.edges, b.edges)
  );
}

type Identified = readonly { readonly id: string }[];

/** Lists of ids in the order of their first different one, as Cypher orders lists. */
function byIds(a: Identified, b: Identified): number {
  const at = a.findIndex(({ id }, index) => id !== b[index]?.id);
  return at < 0 ? 0 : (a[at]?.id ?? '') < (b[at]?.id ?? '') ? -1 : 1;
}

function weakness({ edges }: PathRecord): number {
  const rank = (standing: Standing) => standings.indexOf(standing);
  return edges.reduce((sum, { standing }) => sum + rank(standing), 0);
}

function hubPenaltyOf(nodes: readonly GraphNodeRecord[]): number {
  return settle(nodes.slice(1, -1).reduce((sum, { degree }) => sum + Math.log(degree), 0));
}
