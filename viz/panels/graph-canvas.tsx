import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
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
  const graph = useSignal<GraphController | null>(null);

  useEffect(() => {
    let isGone = false;
    void import('../graph/controller.ts').then(({ createGraph }) => {
      if (isGone || !container.current) return;
      graph.value = createGraph(container.current, state.value.theme, {
        onSelect: (id) => {
          change({ selection: id });
        },
        onExpand: (id) => {
          const { expanded } = state.value;
          change({ expanded: [...new Set([...expanded, id])].slice(-50), selection: id });
        },
      });
    });
    return () => {
      isGone = true;
      graph.peek()?.destroy();
    };
  }, []);

  useEffect(() => {
    const { expanded } = state.value;
    const isFocused = expanded.length > 0;
    const places = isFocused ? ringPlaces(part.nodes, part.edges, expanded) : givenPlaces(part);
    graph.value?.draw({ ...part, places, isDirected: isFocused });
    graph.value?.select(state.value.selection);
  }, [graph.value, part.nodes.map(({ id }) => id).join(), part.edges.length, state.value.language]);

  useEffect(() => {
    if (sought !== null) graph.value?.centre(sought);
  }, [graph.value, sought]);

  useSignalEffect(() => {
    graph.value?.setTheme(state.value.theme);
  });
  useSignalEffect(() => {
    graph.value?.select(state.value.selection);
  });

  const { network } = texts.value;
  return (
    <div class="canvas-frame">
      <div
        class="canvas"
        ref={container}
        role="img"
        aria-label={network.canvas}
        data-testid="canvas"
        data-drawn={graph.value !== null}
      />
      <div class="canvas-tools" role="toolbar" aria-label={network.canvas}>
        <Tool label={network.zoomIn} sign="+" onClick={() => graph.value?.zoomBy(1.3)} />
        <Tool label={network.zoomOut} sign="−" onClick={() => graph.value?.zoomBy(1 / 1.3)} />
        <Tool label={network.fit} sign="⤢" onClick={() => graph.value?.fit()} />
        <Tool label={network.png} sign="PNG" onClick={() => void save(graph.value)} />
      </div>
      <Legend part={part} />
    </div>
  );
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
