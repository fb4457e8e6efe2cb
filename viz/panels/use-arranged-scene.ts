import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { afterShown } from '../graph/after-shown.ts';
import type { GraphController } from '../graph/controller.ts';
import type { Scene } from '../graph/groups.ts';
import { keepPlaces } from '../graph/keep-places.ts';
import { layoutFor } from '../graph/layouts/index.ts';
import type { Places } from '../graph/layouts/layout.ts';
import { MissingWorker } from '../graph/layouts/worker-client.ts';
import { looksUnder } from '../graph/looks.ts';
import { texts } from '../i18n/index.ts';
import { bridging, picture } from '../state/data.ts';
import { tell } from '../state/messages.ts';
import { noteMissingCode } from '../state/missing-code.ts';
import { centres, communities, isGathered, marks, pins } from '../state/scene.ts';
import { state } from '../state/store.ts';

export type ArrangeStatus = 'waiting' | 'working' | 'drawn';

/** Arranges a scene by the layout that is chosen or suits, and draws it; what was pinned stands where it was put. */
export function useArrangedScene(
  graph: GraphController | null,
  scene: Scene,
): { readonly status: Signal<ArrangeStatus> } {
  const status = useSignal<ArrangeStatus>('waiting');
  const arranged = useSignal<{
    readonly scene: Scene;
    readonly places: Places;
    readonly view: string;
  } | null>(null);
  const drawnView = useRef('');
  const changesSeen = useRef(0);
  const { view, pathTo, theme, colouring, selection } = state.value;
  const pinned = pins.value;
  const marked = marks.value;
  const isOfPartnerships = view === 'partnerships';
  const chosen = isOfPartnerships ? 'force' : state.value.layout;
  const sizing = isOfPartnerships ? 'bridging' : state.value.sizing;
  const bridges = bridging.value.value.latest;
  const isAboutWays = pathTo !== null && !isOfPartnerships;
  const around = centres.value;

  // Both before the browser shows the page: each frame without the picture would be laid out and painted for nothing.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const input = { ...scene, centres: around };
    const layout = layoutFor(chosen, input, isAboutWays);
    // Opening a group of what the service has gathered brings in hundreds: that is another picture.
    const open = isGathered.peek() ? state.peek().openGroups : [];
    const arrangedView = `${layout.name} ${around.join(' ')} ${open.join(' ')}`;
    // Where the data changed below a picture, what it showed stays where it stands.
    const { changes } = picture.value.peek();
    const isChanged = changes > 0 && changes !== changesSeen.current;
    changesSeen.current = changes;
    const finish = (found: Places) => {
      const before = arranged.peek();
      const isSameView = isChanged && before?.view === arrangedView;
      const places = isSameView ? keepPlaces(before.places, found, scene.edges) : found;
      arranged.value = { scene, places, view: arrangedView };
    };
    const places = layout.place(input, ending.signal);
    if (!(places instanceof Promise)) {
      finish(places);
      return undefined;
    }
    status.value = 'working';
    places.then(finish, (error: unknown) => {
      if (ending.signal.aborted) return;
      if (error instanceof MissingWorker) void noteMissingCode();
      status.value = 'drawn';
      tell(texts.peek().tools.arrange.failed);
    });
    return () => {
      ending.abort();
    };
  }, [scene, chosen, isAboutWays, around, arranged, status]);

  const ready = arranged.value;
  const members = communities.value;
  const { relations, answers } = texts.value;
  const { partnerOf } = answers.partnerships;
  useLayoutEffect(() => {
    if (!graph || !ready) return;
    graph.setTheme(theme);
    graph.draw({
      ...ready.scene,
      places: new Map([...ready.places, ...pinned.map(({ id, x, y }) => [id, { x, y }] as const)]),
      pinned: new Set(pinned.map(({ id }) => id)),
      looksOf: looksUnder({
        colouring,
        sizing,
        theme,
        communities: members,
        ...(bridges && { bridging: bridges }),
      }),
      nameOf: ({ relation, count }) => {
        if (isOfPartnerships) return partnerOf;
        return count > 1 ? `${relations[relation]} (${String(count)})` : relations[relation];
      },
      isNew: drawnView.current !== ready.view,
    });
    drawnView.current = ready.view;
    graph.select(state.peek().selection);
    graph.mark(marks.peek());
    status.value = 'drawn';
  }, [
    graph,
    ready,
    pinned,
    theme,
    colouring,
    sizing,
    members,
    bridges,
    relations,
    partnerOf,
    isOfPartnerships,
    status,
  ]);

  // Drawing the mark takes longer than all else that follows a click: what is known of the point is shown before it. The
  // mark is that of the last selection, whatever was selected while it waited.
  useLayoutEffect(() => afterShown(() => graph?.select(state.peek().selection)), [graph, selection]);
  useEffect(() => {
    graph?.mark(marked);
  }, [graph, marked]);
  return { status };
}
