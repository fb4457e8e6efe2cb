import { createHash } from 'node:crypto';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { shareNext } from '../../database/share-next.ts';
import type { LayoutInput, LayoutOutput } from '../analysis/layout.ts';
import type { Position } from './graph-rows.ts';
import { evidenceKinds, kindOf } from './rows.ts';
import type { WorkerPool } from './run-worker.ts';

/** Where entities stand, by id. */
export type Places = ReadonlyMap<string, Position>;

/** Where everything stands in the picture of the whole graph. */
export interface Positions {
  /** The positions by id for the data as it is now. Throws DatabaseError, or the layout's error. */
  all(): Promise<Places>;
}

/** A layout, the state of the data that it is known to hold for, and the digest of what it was made of. */
interface Layout {
  readonly bookmark: string;
  readonly digest: string;
  readonly positions: Places;
}

/**
 * Positions out of a layout that is made in a thread of its own, one at a time, once for each state of the data: those who
 * ask while one is made share the next one, which is of a state not older than their ask. A state that differs from the
 * one before in nothing that a layout is made of takes over its positions. A layout that fails is made anew when asked for
 * again.
 */
export function positionsRepository(graph: Graph, workers: WorkerPool): Positions {
  const listNodes = statement('list-layout-nodes');
  const listEdges = statement('list-layout-edges');
  let latest: Layout | undefined;

  async function read(): Promise<LayoutInput> {
    const [nodes, edges] = await Promise.all([
      graph.read<{ id: string | null; labels: string[]; standing: string | null }>(listNodes),
      graph.read<{ source: string; target: string }>(listEdges),
    ]);
    // What is deleted while it is read is met half, without id or labels; it is in no picture.
    const whole = nodes.flatMap(({ id, ...node }) =>
      id === null || node.labels.length === 0 ? [] : { id, group: groupOf(node) },
    );
    return { nodes: whole, edges };
  }

  async function make(input: LayoutInput): Promise<Places> {
    const placed = await workers.run<LayoutOutput>('analysis/layout-worker.mjs', input);
    return new Map(placed.map(([id, x, y]) => [id, { x, y }]));
  }

  const all = shareNext(async () => {
    const bookmark = await graph.bookmark();
    if (latest?.bookmark === bookmark) return latest.positions;
    const input = await read();
    const digest = createHash('sha256').update(JSON.stringify(input)).digest('base64');
    const positions = latest?.digest === digest ? latest.positions : await make(input);
    latest = { bookmark, digest, positions };
    return positions;
  });
  return { all };
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
