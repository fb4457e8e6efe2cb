import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { request } from '../client.ts';
import { asFailure, type RequestFailure } from '../failure.ts';
import type { EditedFragment, TypedDocumentString } from '../generated/graphql.ts';
import { refresh } from '../state/freshness.ts';
import { state } from '../state/store.ts';

/** Sends a change; afterwards everything that the page shows is asked for again. Throws RequestFailure. */
export async function write<Variables>(
  document: TypedDocumentString<{ edit: EditedFragment }, Variables>,
  variables: Variables,
): Promise<EditedFragment> {
  const { signal: unbroken } = new AbortController();
  const { edit } = await request(document, variables, state.value.language, unbroken);
  refresh();
  return edit;
}

/** Work that a button starts: whether it is under way, and why it failed. */
export type Act = ReturnType<typeof createAct>;

/** Work of a part of the page. */
export function useAct(): Act {
  const [act] = useState(createAct);
  return act;
}

/** One piece of work at a time. */
export function createAct() {
  const isBusy = signal(false);
  const failure = signal<RequestFailure | null>(null);
  return {
    isBusy,
    failure,
    async run(work: () => Promise<void>): Promise<void> {
      if (isBusy.value) return;
      isBusy.value = true;
      failure.value = null;
      try {
        await work();
      } catch (error) {
        failure.value = asFailure(error);
      } finally {
        isBusy.value = false;
      }
    },
  };
}
