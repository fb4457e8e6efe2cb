import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type ElementDefinition,
  type EventObject,
  type NodeSingular,
} from 'cytoscape';
import type { Pin, Theme } from '../state/types.ts';
import { afterShown } from './after-shown.ts';
import { groupOfPoint, type Scene } from './groups.ts';
import type { Looks } from './looks.ts';
import { letteringAt, namesThatFit, type NamesWindow } from './names.ts';
import type { Place } from './rings.ts';
import { graphStyle, inks, writeNamesFor, zoomOfNames } from './style.ts';

/** What the reader does in the picture. */
export interface GraphEvents {
  onSelect(id: string | null): void;
  onExpand(id: string): void;
  onOpenGroup(group: string): void;
  /** Asks for what can be done with a point, at a place in the container. */
  onMenu(id: string, place: Place): void;
  /** Points that were dragged, where they stand now. */
  onMove(pins: readonly Pin[]): void;
  /** Entities that a box was drawn around. */
  onBox(ids: readonly string[]): void;
}

/** What is to be drawn. */
export interface Drawing extends Scene {
  /** Where each point stands; one without a place stands in the middle. */
  readonly places: ReadonlyMap<string, Place>;
  readonly pinned: ReadonlySet<string>;
  looksOf(node: Scene['nodes'][number]): Looks;
  /** What stands at a line when one is near. */
  nameOf(edge: Scene['edges'][number]): string;
  /** Whether all of it should be brought into the window. */
  readonly isNew: boolean;
}

/** The one owner of the Cytoscape instance. */
export interface GraphController {
  draw(drawing: Drawing): void;
  setTheme(theme: Theme): void;
  /** Marks an entity or relationship; null for none. */
  select(id: string | null): void;
  /** Marks several entities together. */
  mark(ids: readonly string[]): void;
  /** Shows where somebody walks: the point and the line looked at; null for nobody. */
  look(point: string | null, line: string | null): void;
  /** Lights up some points and lines, such as a way; nothing for none. */
  light(ids: readonly string[]): void;
  /** Whether dragging draws a box that marks, or moves the picture. */
  setBoxing(isBoxing: boolean): void;
  /** Brings an entity to the middle. */
  centre(id: string): void;
  /** Where every point stands. */
  places(): Map<string, Place>;
  /** Where a point stands in the container; null when it is not drawn. */
  placeInContainer(id: string): Place | null;
  fit(): void;
  /** Zooms by a factor around the middle. */
  zoomBy(factor: number): void;
  /** The whole picture as a PNG at twice its size, on the ground of the theme. */
  png(): Promise<Blob>;
  destroy(): void;
}

const padding = 40;

/** From this many lines on, a line takes no part in pointing unless it is lit: looking for it would cost each frame. */
const dense = 400;

/** From this zoom on, lines say what they are: where there are many, only when fewer of them are in the window. */
const nearZoom = 1.15;
const nearZoomOfMany = 2;

