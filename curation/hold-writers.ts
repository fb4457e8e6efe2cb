import { AsyncResource } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { statement } from '../cypher/statements.ts';
import type { Graph } from '../database/graph.ts';
import type { HoldWriters } from '../database/one-state.ts';
import { shareNext } from '../database/share-next.ts';

/**
 * The share of the time that an edit may take for which a reader waits for the ledger, which an import may have for
 * minutes: nothing is committed meanwhile, so that reading without holding anybody off goes well then.
 */
const patienceShare = 0.2;

/** The share of that time for which writers are held off at most: most is left for an edit. */
const holdShare = 0.4;

/**
 * Lets work read while whoever writes through the ledger (edits, imports, copies of this service) waits. Those who ask
 * at the same time read at the same time, in one transaction that holds the ledger and writes nothing: so writers have
 * their turn after each, and no reader keeps a connection by waiting. Work is done without holding anybody off where there
 * is no ledger, or none to be had: its user may only read, or somebody has it for long.
 */
export function writerHolds(graph: Graph): HoldWriters {
  const holdLedger = statement('hold-ledger');
  const { timeoutMs } = graph.config;
  const waiting = new Set<() => Promise<void>>();
  const readAll = () => Promise.all([...waiting].map((begin) => begin()));

  const takeTurn = shareNext(async () => {
    if (waiting.size === 0) return;
    const held = graph.write(async (transaction) => {
      await transaction.run(holdLedger);
      await Promise.race([readAll(), pause(holdShare * timeoutMs, undefined, { ref: false })]);
    });
    // Why there was no ledger to hold is of no interest: the readers notice who writes, and a database that is gone.
    await held.catch(readAll);
  });

  return (work) =>
    new Promise((resolve, reject) => {
      // Bound, so that reading ends when the one who waits for it goes away, whoever took the ledger.
      const begin = AsyncResource.bind(async () => {
        clearTimeout(impatience);
        if (waiting.delete(begin)) await work().then(resolve, reject);
      });
      const impatience = setTimeout(() => void begin(), patienceShare * timeoutMs);
      waiting.add(begin);
      void takeTurn();
    });
}
