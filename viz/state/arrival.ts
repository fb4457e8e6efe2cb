import { effect, signal } from '@preact/signals';
import { address, change, state } from './store.ts';
import type { PageState } from './types.ts';

/** Where a link has led to, until the reader has been brought to its beginning. */
interface Arrival {
  readonly address: string;
  /** What had the focus when the link was followed: whoever has gone elsewhere since is left there. */
  readonly from: Element | null;
}

export const arrival = signal<Arrival | null>(null);

// Whatever else leads away, the browser's buttons too, ends it, also where it leads back later.
effect(() => {
  if (arrival.peek()?.address !== address.value) arrival.value = null;
});

/** The name of what the page is about; null where the view says it. */
export const subjectName = signal<string | null>(null);

/** Goes where a link leads; where that is another page, the reader is to begin at its beginning. */
export function follow(to: Partial<PageState>): void {
  const before = pageOf(state.peek());
  const { activeElement: from } = document;
  change(to);
  if (pageOf(state.peek()) !== before) arrival.value = { address: address.peek(), from };
}

/** Another entity makes it another page where it takes the place of all that was there. */
function pageOf({ view, entity, edited }: PageState): string {
  const subject = view === 'entity' ? entity : view === 'editing' ? edited : null;
  return `${view} ${subject ?? ''}`;
}