/** Draws into a container until destroyed. */
export function createGraph(container: HTMLElement, firstTheme: Theme, events: GraphEvents): GraphController {
  let theme = firstTheme;
  const listening = new AbortController();
  lookAgainWithEachMove(container, listening.signal);
  const cy = cytoscape({
    container,
    style: graphStyle(theme),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 4,
    pixelRatio: Math.min(devicePixelRatio, 2),
    textureOnViewport: true,
    hideEdgesOnViewport: true,
    boxSelectionEnabled: true,
    selectionType: 'single',
    autounselectify: false,
  });
  const still = stillness(cy);
  // At rest first: names are measured when their class comes, which a picture that is held puts off.
  const name = () => {
    still.end();
    namePoints(cy);
  };
  listen(cy, events, still, name);
  const nameSoon = naming(cy, name);
  cy.on('viewport', nameSoon);
  const resizing = new ResizeObserver(() => {
    cy.resize();
    nameSoon();
  });
  resizing.observe(container);

  return {
    draw(drawing) {
      still.end();
      const isFirst = cy.elements().empty();
      cy.batch(() => {
        replaceElements(cy, elementsOf(drawing));
      });
      showLineNames(cy);
      if (isFirst || drawing.isNew) fit(cy);
      nameSoon();
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      cy.style(graphStyle(next));
    },
    select(id) {
      const chosen = id === null ? cy.collection() : cy.getElementById(id);
      changeClass(cy, 'joined', cy.collection().union(chosen.connectedEdges()));
      if (changeClass(cy, 'chosen', chosen)) name();
    },
    mark: (ids) => void changeClass(cy, 'marked', withIds(cy, ids)),
    look(point, line) {
      const looked = [point, line].filter((id) => id !== null);
      if (changeClass(cy, 'looked', withIds(cy, looked))) name();
    },
    light(ids) {
      cy.batch(() => {
        cy.elements('.faded, .lit').removeClass('faded lit');
        if (ids.length === 0) return;
        const wanted = new Set(ids);
        const lit = cy.elements().filter((element) => wanted.has(element.id()));
        cy.elements().not(lit).addClass('faded');
        lit.addClass('lit');
      });
      name();
    },
    setBoxing(isBoxing) {
      cy.userPanningEnabled(!isBoxing);
      container.classList.toggle('is-boxing', isBoxing);
    },
    centre(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      if (cy.zoom() < 0.6) cy.zoom(0.9);
      cy.center(node);
    },
    places: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const)),
    placeInContainer(id) {
      const node = cy.getElementById(id);
      return node.empty() ? null : { ...node.renderedPosition() };
    },
    fit() {
      fit(cy);
    },
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    png() {
      still.end();
      const blob = pngOf(cy, inks[theme].ground);
      namePoints(cy);
      return blob;
    },
    destroy() {
      still.end();
      listening.abort();
      resizing.disconnect();
      cy.destroy();
    },
  };
}

/**
 * Cytoscape remembers where its container stands, and what comes and goes above that moves it. This event lets it look
 * again at the next move, without drawing anything anew. It has to be listened for before Cytoscape listens.
 */
function lookAgainWithEachMove(container: HTMLElement, signal: AbortSignal): void {
  const lookAgain = () => void container.dispatchEvent(new Event('transitionend'));
  for (const name of ['pointerdown', 'pointermove', 'wheel']) {
    container.addEventListener(name, lookAgain, { capture: true, passive: true, signal });
  }
}

/** @param name names the points anew */
function listen(cy: Core, events: GraphEvents, still: Stillness, name: () => void): void {
  cy.on('tapstart', 'node', still.press);
  cy.on('drag taphold', 'node', still.end);
  cy.on('tap', (event) => {
    const id = event.target === cy ? null : elementOf(event).id();
    const group = id === null ? null : groupOfPoint(id);
    if (group !== null) events.onOpenGroup(group);
    // A line between groups stands for many relationships and is nothing that could be looked up.
    else if (!id?.includes('group.')) {
      still.show();
      events.onSelect(id);
    }
  });
  cy.on('dbltap', 'node', (event) => {
    const id = elementOf(event).id();
    if (groupOfPoint(id) === null) events.onExpand(id);
  });
  cy.on('cxttap taphold', 'node', (event) => {
    events.onMenu(elementOf(event).id(), { ...event.renderedPosition });
  });
  cy.on('mouseover', 'node', (event) => {
    const node = elementOf(event);
    const near = node.closedNeighborhood();
    cy.batch(() => {
      cy.elements().not(near).addClass('faded');
      near.addClass('lit');
      node.addClass('pointed');
    });
    name();
  });
  cy.on('mouseout', 'node', () => {
    cy.batch(() => {
      cy.elements('.faded, .lit').removeClass('faded lit pointed');
    });
    name();
  });
  cy.on('zoom', () => {
    showLineNames(cy);
  });
  listenToDragging(cy, events);
}

