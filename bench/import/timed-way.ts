import { openGraph } from '../../database/graph.ts';
import type { Order, Timed } from './in-process.ts';
import { prepare } from './ways.ts';

/** One way in a process of its own, so that the memory that it took at most is its own. */
process.once('message', (order: Order) => {
  void run(order).then((timed) => process.send?.(timed, () => process.disconnect()));
});

async function run({ way, material, config }: Order): Promise<Timed> {
  const graph = openGraph(config);
  try {
    await graph.bookmark(); // the connection is there before anything is timed
    const work = prepare(way, graph, material);
    const begin = performance.now();
    await work();
    const durationMs = performance.now() - begin;
    return { durationMs, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) };
  } finally {
    await graph.close();
  }
}
