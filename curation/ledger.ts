import type { Graph, Transaction, WriteOptions } from '../database/graph.ts';
import { type Recorded, recordBaseline, takeLedger } from './baseline.ts';
import type { Change } from './changes.ts';
import { record } from './record.ts';
import type { Intent, Revision } from './revisions.ts';
import { writeChanges } from './write-changes.ts';

/** The right to write: who holds it is alone until the transaction ends. */
export interface Ledger {
  readonly transaction: Transaction;
  /** The number of the newest revision. */
  readonly head: number;
}

/**
 * Does `work` in one transaction while nobody else writes through a ledger. A graph without a history gets one first, so
 * that nothing of what it held is lost; that stays, whatever becomes of `work`.
 * @throws DatabaseError, or what `work` throws; nothing of `work` is written then
 */
export async function withLedger<Result>(
  graph: Graph,
  work: (ledger: Ledger) => Promise<Result>,
  options?: WriteOptions,
  onRecorded?: Recorded,
): Promise<Result> {
  for (;;) {
    const done = await graph.write(async (transaction) => {
      const { head, isDue } = await takeLedger(transaction);
      return isDue ? null : { result: await work({ transaction, head }) };
    }, options);
    if (done) return done.result;
    await recordBaseline(graph, onRecorded);
  }
}

/** Makes sure that what the graph holds has a history, which takes a while for a large graph that has none. */
export async function ensureHistory(graph: Graph, onRecorded?: Recorded): Promise<void> {
  await withLedger(graph, () => Promise.resolve(), { timeoutMs: 10 * 60_000 }, onRecorded);
}

/** Told after each batch how many of all rows are written. */
export type Progress = (done: number, total: number) => void;

/** Writes changes and the revision that they are. The caller has checked them. */
export async function commit(
  { transaction, head }: Ledger,
  intent: Intent,
  changes: readonly Change[],
  onProgress: Progress = () => undefined,
): Promise<Revision> {
  const revision = describe(head + 1, intent, changes);
  // Each change is written twice: into the graph and into its history.
  let done = 0;
  const onRows = (rows: number) => {
    done += rows;
    onProgress(done, 2 * changes.length);
  };
  await writeChanges(transaction, changes, revision.number, onRows);
  await record(transaction, revision, changes, onRows);
  return revision;
}

function describe(number: number, intent: Intent, changes: readonly Change[]): Revision {
  const created = changes.filter(({ before }) => before === null).length;
  const removed = changes.filter(({ after }) => after === null).length;
  const changed = changes.length - created - removed;
  return { ...intent, number, at: new Date().toISOString(), created, changed, removed };
}
