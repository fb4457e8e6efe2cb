import { kindNames, kinds, type Kind, type Relation } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { NetworkGroupRecord, NetworkLinkRecord, NetworkOverviewRecord } from '../records.ts';
import {
  byId,
  choiceParameters,
  edgesOfLines,
  type GraphChoice,
  type GraphNodeTuple,
  toGraphNode,
} from './graph-rows.ts';
import type { NetworkRequest, networkRepository } from './network.ts';

export type NetworkGroupingName = 'KIND' | 'BLOCK' | 'CLUSTER';

export interface NetworkOverviewRequest extends GraphChoice {
  /** How many entities are still shown one by one. */
  readonly wholeUpTo: number;
  readonly by: NetworkGroupingName;
  /** The ids of open groups. */
  readonly open: readonly string[];
  /** How many entities of open groups are shown. */
  readonly limit: number;
}

interface GroupRow {
  /** The id of a block or cluster, or a label. */
  readonly group: string;
  readonly total: number;
}

/** Of each end either the id of an entity that is shown, or the group; the other is null. */
interface LinkRow {
  readonly source: string | null;
  readonly sourceGroup: string | null;
  readonly relation: Relation;
  readonly target: string | null;
  readonly targetGroup: string | null;
  readonly total: number;
}

const kindOfLabel: ReadonlyMap<string, Kind> = new Map(kindNames.map((kind) => [kinds[kind].label, kind]));

/** The network as a picture that stays small. Throws DatabaseError. */
export function networkOverviewRepository(graph: Graph, network: ReturnType<typeof networkRepository>) {
  const countGroups = statement('count-network-groups');
  const listMembers = statement('list-group-members');
  const listEdges = statement('list-network-edges');
  const countLinks = statement('count-network-links');

  /** The network as it is, of which everything that a picture shows is wanted. */
  async function whole(request: NetworkRequest): Promise<NetworkOverviewRecord> {
    return { graph: await network(request), groups: [], links: [] };
  }

  /** Whole where the choice is small; else its groups, the members of the open ones, and how all of these are related. */
  return async function networkOverview(request: NetworkOverviewRequest): Promise<NetworkOverviewRecord> {
    const { by, wholeUpTo, open, limit } = request;
    const parameters = { ...choiceParameters(request), by };
    const rows = await graph.read<GroupRow>(countGroups, parameters);
    const totalNodes = rows.reduce((sum, { total }) => sum + total, 0);
    if (totalNodes <= wholeUpTo) {
      return whole({ ...request, limit: Math.max(totalNodes, 1), isPlaced: true, isDetailed: true });
    }
    const opened = rows.map(({ group }) => group).filter((group) => open.includes(idOfGroup(group)));
    const members =
      opened.length === 0
        ? []
        : await graph.read<{ group: string; node: GraphNodeTuple }>(listMembers, {
            ...parameters,
            groups: opened,
            limit,
          });
    const shown = members.map(({ node: [id] }) => id);
    const [edgeRows, linkRows] = await Promise.all([
      shown.length === 0
        ? []
        : graph.read<{ source: string; lines: string[] }>(listEdges, {
            ...parameters,
            isDetailed: true,
            ids: shown,
          }),
      graph.read<LinkRow>(countLinks, { ...parameters, shown }),
    ]);
    return {
      graph: {
        nodes: members.map(({ node }) => toGraphNode(node)),
        edges: edgeRows.flatMap(({ source, lines }) => edgesOfLines(source, lines)).sort(byId),
        truncated: totalNodes > shown.length,
        totalNodes,
        totalEdges: linkRows.reduce((sum, { total }) => sum + total, 0),
      },
      groups: rows.map((row) =>
        toGroup(
          row,
          by,
          members.filter(({ group }) => group === row.group).map(({ node: [id] }) => id),
        ),
      ),
      links: linkRows.flatMap(toLink),
    };
  };
}

/** Holds a dot, which no entity's id does: `group.kind-company`, `group.block-1`. */
function idOfGroup(group: string): string {
  const kind = kindOfLabel.get(group);
  return `group.${kind === undefined ? group : `kind-${kind.toLowerCase().replaceAll('_', '-')}`}`;
}

function toGroup({ group, total }: GroupRow, by: NetworkGroupingName, shown: string[]): NetworkGroupRecord {
  const kind = kindOfLabel.get(group);
  return {
    id: idOfGroup(group),
    kind: kind ?? (by === 'BLOCK' ? 'BLOCK' : 'CLUSTER'),
    entityId: kind === undefined ? group : null,
    total,
    shown,
  };
}

/** A row between two different points, unless both are entities: those have lines of their own. */
function toLink({ source, sourceGroup, relation, target, targetGroup, total }: LinkRow): NetworkLinkRecord[] {
  if (sourceGroup === null && targetGroup === null) return [];
  const from = sourceGroup === null ? source : idOfGroup(sourceGroup);
  const to = targetGroup === null ? target : idOfGroup(targetGroup);
  if (from === null || to === null || from === to) return [];
  return [{ source: from, target: to, relation, count: total }];
}
