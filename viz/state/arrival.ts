import { signal } from '@preact/signals';
import { address, change, state } from './store.ts';
import type { PageState } from './types.ts';

/** The address that a link has led to, until the reader has been brought to its beginning; null for none. */
export const arrival = signal<string | null>(null);

/** The name of what the page is about; null where the view says it. */
export const subjectName = signal<string | null>(null);

/** Goes where a link leads; where that is another page, the reader is to begin at its beginning. */
export function follow(to: Partial<PageState>): void {
  const before = pageOf(state.peek());
  change(to);
  if (pageOf(state.peek()) !== before) arrival.value = address.peek();
}

/** Another entity makes it another page where it takes the place of all that was there. */
function pageOf({ view, entity, edited }: PageState): string {
  const subject = view === 'entity' ? entity : view === 'editing' ? edited : null;
  return `${view} ${subject ?? ''}`;
}
