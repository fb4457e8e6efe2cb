import { createHash } from 'node:crypto';
import type { Graph } from '../../database/graph.ts';

/** Everything that the graph says, as texts: entities, relationships and merged ids, without versions and their history. */
export async function dataOf(graph: Graph): Promise<string[]> {
  const rows = await graph.read<{ row: Record<string, unknown> }>({
    name: 'graph-hash',
    text: `MATCH (e:Entity) RETURN {id: e.id, labels: labels(e), all: properties(e)} AS row ORDER BY row.id
UNION ALL MATCH (a:Entity)-[r]->(b:Entity) RETURN {id: a.id + ' ' + type(r) + ' ' + b.id, labels: [], all: properties(r)} AS row ORDER BY row.id
UNION ALL MATCH (d:Redirect) RETURN {id: 'redirect ' + d.id, labels: [], all: properties(d)} AS row ORDER BY row.id`,
  });
  return rows.map(({ row }) => {
    const { version: _version, ...all } = row['all'] as Record<string, unknown>;
    const sorted = Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([row['id'], (row['labels'] as string[]).toSorted(), sorted]);
  });
}

/** The same as one short text. */
export async function graphHash(graph: Graph): Promise<string> {
  return createHash('sha256')
    .update((await dataOf(graph)).toSorted().join('\n'))
    .digest('hex');
}

/** Takes everything out of the graph but what the migrations have set up. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.execute({
    name: 'empty-graph',
    text: 'MATCH (n:Entity|Revision|Change|Ledger|Redirect) DETACH DELETE n',
  });
}
