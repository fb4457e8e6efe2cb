import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { statement } from '../cypher/statements.ts';
import { DatabaseError, type Trace, UnknownOutcome } from '../database/errors.ts';
import type { Graph, Transaction, WriteOptions } from '../database/graph.ts';
import { type Recorded, recordBaseline, takeLedger } from './baseline.ts';
import type { Change } from './changes.ts';
import { type Line, standInLine } from './line.ts';
import { isRecorded, record, type Writer } from './record.ts';
import type { Intent, Revision } from './revisions.ts';
import { writeChanges } from './write-changes.ts';

/** The right to write: who holds it is alone until the transaction ends. */
export interface Ledger extends Writer {
  /** The number of the newest revision. */
  readonly head: number;
}

export interface LedgerOptions extends WriteOptions {
  /** Where to wait for the ledger; unless given, for as long as the transaction may take. */
  readonly line?: Line;
}

/** Work that was done in a transaction, of which nobody knows yet whether it was committed. */
interface Attempt<Result> {
  readonly trace: Trace;
  readonly result: Result;
}

/**
 * Does `work` in one transaction while nobody else writes through a ledger. A graph without a history gets one first, so
 * that nothing of what it held is lost; that stays, whatever becomes of `work`. The driver calls for all of it again when
 * the answer to the commit is lost: what is in the history then is told as it was done, and not done twice.
 * @throws UnknownOutcome when the database went away when it was to commit; DatabaseError, LedgerBusy, what the line or
 *   `work` throws: nothing of `work` is written then
 */
export async function withLedger<Result>(
  graph: Graph,
  work: (ledger: Ledger) => Promise<Result>,
  { line, ...options }: LedgerOptions = {},
  onRecorded?: Recorded,
): Promise<Result> {
  const writing = randomUUID();
  const attempts: { last: Attempt<Result> | null; count: number } = { last: null, count: 0 };

  async function attempt(transaction: Transaction, begin: () => void): Promise<Attempt<Result> | null> {
    attempts.count += 1;
    const { head, isDue } = await takeLedger(transaction);
    begin();
    if (isDue) return null;
    if (attempts.last && (await isRecorded(transaction, attempts.last.trace))) return attempts.last;
    attempts.last = null;
    const result = await work({ transaction, head, writing });
    attempts.last = { trace: { number: head + 1, writing }, result };
    return attempts.last;
  }

  async function write(begin: () => void): Promise<Result> {
    for (;;) {
      const done = await graph.write((transaction) => attempt(transaction, begin), options);
      if (done) return done.result;
      await recordBaseline(graph, onRecorded);
    }
  }

  try {
    return await (line ? standInLine(line, write) : write(() => undefined));
  } catch (error) {
    if (!(error instanceof DatabaseError) || !attempts.last) throw error;
    // What the first commit was refused for is known; of a later attempt, whatever ended it, the one before is not.
    const isLost = error.failure === 'UNAVAILABLE' || error.failure === 'TIMEOUT' || attempts.count > 1;
    throw isLost ? unknownOutcome(graph, error, attempts.last.trace) : error;
  }
}

/** Milliseconds after which the history is looked at again, and for how long it is. */
const lookAgainMs = 1000;
const lookForMs = 10 * 60_000;

/** A write that was given up, with the way to learn what became of it. */
export function unknownOutcome(graph: Graph, error: DatabaseError, trace: Trace): UnknownOutcome {
  const holdLedger = statement('hold-ledger');
  const look = async (transaction: Transaction) => {
    // A commit that is still under way has the ledger, and is waited for.
    await transaction.run(holdLedger);
    return isRecorded(transaction, trace);
  };
  return new UnknownOutcome(error, trace, async () => {
    const deadline = performance.now() + lookForMs;
    while (performance.now() < deadline) {
      await pause(lookAgainMs, undefined, { ref: false });
      const isWritten = await graph.write(look).catch(() => null);
      if (isWritten !== null) return isWritten;
    }
    return null;
  });
}

/** Makes sure that what the graph holds has a history, which takes a while for a large graph that has none. */
export async function ensureHistory(graph: Graph, onRecorded?: Recorded): Promise<void> {
  await withLedger(graph, () => Promise.resolve(), { timeoutMs: 10 * 60_000 }, onRecorded);
}

/** Told after each batch how many of all rows are written. */
export type Progress = (done: number, total: number) => void;

/** Writes changes and the revision that they are. The caller has checked them. */
export async function commit(
  ledger: Ledger,
  intent: Intent,
  changes: readonly Change[],
  onProgress: Progress = () => undefined,
): Promise<Revision> {
  const revision = describe(ledger.head + 1, intent, changes);
  // Each change is written twice: into the graph and into its history.
  let done = 0;
  const onRows = (rows: number) => {
    done += rows;
    onProgress(done, 2 * changes.length);
  };
  await writeChanges(ledger.transaction, changes, revision.number, onRows);
  await record(ledger, revision, changes, onRows);
  return revision;
}

function describe(number: number, intent: Intent, changes: readonly Change[]): Revision {
  const created = changes.filter(({ before }) => before === null).length;
  const removed = changes.filter(({ after }) => after === null).length;
  const changed = changes.length - created - removed;
  return { ...intent, number, at: new Date().toISOString(), created, changed, removed };
}
