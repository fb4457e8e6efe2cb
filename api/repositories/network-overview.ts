import { kindNames, kinds, type Kind, type Relation } from '../../cypher/model.ts';
import { specialiser, statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { NetworkGroupRecord, NetworkLinkRecord, NetworkOverviewRecord } from '../records.ts';
import {
  choiceParameters,
  edgesOfRows,
  type EdgesRow,
  type GraphNodeTuple,
  toGraphNode,
} from './graph-rows.ts';
import type { NetworkRequest, networkRepository } from './network.ts';
import type { networkCommunitiesRepository } from './network-communities.ts';
import {
  idOfGroup,
  idOfKindGroup,
  type NetworkGroupingName,
  type NetworkOverviewRequest,
} from './network-groups.ts';

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

/** The network as a picture that stays small. Throws DatabaseError, and by communities LIMIT_EXCEEDED. */
export function networkOverviewRepository(
  graph: Graph,
  network: ReturnType<typeof networkRepository>,
  inCommunities: ReturnType<typeof networkCommunitiesRepository>,
) {
  const countGroups = statement('count-network-groups');
  const listMembers = statement('list-group-members');
  const listEdges = specialiser(statement('list-network-edges'));
  const countLinks = statement('count-network-links');

  /** The network as it is, of which everything that a picture shows is wanted. */
  async function whole(request: NetworkRequest): Promise<NetworkOverviewRecord> {
    return { graph: await network(request), groups: [], links: [] };
  }

  /** The groups that the database makes. */
  async function inGroups(
    request: NetworkOverviewRequest,
    rows: readonly GroupRow[],
  ): Promise<NetworkOverviewRecord> {
    const { by, open, limit } = request;
    const parameters = gatheredBy(request);
    const totalNodes = entitiesIn(rows);
    const opened = rows.map(({ group }) => group).filter((group) => open.includes(idOfRow(group)));
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
        : graph.read<EdgesRow>(listEdges({ ids: shown }), {
            ...parameters,
            isDetailed: true,
            ids: shown,
          }),
      graph.read<LinkRow>(countLinks, { ...parameters, shown }),
    ]);
    const nodes = members.map(({ node }) => toGraphNode(node));
    return {
      graph: {
        nodes,
        edges: edgesOfRows(edgeRows, nodes),
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
  }

  /** Whole where the choice is small; else its groups, the members of the open ones, and how all of these are related. */
  return async function networkOverview(request: NetworkOverviewRequest): Promise<NetworkOverviewRecord> {
    const rows = await graph.read<GroupRow>(countGroups, gatheredBy(request));
    const totalNodes = entitiesIn(rows);
    if (totalNodes <= request.wholeUpTo) {
      return whole({
        ...request,
        limit: Math.max(totalNodes, 1),
        isPlaced: true,
        isDated: true,
        isDetailed: true,
      });
    }
    return request.by === 'COMMUNITY' ? inCommunities(request) : inGroups(request, rows);
  };
}

function entitiesIn(rows: readonly GroupRow[]): number {
  return rows.reduce((sum, { total }) => sum + total, 0);
}

/** What the statements share. They know nothing of communities: for these they only count. */
function gatheredBy({ by, ...choice }: NetworkOverviewRequest) {
  return { ...choiceParameters(choice), by: by === 'COMMUNITY' ? 'KIND' : by };
}

/** The id of a group that a statement names by an entity's id or by a label. */
function idOfRow(group: string): string {
  const kind = kindOfLabel.get(group);
  return kind === undefined ? idOfGroup(group) : idOfKindGroup(kind);
}

function toGroup({ group, total }: GroupRow, by: NetworkGroupingName, shown: string[]): NetworkGroupRecord {
  const kind = kindOfLabel.get(group);
  return {
    id: idOfRow(group),
    kind: kind ?? (by === 'BLOCK' ? 'BLOCK' : 'CLUSTER'),
    entityId: kind === undefined ? group : null,
    total,
    shown,
  };
}

/** A row between two different points, unless both are entities: those have lines of their own. */
function toLink({ source, sourceGroup, relation, target, targetGroup, total }: LinkRow): NetworkLinkRecord[] {
  if (sourceGroup === null && targetGroup === null) return [];
  const from = sourceGroup === null ? source : idOfRow(sourceGroup);
  const to = targetGroup === null ? target : idOfRow(targetGroup);
  if (from === null || to === null || from === to) return [];
  return [{ source: from, target: to, relation, count: total }];
}
