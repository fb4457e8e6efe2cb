import type { Graph, Transaction, WriteOptions } from '../../database/graph.ts';
import { type Change, combined } from '../changes.ts';
import { checkChanges, editFault } from '../check-changes.ts';
import { isPlaceholder } from '../counted-kinds.ts';
import { DatasetError } from '../faults.ts';
import { commit, type Ledger, type LedgerOptions, withLedger } from '../ledger.ts';
import { levelPlaceholders } from '../placeholders.ts';
import { settleRedirects } from '../redirects.ts';
import type { Revision, RevisionAction } from '../revisions.ts';
import { attachSource } from './attach-source.ts';
import { createEntity, deleteEntity, updateEntity } from './entities.ts';
import { checkedEvidence, type Evidence, unsourcedChanges } from './evidence.ts';
import { mergeEntities } from './merge-entities.ts';
import { endRelation, link, unlink, updateLink } from './relationships.ts';
import { revertRevision } from './revert.ts';

/** Who edits. */
export interface Author {
  readonly by: string;
}

/** What an edit did; `revision` is null when all was as asked for already. */
export interface Edit {
  readonly revision: Revision | null;
  readonly changes: readonly Change[];
}

type Plan<Input> = (transaction: Transaction, input: Input, evidence: Evidence) => Promise<Change[]>;

export type Editor = ReturnType<typeof createEditor>;

interface EditorOptions extends Pick<LedgerOptions, 'line'> {
  /** Turns an error into the one that the caller wants. */
  readonly explain?: (error: unknown) => never;
}

/**
 * The edits of a graph, each one transaction and one revision. All of them throw DatasetError for what is not allowed,
 * ConflictError when somebody changed it in between, and what `withLedger` throws; nothing is written then, but for
 * UnknownOutcome.
 */
export function createEditor(graph: Graph, { explain = rethrow, ...inLine }: EditorOptions = {}) {
  const write = (work: (ledger: Ledger) => Promise<Edit>, options: WriteOptions = {}) =>
    withLedger(graph, work, { ...inLine, ...options }).catch(explain);

  function edit<Input>(action: RevisionAction, plan: Plan<Input>) {
    return (input: Input, given: Evidence, { by }: Author): Promise<Edit> =>
      write(async (ledger) => {
        const { transaction } = ledger;
        const evidence = await checkedEvidence(transaction, given);
        const planned = await plan(transaction, input, evidence);
        if (planned.length === 0) return { revision: null, changes: [] };
        const leveled = await levelPlaceholders(transaction, planned);
        refuseNeeded(planned, leveled);
        const added = await unsourcedChanges(transaction, planned);
        const changes = await settleRedirects(transaction, combined([...added, ...planned, ...leveled]));
        if (changes.length === 0) return { revision: null, changes };
        await checkChanges(transaction, changes);
        const { reason, sources, isUnsourced } = evidence;
        const intent = { action, by, reason, sources, isUnsourced, reverts: null };
        return { revision: await commit(ledger, intent, changes), changes };
      });
  }

  return {
    createEntity: edit('CREATE', createEntity),
    updateEntity: edit('UPDATE', updateEntity),
    deleteEntity: edit('DELETE', deleteEntity),
    link: edit('LINK', link),
    updateLink: edit('UPDATE_LINK', updateLink),
    unlink: edit('UNLINK', unlink),
    endRelation: edit('END', endRelation),
    mergeEntities: edit('MERGE', mergeEntities),
    attachSource: edit('ATTACH_SOURCE', attachSource),

    /** Takes a revision back as a whole; it rests on what that one rested on. */
    revertRevision: ({ number, reason }: { number: number; reason: string }, { by }: Author): Promise<Edit> =>
      write(
        async (ledger) => {
          const changes = await revertRevision(ledger.transaction, number);
          if (changes.length === 0) return { revision: null, changes };
          await checkChanges(ledger.transaction, changes);
          const intent = { by, reason, sources: [], isUnsourced: false, reverts: number };
          return { revision: await commit(ledger, { action: 'REVERT', ...intent }, changes), changes };
        },
        { timeoutMs: revertLimitMs },
      ),
  };
}

/** A placeholder does not go by itself, since another one would come in its place. */
function refuseNeeded(planned: readonly Change[], leveled: readonly Change[]): void {
  const gone = planned.flatMap(({ before, after }) =>
    before?.type === 'ENTITY' && isPlaceholder(before) && !after ? [before] : [],
  );
  const needed = gone.filter(({ kind }) =>
    leveled.some(({ before, after }) => !before && after?.type === 'ENTITY' && after.kind === kind),
  );
  if (needed.length === 0) return;
  throw new DatasetError(
    needed.map(({ id }) =>
      editFault('NEEDED_PLACEHOLDER', 'id', {
        message: 'is a placeholder that the stated total needs',
        found: id,
        allowed: 'a named entity; a placeholder goes when one is named or the total is lower',
      }),
    ),
  );
}

/** Taking back an import of 100,000 rows takes longer than a request may. */
const revertLimitMs = 10 * 60_000;

function rethrow(error: unknown): never {
  throw error;
}
