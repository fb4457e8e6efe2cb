import type { PictureEdge, PictureNode } from './visible.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const ringGap = 150;
const nodeGap = 74;

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
    let rest = level;
    while (rest.length > 0) {
      const room =
        radius === 0
          ? rest.length === 1
            ? 1
            : rest.length
          : Math.max(6, Math.floor((2 * Math.PI * radius) / nodeGap));
      const ringRadius = radius === 0 && rest.length > 1 ? ringGap / 2 : radius;
      const ring = rest.slice(0, room);
      ring.forEach(({ id }, index) => {
        const angle = (2 * Math.PI * index) / ring.length - Math.PI / 2;
        places.set(id, { x: ringRadius * Math.cos(angle), y: ringRadius * Math.sin(angle) });
      });
      rest = rest.slice(room);
      radius = ringRadius + ringGap;
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
