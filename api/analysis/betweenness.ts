import type { TiedGraph } from './ties.ts';

/**
 * Betweenness of each place of a graph, from 0 to 1: the share of shortest ways between two others that lead over it, added up
 * over all pairs of others and divided by the number of pairs (L. C. Freeman, 1977), by the algorithm of U. Brandes (A faster
 * algorithm for betweenness centrality, 2001), without weights. The library that the other measures come from counts ways
 * in 32 bits; in a graph like this one, where organisations meet at projects again and again, there are more of them.
 */
export function betweennessOf({ ids, ties }: TiedGraph): Float64Array {
  const order = ids.length;
  const { starts, targets } = adjacency(order, ties);
  const betweenness = new Float64Array(order);
  const distance = new Int32Array(order);
  const ways = new Float64Array(order);
  const dependency = new Float64Array(order);
  const queue = new Int32Array(order);
  for (let source = 0; source < order; source++) {
    distance.fill(-1);
    distance[source] = 0;
    ways.fill(0);
    ways[source] = 1;
    dependency.fill(0);
    queue[0] = source;
    let found = 1;
    for (let next = 0; next < found; next++) {
      const from = at(queue, next);
      for (let edge = at(starts, from); edge < at(starts, from + 1); edge++) {
        const to = at(targets, edge);
        if (at(distance, to) < 0) {
          distance[to] = at(distance, from) + 1;
          queue[found++] = to;
        }
        if (at(distance, to) === at(distance, from) + 1) ways[to] = at(ways, to) + at(ways, from);
      }
    }
    for (let last = found - 1; last > 0; last--) {
      const to = at(queue, last);
      const perWay = (1 + at(dependency, to)) / at(ways, to);
      for (let edge = at(starts, to); edge < at(starts, to + 1); edge++) {
        const from = at(targets, edge);
        if (at(distance, from) !== at(distance, to) - 1) continue;
        dependency[from] = at(dependency, from) + at(ways, from) * perWay;
      }
      betweenness[to] = at(betweenness, to) + at(dependency, to);
    }
  }
  // Each pair was met from both of its ends.
  const pairs = (order - 1) * (order - 2);
  return order > 2 ? betweenness.map((value) => value / pairs) : betweenness;
}

/** The neighbours of place p are `targets` from `starts[p]` up to `starts[p + 1]`. */
function adjacency(order: number, ties: TiedGraph['ties']) {
  const starts = new Int32Array(order + 1);
  for (const [a, b] of ties) {
    starts[a + 1] = at(starts, a + 1) + 1;
    starts[b + 1] = at(starts, b + 1) + 1;
  }
  for (let place = 0; place < order; place++) starts[place + 1] = at(starts, place + 1) + at(starts, place);
  const filled = starts.slice(0, order);
  const targets = new Int32Array(2 * ties.length);
  const put = (from: number, to: number) => {
    const edge = at(filled, from);
    targets[edge] = to;
    filled[from] = edge + 1;
  };
  for (const [a, b] of ties) {
    put(a, b);
    put(b, a);
  }
  return { starts, targets };
}

/** A number of an array at a place that is within it. */
function at(array: Int32Array | Float64Array, place: number): number {
  return array[place] ?? 0;
}
