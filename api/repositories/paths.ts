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

export interface PathsOptions {
  /** How long an answer may take. */
  readonly requestTimeoutMs: number;
}

/** Which ways to look for, and how many of them. */
interface WaysRequest {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly Relation[];
  readonly maxLength: number;
  readonly weighed: number;
}

/** Ways that visit no entity twice. */
interface Ways {
  readonly simple: readonly PathRow[];
  /** All that are shorter were looked at, of those of this length some; null when all were looked at. */
  readonly reach: number | null;
}

const noWays: Ways = { simple: [], reach: null };

interface ShortestPathRow {
  met: number;
  nodes: GraphNodeTuple[];
  edges: EdgeTuple[];
}

/** The number of ways among which the best are chosen; the statement for the shortest states it too. */
const weighedAtMost = 200;
/** More are asked for while too few of them visit no entity twice: near a hub most longer ways circle through it. */
const weighedInTurn = [weighedAtMost, 4 * weighedAtMost, 16 * weighedAtMost];
/** Of the time of a request what may be spent before more are asked for, which takes up to four times as long again. */
const shareForMore = 0.1;

const ranks = Object.fromEntries(standings.map((standing, rank) => [standing, rank]));

/** The shortest ways between two entities. Both methods throw DatabaseError. */
export function pathsRepository(graph: Graph, { requestTimeoutMs }: PathsOptions) {
  const findShortest = statement('find-shortest-paths');
  const findPaths = specialiser(statement('find-paths'));
  const findDistance = statement('find-distance');
  const readNodes = statement('read-graph-nodes');

  /**
   * At most `first` ways that visit no entity twice, shortest first; among equally long ones those over better founded
   * relationships, then those over entities with fewer relationships (a way through a hub says little: the sum of the
   * logarithms of the degrees between the ends, after Adamic and Adar, 2003), then by the ids on the way. They are the
   * best of the 200 shortest that the database meets, where most of these come by an entity twice of up to 3,200. One
   * statement where enough of the shortest length are found, three to five where longer ones are needed too.
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
        isComplete: shortest.every(({ met }) => met <= weighedAtMost),
      };
    }
    const { simple, reach } = isWithin ? await simpleWays({ ...ends, maxLength }, first) : noWays;
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
      isComplete: reach === null || (found.length === first && found.every(({ length }) => length < reach)),
    };
  }

  /** Ways that visit no entity twice: `first` or more where there are so many among as many as there is time to look at. */
  async function simpleWays(request: Omit<WaysRequest, 'weighed'>, first: number): Promise<Ways> {
    const begin = performance.now();
    let ways = noWays;
    for (const weighed of weighedInTurn) {
      ways = await waysAmong({ ...request, weighed });
      const isLate = performance.now() - begin > requestTimeoutMs * shareForMore;
      if (ways.reach === null || ways.simple.length >= first || isLate) return ways;
    }
    return ways;
  }

  async function waysAmong(request: WaysRequest): Promise<Ways> {
    // One more than are weighed tells whether these are all.
    const wanted = { ...request, weighed: request.weighed + 1 };
    const rows = await graph.read<PathRow>(findPaths(wanted), wanted);
    const lengths = rows.map(({ edges }) => edges.length);
    return {
      simple: rows.filter(({ nodes }) => new Set(nodes).size === nodes.length),
      reach: rows.length <= request.weighed ? null : Math.max(...lengths),
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
