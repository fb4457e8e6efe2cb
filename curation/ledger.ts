import { statement } from '../cypher/statements.ts';
import type { Graph, Transaction, WriteOptions } from '../database/graph.ts';
import type { Change } from './changes.ts';
import { allEntities, allRelationships } from './held.ts';
import type { Intent, Revision } from './revisions.ts';
import { formatState, subjectOf } from './states.ts';
import { runInBatches, writeChanges } from './write-changes.ts';

const statements = {
  take: statement('take-ledger'),
  recordRevision: statement('record-revision'),
  recordChanges: statement('record-changes'),
};

/** The right to write: who holds it is alone until the transaction ends. */
export interface Ledger {
  readonly transaction: Transaction;
  /** The number of the newest revision. */
  readonly head: number;
}

/**
 * Does `work` in one transaction while nobody else writes through a ledger. What the graph holds without a history, as
 * a version before this one or another program has left it, becomes the first revision, so that nothing is lost.
 * @throws DatabaseError, or what `work` throws; nothing is written then
 */
export function withLedger<Result>(
  graph: Graph,
  work: (ledger: Ledger) => Promise<Result>,
  options?: WriteOptions,
): Promise<Result> {
  return graph.write(async (transaction) => {
    const [row] = await transaction.run<{ head: number }>(statements.take);
    const head = row?.head ?? 0;
    return work({ transaction, head: head > 0 ? head : await recordBaseline(transaction) });
  }, options);
}

/** Makes sure that what the graph holds has a history, which takes a while for a large graph that has none. */
export async function ensureHistory(graph: Graph): Promise<void> {
  await withLedger(graph, () => Promise.resolve(), { timeoutMs: 10 * 60_000 });
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

/** Writes a revision and what it changed into the history alone. */
export async function record(
  transaction: Transaction,
  revision: Revision,
  changes: readonly Change[],
  onRows?: (rows: number) => void,
): Promise<void> {
  const { number, sources, ...properties } = revision;
  await transaction.run(statements.recordRevision, {
    number,
    properties: { ...properties, sources: [...sources] },
  });
  await runInBatches(
    transaction,
    statements.recordChanges,
    'rows',
    changes.map(({ subject, before, after }, ordinal) => ({
      revision: number,
      ordinal,
      subject,
      before: before && formatState(before),
      after: after && formatState(after),
    })),
    onRows,
  );
}

function describe(number: number, intent: Intent, changes: readonly Change[]): Revision {
  const created = changes.filter(({ before }) => before === null).length;
  const removed = changes.filter(({ after }) => after === null).length;
  const changed = changes.length - created - removed;
  return { ...intent, number, at: new Date().toISOString(), created, changed, removed };
}

async function recordBaseline(transaction: Transaction): Promise<number> {
  const held = [...(await allEntities(transaction)), ...(await allRelationships(transaction))];
  if (held.length === 0) return 0;
  const changes = held.map(({ state }) => ({ subject: subjectOf(state), before: null, after: state }));
  const intent: Intent = {
    action: 'BASELINE',
    by: 'stakeholder-graph',
    reason: 'What the graph held before its history began',
    sources: [],
    isUnsourced: false,
    reverts: null,
  };
  await record(transaction, describe(1, intent, changes), changes);
  return 1;
}
