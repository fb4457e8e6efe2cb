import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GraphController } from '../graph/controller.ts';
import { type Place, ringPlaces } from '../graph/rings.ts';
import type { VisiblePart } from '../graph/visible.ts';
import { texts } from '../i18n/index.ts';
import { change, state } from '../state/store.ts';
import { Legend } from './legend.tsx';

interface Properties {
  readonly part: VisiblePart;
  /** An entity that the reader has just searched for and wants to see. */
  readonly sought: string | null;
}

/** The picture of a part of the graph with its tools and its legend. The library that draws it is loaded when it is needed. */
export function GraphCanvas({ part, sought }: Properties) {
  const container = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<GraphController | null>(null);
  const { expanded } = state.value;

  useEffect(() => {
    let made: GraphController | null = null;
    let isGone = false;
    void import('../graph/controller.ts').then(({ createGraph }) => {
      if (isGone || !container.current) return;
      made = createGraph(container.current, state.value.theme, { onSelect: select, onExpand: expand });
      setGraph(made);
    });
    return () => {
      isGone = true;
      made?.destroy();
    };
  }, []);

  useEffect(() => {
    const isFocused = expanded.length > 0;
    const places = isFocused ? ringPlaces(part.nodes, part.edges, expanded) : givenPlaces(part);
    graph?.draw({ ...part, places, isDirected: isFocused });
    graph?.select(state.peek().selection);
  }, [graph, part, expanded]);

  useEffect(() => {
    if (sought !== null) graph?.centre(sought);
  }, [graph, sought]);

  useSignalEffect(() => {
    graph?.setTheme(state.value.theme);
  });
  useSignalEffect(() => {
    graph?.select(state.value.selection);
  });

  const { network } = texts.value;
  return (
    <div class="canvas-frame">
      <div class="canvas-area">
        <div
          class="canvas"
          ref={container}
          role="img"
          aria-label={network.canvas}
          data-testid="canvas"
          data-drawn={graph !== null}
        />
        <div class="canvas-tools" role="toolbar" aria-label={network.canvas}>
          <Tool label={network.zoomIn} sign="+" onClick={() => graph?.zoomBy(1.3)} />
          <Tool label={network.zoomOut} sign="−" onClick={() => graph?.zoomBy(1 / 1.3)} />
          <Tool label={network.fit} sign="⤢" onClick={() => graph?.fit()} />
          <Tool label={network.png} sign="PNG" onClick={() => void save(graph)} />
        </div>
      </div>
      <Legend part={part} />
    </div>
  );
}

function select(id: string | null): void {
  change({ selection: id });
}

/** As many entities can be expanded as an address has room for; the earliest go first. */
function expand(id: string): void {
  change({ expanded: [...new Set([...state.value.expanded, id])].slice(-50), selection: id });
}

function Tool({ label, sign, onClick }: { readonly label: string; readonly sign: string; onClick(): void }) {
  return (
    <button type="button" class="button icon" aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function givenPlaces({ nodes }: VisiblePart): Map<string, Place> {
  return new Map(nodes.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]));
}

async function save(graph: GraphController | null): Promise<void> {
  if (!graph) return;
  const address = URL.createObjectURL(await graph.png());
  const link = document.createElement('a');
  link.href = address;
  link.download = 'ino-tomsk-network.png';
  link.click();
  URL.revokeObjectURL(address);
}
