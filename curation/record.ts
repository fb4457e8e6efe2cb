import { statement } from '../cypher/statements.ts';
import type { Transaction } from '../database/graph.ts';
import type { Change } from './changes.ts';
import type { Revision } from './revisions.ts';
import { formatState } from './states.ts';
import { runInBatches } from './write-changes.ts';

const statements = {
  recordRevision: statement('record-revision'),
  recordChanges: statement('record-changes'),
};

/** Writes a revision and what it changed into the history alone. */
export async function record(
  transaction: Transaction,
  revision: Revision,
  changes: readonly Change[],
  onRows?: (rows: number) => void,
): Promise<void> {
  await recordRevision(transaction, revision);
  await recordChanges(transaction, { revision: revision.number, changes, firstOrdinal: 0 }, onRows);
}

/** Writes a revision as the newest one: from then on it and its changes are part of the history. */
export async function recordRevision(transaction: Transaction, revision: Revision): Promise<void> {
  const { number, sources, ...properties } = revision;
  await transaction.run(statements.recordRevision, {
    number,
    properties: { ...properties, sources: [...sources] },
  });
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
