import type { Kind } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type {
  CommunityRecord,
  GraphNodeRecord,
  NetworkGroupRecord,
  NetworkLinkRecord,
  NetworkOverviewRecord,
  RelationshipRecord,
} from '../records.ts';
import { byId, type GraphNodeTuple, toGraphEdge, toGraphNode } from './graph-rows.ts';
import { idOfGroup, idOfKindGroup, type NetworkOverviewRequest } from './network-groups.ts';
import type { structureRepository } from './structure.ts';
import { type AnalysedEntity, chosenPart, type WholeGraph } from './whole-graph.ts';

/** A network of many small pieces has thousands of communities, and its picture is to stay small. The SDL states it too. */
export const mostCommunities = 200;

/** A group with the ids of all its entities. */
export interface Gathered {
  readonly id: string;
  readonly kind: Kind;
  readonly entityId: string | null;
  readonly members: string[];
}

/** A network in its communities, of those that `structure` divides it into. Throws DatabaseError and LIMIT_EXCEEDED. */
export function networkCommunitiesRepository(
  graph: Graph,
  { divided }: Pick<ReturnType<typeof structureRepository>, 'divided'>,
) {
  const readNodes = statement('read-graph-nodes');

  /** The points of those that are still there, in the order of the ids. */
  async function pointsOf(ids: readonly string[]): Promise<GraphNodeRecord[]> {
    if (ids.length === 0) return [];
    const rows = await graph.read<{ node: GraphNodeTuple }>(readNodes, { ids });
    const points = new Map(rows.map(({ node }) => [node[0], toGraphNode(node)]));
    return ids.flatMap((id) => points.get(id) ?? []);
  }

  /**
   * The groups, the members of the open ones and how all of these are related, at one moment. One statement where
   * anything is open, beside those of the whole graph.
   */
  return async function inCommunities(request: NetworkOverviewRequest): Promise<NetworkOverviewRecord> {
    const { whole, communities } = await divided(request);
    const { entities, relationships } = await chosenPart(whole, request);
    const groups = gather(entities, communities);
    const opened = groups.filter(({ id }) => request.open.includes(id)).flatMap(({ members }) => members);
    const nodes = await pointsOf(mostRelated(opened, whole).slice(0, request.limit));
    const shown = new Set(nodes.map(({ id }) => id));
    const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id])));
    const pointOf = (id: string) => (shown.has(id) ? id : (groupOf.get(id) ?? id));
    return {
      graph: {
        nodes,
        edges: relationships
          .filter(({ source, target }) => shown.has(source) && shown.has(target))
          .map(toGraphEdge)
          .sort(byId),
        truncated: entities.size > nodes.length,
        totalNodes: entities.size,
        totalEdges: relationships.length,
      },
      groups: groups.map((group) => toGroup(group, shown)),
      links: linksBetween(relationships, pointOf),
    };
  };
}

/** The largest communities and, of what is in none of them, the kinds; the largest group first and then by id. */
export function gather(
  entities: ReadonlyMap<string, AnalysedEntity>,
  communities: readonly CommunityRecord[],
): Gathered[] {
  const named = communities.slice(0, mostCommunities).flatMap(({ id, members }): Gathered[] => {
    const kind = entities.get(id)?.kind;
    return kind === undefined ? [] : [{ id: idOfGroup(id), kind, entityId: id, members }];
  });
  const gathered = new Set(named.flatMap(({ members }) => members));
  const ofKinds = new Map<Kind, Gathered>();
  for (const { id, kind } of entities.values()) {
    if (gathered.has(id)) continue;
    const group = ofKinds.get(kind);
    if (group) group.members.push(id);
    else ofKinds.set(kind, { id: idOfKindGroup(kind), kind, entityId: null, members: [id] });
  }
  return [...named, ...ofKinds.values()].sort((a, b) => b.members.length - a.members.length || byId(a, b));
}

/** Those with most relationships in the whole graph first, and then by id. */
function mostRelated(ids: readonly string[], { relationships }: WholeGraph): string[] {
  if (ids.length === 0) return [];
  const degrees = new Map(ids.map((id) => [id, 0]));
  const count = (id: string) => {
    const degree = degrees.get(id);
    if (degree !== undefined) degrees.set(id, degree + 1);
  };
  for (const { source, target } of relationships) {
    count(source);
    if (target !== source) count(target);
  }
  return [...degrees].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([id]) => id);
}

function toGroup({ members, ...group }: Gathered, shown: ReadonlySet<string>): NetworkGroupRecord {
  return { ...group, total: members.length, shown: members.filter((id) => shown.has(id)) };
}

/** Relationships between two different points, unless both are entities: those have lines of their own. */
function linksBetween(
  relationships: readonly RelationshipRecord[],
  pointOf: (id: string) => string,
): NetworkLinkRecord[] {
  const links = new Map<string, NetworkLinkRecord>();
  for (const { source: a, target: b, relation } of relationships) {
    const [source, target] = [pointOf(a), pointOf(b)];
    if (source === target || (source === a && target === b)) continue;
    const key = `${source} ${relation} ${target}`;
    const link = links.get(key);
    if (link) link.count += 1;
    else links.set(key, { source, target, relation, count: 1 });
  }
  return [...links.values()];
}
