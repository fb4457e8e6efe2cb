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

export interface SeedOptions {
  readonly log: Log;
  /**
   * What must be done before anything is written, such as migrations. The database is looked at meanwhile: most often it is
   * filled, and nothing is to be done at all.
   */
  readonly before?: Promise<unknown>;
}

/**
 * Loads the service's own dataset into a database without entities; leaves any other as it is.
 * @returns whether it was loaded
 * @throws DatasetError, VerificationError, DatabaseError, or what `before` rejects with
 */
export async function seedIfEmpty(graph: Graph, { log, before }: SeedOptions): Promise<boolean> {
  const [early] = await Promise.all([takeStock(graph), before]);
  // Another service may have filled it in the meantime.
  const { total, hasHistory } = early.total > 0 || before === undefined ? early : await takeStock(graph);
  if (total > 0) {
    log.info(`The database holds ${String(total)} entities; it is left as it is.`);
    if (!hasHistory) await beginHistory(graph, log);
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

/** How many entities there are, and whether their history has begun. */
async function takeStock(graph: Graph): Promise<{ total: number; hasHistory: boolean }> {
  const [stock] = await graph.read<{ total: number; hasHistory: boolean }>(statement('take-stock'));
  return stock ?? { total: 0, hasHistory: false };
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
