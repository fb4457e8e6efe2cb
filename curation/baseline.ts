import { statement } from '../cypher/statements.ts';
import type { Graph, Transaction } from '../database/graph.ts';
import { entitiesAfter } from './held.ts';
import { recordChanges, recordRevision } from './record.ts';
import { subjectOf } from './states.ts';

/** Entities of one page: with the relationships that begin at them a few thousand rows, which fit into any heap. */
const defaultPageSize = 1000;

/** How long one page may take, in milliseconds. */
const timeoutMs = 120_000;

const statements = { take: statement('take-ledger'), note: statement('note-recorded') };

/** What the ledger says: the newest revision, and how far the beginning of the history is written down. */
export interface LedgerState {
  readonly head: number;
  readonly recorded: number;
  readonly recordedTo: string;
  readonly isDue: boolean;
}

/** Takes the ledger until the transaction ends: whoever wants it as well waits that long. */
export async function takeLedger(transaction: Transaction): Promise<LedgerState> {
  const [state] = await transaction.run<LedgerState>(statements.take);
  if (!state) throw new Error('the ledger was not given');
  return state;
}

/** Told after each page how many things are written down so far. */
export type Recorded = (things: number) => void;

/**
 * Writes down what the graph holds without a history, as a version before this one or another program has left it, as
 * its first revision: page by page, each in a transaction of its own, so that the size of the graph does not matter.
 * The last page brings the revision, and until then nobody sees any of it. The ledger keeps how far the pages are: after
 * a crash the next caller goes on there, and several at a time take turns.
 * @throws DatabaseError; what is written down stays
 */
export async function recordBaseline(
  graph: Graph,
  onPage: Recorded = () => undefined,
  pageSize = defaultPageSize,
): Promise<void> {
  for (let isDone = false; !isDone;) {
    const page = await graph.write((transaction) => recordPage(transaction, pageSize), { timeoutMs });
    isDone = page.isDone;
    onPage(page.recorded);
  }
}

async function recordPage(transaction: Transaction, pageSize: number) {
  const ledger = await takeLedger(transaction);
  if (!ledger.isDue) return { isDone: true, recorded: ledger.recorded };
  const { held, entities, last } = await entitiesAfter(transaction, ledger.recordedTo, pageSize);
  const changes = held.map(({ state }) => ({ subject: subjectOf(state), before: null, after: state }));
  await recordChanges(transaction, { revision: 1, changes, firstOrdinal: ledger.recorded });
  const recorded = ledger.recorded + changes.length;
  const isDone = entities < pageSize;
  await transaction.run(statements.note, { recorded, recordedTo: last ?? ledger.recordedTo });
  if (isDone) await recordRevision(transaction, firstRevision(recorded), null);
  return { isDone, recorded };
}

function firstRevision(created: number) {
  return {
    number: 1,
    action: 'BASELINE',
    by: 'stakeholder-graph',
    reason: 'What the graph held before its history began',
    sources: [],
    isUnsourced: false,
    reverts: null,
    at: new Date().toISOString(),
    created,
    changed: 0,
    removed: 0,
  } as const;
}
