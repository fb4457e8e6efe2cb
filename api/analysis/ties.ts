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
  const between = [...pairs].filter(([a, b]) => a !== b);
  const ids = [...new Set(between.flat())].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  // Both places in one number: hundreds of thousands of numbers are sorted at once, as many pairs are not.
  const order = ids.length;
  const keys = Float64Array.from(between, ([a, b]) =>
    a < b ? placeOf(a) * order + placeOf(b) : placeOf(b) * order + placeOf(a),
  ).sort();
  const weights = new Map<number, number>();
  for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + 1);
  const ties = [...weights].map(([key, weight]): Tie => [Math.floor(key / order), key % order, weight]);
  return { ids, ties };
}

/**
 * Which entities are related, in so little room that it is kept and handed to a thread at little cost: a TiedGraph is made
 * of it where that is looked at.
 */
export interface Pairs {
  /** The entities that have a tie. */
  readonly ids: readonly string[];
  /** The places in `ids` of the ends of each relationship, one pair after the other. */
  readonly ends: Int32Array;
  /** How many ties these are: two entities with several relationships have one. */
  readonly ties: number;
}

export function tieUpPairs({ ids, ends }: Pairs): TiedGraph {
  const pairs = Array.from(
    { length: ends.length / 2 },
    (_, pair) => [ids[ends[2 * pair] ?? 0] ?? '', ids[ends[2 * pair + 1] ?? 0] ?? ''] as const,
  );
  return tieUp(pairs);
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