/** How long a press may last until the picture shows it, in milliseconds: most clicks are over by then. */
const pressMs = 250;

/** Lets the picture stand as it is for a moment. */
interface Stillness {
  /** While a point is pressed, in case it is a click. */
  press(): void;
  /** Until the browser has shown what else came of a click. */
  show(): void;
  end(): void;
}

/**
 * Cytoscape draws all of the picture when a point is pressed and again when it is selected; the release, and what is known
 * of the point, would wait for that.
 */
function stillness(cy: Core): Stillness {
  let callOff: (() => void) | null = null;
  const end = () => {
    if (!callOff) return;
    callOff();
    callOff = null;
    cy.endBatch();
  };
  const hold = (wait: (act: () => void) => () => void) => {
    if (callOff) callOff();
    else cy.startBatch();
    callOff = wait(end);
  };
  return {
    press() {
      hold((act) => {
        const timer = setTimeout(act, pressMs);
        return () => {
          clearTimeout(timer);
        };
      });
    },
    show() {
      hold(afterShown);
    },
    end,
  };
}

/** Several points that are dragged or boxed at once come as one step. */
function listenToDragging(cy: Core, { onMove, onBox }: GraphEvents): void {
  const moved = new Map<string, Pin>();
  cy.on('dragfree', 'node', (event) => {
    const node = elementOf(event);
    const { x, y } = node.position();
    if (moved.size === 0) {
      queueMicrotask(() => {
        onMove([...moved.values()]);
        moved.clear();
      });
    }
    if (groupOfPoint(node.id()) === null) {
      moved.set(node.id(), { id: node.id(), x: Math.round(x), y: Math.round(y) });
    }
  });
  const boxed = new Set<string>();
  cy.on('box', 'node', (event) => {
    const id = elementOf(event).id();
    if (boxed.size === 0) {
      setTimeout(() => {
        cy.elements(':selected').unselect();
        onBox([...boxed].filter((one) => groupOfPoint(one) === null));
        boxed.clear();
      });
    }
    boxed.add(id);
  });
}

/** What an event happened to; Cytoscape's types leave it open. */
function elementOf({ target }: EventObject): NodeSingular {
  return target as NodeSingular;
}

function withIds(cy: Core, ids: readonly string[]): CollectionReturnValue {
  return ids.reduce((found, id) => found.union(cy.getElementById(id)), cy.collection());
}

/** Lets those elements and no others have a class. Says whether that changed anything: what did not is not drawn anew. */
function changeClass(cy: Core, name: string, wanted: CollectionReturnValue): boolean {
  const known = cy.elements(`.${name}`);
  if (known.same(wanted)) return false;
  cy.batch(() => {
    known.difference(wanted).removeClass(name);
    wanted.difference(known).addClass(name);
  });
  return true;
}

/** Names of lines are measured and drawn only when they can be read. */
function showLineNames(cy: Core): void {
  const isNear = cy.zoom() >= (cy.edges().length > dense ? nearZoomOfMany : nearZoom);
  changeClass(cy, 'near', isNear ? cy.elements('edge') : cy.collection());
}

/** Brings all of the picture into the window. Names stand where there is room, and need none of their own. */
function fit(cy: Core): void {
  const box = cy.elements().boundingBox({ includeLabels: false });
  cy.fit(box as never, padding); // it takes a box as well, which its types do not know
}

/** How many pixels the longer side of a saved picture has at most. */
const longestSide = 8000;

/** Saves the whole picture, named as if all of it stood in one large window. Names have to be placed anew after it. */
function pngOf(cy: Core, ground: string): Promise<Blob> {
  const { x1, y1, w, h } = cy.elements().boundingBox({ includeLabels: false });
  const margin = 150; // of the names of those that stand at the edge
  const scale = Math.min(2, (longestSide - 2 * margin) / Math.max(w, h));
  namePoints(cy, {
    zoom: scale,
    width: w * scale + 2 * margin,
    height: h * scale + 2 * margin,
    placeOf(node) {
      const { x, y } = node.position();
      return { x: (x - x1) * scale + margin, y: (y - y1) * scale + margin };
    },
  });
  cy.elements().boundingBox({ useCache: false } as never); // measures what has got another size, which a frame would do
  // With limits, Cytoscape takes the scale as it is; without, it would multiply it by the screen's own.
  const limits = { maxWidth: longestSide, maxHeight: longestSide };
  return cy.png({ output: 'blob-promise', full: true, scale, bg: ground, ...limits });
}

