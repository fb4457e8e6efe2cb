import { fileURLToPath } from 'node:url';
import { statement } from '../cypher/statements.ts';
import type { Graph } from '../database/graph.ts';
import type { Log } from '../database/log.ts';
import { ensureHistory, withLedger } from '../curation/ledger.ts';
import { importInto, importLimitMs, type ImportResult } from './import/run-import.ts';
import { readInput } from './input/read-input.ts';
import { readRows } from './read-dataset.ts';

/** The dataset that the service brings along. */
export const ownDataset = fileURLToPath(new URL('./data/', import.meta.url));

export interface SeedOptions {
  readonly log: Log;
  /**
   * What must be done before anything is written, such as migrations. The database is looked at meanwhile: most often it is
   * filled, and nothing is to be done at all.
   */
  readonly before?: Promise<unknown>;
}

/** How many entities there are, and whether their history has begun. */
interface Stock {
  readonly total: number;
  readonly hasHistory: boolean;
}

const takeStock = statement('take-stock');

/**
 * Loads the service's own dataset into a database without entities; leaves any other as it is, and so one that somebody
 * fills meanwhile: an import or a restore may be under way, of which nothing is seen until it is done.
 * @returns whether it was loaded
 * @throws DatasetError, VerificationError, DatabaseError, or what `before` rejects with
 */
export async function seedIfEmpty(graph: Graph, { log, before }: SeedOptions): Promise<boolean> {
  const [[early]] = await Promise.all([graph.read<Stock>(takeStock), before]);
  const outcome = isFilled(early) ? early : await fill(graph);
  if ('total' in outcome) {
    log.info(`The database holds ${String(outcome.total)} entities; it is left as it is.`);
    if (!outcome.hasHistory) await beginHistory(graph, log);
    return false;
  }
  const { entities, relationships } = outcome;
  log.info(`Loaded ${String(entities.created)} entities and ${String(relationships.created)} relationships.`);
  return true;
}

/** Loads the dataset, or gives what is there once nobody else writes. */
async function fill(graph: Graph): Promise<Stock | ImportResult> {
  const read = readRows(readInput(ownDataset));
  const intent = {
    by: 'stakeholder-graph',
    reason: 'The data that the service brings along',
    isReplacing: false,
  };
  return withLedger(
    graph,
    async (ledger) => {
      const [stock] = await ledger.transaction.run<Stock>(takeStock);
      return isFilled(stock) ? stock : importInto(ledger, read, intent);
    },
    { timeoutMs: importLimitMs },
  );
}

function isFilled(stock: Stock | undefined): stock is Stock {
  return stock !== undefined && stock.total > 0;
}

/** What a filled database holds without a history is written down before anybody can change it. */
async function beginHistory(graph: Graph, log: Log): Promise<void> {
  let recorded = 0;
  await ensureHistory(graph, (things) => {
    if (recorded === 0)
      log.info('It has no history yet: what it holds is written down as the first revision.');
    recorded = things;
  });
  if (recorded > 0) log.info(`Its history begins with ${String(recorded)} things.`);
}
