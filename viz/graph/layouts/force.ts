import type { Layout } from './layout.ts';
import { placeInWorker } from './worker-client.ts';

/** By springs and repulsion (fCoSE: Balcı and Doğrusöz, 2022), for parts of a few hundred entities. */
export const forceLayout: Layout = {
  name: 'force',
  place: (input, signal) => placeInWorker('fcose', input, signal),
};
