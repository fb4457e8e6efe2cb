import { type Standing, weakestStanding } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { limitExceeded } from '../errors.ts';
import { type GraphEdgeRecord, type GraphRecord, isKind, type RecordOf } from '../records.ts';
import { byId, type GraphNodeTuple, toGraphNode } from './graph-rows.ts';
import { canMeet, type Lifetime, lifetimeOf, yearsOf } from './lifetimes.ts';
import { type NodeTuple, toEntity } from './rows.ts';

export interface PartnershipNetworkRequest {
  /** Ids of the partnerships, null for all. */
  readonly ids: readonly string[] | null;
  /** ISO date of any precision. */
  readonly asOf: string | null;
}

type PartyTuple = readonly [
  id: string,
  standing: Standing | null,
  sources: string[] | null,
  fromYear: number | null,
  toYear: number | null,
];

/** A picture has no more lines than this: each pair of the parties of a partnership is one. The SDL states the number too. */
const mostPairs = 50_000;

/** How many pairs there are among the parties of partnerships, of each of which the number of parties is given. */
export function pairsAmong(parties: readonly number[]): number {
  return parties.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

/** Stakeholders joined by partnerships. Throws DatabaseError, and LIMIT_EXCEEDED above `mostPairs`. */
export function partnershipNetworkRepository(graph: Graph) {
  const listParties = statement('list-partnership-parties');
  const readNodes = statement('read-graph-nodes');

  /** The parties of the given partnerships, a line for each partnership of each pair that can have met there. Two statements. */
  return async function partnershipNetwork(request: PartnershipNetworkRequest): Promise<GraphRecord> {
    const rows = await graph.read<{ partnership: NodeTuple; parties: PartyTuple[] }>(listParties, {
      ids: request.ids,
      asOf: request.asOf,
    });
    const pairs = pairsAmong(rows.map(({ parties }) => parties.length));
    if (pairs > mostPairs) throw limitExceeded('number of pairs of parties to draw', mostPairs, pairs);
    const edges = rows.flatMap(({ partnership, parties }) => {
      const entity = toEntity(partnership);
      return isKind(entity, 'PARTNERSHIP') ? pairsOf(entity, parties) : [];
    });
    const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
    const nodes = await graph.read<{ node: GraphNodeTuple }>(readNodes, { ids });
    return {
      nodes: nodes.map(({ node }) => toGraphNode(node)).sort((a, b) => b.degree - a.degree || byId(a, b)),
      edges: edges.sort(byId),
      truncated: false,
      totalNodes: nodes.length,
      totalEdges: edges.length,
    };
  };
}

function pairsOf(partnership: RecordOf<'PARTNERSHIP'>, parties: readonly PartyTuple[]): GraphEdgeRecord[] {
  const sorted = parties.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const inForce = lifetimeOf(partnership);
  return sorted.flatMap((first, index) =>
    sorted
      .slice(index + 1)
      .filter((second) => canMeet([inForce, partyYears(first), partyYears(second)]))
      .map((second) => pair(partnership, first, second)),
  );
}

function partyYears([, , , fromYear, toYear]: PartyTuple): Lifetime {
  return yearsOf({ fromYear, toYear });
}

/** Two parties are joined while both are and the partnership is in force. */
function pair(
  partnership: RecordOf<'PARTNERSHIP'>,
  [source, ...first]: PartyTuple,
  [target, ...second]: PartyTuple,
): GraphEdgeRecord {
  const { standing, sources, signedOn, endsOn } = partnership;
  const rests = [[standing, sources, yearOf(signedOn), yearOf(endsOn)] as const, first, second];
  const begins = rests.flatMap(([, , fromYear]) => fromYear ?? []);
  const ends = rests.flatMap(([, , , toYear]) => toYear ?? []);
  return {
    id: `${source}:${partnership.id}:${target}`,
    relation: 'PARTY_TO',
    source,
    target,
    standing: weakestStanding(rests.map(([each]) => each ?? 'INFERRED')),
    sources: [...new Set(rests.flatMap(([, each]) => each ?? []))],
    fromYear: begins.length === 0 ? null : Math.max(...begins),
    toYear: ends.length === 0 ? null : Math.min(...ends),
    labelEn: partnership.nameEn,
    labelRu: partnership.nameRu,
    partnershipId: partnership.id,
  };
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
