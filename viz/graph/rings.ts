import type { PictureEdge, PictureNode } from './visible.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const ringGap = 130;
const nodeGap = 96;

/** A level of more entities than this stands in several rings. */
const mostInRing = 40;

/**
 * Places around a few entities: these in the middle, what they are related to in rings around them by distance, each
 * ring in the order of kinds, a ring that would be too full as several. The same for the same part of the graph.
 */
export function ringPlaces(
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
  centres: readonly string[],
): Map<string, Place> {
  const places = new Map<string, Place>();
  let radius = 0;
  for (const level of levelsFrom(nodes, edges, centres)) {
    const ringCount = Math.ceil(level.length / mostInRing);
    const perRing = Math.ceil(level.length / ringCount);
    for (let start = 0; start < level.length; start += perRing) {
      const ring = level.slice(start, start + perRing);
      const isCentre = radius === 0 && ring.length === 1;
      if (!isCentre) radius = Math.max(radius + ringGap, (ring.length * nodeGap) / (2 * Math.PI));
      const ringRadius = isCentre ? 0 : radius;
      ring.forEach(({ id }, index) => {
        const angle = (2 * Math.PI * (index + (start > 0 ? 0.5 : 0))) / ring.length - Math.PI / 2;
        places.set(id, { x: ringRadius * Math.cos(angle), y: ringRadius * Math.sin(angle) });
      });
    }
  }
  return places;
}

function levelsFrom(
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
  centres: readonly string[],
): PictureNode[][] {
  const left = new Map(nodes.map((node) => [node.id, node]));
  const take = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => {
      const node = left.get(id);
      left.delete(id);
      return node ? [node] : [];
    });
  const levels: PictureNode[][] = [];
  let level = take(centres);
  while (level.length > 0) {
    levels.push(level.toSorted((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1)));
    const ids = new Set(level.map(({ id }) => id));
    level = take(
      edges.flatMap(({ source, target }) => [
        ...(ids.has(source) ? [target] : []),
        ...(ids.has(target) ? [source] : []),
      ]),
    );
  }
  return left.size > 0 ? [...levels, [...left.values()]] : levels;
}
