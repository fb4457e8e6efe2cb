import { kinds } from '../cypher/model.ts';
import type { Graph } from '../database/graph.ts';
import { benchStatement } from './bench-statements.ts';
import type { GeneratedNetwork } from './generate.ts';

/** Rows of one statement and transaction. */
const batchSize = 10_000;
const timeoutMs = 10 * 60_000;

export interface Loaded {
  readonly entities: number;
  readonly relationships: number;
}

/**
 * Writes a generated network into an empty, migrated database, batch by batch, and waits until it is planned by what
 * it holds. Throws DatabaseError.
 */
export async function loadNetwork(graph: Graph, network: GeneratedNetwork): Promise<Loaded> {
  const createEntities = benchStatement('load-entities');
  const createRelationships = benchStatement('load-relationships');
  let [entities, relationships] = [0, 0];
  for (const [kind, rows] of batches(network.entities(), ({ kind }) => kind)) {
    const { label, isStakeholder } = kinds[kind];
    const labels = ['Entity', label, ...(isStakeholder ? ['Stakeholder'] : [])];
    await graph.write(
      (transaction) =>
        transaction.run(createEntities, { labels, rows: rows.map(({ properties }) => properties) }),
      { timeoutMs },
    );
    entities += rows.length;
  }
  for (const [relation, rows] of batches(network.relationships(), ({ relation }) => relation)) {
    await graph.write(
      (transaction) =>
        transaction.run(createRelationships, {
          relation,
          rows: rows.map(({ from, to, properties }) => ({ from, to, properties })),
        }),
      { timeoutMs },
    );
    relationships += rows.length;
  }
  await planByContent(graph);
  return { entities, relationships };
}

/** Index statistics follow a load some time later; until then Neo4j plans as if there were little. */
async function planByContent(graph: Graph): Promise<void> {
  await graph.execute({ name: 'await-indexes', text: 'CALL db.awaitIndexes(300)' });
  await graph.execute({ name: 'plan-afresh', text: 'CALL db.prepareForReplanning(300)' });
}

/** The rows in batches of one sort, each at most `batchSize` long. */
function* batches<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Generator<[Key, Row[]]> {
  const waiting = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const batch = waiting.get(key) ?? [];
    batch.push(row);
    waiting.set(key, batch);
    if (batch.length < batchSize) continue;
    yield [key, batch];
    waiting.delete(key);
  }
  yield* waiting;
}
