import { Worker } from 'node:worker_threads';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { LayoutInput, LayoutOutput } from '../analysis/layout.ts';
import type { Position } from './graph-rows.ts';
import { evidenceKinds, kindOf } from './rows.ts';

/** Where everything stands in the picture of the whole graph. */
export interface Positions {
  /** The positions by id for the data as it is now. Throws DatabaseError, or the layout's error. */
  all(): Promise<ReadonlyMap<string, Position>>;
  /** Ends a layout that is being made; it fails then. */
  close(): Promise<void>;
}

interface Layout {
  readonly bookmark: string;
  readonly positions: Promise<ReadonlyMap<string, Position>>;
}

/**
 * Positions out of a layout that is made once for each state of the data, in a thread of its own, and shared by all who
 * ask meanwhile. A layout that fails is made anew when asked for again.
 */
export function positionsRepository(graph: Graph): Positions {
  const listNodes = statement('list-layout-nodes');
  const listEdges = statement('list-layout-edges');
  const workers = new Set<Worker>();
  let latest: Layout | undefined;

  async function make(): Promise<ReadonlyMap<string, Position>> {
    const [nodes, edges] = await Promise.all([
      graph.read<{ id: string; labels: string[]; standing: string | null }>(listNodes),
      graph.read<{ source: string; target: string }>(listEdges),
    ]);
    const placed = await runWorker(
      { nodes: nodes.map((node) => ({ id: node.id, group: groupOf(node) })), edges },
      workers,
    );
    return new Map(placed.map(([id, x, y]) => [id, { x, y }]));
  }

  return {
    async all() {
      const bookmark = await graph.bookmark();
      if (latest?.bookmark === bookmark) return latest.positions;
      const layout = { bookmark, positions: make() };
      latest = layout;
      layout.positions.catch(() => {
        if (latest === layout) latest = undefined;
      });
      return layout.positions;
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}

/**
 * The group that an entity is placed with: its kind, with placeholders and then evidence behind all others, so that a
 * picture without them has no gaps.
 */
function groupOf({
  labels,
  standing,
}: {
  readonly labels: readonly string[];
  readonly standing: string | null;
}): string {
  const kind = kindOf(labels);
  if (evidenceKinds.includes(kind)) return `3 ${kind}`;
  return standing === 'PLACEHOLDER' ? `2 ${kind}` : `1 ${kind}`;
}

function runWorker(input: LayoutInput, workers: Set<Worker>): Promise<LayoutOutput> {
  // What the process was started with (a loader, a debugger, a preload that needs standard input) is not for the thread.
  const worker = new Worker(new URL('../analysis/layout-worker.mjs', import.meta.url), {
    workerData: input,
    execArgv: [],
  });
  worker.unref();
  workers.add(worker);
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      workers.delete(worker);
      reject(new Error('the layout was ended before it was done'));
    });
  });
}
