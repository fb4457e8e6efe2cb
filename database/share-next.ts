import { forEverybody } from './wanted.ts';

/**
 * Lets concurrent callers share one run of `work` without ever giving a caller the outcome of a run that began before
 * the call: those who call while a run is under way share the next one. Callers of the same turn of the event loop
 * share a run. A failed run fails for those who shared it only.
 */
export function shareNext<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let gathering: Promise<Result> | undefined;
  let running: Promise<unknown> = Promise.resolve();

  function gather(): Promise<Result> {
    const previous = running;
    const run = (async () => {
      await previous;
      await new Promise((resolve) => setImmediate(resolve));
      gathering = undefined;
      return forEverybody(work);
    })();
    running = run.catch(() => undefined);
    return run;
  }

  return () => (gathering ??= gather());
}
