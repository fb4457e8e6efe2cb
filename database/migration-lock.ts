import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { migrationStatement } from '../cypher/migrations.ts';
import { StartupError } from './errors.ts';
import type { Graph } from './graph.ts';
import type { Log } from './log.ts';

const statements = {
  constraint: migrationStatement('create-migration-lock-constraint'),
  take: migrationStatement('take-migration-lock'),
  release: migrationStatement('release-migration-lock'),
};

export interface LockTimes {
  /** A holder that does not prolong for so long has died. */
  readonly leaseMs: number;
  readonly pollMs: number;
  /** How long to wait for another service that keeps prolonging. */
  readonly waitMs: number;
}

const usual: LockTimes = { leaseMs: 60_000, pollMs: 250, waitMs: 15 * 60_000 };

/**
 * Does `work` while this service alone holds the lock in the graph; waits for another holder, and takes over from one
 * that died.
 * @throws StartupError when the other holder works for longer than `waitMs`; else what `work` throws.
 */
export async function withMigrationLock(
  graph: Graph,
  log: Log,
  work: () => Promise<void>,
  times: LockTimes = usual,
): Promise<void> {
  const owner = randomUUID();
  await graph.execute(statements.constraint);
  await waitForLock(graph, owner, log, times);
  const prolonging = setInterval(() => {
    take(graph, owner, times).catch(() => undefined); // the next one may succeed; the lease bears several failures
  }, times.leaseMs / 4);
  try {
    await work();
  } finally {
    clearInterval(prolonging);
    await graph.write((transaction) => transaction.run(statements.release, { owner }));
  }
}

async function waitForLock(graph: Graph, owner: string, log: Log, times: LockTimes): Promise<void> {
  const deadline = performance.now() + times.waitMs;
  for (let hasSaidSo = false; !(await take(graph, owner, times)); hasSaidSo = true) {
    if (!hasSaidSo) log.info('Another service is migrating the database; waiting for it');
    if (performance.now() > deadline) {
      throw new StartupError(
        'Another service has been migrating the database for too long. Look at that service, then start again.',
      );
    }
    await pause(times.pollMs);
  }
}

async function take(graph: Graph, owner: string, { leaseMs }: LockTimes): Promise<boolean> {
  const rows = await graph.write((transaction) =>
    transaction.run<{ isTaken: boolean }>(statements.take, { owner, leaseMs }),
  );
  return rows[0]?.isTaken === true;
}
