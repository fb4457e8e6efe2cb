import type { GatheredFragment, WholeNetworkQuery } from '../generated/graphql.ts';
import {
  countedDegrees,
  groupOfPoint,
  type Membership,
  type Scene,
  type SceneEdge,
  type SceneNode,
} from './groups.ts';

/** What the service has gathered of a network that is too large to be drawn one by one. */
export type Gathered = Pick<WholeNetworkQuery['networkOverview'], 'groups' | 'links'>;

/** The open group that each shown entity belongs to. */
export function openMembership({ groups }: Gathered): Membership {
  return new Map(
    groups.flatMap(({ id, shown }) =>
      shown.map((member): [string, string] => [member, groupOfPoint(id) ?? id]),
    ),
  );
}

/** The open community that each shown entity belongs to, of a network that is gathered by communities. */
export function openCommunities({ groups, links }: Gathered): Membership {
  return openMembership({ groups: groups.filter(({ entity }) => entity !== null), links });
}

/**
 * A scene with a point for each group that stands for more than is shown one by one, and the lines that lead to those.
 * @param nameOf what a group is called
 */
export function withGroups(
  scene: Scene,
  { groups, links }: Gathered,
  nameOf: (group: GatheredFragment) => string,
): Scene {
  const closed = groups.filter(({ total, shown }) => total > shown.length);
  const points = new Set([...scene.nodes, ...closed].map(({ id }) => id));
  const lines = links.filter(({ source, target }) => points.has(source) && points.has(target));
  const degrees = countedDegrees(lines);
  const nodes = closed.map((group) => toNode(group, nameOf(group), degrees.get(group.id) ?? 0));
  return { nodes: [...nodes, ...scene.nodes], edges: [...lines.map(toEdge), ...scene.edges] };
}

function toNode({ id, kind, total, shown }: GatheredFragment, name: string, degree: number): SceneNode {
  return {
    id,
    kind,
    name,
    shortName: null,
    standing: 'DOCUMENTED',
    degree,
    shownDegree: degree,
    fromYear: null,
    toYear: null,
    x: null,
    y: null,
    change: 'held',
    group: groupOfPoint(id),
    members: [],
    standsFor: total - shown.length,
  };
}

function toEdge({ source, target, relation, count }: Gathered['links'][number]): SceneEdge {
  return {
    id: `${source}:${relation}:held:${target}`,
    source,
    target,
    relation,
    standing: 'DOCUMENTED',
    fromYear: null,
    toYear: null,
    change: 'held',
    count,
    members: [],
  };
}
