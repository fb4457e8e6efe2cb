import { statement } from '../cypher/statements.ts';
import type { Trace } from '../database/errors.ts';
import type { Transaction } from '../database/graph.ts';
import type { Change } from './changes.ts';
import type { Revision } from './revisions.ts';
import { formatState } from './states.ts';
import { runInBatches } from './write-changes.ts';

const statements = {
  recordRevision: statement('record-revision'),
  recordChanges: statement('record-changes'),
  readRevisions: statement('read-revisions'),
};

/** Who writes, and the name by which that is found again in the history. */
export interface Writer {
  readonly transaction: Transaction;
  readonly writing: string;
}

/** Writes a revision and what it changed into the history alone. */
export async function record(
  { transaction, writing }: Writer,
  revision: Revision,
  changes: readonly Change[],
  onRows?: (rows: number) => void,
): Promise<void> {
  await recordRevision(transaction, revision, writing);
  await recordChanges(transaction, { revision: revision.number, changes, firstOrdinal: 0 }, onRows);
}

/**
 * Writes a revision as the newest one: from then on it and its changes are part of the history.
 * @param writing a mark of this database alone, which no backup has; null where nobody looks for it
 */
export async function recordRevision(
  transaction: Transaction,
  revision: Revision,
  writing: string | null,
): Promise<void> {
  const { number, sources, ...properties } = revision;
  await transaction.run(statements.recordRevision, {
    number,
    properties: { ...properties, sources: [...sources], writing },
  });
}

/** Whether a write is in the history, asked by whoever holds the ledger: what nobody was told of is decided by then. */
export async function isRecorded(
  transaction: Pick<Transaction, 'run'>,
  { number, writing }: Trace,
): Promise<boolean> {
  const [row] = await transaction.run<{ revision: { writing?: string } }>(statements.readRevisions, {
    numbers: [number],
  });
  return row?.revision.writing === writing;
}

/** Some of the changes of one revision, numbered from a place on. */
export interface ChangesOfRevision {
  readonly revision: number;
  readonly changes: readonly Change[];
  readonly firstOrdinal: number;
}

/** Writes what a revision changed. As long as there is no revision of that number, nobody comes upon it. */
export async function recordChanges(
  transaction: Transaction,
  { revision, changes, firstOrdinal }: ChangesOfRevision,
  onRows?: (rows: number) => void,
): Promise<void> {
  const parametersOf = (batch: readonly Change[], start: number) => ({
    revision,
    rows: batch.map(({ subject, before, after }, index) => ({
      ordinal: firstOrdinal + start + index,
      subject,
      before: before && formatState(before),
      after: after && formatState(after),
    })),
  });
  await runInBatches(transaction, statements.recordChanges, changes, parametersOf, onRows);
}
