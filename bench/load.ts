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
  const entities = await createEntities(graph, network);
  const relationships = await createRelationships(graph, network);
  await planByContent(graph);
  return { entities, relationships };
}

/** Writes the entities of a generated network alone, and gives their number. Throws DatabaseError. */
export async function loadEntities(graph: Graph, network: GeneratedNetwork): Promise<number> {
  const entities = await createEntities(graph, network);
  await planByContent(graph);
  return entities;
}

async function createEntities(graph: Graph, network: GeneratedNetwork): Promise<number> {
  const create = benchStatement('load-entities');
  let entities = 0;
  for (const [kind, rows] of batches(network.entities(), ({ kind }) => kind)) {
    const { label, isStakeholder } = kinds[kind];
    const labels = ['Entity', label, ...(isStakeholder ? ['Stakeholder'] : [])];
    await graph.write(
      (transaction) => transaction.run(create, { labels, rows: rows.map(({ properties }) => properties) }),
      { timeoutMs },
    );
    entities += rows.length;
  }
  return entities;
}

async function createRelationships(graph: Graph, network: GeneratedNetwork): Promise<number> {
  const create = benchStatement('load-relationships');
  let relationships = 0;
  for (const [relation, rows] of batches(network.relationships(), ({ relation }) => relation)) {
    await graph.write(
      (transaction) =>
        transaction.run(create, {
          relation,
          rows: rows.map(({ from, to, properties }) => ({ from, to, properties })),
        }),
      { timeoutMs },
    );
    relationships += rows.length;
  }
  return relationships;
}

/** Index statistics follow a load some time later; until then Neo4j plans as if there were little. */
async function planByContent(graph: Graph): Promise<void> {
  await graph.execute({ name: 'await-indexes', text: 'CALL db.awaitIndexes(300)' });
  await graph.execute({ name: 'plan-afresh', text: 'CALL db.prepareForReplanning(300)' });
}

/** The rows in batches of one sort, each at most `batchSize` long. */
export function* batches<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Generator<[Key, Row[]]> {
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
