import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { tourStep } from '../panels/open-parts.ts';
import { texts } from '../i18n/index.ts';
import { suggestions } from '../state/data.ts';
import { change } from '../state/store.ts';
import { tourSteps } from './steps.ts';

/** The guided start: a few words at a time beside the page, which shows what they are about and can be used meanwhile. */
export function Tour() {
  const panel = useRef<HTMLElement>(null);
  const found = suggestions.value.value.latest;
  const known = useRef(found);
  known.current ??= found;
  const examples = known.current;
  const steps = useMemo(() => tourSteps(examples), [examples]);
  const at = Math.min(tourStep.value ?? 0, steps.length - 1);
  const step = steps[at];
  // Together with the words: whoever presses a key at once means the step that is shown.
  useLayoutEffect(() => {
    if (!step) return undefined;
    change(step.shows);
    panel.current?.focus();
    return pointTo(step.about);
  }, [step]);
  if (!step) return null;
  const { tour: words } = texts.value.page;
  const { title, text } = words.steps[step.name];
  const isLast = at === steps.length - 1;
  return (
    <section
      class="tour"
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') endTour();
      }}
    >
      <p class="quiet-text">{words.position(at + 1, steps.length)}</p>
      <h2 id="tour-title">{title}</h2>
      <p id="tour-text">{text}</p>
      <p class="tour-actions">
        <button type="button" class="button quiet" onClick={endTour}>
          {isLast ? texts.value.close : words.skip}
        </button>
        <button type="button" class="button" disabled={at === 0} onClick={() => (tourStep.value = at - 1)}>
          {words.back}
        </button>
        {!isLast && (
          <button type="button" class="button primary" onClick={() => (tourStep.value = at + 1)}>
            {words.next}
          </button>
        )}
      </p>
    </section>
  );
}

function endTour(): void {
  tourStep.value = null;
  document.getElementById('content')?.focus({ preventScroll: true });
}

/** Marks what a selector finds, as soon as it is there, and brings it into sight; the returned function takes the mark off. */
function pointTo(selector: string): () => void {
  let marked: HTMLElement | null = null;
  const mark = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element || element === marked) return;
    delete marked?.dataset['tour'];
    marked = element;
    element.dataset['tour'] = 'here';
    element.scrollIntoView({ block: 'start' });
  };
  const watching = new MutationObserver(mark);
  watching.observe(document.body, { childList: true, subtree: true });
  mark();
  return () => {
    watching.disconnect();
    delete marked?.dataset['tour'];
  };
}
