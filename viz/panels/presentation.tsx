import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../i18n/index.ts';
import { presentation } from '../state/frame.ts';
import { endPresentation, goTo } from './presentation-control.ts';

/** The line below a presentation: which view of how many, and ways on, back and out. Keys do the same, those of clickers too. */
export function Presentation() {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.focus();
  }, []);
  const now = presentation.value;
  const view = now?.views[now.at];
  if (!now || !view) return null;
  const { presentation: words } = texts.value.page;
  return (
    <section class="presentation-bar" aria-label={words.heading} ref={bar} tabIndex={-1}>
      <p>
        <span class="quiet-text">{words.position(now.at + 1, now.views.length)}</span>{' '}
        <strong>{view.name}</strong>
      </p>
      <button type="button" class="button" disabled={now.at === 0} onClick={() => goTo(now.at - 1)}>
        <span aria-hidden="true">←</span> {words.previous}
      </button>
      <button
        type="button"
        class="button"
        disabled={now.at === now.views.length - 1}
        onClick={() => goTo(now.at + 1)}
      >
        {words.next} <span aria-hidden="true">→</span>
      </button>
      <button type="button" class="button" onClick={endPresentation}>
        {words.end}
      </button>
    </section>
  );
}
