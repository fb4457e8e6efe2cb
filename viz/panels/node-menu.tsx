import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Relation } from '../generated/graphql.ts';
import { groupOfPoint, type SceneNode } from '../graph/groups.ts';
import { texts } from '../i18n/index.ts';
import { closeGroup, expand, hide, openGroup, pin, toggleMarks, unpin } from '../state/acts.ts';
import { details } from '../state/data.ts';
import { menu } from '../state/eye.ts';
import { membership, scene } from '../state/scene.ts';
import { change, state } from '../state/store.ts';
import { relationOrder } from '../state/types.ts';
import { moveInMenu } from './menu-keys.ts';

interface Properties {
  /** Where the point that the menu is about stands now. */
  placeOf(id: string): { readonly x: number; readonly y: number } | null;
  onClose(): void;
}

/** What can be done with a point of the picture, beside it. Counts come first, so that nobody expands into the unknown. */
export function NodeMenu({ placeOf, onClose }: Properties) {
  const container = useRef<HTMLDivElement>(null);
  const open = menu.value;
  const node = scene.value?.nodes.find(({ id }) => id === open?.id);
  // Together with the menu: the next key is meant for it.
  useLayoutEffect(() => {
    // Not an action: what can be expanded comes a moment later and first.
    if (open) container.current?.focus();
  }, [open]);
  // What has gone, or is not shown for a while, would open its menu by itself when it is there again.
  useEffect(() => {
    if (open && !node) menu.value = null;
  }, [open, node]);
  useEffect(() => () => void (menu.value = null), []);
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !container.current?.contains(target)) menu.value = null;
    };
    addEventListener('pointerdown', closeOutside);
    return () => {
      removeEventListener('pointerdown', closeOutside);
    };
  }, []);
  if (!open || !node) return null;
  const close = () => {
    menu.value = null;
    onClose();
  };
  const { tools } = texts.value;
  const title =
    node.standsFor > 1 ? tools.menu.group(node.name, node.standsFor) : (node.shortName ?? node.name);
  return (
    <div
      ref={container}
      class="node-menu"
      role="menu"
      tabIndex={-1}
      aria-label={tools.menu.heading(title)}
      style={{ '--x': `${String(open.place.x)}px`, '--y': `${String(open.place.y)}px` }}
      onKeyDown={(event) => {
        if (container.current) moveInMenu(event, container.current, close);
      }}
    >
      <p class="node-menu-title" role="presentation">
        {title}
      </p>
      <Actions node={node} close={close} placeOf={placeOf} />
    </div>
  );
}

interface ActionsProperties {
  readonly node: SceneNode;
  close(): void;
  readonly placeOf: Properties['placeOf'];
}

function Actions({ node, close, placeOf }: ActionsProperties) {
  const { menu: words } = texts.value.tools;
  const act = (run: () => void) => () => {
    run();
    close();
  };
  const closed = groupOfPoint(node.id);
  if (closed !== null) {
    return (
      <>
        <Action label={words.openGroup} onClick={act(() => openGroup(closed))} />
        {/* Of what the service has gathered, the page knows the members no more than by their kind. */}
        {node.members.length > 0 && <Action label={words.hide} onClick={act(() => hide(node.members))} />}
        {closed.startsWith('kind-') && (
          <Action
            label={words.hide}
            onClick={act(() => change({ hiddenKinds: [...state.value.hiddenKinds, node.kind] }))}
          />
        )}
      </>
    );
  }
  const { pinned, marked, pathFrom } = state.value;
  const isPinned = pinned.some(({ id }) => id === node.id);
  const group = membership.value.get(node.id);
  const start = scene.value?.nodes.find(({ id }) => id === pathFrom);
  const place = placeOf(node.id);
  return (
    <>
      <Expansions id={node.id} act={act} />
      <Action label={words.hide} onClick={act(() => hide([node.id]))} />
      {isPinned ? (
        <Action label={words.unpin} onClick={act(() => unpin(node.id))} />
      ) : (
        place && (
          <Action
            label={words.pin}
            onClick={act(() => pin([{ id: node.id, x: Math.round(place.x), y: Math.round(place.y) }]))}
          />
        )
      )}
      <Action
        label={marked.includes(node.id) ? words.unmark : words.mark}
        onClick={act(() => toggleMarks([node.id]))}
      />
      {group !== undefined && <Action label={words.closeGroup} onClick={act(() => closeGroup(group))} />}
      <Action label={words.waysFrom} onClick={act(() => change({ pathFrom: node.id, pathTo: null }))} />
      {pathFrom !== null && pathFrom !== node.id && (
        <Action
          label={words.waysTo(start?.shortName ?? start?.name ?? pathFrom)}
          onClick={act(() => change({ pathTo: node.id }))}
        />
      )}
      <Action
        label={words.page}
        onClick={act(() => change({ view: 'entity', entity: node.id, selection: null }))}
      />
    </>
  );
}

/** Ways to expand an entity, each with how much there is and how much of it is shown. */
function Expansions({ id, act }: { readonly id: string; act(run: () => void): () => void }) {
  const { tools, relations, relationsBack, loading } = texts.value;
  const { latest, status } = details.value.value;
  if (latest?.node?.id !== id) return status === 'loading' ? <p class="quiet-text">{loading}</p> : null;
  const own = latest.neighbourhood.edges.filter(({ source, target }) => source === id || target === id);
  const shown = new Set(scene.value?.nodes.flatMap(({ members }) => members));
  const groups = relationOrder.flatMap((relation: Relation) => {
    const links = own.filter((link) => link.relation === relation);
    const [first] = links;
    if (!first) return [];
    const isOutgoing = first.source === id;
    const others = new Set(links.map(({ source, target }) => (source === id ? target : source)));
    const count = { all: others.size, shown: [...others].filter((other) => shown.has(other)).length };
    const kinds = new Set(
      latest.neighbourhood.nodes.flatMap((node) => (others.has(node.id) ? [node.kind] : [])),
    );
    return [{ relation, title: (isOutgoing ? relations : relationsBack)[relation], count, kinds }];
  });
  return (
    <>
      {groups.length > 0 && (
        <Action
          label={tools.menu.expandAll(latest.neighbourhood.totalNodes - 1)}
          onClick={act(() => expand(id))}
        />
      )}
      {latest.neighbourhood.truncated && <p class="quiet-text">{tools.menu.more}</p>}
      {groups.map(({ relation, title, count, kinds }) => (
        <Action
          key={relation}
          isMinor
          label={tools.menu.relation(title, count.all, count.shown)}
          onClick={act(() => expand(id, relation, kinds))}
        />
      ))}
    </>
  );
}

interface ActionProperties {
  readonly label: string;
  readonly isMinor?: boolean;
  onClick(): void;
}

function Action({ label, isMinor = false, onClick }: ActionProperties) {
  return (
    <button
      type="button"
      role="menuitem"
      class={`node-menu-item ${isMinor ? 'is-minor' : ''}`}
      tabIndex={-1}
      onClick={onClick}
    >
      {label}
    </button>
  );
}
