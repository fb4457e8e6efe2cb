import { computed, signal } from '@preact/signals';
import { address } from './store.ts';

/* What is around a view: the whole page, or next to nothing in another site's frame and in a presentation. */

/** Whether the page is a view in another site's frame. */
export const isEmbedded = location.pathname.replace(/\/$/, '') === '/embed';

/** A view that was saved by name: its address without language and theme, which are the reader's. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

/** The views that are being presented, and which of them is shown; null when nothing is. */
export const presentation = signal<{ readonly views: readonly SavedView[]; readonly at: number } | null>(
  null,
);

/** Whether the view stands without what is around it otherwise. */
export const isBare = computed(() => isEmbedded || presentation.value !== null);

/** The whole address of what is shown, in the page itself. */
export function linkToHere(): string {
  return new URL(address.value, new URL('/', location.origin)).href;
}

/** What another site puts into its page to show what is shown here. */
export function embedCode(title: string): string {
  const source = new URL(`/embed${address.value}`, location.origin).href.replaceAll('&', '&amp;');
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${source}" title="${name}" width="100%" height="640" loading="lazy"></iframe>`;
}
