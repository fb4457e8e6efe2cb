import type { Relation, Standing } from '../generated/graphql.ts';
import { type Grouping, standingRank } from '../state/types.ts';
import type { Span } from './time.ts';
import type { PictureEdge, VisibleEdge, VisibleNode, VisiblePart } from './visible.ts';

/** A point of the scene: an entity, or a closed group that stands for several, whose relationships are those to others. */
export interface SceneNode extends VisibleNode {
  /** The group that it belongs to; null for none. */
  readonly group: string | null;
  /** The entities that it stands for, as far as the page knows them: one, or those of a closed group. */
  readonly members: readonly string[];
  /** The number of entities that it stands for. */
  readonly standsFor: number;
}

/** A line of the scene; between groups one line stands for all relationships of a kind. */
export interface SceneEdge extends VisibleEdge {
  readonly count: number;
  /** The relationships that it stands for, as far as the page knows them. */
  readonly members: readonly string[];
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** Which group each entity belongs to, by the id of the entity that names the group. */
export type Membership = ReadonlyMap<string, string>;

const membershipRelations: Readonly<Record<Exclude<Grouping, 'community'>, readonly Relation[]>> = {
  cluster: ['IN_CLUSTER', 'MEMBER_OF'],
  block: ['IN_BLOCK'],
};

/**
 * The clusters or blocks of a picture with what belongs to each. An entity that belongs to several counts with the one
 * that comes first by id, so that the picture is the same for everybody.
 */
export function statedGroups(
  edges: readonly PictureEdge[],
  grouping: Exclude<Grouping, 'community'>,
): Map<string, string> {
  const relations = membershipRelations[grouping];
  const membership = new Map<string, string>();
  for (const { source, target, relation } of edges) {
    if (!relations.includes(relation)) continue;
    const known = membership.get(source);
    if (known === undefined || target < known) membership.set(source, target);
    membership.set(target, target);
  }
  return membership;
}

/** The point that stands for a group. Never an entity's id: those have no dot. */
export function groupPoint(group: string): string {
  return `group.${group}`;
}

/** The group that a point stands for; null for an entity. */
export function groupOfPoint(id: string): string | null {
  return id.startsWith('group.') ? id.slice('group.'.length) : null;
}

/** A part of a picture with its groups closed into one point each, but for those that are open. */
export function gather(part: VisiblePart, membership: Membership, open: readonly string[]): Scene {
  const groupOf = (id: string) => membership.get(id) ?? null;
  const closed = new Map<string, VisibleNode[]>();
  const single: SceneNode[] = [];
  for (const node of part.nodes) {
    const group = groupOf(node.id);
    if (group === null || open.includes(group))
      single.push({ ...node, group, members: [node.id], standsFor: 1 });
    else closed.set(group, [...(closed.get(group) ?? []), node]);
  }
  const pointOf = new Map(
    [...closed].flatMap(([group, members]) => members.map(({ id }) => [id, groupPoint(group)] as const)),
  );
  const edges = gatherEdges(part.edges, pointOf);
  const degrees = countedDegrees(edges);
  const groups = [...closed].map(([group, members]) =>
    groupNode(group, members, degrees.get(groupPoint(group)) ?? 0),
  );
  // Groups first: in a table of hundreds they are what was asked for.
  return { nodes: [...groups, ...single], edges };
}

/** How many relationships lead to each point, by id. */
export function countedDegrees(
  lines: readonly Pick<SceneEdge, 'source' | 'target' | 'count'>[],
): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target, count } of lines) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + count);
  }
  return degrees;
}

/**
 * A group is drawn as the entity that names it; where that is not shown, as its most related member. It says no more than
 * holds for each of its members.
 */
function groupNode(group: string, members: readonly VisibleNode[], degree: number): SceneNode {
  const sorted = members.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  const head = members.find(({ id }) => id === group) ?? first;
  if (!head) throw new Error(`group ${group} has no members`);
  const placed = members.filter(({ x }) => x !== null);
  const middle = (pick: (node: VisibleNode) => number | null) =>
    placed.length === 0 ? null : placed.reduce((sum, node) => sum + (pick(node) ?? 0), 0) / placed.length;
  return {
    ...head,
    id: groupPoint(group),
    group,
    members: sorted.map(({ id }) => id),
    standsFor: members.length,
    x: middle(({ x }) => x),
    y: middle(({ y }) => y),
    standing: members.map(({ standing }) => standing).reduce(weaker),
    ...(members.every((member) => isOfSameYears(member, head)) ? {} : noYears),
    degree,
    shownDegree: degree,
    change: members.every(({ change }) => change === head.change) ? head.change : 'held',
  };
}

function gatherEdges(edges: readonly VisibleEdge[], pointOf: ReadonlyMap<string, string>): SceneEdge[] {
  const gathered = new Map<string, SceneEdge>();
  for (const edge of edges) {
    const source = pointOf.get(edge.source) ?? edge.source;
    const target = pointOf.get(edge.target) ?? edge.target;
    if (source === target) continue;
    const isAsIs = source === edge.source && target === edge.target;
    const id = isAsIs ? edge.id : `${source}:${edge.relation}:${edge.change}:${target}`;
    const line = gathered.get(id);
    gathered.set(
      id,
      line ? joined(line, edge) : { ...edge, id, source, target, count: 1, members: [edge.id] },
    );
  }
  return [...gathered.values()];
}

/** A line that stands for one relationship more: it says no more than holds for each of them. */
function joined(line: SceneEdge, edge: VisibleEdge): SceneEdge {
  return {
    ...line,
    standing: weaker(line.standing, edge.standing),
    ...(isOfSameYears(line, edge) ? {} : noYears),
    count: line.count + 1,
    members: [...line.members, edge.id],
  };
}

const noYears = { fromYear: null, toYear: null };

function isOfSameYears(one: Span, other: Span): boolean {
  return one.fromYear === other.fromYear && one.toYear === other.toYear;
}

function weaker(one: Standing, other: Standing): Standing {
  return standingRank(one) > standingRank(other) ? one : other;
}
