import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GraphController } from '../graph/controller.ts';
import type { Scene } from '../graph/groups.ts';
import { texts } from '../i18n/index.ts';
import { expand, openGroup, pin, select, toggleMarks } from '../state/acts.ts';
import { announce } from '../state/messages.ts';
import { isWalking, links, lit, menu, sought, walk } from '../state/eye.ts';
import { state } from '../state/store.ts';
import { drawingLibrary } from './drawing-library.ts';
import { Legend } from './legend.tsx';
import { NodeMenu } from './node-menu.tsx';
import { useArrangedScene } from './use-arranged-scene.ts';
import { useWalking } from './use-walking.ts';

interface Properties {
  readonly scene: Scene;
  /** The controller of the picture while there is one, for exports. */
  onReady(graph: GraphController | null): void;
}

/** The picture of a scene with its tools and its legend. The library that draws it is a part of its own. */
export function GraphCanvas({ scene, onReady }: Properties) {
  const container = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<GraphController | null>(null);
  const isBoxing = useSignal(false);
  const cannotDraw = useSignal(false);
  const { status } = useArrangedScene(graph, scene);
  const onKeyDown = useWalking((id) => {
    openMenu(graph, id);
  });

  useLayoutEffect(() => {
    let made: GraphController | null = null;
    let isGone = false;
    const make = ({ createGraph }: Awaited<typeof drawingLibrary>) => {
      if (isGone || !container.current) return;
      made = createGraph(container.current, state.peek().theme, {
        onSelect: select,
        onExpand: expand,
        onOpenGroup: openGroup,
        onMenu: (id, place) => {
          select(id.startsWith('group.') ? null : id);
          // What the menu offers is done in the network.
          if (state.peek().view === 'network') menu.value = { id, place };
        },
        onMove: (pins) => {
          // Partnerships have no places that are kept, and no marks.
          if (pins.length > 0 && state.peek().view === 'network') pin(pins);
        },
        onBox: (ids) => {
          isBoxing.value = false;
          if (ids.length > 0) toggleMarks(ids);
        },
      });
      setGraph(made);
      onReady(made);
    };
    drawingLibrary.then(make, () => (cannotDraw.value = true));
    return () => {
      isGone = true;
      onReady(null);
      made?.destroy();
    };
  }, [onReady, isBoxing, cannotDraw]);

  useSignalEffect(() => {
    if (sought.value) graph?.centre(sought.value.id);
  });
  // Together with the button: whoever drags at once means what that shows.
  useLayoutEffect(() => graph?.setBoxing(isBoxing.value), [graph, isBoxing.value]);
  useSignalEffect(() => {
    const ids = lit.value;
    graph?.light(ids);
  });
  useSignalEffect(() => {
    const link = links.value[walk.value?.looking ?? 0];
    if (isWalking.value) graph?.look(walk.value?.at ?? null, link?.edge.id ?? null);
    else graph?.look(null, null);
  });

  const { network, tools } = texts.value;
  const busy = useComputed(() => (status.value === 'working' ? tools.arrange.working : ''));
  return (
    <div class="canvas-frame">
      <div class="canvas-area">
        <div
          class="canvas"
          ref={container}
          role="application"
          aria-label={tools.walk.canvas}
          aria-describedby="walk-intro"
          tabIndex={0}
          data-testid="canvas"
          data-drawn={status.value === 'drawn'}
          onKeyDown={onKeyDown}
          onFocus={() => (isWalking.value = true)}
          onBlur={() => (isWalking.value = false)}
          onContextMenu={(event) => {
            event.preventDefault();
          }}
        />
        {busy.value !== '' && <p class="canvas-busy">{busy}</p>}
        {cannotDraw.value && (
          <div class="failure" role="alert">
            <p>{tools.arrange.undrawn}</p>
            <button type="button" class="button" onClick={() => location.reload()}>
              {texts.value.retry}
            </button>
          </div>
        )}
        {isBoxing.value && <p class="canvas-busy">{tools.marked.boxHint}</p>}
        <NodeMenu
          placeOf={(id) => graph?.places().get(id) ?? null}
          onClose={() => container.current?.focus({ preventScroll: true })}
        />
        <div class="canvas-tools" role="toolbar" aria-label={network.canvas}>
          {state.value.view === 'network' && (
            <Tool
              label={tools.marked.box}
              sign="⬚"
              isPressed={isBoxing.value}
              onClick={() => {
                isBoxing.value = !isBoxing.value;
                if (isBoxing.value) announce(tools.marked.boxHint);
              }}
            />
          )}
          <Tool label={network.zoomIn} sign="+" onClick={() => graph?.zoomBy(1.3)} />
          <Tool label={network.zoomOut} sign="−" onClick={() => graph?.zoomBy(1 / 1.3)} />
          <Tool label={network.fit} sign="⤢" onClick={() => graph?.fit()} />
        </div>
      </div>
      <Legend scene={scene} />
    </div>
  );
}

/** Opens the actions of a point where it stands; in the middle when it is out of sight. */
function openMenu(graph: GraphController | null, id: string): void {
  if (!id.startsWith('group.')) select(id);
  graph?.centre(id);
  if (state.peek().view !== 'network') return;
  menu.value = { id, place: graph?.placeInContainer(id) ?? { x: 0, y: 0 } };
}

interface ToolProperties {
  readonly label: string;
  readonly sign: string;
  readonly isPressed?: boolean;
  onClick(): void;
}

function Tool({ label, sign, isPressed, onClick }: ToolProperties) {
  return (
    <button
      type="button"
      class="button icon"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
