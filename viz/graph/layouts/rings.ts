import { ringPlaces } from '../rings.ts';
import type { Layout } from './layout.ts';

/** In rings around what was expanded; around the most related entity where nothing was. */
export const ringsLayout: Layout = {
  name: 'rings',
  place: ({ nodes, edges, centres }) => {
    const [most] = nodes.toSorted((a, b) => b.shownDegree - a.shownDegree || (a.id < b.id ? -1 : 1));
    const shown = new Set(nodes.map(({ id }) => id));
    const known = centres.filter((id) => shown.has(id));
    return ringPlaces(nodes, edges, known.length > 0 || !most ? known : [most.id]);
  },
};
