import type { Graph } from '../../database/graph.ts';
import { importFiles, readFiles } from '../../seed/import/import-files.ts';
import { readInput } from '../../seed/input/read-input.ts';
import { readDataset } from '../../seed/read-dataset.ts';
import { benchStatement } from '../bench-statements.ts';
import { batches } from '../load.ts';
import { type Inputs, networkFor, relationshipsOf } from './rows.ts';

/** What is done with the same rows. */
export const ways = ['bare', 'import', 'checking', 'dryRun'] as const;
export type Way = (typeof ways)[number];

/** What a way works with. */
export interface Material extends Inputs {
  readonly rows: number;
}

const timeoutMs = 10 * 60_000;

/** Makes one way ready and gives what is to be timed. */
export function prepare(way: Way, graph: Graph, { rows, file, folder }: Material): () => Promise<unknown> {
  const intent = { by: 'bench', reason: 'a measurement', isReplacing: false };
  switch (way) {
    case 'bare':
      return bareMerge(graph, rows);
    case 'import':
      return () => importFiles(graph, () => readFiles(readInput(file)), { ...intent, isDryRun: false });
    case 'checking':
      return () => Promise.resolve(readDataset(folder));
    case 'dryRun':
      return () => importFiles(graph, () => readFiles(readInput(folder)), { ...intent, isDryRun: true });
  }
}

/** The rows are there beforehand: what is timed is the database and the way to it, nothing else. */
function bareMerge(graph: Graph, rows: number): () => Promise<void> {
  const relationships = relationshipsOf(networkFor(rows), rows);
  const all = [...batches(relationships, ({ relation }) => relation)].map(([relation, batch]) => ({
    relation,
    rows: batch.map(({ from, to, properties }) => ({ from, to, properties })),
  }));
  const { name, text } = benchStatement('bare-merge');
  return async () => {
    for (const { relation, rows: batch } of all) {
      const merge = { name, text: text.replace('r:RELATION', `r:${relation}`) };
      await graph.write((transaction) => transaction.run(merge, { rows: batch }), { timeoutMs });
    }
  };
}
