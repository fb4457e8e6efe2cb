import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Neo4jProcess } from './neo4j-process.ts';

export interface SupervisorOptions {
  /** Starts Neo4j once more and returns when it is ready; rejects when it did not become so, with nothing left running. */
  readonly restart: (track: (process: Neo4jProcess) => void) => Promise<Neo4jProcess>;
  readonly log: Log;
  /** Called each time that Neo4j ended by itself. */
  onEnd?(): void;
  /** Called each time that Neo4j was brought back. */
  onRestart?(): void;
  /** Called when Neo4j could not be brought back. */
  onLost?(error: StartupError): void;
  /** Milliseconds before each try; as many tries as there are pauses. */
  readonly pausesMs?: readonly number[];
  /** A Neo4j that ran for so long begins with a clean record. */
  readonly steadyMs?: number;
}

export interface Supervisor {
  /** Ends Neo4j and stops watching it. */
  stop(): Promise<void>;
  /** Ends Neo4j as if it had ended by itself, so that it is brought back. */
  replace(): Promise<void>;
}

/** Watches a running Neo4j and brings it back when it ends by itself: after growing pauses, and not for ever. */
export function superviseNeo4j(first: Neo4jProcess, options: SupervisorOptions): Supervisor {
  const { log, pausesMs = [200, 500, 1000, 2000, 5000], steadyMs = 60_000 } = options;
  const stopping = new AbortController();
  let current = first;

  async function watch(): Promise<void> {
    for (let tries = 0; ;) {
      const since = performance.now();
      const report = await current.ended;
      if (stopping.signal.aborted) return;
      if (performance.now() - since > steadyMs) tries = 0;
      log.error(`The embedded Neo4j ended by itself (${report.split('\n')[0] ?? ''})`);
      options.onEnd?.();
      tries = await bringBack(tries);
      if (tries > pausesMs.length) return;
    }
  }

  /** Gives the number of tries so far; one more than there are pauses when given up. */
  async function bringBack(triesSoFar: number): Promise<number> {
    for (let tries = triesSoFar; tries < pausesMs.length; tries += 1) {
      try {
        await pause(pausesMs[tries], undefined, { signal: stopping.signal });
        current = await options.restart((process) => (current = process));
        log.info(`The embedded Neo4j answers again (process ${current.pid})`);
        options.onRestart?.();
        return tries + 1;
      } catch (error) {
        if (stopping.signal.aborted) return pausesMs.length + 1;
        log.warn(
          `The embedded Neo4j did not come back: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    const lost = new StartupError(
      `The embedded Neo4j ended ${pausesMs.length} times in a row and is not started again.`,
    );
    log.error(lost.message);
    options.onLost?.(lost);
    return pausesMs.length + 1;
  }

  const watching = watch();
  return {
    async replace() {
      if (!stopping.signal.aborted) await current.stop();
    },
    async stop() {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}
