import type { Place } from '../graph/rings.ts';
import { texts } from '../i18n/index.ts';
import { hide, pin } from '../state/acts.ts';
import { change, state } from '../state/store.ts';

interface Properties {
  /** Where every point of the picture stands now. */
  places(): ReadonlyMap<string, Place>;
}

/** What the reader marked, hid, pinned and chose by hand, and ways to take it back. */
export function HandBar({ places }: Properties) {
  const { marked, hidden, only, pinned } = state.value;
  const { marked: marks, put } = texts.value.tools;
  if (marked.length + hidden.length + only.length + pinned.length === 0) return null;
  const pinMarked = () => {
    const all = places();
    pin(
      marked.flatMap((id) => {
        const place = all.get(id);
        return place ? [{ id, x: Math.round(place.x), y: Math.round(place.y) }] : [];
      }),
    );
  };
  return (
    <div class="hand-bar">
      {marked.length > 0 && (
        <Group text={marks.count(marked.length)}>
          <Small label={marks.only} onClick={() => change({ only: marked, marked: [] })} />
          <Small label={marks.hide} onClick={() => hide(marked)} />
          <Small label={marks.pin} onClick={pinMarked} />
          <Small label={marks.clear} onClick={() => change({ marked: [] })} />
        </Group>
      )}
      {only.length > 0 && (
        <Group text={put.chosen(only.length)}>
          <Small label={put.showOthers} onClick={() => change({ only: [] })} />
        </Group>
      )}
      {hidden.length > 0 && (
        <Group text={put.hidden(hidden.length)}>
          <Small label={put.showAgain} onClick={() => change({ hidden: [] })} />
        </Group>
      )}
      {pinned.length > 0 && (
        <Group text={put.pinned(pinned.length)}>
          <Small label={put.unpinAll} onClick={() => change({ pinned: [] })} />
        </Group>
      )}
    </div>
  );
}

function Group({ text, children }: { readonly text: string; readonly children: preact.ComponentChildren }) {
  return (
    <div class="hand-group" role="group" aria-label={text}>
      <span>{text}</span>
      {children}
    </div>
  );
}

function Small({ label, onClick }: { readonly label: string; onClick(): void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}
