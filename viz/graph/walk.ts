import { relationOrder } from '../state/types.ts';
import type { Scene, SceneEdge, SceneNode } from './groups.ts';

/** A relationship as somebody sees it who stands at one of its ends. */
export interface Link {
  readonly edge: SceneEdge;
  readonly other: SceneNode;
  readonly isOutgoing: boolean;
}

/** Where one can walk to from a point: along its relationships, in the order of relations, then of names. */
export function linksFrom({ nodes, edges }: Scene, id: string): Link[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = edges.flatMap((edge) => {
    const isOutgoing = edge.source === id;
    const other = isOutgoing ? byId.get(edge.target) : edge.target === id ? byId.get(edge.source) : undefined;
    return other ? [{ edge, other, isOutgoing }] : [];
  });
  return links.toSorted(
    (a, b) =>
      relationOrder.indexOf(a.edge.relation) - relationOrder.indexOf(b.edge.relation) ||
      Number(b.isOutgoing) - Number(a.isOutgoing) ||
      (a.other.name < b.other.name ? -1 : a.other.name > b.other.name ? 1 : 0),
  );
}

/** Somebody who walks along relationships: where they are, which link they look at, and where they came from. */
export interface Walk {
  readonly at: string;
  readonly looking: number;
  readonly trail: readonly string[];
}

/** A walk that begins somewhere. */
export function walkAt(id: string): Walk {
  return { at: id, looking: 0, trail: [] };
}

/** Looks at the next or an earlier link, round and round. */
export function lookOn(walk: Walk, step: number, count: number): Walk {
  return count === 0 ? walk : { ...walk, looking: (walk.looking + step + count) % count };
}

/** Walks along the link that is looked at. */
export function walkOn(walk: Walk, links: readonly Link[]): Walk {
  const link = links[walk.looking];
  return link ? { at: link.other.id, looking: 0, trail: [...walk.trail, walk.at] } : walk;
}

/** Walks back to where one came from. */
export function walkBack(walk: Walk): Walk {
  const before = walk.trail.at(-1);
  return before === undefined ? walk : { at: before, looking: 0, trail: walk.trail.slice(0, -1) };
}

/** The walk goes on where it is when the picture still has that place; otherwise it begins at the most related entity. */
export function walkWithin(walk: Walk | null, { nodes }: Scene): Walk | null {
  if (walk && nodes.some(({ id }) => id === walk.at)) return walk;
  const [most] = nodes.toSorted((a, b) => b.shownDegree - a.shownDegree || (a.id < b.id ? -1 : 1));
  return most ? walkAt(most.id) : null;
}
