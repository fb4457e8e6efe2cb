import type { LayoutName } from '../../state/types.ts';
import { forceLayout } from './force.ts';
import { layeredLayout } from './layered.ts';
import type { Layout, LayoutInput } from './layout.ts';
import { overviewLayout } from './overview.ts';
import { ringsLayout } from './rings.ts';
import { yearsLayout } from './years.ts';

/** Every way to arrange the network, in the order of the choice. To add one: its file, a line here, its name in types.ts and i18n. */
export const layouts: readonly Layout[] = [
  overviewLayout,
  ringsLayout,
  forceLayout,
  layeredLayout,
  yearsLayout,
];

/**
 * The layout that was chosen, or else the one that suits: the overview that the service computed where it gave places,
 * from left to right where ways lead from one to another, rings around what was expanded.
 */
export function layoutFor(
  name: LayoutName | null,
  { nodes, centres }: LayoutInput,
  isAboutWays: boolean,
): Layout {
  const chosen = layouts.find((layout) => layout.name === name);
  if (chosen) return chosen;
  if (isAboutWays) return layeredLayout;
  return centres.length === 0 && nodes.some(({ x }) => x !== null) ? overviewLayout : ringsLayout;
}
