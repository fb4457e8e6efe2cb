/** A line between two points. */
export interface Ends {
  readonly source: string;
  readonly target: string;
}

/** Who is joined to whom, each neighbour once, without lines from a point to itself. */
export function neighboursOf(edges: readonly Ends[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const join = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const { source, target } of edges) {
    if (source === target) continue;
    join(source, target);
    join(target, source);
  }
  return neighbours;
}

/** The number of lines at each point, parallel ones counted each. */
export function degreesOf(edges: readonly Ends[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    if (target !== source) degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

/** The points of the k-core: the largest part in which each has at least `k` neighbours within the part (Seidman, 1983). */
export function coreOf(edges: readonly Ends[], k: number): Set<string> {
  const neighbours = neighboursOf(edges);
  const leaving = [...neighbours].filter(([, others]) => others.size < k).map(([id]) => id);
  for (let id = leaving.pop(); id !== undefined; id = leaving.pop()) {
    for (const other of neighbours.get(id) ?? []) {
      const left = neighbours.get(other);
      left?.delete(id);
      if (left?.size === k - 1) leaving.push(other);
    }
    neighbours.delete(id);
  }
  return new Set(neighbours.keys());
}

/** The points of the largest part that hangs together; of equally large ones the one met first. */
export function largestPart(ids: readonly string[], edges: readonly Ends[]): Set<string> {
  const neighbours = neighboursOf(edges);
  const seen = new Set<string>();
  let largest = new Set<string>();
  for (const start of ids) {
    if (seen.has(start)) continue;
    const part = new Set([start]);
    // A set is walked in the order of insertion, so what is added on the way is met later.
    for (const id of part) for (const other of neighbours.get(id) ?? []) part.add(other);
    for (const id of part) seen.add(id);
    if (part.size > largest.size) largest = part;
  }
  return largest;
}
