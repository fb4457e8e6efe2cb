import { fileURLToPath } from 'node:url';
import { statement } from '../cypher/statements.ts';
import type { Graph } from '../database/graph.ts';
import type { Log } from '../database/log.ts';
import { loadDataset } from './load-dataset.ts';
import { readDataset } from './read-dataset.ts';

/** The dataset that the service brings along. */
export const ownDataset = fileURLToPath(new URL('./data/', import.meta.url));

/**
 * Loads the service's own dataset into a database without entities; leaves any other as it is.
 * @returns whether it was loaded
 * @throws DatasetError, VerificationError, DatabaseError
 */
export async function seedIfEmpty(graph: Graph, { log }: { readonly log: Log }): Promise<boolean> {
  const [row] = await graph.read<{ total: number }>(statement('count-entities'));
  if (row && row.total > 0) {
    log.info(`The database holds ${String(row.total)} entities; it is left as it is.`);
    return false;
  }
  const { entities, relationships } = await loadDataset(graph, readDataset(ownDataset));
  log.info(`Loaded ${String(entities.created)} entities and ${String(relationships.created)} relationships.`);
  return true;
}
