import { AsyncLocalStorage } from 'node:async_hooks';

const wanted = new AsyncLocalStorage<(() => AbortSignal) | undefined>();

/**
 * Does work that somebody waits for who may go away. Reads that are under way when the signal aborts are ended in the
 * database too, and fail with DatabaseError ABANDONED; writes are not, because they may be done already.
 * @param signal called by each read for the signal; work that reads nothing needs none
 */
export function whileWanted<Result>(signal: () => AbortSignal, work: () => Result): Result {
  return wanted.run(signal, work);
}

/** Does work that is shared: it goes on when the one who began it goes away. */
export function forEverybody<Result>(work: () => Result): Result {
  return wanted.run(undefined, work);
}

/** Aborts when nobody waits any more for what is done here; undefined for work that is done in any case. */
export function wantedSignal(): AbortSignal | undefined {
  return wanted.getStore()?.();
}
