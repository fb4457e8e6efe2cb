import { type Standing, weakestStanding } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { type GraphEdgeRecord, type GraphRecord, isKind, type RecordOf } from '../records.ts';
import { byId, type GraphNodeTuple, toGraphNode } from './graph-rows.ts';
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

/** Stakeholders joined by partnerships. Throws DatabaseError. */
export function partnershipNetworkRepository(graph: Graph) {
  const listParties = statement('list-partnership-parties');
  const readNodes = statement('read-graph-nodes');

  /** The parties of the given partnerships, a line for each partnership of each pair. Two statements. */
  return async function partnershipNetwork(request: PartnershipNetworkRequest): Promise<GraphRecord> {
    const rows = await graph.read<{ partnership: NodeTuple; parties: PartyTuple[] }>(listParties, {
      ids: request.ids,
      asOf: request.asOf,
    });
    const ids = [...new Set(rows.flatMap(({ parties }) => parties.map(([id]) => id)))];
    const nodes = await graph.read<{ node: GraphNodeTuple }>(readNodes, { ids });
    const edges = rows.flatMap(({ partnership, parties }) => {
      const entity = toEntity(partnership);
      return isKind(entity, 'PARTNERSHIP') ? pairsOf(entity, parties) : [];
    });
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
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).map((second) => pair(partnership, first, second)),
  );
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
