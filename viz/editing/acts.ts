import { signal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import { request } from '../client.ts';
import { asFailure, type RequestFailure } from '../failure.ts';
import type { EditedFragment, TypedDocumentString } from '../generated/graphql.ts';
import { refreshAfterWrite } from '../state/freshness.ts';
import { state } from '../state/store.ts';

/** Sends a change; afterwards everything that the page shows is asked for again. Throws RequestFailure. */
export async function write<Variables>(
  document: TypedDocumentString<{ edit: EditedFragment }, Variables>,
  variables: Variables,
): Promise<EditedFragment> {
  const { signal: unbroken } = new AbortController();
  const { edit } = await request(document, variables, state.value.language, unbroken);
  refreshAfterWrite();
  return edit;
}

/** Work that a button starts: whether it is under way, and why it failed. */
export type Act = ReturnType<typeof createAct>;

/**
 * Work of a part of the page.
 * @param onFailureElsewhere called with why it failed when that part is no longer shown; the same function each time
 */
export function useAct(onFailureElsewhere?: (failure: RequestFailure) => void): Act {
  const [act] = useState(createAct);
  // As soon as that part goes: the next moment may bring the failure.
  useLayoutEffect(
    () => () => {
      if (act.isBusy.peek()) act.failure.subscribe((failure) => failure && onFailureElsewhere?.(failure));
    },
    [act, onFailureElsewhere],
  );
  return act;
}

/** One piece of work at a time, which may be given up. */
export function createAct() {
  const isBusy = signal(false);
  const failure = signal<RequestFailure | null>(null);
  let running: AbortController | null = null;
  return {
    isBusy,
    failure,
    async run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
      if (isBusy.value) return;
      const ending = new AbortController();
      running = ending;
      isBusy.value = true;
      failure.value = null;
      try {
        await work(ending.signal);
      } catch (error) {
        if (running === ending) failure.value = asFailure(error);
      } finally {
        if (running === ending) isBusy.value = false;
      }
    },
    /** Gives up what is under way, and forgets why the last failed. */
    drop(): void {
      running?.abort();
      running = null;
      isBusy.value = false;
      failure.value = null;
    },
  };
}
