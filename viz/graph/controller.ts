import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import type { Theme } from '../state/types.ts';
import type { Place } from './rings.ts';
import { graphStyle, groundColour } from './style.ts';
import type { VisiblePart } from './visible.ts';

/** What the reader does in the picture. */
export interface GraphEvents {
  onSelect(id: string | null): void;
  onExpand(id: string): void;
}

/** What is to be drawn. */
export interface Drawing extends VisiblePart {
  /** Where each entity stands; one without a place stands in the middle. */
  readonly places: ReadonlyMap<string, Place>;
  /** Whether relationships are drawn with their direction, which is for small pictures. */
  readonly isDirected: boolean;
}

/** The one owner of the Cytoscape instance. */
export interface GraphController {
  draw(drawing: Drawing): void;
  setTheme(theme: Theme): void;
  /** Marks an entity or relationship; null for none. */
  select(id: string | null): void;
  /** Brings an entity to the middle. */
  centre(id: string): void;
  fit(): void;
  /** Zooms by a factor around the middle. */
  zoomBy(factor: number): void;
  /** The whole picture as a PNG at twice its size, on the ground of the theme. */
  png(): Promise<Blob>;
  destroy(): void;
}

const padding = 40;

/** Draws into a container until destroyed. */
export function createGraph(container: HTMLElement, firstTheme: Theme, events: GraphEvents): GraphController {
  let theme = firstTheme;
  const cy = cytoscape({
    container,
    style: graphStyle(theme),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 4,
    pixelRatio: Math.min(devicePixelRatio, 2),
    textureOnViewport: true,
    hideEdgesOnViewport: true,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  listen(cy, events);
  const resizing = new ResizeObserver(() => {
    cy.resize();
  });
  resizing.observe(container);

  return {
    draw(drawing) {
      const isFirst = cy.elements().empty();
      cy.batch(() => {
        cy.elements().remove();
        cy.add(elementsOf(drawing));
      });
      if (isFirst || drawing.isDirected) cy.fit(undefined, padding);
    },
    setTheme(next) {
      theme = next;
      cy.style(graphStyle(next));
    },
    select(id) {
      cy.batch(() => {
        cy.elements('.chosen').removeClass('chosen');
        if (id !== null) cy.getElementById(id).addClass('chosen');
      });
    },
    centre(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      if (cy.zoom() < 0.6) cy.zoom(0.9);
      cy.center(node);
    },
    fit: () => void cy.fit(undefined, padding),
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    png: () =>
      cy.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        bg: groundColour(theme),
        maxWidth: 8000,
        maxHeight: 8000,
      }),
    destroy() {
      resizing.disconnect();
      cy.destroy();
    },
  };
}

function listen(cy: Core, events: GraphEvents): void {
  cy.on('tap', (event) => {
    events.onSelect(event.target === cy ? null : elementOf(event).id());
  });
  cy.on('dbltap', 'node', (event) => {
    events.onExpand(elementOf(event).id());
  });
  cy.on('mouseover', 'node', (event) => {
    const near = elementOf(event).closedNeighborhood();
    cy.batch(() => {
      cy.elements().not(near).addClass('faded');
      near.addClass('lit');
    });
  });
  cy.on('mouseout', 'node', () => {
    cy.batch(() => {
      cy.elements('.faded, .lit').removeClass('faded lit');
    });
  });
}

/** What an event happened to; Cytoscape's types leave it open. */
function elementOf({ target }: EventObject): NodeSingular {
  return target as NodeSingular;
}

function elementsOf({ nodes, edges, places, isDirected }: Drawing): ElementDefinition[] {
  return [
    ...nodes.map(({ id, kind, name, shortName, standing, degree }) => ({
      group: 'nodes' as const,
      data: { id, kind, standing, label: shortName ?? shorten(name), size: 12 + 4 * Math.sqrt(degree) },
      position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
    })),
    ...edges.map(({ id, source, target, standing }) => ({
      group: 'edges' as const,
      data: { id, source, target, standing, directed: isDirected },
    })),
  ];
}

/** Long names would cover the picture; the details have them in full. */
function shorten(name: string): string {
  return name.length <= 48 ? name : `${name.slice(0, 46).trimEnd()}…`;
}
