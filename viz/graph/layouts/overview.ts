import { ringPlaces } from '../rings.ts';
import type { Layout } from './layout.ts';

/** Where the service put each entity; what it gave no place stands as in rings, below the rest. */
export const overviewLayout: Layout = {
  name: 'overview',
  place: ({ nodes, edges, centres }) => {
    const places = new Map(
      nodes.flatMap(({ id, x, y }) => (x === null || y === null ? [] : [[id, { x, y }] as const])),
    );
    const without = nodes.filter(({ id }) => !places.has(id));
    if (without.length === 0) return places;
    const lowest = Math.max(0, ...[...places.values()].map(({ y }) => y));
    const rings = ringPlaces(without, edges, centres);
    const highest = Math.min(...[...rings.values()].map(({ y }) => y));
    const shift = places.size === 0 ? 0 : lowest - highest + 200;
    for (const [id, { x, y }] of rings) places.set(id, { x, y: y + shift });
    return places;
  },
};
