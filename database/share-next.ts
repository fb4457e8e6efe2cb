import { forEverybody } from './wanted.ts';

/**
 * A run begins after so many turns of the event loop without a caller, after one if the run before had a single caller, and
 * after so many milliseconds at most.
 */
const quietTurns = 4;
const gatherMs = 3;

/**
 * Lets concurrent callers share one run of `work` without ever giving a caller the outcome of a run that began before
 * the call: those who call while a run is under way share the next one. A run begins when nobody else comes any more:
 * those who were answered together ask again one shortly after the other, and would be divided over two runs. A failed
 * run fails for those who shared it only.
 */
export function shareNext<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let gathering: Promise<Result> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  /** How many call for the next run so far, and how many called for the one before. */
  let callers = 0;
  let sharers = 1;

  async function untilNobodyComes(): Promise<void> {
    const enough = sharers > 1 ? quietTurns : 1;
    const deadline = performance.now() + gatherMs;
    let quiet = 0;
    while (quiet < enough && performance.now() < deadline) {
      const before = callers;
      await new Promise((resolve) => setImmediate(resolve));
      quiet = callers === before ? quiet + 1 : 0;
    }
    sharers = callers;
    callers = 0;
  }

  function gather(): Promise<Result> {
    const previous = running;
    const run = (async () => {
      await previous;
      await untilNobodyComes();
      gathering = undefined;
      return forEverybody(work);
    })();
    running = run.catch(() => undefined);
    return run;
  }

  return () => {
    callers += 1;
    return (gathering ??= gather());
  };
}
