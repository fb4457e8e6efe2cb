import { fileURLToPath } from 'node:url';
import { statement } from '../cypher/statements.ts';
import type { Graph } from '../database/graph.ts';
import type { Log } from '../database/log.ts';
import { ensureHistory } from '../curation/ledger.ts';
import { runImport } from './import/run-import.ts';
import { readInput } from './input/read-input.ts';
import { readRows } from './read-dataset.ts';

/** The dataset that the service brings along. */
export const ownDataset = fileURLToPath(new URL('./data/', import.meta.url));

/**
 * Loads the service's own dataset into a database without entities; leaves any other as it is.
 * @returns whether it was loaded
 * @throws DatasetError, VerificationError, DatabaseError
 */
export async function seedIfEmpty(graph: Graph, { log }: { readonly log: Log }): Promise<boolean> {
  const [stock] = await graph.read<{ total: number; hasHistory: boolean }>(statement('take-stock'));
  if (stock && stock.total > 0) {
    log.info(`The database holds ${String(stock.total)} entities; it is left as it is.`);
    if (!stock.hasHistory) await beginHistory(graph, log);
    return false;
  }
  const { entities, relationships } = await runImport(graph, readRows(readInput(ownDataset)), {
    by: 'stakeholder-graph',
    reason: 'The data that the service brings along',
    isReplacing: false,
  });
  log.info(`Loaded ${String(entities.created)} entities and ${String(relationships.created)} relationships.`);
  return true;
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
