import { createClient } from 'graphql-ws/client';
import { ChangesDocument, type ChangesSubscription } from '../generated/graphql.ts';
import { knownState } from './data-state.ts';

interface Listener {
  /** The data changed, or may have while nobody listened. */
  onChange(): void;
  /** The connection ended. */
  onLost(): void;
  /** Whether the service is known to answer. */
  isBack(): boolean;
}

/** The longest wait before the connection is tried again, in milliseconds. */
const longestWaitMs = 30_000;
const stepMs = 250;

/** Listens to the changes of the data over graphql-transport-ws, for as long as the page is there. */
export function listen({ onChange, onLost, isBack }: Listener): void {
  const client = createClient({
    url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
    keepAlive: 10_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => untilWorthwhile(retries, isBack),
    on: {
      connected: (_, __, wasRetry) => {
        if (wasRetry) onChange();
      },
      closed: onLost,
    },
  });
  client.subscribe<ChangesSubscription>(
    // What changed since the first answers is told at once.
    { query: ChangesDocument.toString(), variables: { since: knownState() } },
    {
      next: onChange,
      // A service that allows no subscriptions, or no more: the page is as true as when it was asked for.
      error: () => undefined,
      complete: () => undefined,
    },
  );
}

/** Waits longer each time, but tries soon where the service has come back meanwhile. */
async function untilWorthwhile(retries: number, isBack: () => boolean): Promise<void> {
  const wait = Math.min(500 * 2 ** retries, longestWaitMs) * (0.75 + Math.random() / 2);
  const wasAway = !isBack();
  for (let waited = 0; waited < wait && !(wasAway && isBack()); waited += stepMs) {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
}