/** How long the picture rests before its names are placed anew, in milliseconds. */
const restMs = 120;

/** Names the points once the picture has come to rest. */
function naming(cy: Core, name: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!cy.destroyed()) name();
    }, restMs);
  };
}

/** A window on the picture, and where points stand in it. */
interface View extends NamesWindow {
  placeOf(node: NodeSingular): Place;
}

function windowOf(cy: Core): View {
  return {
    zoom: cy.zoom(),
    width: cy.width(),
    height: cy.height(),
    placeOf: (node) => node.renderedPosition(),
  };
}

/** Names as many groups and points as can be read in a window: of what is lit, or of all. */
function namePoints(cy: Core, view = windowOf(cy)): void {
  const isLit = cy.nodes('.lit').nonempty();
  const isFirst = (node: NodeSingular) =>
    node.hasClass('pointed') || node.hasClass('chosen') || node.hasClass('looked');
  const isGroup = (node: NodeSingular) => node.data('isGroup') === true;
  const named = namesThatFit(
    cy
      .nodes()
      .toArray()
      .filter((node) => !isLit || node.hasClass('lit') || isFirst(node))
      .map((node) => ({
        id: node.id(),
        name: String(node.data('label')),
        ...view.placeOf(node),
        size: node.width() * view.zoom,
        lettering: letteringAt(view.zoom, isGroup(node)),
        isGroup: isGroup(node),
        isFirst: isFirst(node),
      })),
    view,
  );
  // How large a name is follows the zoom, and is computed when the class comes: at another zoom all of them come anew,
  // each by itself and not as one batch.
  const known = cy.nodes('.named');
  const kept = zoomOfNames(cy) === view.zoom ? withIds(cy, named).intersection(known) : cy.collection();
  writeNamesFor(cy, view.zoom);
  known.difference(kept).removeClass('named');
  for (const id of named) cy.getElementById(id).addClass('named');
}

/** Brings the picture to what is wanted; what stays keeps its marks. */
function replaceElements(cy: Core, wanted: readonly ElementDefinition[]): void {
  const byId = new Map(wanted.map((element) => [element.data.id ?? '', element]));
  cy.elements()
    .filter((element) => !byId.has(element.id()))
    .remove();
  const added: ElementDefinition[] = [];
  for (const [id, element] of byId) {
    const known = cy.getElementById(id);
    if (known.empty()) {
      added.push(element);
      continue;
    }
    known.data(element.data);
    if (element.position) (known as NodeSingular).position(element.position);
  }
  cy.add(added);
}

function elementsOf({ nodes, edges, places, pinned, looksOf, nameOf }: Drawing): ElementDefinition[] {
  const isDense = edges.length > dense;
  return [
    ...nodes.map((node) => ({
      group: 'nodes' as const,
      data: {
        id: node.id,
        kind: node.kind,
        standing: node.standing,
        change: node.change,
        isGroup: node.standsFor > 1,
        isPinned: pinned.has(node.id),
        ...looksOf(node),
      },
      position: { ...(places.get(node.id) ?? { x: 0, y: 0 }) },
    })),
    ...edges.map((edge) => ({
      group: 'edges' as const,
      data: {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        standing: edge.standing,
        change: edge.change,
        isDense,
        label: nameOf(edge),
        width: (edge.standing === 'DOCUMENTED' ? 2.4 : 1.2) + Math.min(edge.count - 1, 8) * 0.6,
      },
    })),
  ];
}
