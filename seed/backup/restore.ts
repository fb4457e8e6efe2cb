import { type Change, combined } from '../../curation/changes.ts';
import { DatasetError, fileFault } from '../../curation/faults.ts';
import { type Progress, withLedger } from '../../curation/ledger.ts';
import { record } from '../../curation/record.ts';
import { isSameState, type State } from '../../curation/states.ts';
import { writeChanges } from '../../curation/write-changes.ts';
import type { Graph } from '../../database/graph.ts';
import { historyFile } from '../history-file.ts';
import { planImport } from '../import/plan-import.ts';
import type { ReadRows } from '../read-dataset.ts';
import { verifyGraph } from '../verify-dataset.ts';
import type { FullRevision } from './history.ts';

/** How long a whole restore may take, in milliseconds. */
const timeoutMs = 30 * 60_000;

/** What a restore brought back; null when the graph was not empty, so that its own history goes on. */
export interface Restored {
  readonly revisions: number;
  readonly things: number;
}

/**
 * Brings a backup with its whole history into an empty graph, in one transaction. The history must lead to what the data
 * files say, else nothing is written.
 * @throws DatasetError, VerificationError, DatabaseError
 */
export function restore(
  graph: Graph,
  read: ReadRows,
  history: readonly FullRevision[],
  onProgress: Progress = () => undefined,
): Promise<Restored | null> {
  return withLedger(
    graph,
    async (ledger) => {
      if (ledger.head > 0) return null;
      const { transaction } = ledger;
      const plan = await planImport(transaction, () => read, { isReplacing: false });
      const versions = new Map<string, number>();
      for (const { revision, changes } of history) {
        for (const { subject } of changes) versions.set(subject, revision.number);
      }
      const final = outcomeOf(history);
      requireSame(final, plan.changes);
      await writeChanges(transaction, final, (subject) => versions.get(subject) ?? 0);
      for (const { revision, changes } of history) {
        await record(ledger, revision, changes);
        onProgress(revision.number, history.length);
      }
      await verifyGraph(transaction, { entities: [], relationships: [], changes: final });
      return { revisions: history.length, things: final.length };
    },
    { timeoutMs },
  );
}

/** All that a history leads to, from nothing. */
export function outcomeOf(history: readonly FullRevision[]): Change[] {
  return combined(history.flatMap(({ changes }) => changes));
}

/**
 * The files and the history were written together; a difference means that one of them was changed since.
 * @throws DatasetError
 */
export function requireSame(final: readonly Change[], stated: readonly Change[]): void {
  const bySubject = new Map<string, State | null>(stated.map(({ subject, after }) => [subject, after]));
  const isRedirect = ({ after }: Change) => after?.type === 'REDIRECT';
  const differing = final.filter(
    (change) => !isRedirect(change) && !isSameState(change.after, bySubject.get(change.subject) ?? null),
  );
  const known = new Set(final.map(({ subject }) => subject));
  const missing = stated.filter(({ subject }) => !known.has(subject));
  const examples = [...differing, ...missing].slice(0, 5).map(({ subject }) => subject);
  if (examples.length === 0) return;
  throw new DatasetError([
    fileFault(
      'HISTORY_DIFFERS',
      historyFile,
      'does not lead to what the data files say',
      examples.join(', '),
      'the files as the export wrote them; without this file they are imported as they are',
    ),
  ]);
}
