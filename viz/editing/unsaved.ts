import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** How many forms hold what is typed and not saved. */
export const unsavedForms = signal(0);

/** As long as a form holds what is typed and not saved, it counts as one of those, and the browser asks before it leaves the page. */
export function useUnsaved(isFilled: boolean): void {
  useAskBeforeLeaving(isFilled);
  useEffect(() => {
    if (!isFilled) return undefined;
    unsavedForms.value += 1;
    return () => {
      unsavedForms.value -= 1;
    };
  }, [isFilled]);
}

/** As long as something would be lost, the browser asks before it leaves the page, also to load it anew. */
export function useAskBeforeLeaving(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: Event) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [wouldLose]);
}
