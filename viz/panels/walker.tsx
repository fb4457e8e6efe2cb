import { useEffect, useRef } from 'preact/hooks';
import { linkSentence } from '../i18n/sentences.ts';
import { texts } from '../i18n/index.ts';
import { walkBack, walkOn } from '../graph/walk.ts';
import { isWalking, links, menu, walk } from '../state/eye.ts';
import { scene } from '../state/scene.ts';
import { state } from '../state/store.ts';
import { KindMark } from './kind-mark.tsx';
import { StandingBadge } from './standing-badge.tsx';
import { useWalking, walkTo } from './use-walking.ts';

/** The links of one entity as a list that walks with the picture: its equal without sight and without a pointer. */
export function Walker() {
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = useWalking((id) => {
    if (state.peek().view === 'network') menu.value = { id, place: { x: 16, y: 16 } };
  });
  const { tools, kinds } = texts.value;
  const { selection } = state.value;
  const here = walk.value;
  const node = scene.value?.nodes.find(({ id }) => id === here?.at);
  const found = links.value;

  // What is selected elsewhere is where the walk goes on.
  useEffect(() => {
    const isShown = scene.peek()?.nodes.some(({ id }) => id === selection) ?? false;
    if (selection !== null && isShown && walk.peek()?.at !== selection) {
      walkTo({ at: selection, looking: 0, trail: [] });
    }
  }, [selection]);
  const looking = here?.looking ?? 0;
  useEffect(() => {
    const option = list.current?.children[looking];
    const frame = list.current;
    if (!(option instanceof HTMLElement) || !frame) return;
    // Only the list scrolls: the page stays where the reader has it.
    frame.scrollTop = option.offsetTop - frame.offsetTop - frame.clientHeight / 2;
  }, [looking, found]);

  if (!here || !node) return null;
  return (
    <section class="walker" aria-labelledby="walk-heading">
      <h2 id="walk-heading">{tools.walk.heading}</h2>
      <p id="walk-intro" class="quiet-text">
        {tools.walk.intro}
      </p>
      <div class="walker-here">
        <button
          type="button"
          class="button"
          disabled={here.trail.length === 0}
          onClick={() => walkTo(walkBack(here))}
        >
          <span aria-hidden="true">←</span> {tools.walk.back}
        </button>
        <p>
          <KindMark kind={node.kind} standing={node.standing} />{' '}
          <strong>{node.standsFor > 1 ? tools.menu.group(node.name, node.standsFor) : node.name}</strong>{' '}
          <span class="quiet-text">
            {kinds[node.kind]}, {texts.value.details.relationships(found.length)}
          </span>
        </p>
      </div>
      {found.length === 0 ? (
        <p class="quiet-text">{tools.walk.none}</p>
      ) : (
        <ul
          ref={list}
          class="walker-links"
          role="tree"
          tabIndex={0}
          aria-label={tools.walk.at(node.name, kinds[node.kind], found.length)}
          aria-activedescendant={`walk-${String(looking)}`}
          onKeyDown={onKeyDown}
          onFocus={() => (isWalking.value = true)}
          onBlur={() => (isWalking.value = false)}
        >
          {found.map((link, index) => (
            <li
              key={link.edge.id + String(link.isOutgoing)}
              id={`walk-${String(index)}`}
              role="treeitem"
              aria-selected={index === looking}
              onClick={() => walkTo(walkOn({ ...here, looking: index }, found))}
            >
              <KindMark kind={link.other.kind} standing={link.other.standing} />
              <span>{linkSentence(link)}</span>
              <StandingBadge standing={link.edge.standing} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
