import { commit, type Ledger, type Progress, withLedger } from '../../curation/ledger.ts';
import type { Revision } from '../../curation/revisions.ts';
import type { Graph, Transaction } from '../../database/graph.ts';
import type { ReadRows } from '../read-dataset.ts';
import { verifyGraph } from '../verify-dataset.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { type ImportOptions, type ImportPlan, planImport } from './plan-import.ts';

/** Who imports, and why. */
export interface ImportIntent extends ImportOptions {
  readonly by: string;
  readonly reason: string;
}

/** Numbers of one sort of rows. */
export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** What an import did, or would do: the same by construction, and a test holds it to that. */
export interface ImportReport {
  readonly entities: Counts;
  readonly relationships: Counts;
  /** Rows of the files that say what the graph says already. */
  readonly unchanged: number;
  readonly meaning: Meaning;
  /** What one should know of the files although nothing is wrong with them. */
  readonly notices: readonly string[];
}

export interface ImportResult extends ImportReport {
  /** null when the graph said all of it already. */
  readonly revision: Revision | null;
}

/** How long a whole import may take, in milliseconds. */
export const importLimitMs = 10 * 60_000;

/**
 * Imports what was read in one transaction, as one revision. Readers, and whoever comes after a crash at any moment, see
 * the graph as it was or as it is to be.
 * @throws DatasetError for faults; VerificationError when the graph is not what it should be; DatabaseError
 */
export function runImport(
  graph: Graph,
  read: ReadRows,
  intent: ImportIntent,
  onProgress?: Progress,
): Promise<ImportResult> {
  return withLedger(graph, (ledger) => importInto(ledger, read, intent, onProgress), {
    timeoutMs: importLimitMs,
  });
}

/** As `runImport`, for whoever holds the ledger already, since it first looks at what is there. */
export async function importInto(
  ledger: Ledger,
  read: ReadRows,
  { by, reason, ...options }: ImportIntent,
  onProgress?: Progress,
): Promise<ImportResult> {
  const plan = await planImport(ledger.transaction, () => read, options);
  const report = reportOf(plan);
  if (plan.changes.length === 0) return { ...report, revision: null };
  const intent = { action: 'IMPORT', by, reason, sources: [], isUnsourced: false, reverts: null } as const;
  const revision = await commit(ledger, intent, plan.changes, onProgress);
  await verifyGraph(ledger.transaction, plan);
  return { ...report, revision };
}

/**
 * Says what an import would do. Nothing is written.
 * @param readRows gives what is to be imported; called again where the database asks to try again
 * @param look at what is planned, and at the graph as the plan found it
 * @throws DatasetError for faults; DatabaseError; what `readRows` and `look` throw
 */
export function dryRun(
  graph: Graph,
  readRows: () => ReadRows,
  options: ImportOptions,
  look: (plan: ImportPlan, transaction: Transaction) => Promise<void> = () => Promise.resolve(),
): Promise<ImportReport> {
  return graph.write(
    async (transaction) => {
      const plan = await planImport(transaction, readRows, options);
      await look(plan, transaction);
      return reportOf(plan);
    },
    { timeoutMs: importLimitMs },
  );
}

function reportOf(plan: ImportPlan): ImportReport {
  const count = (type: 'ENTITY' | 'RELATIONSHIP'): Counts => {
    const own = plan.changes.filter(({ before, after }) => (after ?? before)?.type === type);
    const created = own.filter(({ before }) => !before).length;
    const removed = own.filter(({ after }) => !after).length;
    return { created, removed, changed: own.length - created - removed };
  };
  return {
    entities: count('ENTITY'),
    relationships: count('RELATIONSHIP'),
    unchanged: plan.unchanged,
    meaning: meaningOf(plan),
    notices: plan.notices,
  };
}
