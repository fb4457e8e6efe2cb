import { kinds } from '../cypher/model.ts';
import { searchKeys } from '../cypher/names.ts';
import { statement } from '../cypher/statements.ts';
import type { Graph, Transaction } from '../database/graph.ts';
import type { Parameters } from '../database/values.ts';
import type { Dataset, EntityRow, RelationshipRow } from './dataset.ts';
import type { CellValue } from '../dataset/cells.ts';
import { verifyDataset } from './verify-dataset.ts';

/** What a load did to rows of one sort. */
export interface LoadCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface LoadResult {
  readonly entities: LoadCounts;
  readonly relationships: LoadCounts;
}

/** How long the whole load may take, in milliseconds. */
const timeoutMs = 10 * 60_000;

/** Rows for one statement: enough to save round trips, few enough to keep the transaction's parameters small. */
const batchSize = 2000;

/**
 * Writes a dataset in one transaction and verifies the graph before it is committed: the database is as before or holds
 * all of it. Rows that the graph has already are left alone; nothing is removed.
 * @throws VerificationError when the graph is not what the dataset says; DatabaseError
 */
export function loadDataset(graph: Graph, dataset: Dataset): Promise<LoadResult> {
  const loadEntities = statement('load-entities');
  const loadRelationships = statement('load-relationships');

  return graph.write(
    async (transaction) => {
      const entities = await inBatches(transaction, loadEntities, dataset.entities.map(entityParameters));
      const relationships = await inBatches(
        transaction,
        loadRelationships,
        dataset.relationships.map(relationshipParameters),
      );
      await verifyDataset(transaction, dataset);
      return { entities, relationships };
    },
    { timeoutMs },
  );
}

async function inBatches(
  transaction: Transaction,
  load: ReturnType<typeof statement>,
  rows: readonly Parameters[],
): Promise<LoadCounts> {
  let total: LoadCounts = { created: 0, updated: 0, unchanged: 0 };
  for (let start = 0; start < rows.length; start += batchSize) {
    const [counts] = await transaction.run<LoadCounts>(load, { rows: rows.slice(start, start + batchSize) });
    if (counts) total = add(total, counts);
  }
  return total;
}

function add(a: LoadCounts, b: LoadCounts): LoadCounts {
  return {
    created: a.created + b.created,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
  };
}

function entityParameters({ id, kind, properties }: EntityRow): Parameters {
  const { label, isStakeholder } = kinds[kind];
  return {
    id,
    labels: ['Entity', label, ...(isStakeholder ? ['Stakeholder'] : [])],
    properties: { ...stated(properties), searchKeys: searchKeys(properties) },
  };
}

function relationshipParameters({ id, from, to, relation, properties }: RelationshipRow): Parameters {
  return { from, to, relation, properties: { id, ...stated(properties) } };
}

/** The properties that are stated; Neo4j has no null properties, and an empty list says no more than none. */
function stated(properties: Readonly<Record<string, CellValue>>) {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, string | number | string[]] =>
        entry[1] !== null && !(Array.isArray(entry[1]) && entry[1].length === 0 && entry[0] !== 'sources'),
    ),
  );
}
