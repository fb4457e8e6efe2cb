import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { migrationStatement } from '../cypher/migrations.ts';
import { StartupError } from './errors.ts';
import type { Graph } from './graph.ts';
import type { Log } from './log.ts';

const statements = {
  constraint: migrationStatement('create-migration-lock-constraint'),
  take: migrationStatement('take-migration-lock'),
  prolong: migrationStatement('prolong-migration-lock'),
  release: migrationStatement('release-migration-lock'),
};

export interface LockTimes {
  /** A holder that does not prolong for so long has died. */
  readonly leaseMs: number;
  readonly pollMs: number;
  /** How long to wait for another service that keeps prolonging. */
  readonly waitMs: number;
}

/** Nobody waits for an answer as somebody does for a page, and a Neo4j that has just been started is slow on a busy machine. */
const patient = { timeoutMs: 60_000 };

const usual: LockTimes = { leaseMs: 60_000, pollMs: 250, waitMs: 15 * 60_000 };

/**
 * Does `work` while this service alone holds the lock in the graph; waits for another holder, and takes over from one
 * that died. Before each step `work` calls the function that it is given, which throws StartupError when another service
 * has taken the lock over: this one was frozen for so long that it was taken for dead.
 * @throws StartupError also when the other holder works for longer than `waitMs`; else what `work` throws.
 */
export async function withMigrationLock(
  graph: Graph,
  log: Log,
  work: (keepLock: () => Promise<void>) => Promise<void>,
  times: LockTimes = usual,
): Promise<void> {
  const owner = randomUUID();
  await graph.execute(statements.constraint);
  await waitForLock(graph, owner, log, times);
  const keepLock = () => prolong(graph, owner, times);
  const prolonging = setInterval(() => {
    keepLock().catch(() => undefined); // the next one may succeed; the lease bears several failures
  }, times.leaseMs / 4);
  try {
    await work(keepLock);
  } finally {
    clearInterval(prolonging);
    await graph.write((transaction) => transaction.run(statements.release, { owner }), patient);
  }
}

async function waitForLock(graph: Graph, owner: string, log: Log, times: LockTimes): Promise<void> {
  const deadline = performance.now() + times.waitMs;
  /** What the holder moves when it prolongs, and since when it is where it is. */
  let until: number | null = null;
  let since = performance.now();
  for (let hasSaidSo = false; ; hasSaidSo = true) {
    const isSilent = performance.now() - since > times.leaseMs;
    const lock = await take(graph, owner, times, isSilent ? until : null);
    if (lock.isTaken) return;
    if (!hasSaidSo) log.info('Another service is migrating the database; waiting for it');
    if (lock.until !== until) [until, since] = [lock.until, performance.now()];
    if (performance.now() > deadline) {
      throw new StartupError(
        'Another service has been migrating the database for too long. Look at that service, then start again.',
      );
    }
    await pause(times.pollMs);
  }
}

interface Answer {
  readonly isTaken: boolean;
  readonly until: number | null;
}

/** @param silent the `until` of a holder that does not prolong */
async function take(
  graph: Graph,
  owner: string,
  { leaseMs }: LockTimes,
  silent: number | null,
): Promise<Answer> {
  const [answer] = await graph.write(
    (transaction) => transaction.run<Answer>(statements.take, { owner, leaseMs, silent }),
    patient,
  );
  if (!answer) throw new Error('the lock of the migrations said nothing');
  return answer;
}

async function prolong(graph: Graph, owner: string, { leaseMs }: LockTimes): Promise<void> {
  const [row] = await graph.write(
    (transaction) => transaction.run<{ isHeld: boolean }>(statements.prolong, { owner, leaseMs }),
    patient,
  );
  if (row?.isHeld !== true) {
    throw new StartupError(
      'Another service has taken over the migration of the database, because this one did not move for too long. ' +
        'Start again when that one is done.',
    );
  }
}
