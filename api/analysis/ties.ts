/** A graph for analysis: undirected, without ties of an entity to itself, each pair tied at most once. */
export interface TiedGraph {
  /** The entities that have a tie, in order; everything else refers to them by their place here. */
  readonly ids: readonly string[];
  readonly ties: readonly Tie[];
}

/** Two places in `ids`, the smaller one first, and how many relationships the tie stands for. */
export type Tie = readonly [a: number, b: number, weight: number];

/** The ties between pairs of ids, whatever order and direction they come in; ids and ties are sorted, so that equal data gives an equal graph. */
export function tieUp(pairs: Iterable<readonly [a: string, b: string]>): TiedGraph {
  const weights = new Map<string, Map<string, number>>();
  for (const [a, b] of pairs) {
    if (a === b) continue;
    const [first, second] = a < b ? [a, b] : [b, a];
    const row = weights.get(first) ?? new Map<string, number>();
    row.set(second, (row.get(second) ?? 0) + 1);
    weights.set(first, row);
  }
  const ids = [...new Set([...weights].flatMap(([first, row]) => [first, ...row.keys()]))].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const ties = ids.flatMap((id, place) =>
    [...(weights.get(id) ?? [])]
      .map(([other, weight]): Tie => [place, places.get(other) ?? 0, weight])
      .sort(([, a], [, b]) => a - b),
  );
  return { ids, ties };
}

/** Who each place is tied to, and by what weight. */
export type Neighbours = readonly ReadonlyMap<number, number>[];

export function neighboursOf({ ids, ties }: TiedGraph): Neighbours {
  const neighbours = ids.map(() => new Map<number, number>());
  for (const [a, b, weight] of ties) {
    neighbours[a]?.set(b, weight);
    neighbours[b]?.set(a, weight);
  }
  return neighbours;
}
