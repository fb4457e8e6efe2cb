import type { Page } from 'playwright-core';
import type { SeenPoint } from './pages/types.ts';

export type DrawerName = 'explorer' | 'sigma' | 'cytoscape';

/** A page that draws the network. */
export interface Drawer {
  readonly name: DrawerName;
  readonly title: string;
  /** The largest scale at which it is tried at all. */
  readonly maxScale: number;
  /** Its address; `service` and `pages` are origins. */
  address(origins: { readonly service: string; readonly pages: string }): string;
  /** Where its picture stands. */
  readonly frame: string;
  /** Where details come after a click. */
  readonly details: string;
  /** Every point with its place in the window. */
  points(page: Page): Promise<SeenPoint[]>;
}

/** The points of the explorer: Cytoscape leaves its instance on its container. */
const explorerPoints = `(() => {
  const canvas = document.querySelector('[data-testid="canvas"]');
  const { left, top } = canvas.getBoundingClientRect();
  return canvas._cyreg.cy.nodes().map((node) => {
    const { x, y } = node.renderedPosition();
    return { id: node.id(), x: left + x, y: top + y };
  });
})()`;

const ownPoints = 'window.seenPoints()';

/** Who takes part, in the order of the tables. */
export const drawers: readonly Drawer[] = [
  {
    name: 'explorer',
    title: 'the explorer',
    maxScale: 100,
    address: ({ service }) => `${service}/?view=network&lang=en&theme=light`,
    frame: '[data-testid="canvas"]',
    details: 'aside.details',
    points: (page) => page.evaluate<SeenPoint[]>(explorerPoints),
  },
  {
    name: 'sigma',
    title: 'sigma.js, positions given',
    // Without a GPU a frame of 76,000 points takes it half a minute, and a visit five.
    maxScale: 10,
    address: ({ pages }) => `${pages}/sigma.html`,
    frame: '#drawing',
    details: '#details',
    points: (page) => page.evaluate<SeenPoint[]>(ownPoints),
  },
  {
    name: 'cytoscape',
    title: 'plain Cytoscape, its layout cose',
    // Its layout grows with the square of the entities: at 7,600 it takes minutes, beyond it does not end.
    maxScale: 10,
    address: ({ pages }) => `${pages}/cytoscape.html`,
    frame: '#drawing',
    details: '#details',
    points: (page) => page.evaluate<SeenPoint[]>(ownPoints),
  },
];
