import { createHash } from 'node:crypto';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { forEverybody } from '../../database/wanted.ts';
import type { LayoutInput, LayoutOutput } from '../analysis/layout.ts';
import type { Position } from './graph-rows.ts';
import { evidenceKinds, kindOf } from './rows.ts';
import type { WorkerPool } from './run-worker.ts';

type Places = ReadonlyMap<string, Position>;

/** Where everything stands in the picture of the whole graph. */
export interface Positions {
  /** The positions by id for the data as it is now. Throws DatabaseError, or the layout's error. */
  all(): Promise<Places>;
}

interface Layout {
  readonly bookmark: string;
  readonly positions: Promise<Places>;
}

/** A layout and the digest of what it was made of. */
interface Made {
  readonly digest: string;
  readonly positions: Places;
}

/**
 * Positions out of a layout that is made in a thread of its own once for each state of the data and shared by all who ask
 * meanwhile. A state that differs from the one before in nothing that a layout is made of takes over its positions. A
 * layout that fails is made anew when asked for again.
 */
export function positionsRepository(graph: Graph, workers: WorkerPool): Positions {
  const listNodes = statement('list-layout-nodes');
  const listEdges = statement('list-layout-edges');
  let latest: Layout | undefined;
  let made: Made | undefined;

  async function make(): Promise<Places> {
    const [nodes, edges] = await Promise.all([
      graph.read<{ id: string; labels: string[]; standing: string | null }>(listNodes),
      graph.read<{ source: string; target: string }>(listEdges),
    ]);
    const input: LayoutInput = { nodes: nodes.map((node) => ({ id: node.id, group: groupOf(node) })), edges };
    const digest = createHash('sha256').update(JSON.stringify(input)).digest('base64');
    if (made?.digest === digest) return made.positions;
    const placed = await workers.run<LayoutOutput>('analysis/layout-worker.mjs', input);
    const positions: Places = new Map(placed.map(([id, x, y]) => [id, { x, y }]));
    made = { digest, positions };
    return positions;
  }

  return {
    async all() {
      const bookmark = await graph.bookmark();
      if (latest?.bookmark === bookmark) return latest.positions;
      const layout = { bookmark, positions: forEverybody(make) };
      latest = layout;
      layout.positions.catch(() => {
        if (latest === layout) latest = undefined;
      });
      return layout.positions;
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
