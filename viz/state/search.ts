import { computed, effect, signal } from '@preact/signals';
import { request } from '../client.ts';
import { type EntityKind, FindDocument } from '../generated/graphql.ts';
import { groupHits } from './hits.ts';
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
  effect(() => {
    const text = typed.value.trim().slice(0, longest);
    const timer = setTimeout(() => (asked.value = text), pauseMs);
    return () => {
      clearTimeout(timer);
    };
  });
  const found = createResource(
    computed(() => (asked.value === '' ? null : { query: asked.value, language: state.value.language })),
    ({ query, language }, abort) =>
      request(FindDocument, { query, ...(kinds && { kinds: [...kinds] }) }, language, abort),
    { isLive: false },
  );
  const groups = computed(() =>
    asked.value === '' ? [] : groupHits(found.value.value.latest?.search ?? []),
  );
  return {
    typed,
    /** What was searched for last. */
    asked,
    /** The hits by kind, and in the order in which they stand there. */
    groups,
    hits: computed(() => groups.value.flatMap(({ hits }) => hits)),
    result: found.value,
  };
}
