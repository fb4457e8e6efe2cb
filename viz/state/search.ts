import { computed, effect, signal, untracked } from '@preact/signals';
import { request } from '../client.ts';
import { type EntityKind, FindDocument } from '../generated/graphql.ts';
import { groupHits, type Hit } from './hits.ts';
import { createResource } from './resource.ts';
import { state } from './store.ts';

/** How long the reader pauses before a search is sent, in milliseconds. */
const pauseMs = 120;

/** The longest text that the service searches for. */
const longest = 200;

/** A search as one types. */
export type Search = ReturnType<typeof createSearch>;

/**
 * Searches for what is typed after a short pause.
 * @param kinds what may be found; everything when not given
 */
export function createSearch(kinds?: readonly EntityKind[]) {
  const typed = signal('');
  const asked = signal('');
  const text = computed(() => typed.value.trim().slice(0, longest));
  const stopAsking = effect(() => {
    const next = text.value;
    const timer = setTimeout(() => (asked.value = next), pauseMs);
    return () => {
      clearTimeout(timer);
    };
  });
  const found = createResource(
    computed(() => (asked.value === '' ? null : { query: asked.value, language: state.value.language })),
    async ({ query, language }, abort) => ({
      query,
      ...(await request(FindDocument, { query, ...(kinds && { kinds: [...kinds] }) }, language, abort)),
    }),
    { isLive: false },
  );
  const groups = computed(() =>
    asked.value === '' ? [] : groupHits(found.value.value.latest?.search ?? []),
  );
  const hits = computed(() => groups.value.flatMap((group) => group.hits));
  /** What is to be done with the hits for a text once they are there. */
  const wish = signal<{ readonly text: string; act(hits: readonly Hit[]): void } | null>(null);
  const stopWishing = effect(() => {
    const now = wish.value;
    if (now === null) return;
    const { latest, status } = found.value.value;
    const isFound = latest?.query === now.text;
    if (now.text !== text.value) wish.value = null;
    else if (now.text === '' || isFound || status === 'failed') {
      wish.value = null;
      untracked(() => {
        now.act(isFound && now.text !== '' ? hits.value : []);
      });
    }
  });
  return {
    typed,
    /**
     * Does something with the hits for what is typed now: at once, or when they come; never if more is typed before or it
     * is called off. There are none when nothing was found or the search failed.
     */
    whenFound: (act: (hits: readonly Hit[]) => void) => (wish.value = { text: text.value, act }),
    callOff: () => (wish.value = null),
    /** Ends the search with the field that it belongs to. */
    dispose: () => {
      stopAsking();
      stopWishing();
      found.dispose();
    },
    /** What was searched for last. */
    asked,
    /** The hits by kind, and in the order in which they stand there. */
    groups,
    hits,
    result: found.value,
  };
}
