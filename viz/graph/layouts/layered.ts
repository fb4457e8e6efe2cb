import type { Layout } from './layout.ts';
import { placeInWorker } from './worker-client.ts';

/** In layers from left to right along the direction of relationships (after Gansner et al., 1993). */
export const layeredLayout: Layout = {
  name: 'layered',
  place: (input, signal) => placeInWorker('dagre', input, signal),
};
