/** A source of numbers that is the same for the same seed. */
export interface Random {
  /** A number from 0 to below 1. */
  next(): number;
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  /** One of the items; there is at least one. */
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different whole numbers from 0 to `limit` - 1, or all of them when there are fewer. */
  several(count: number, limit: number): number[];
}

/** mulberry32 (Tommy Ettinger, 2017; public domain): 32 bits of state, good enough to spread edges. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    several: (count, limit) => {
      if (count >= limit) return Array.from({ length: limit }, (_, index) => index);
      const chosen = new Set<number>();
      while (chosen.size < count) chosen.add(below(limit));
      return [...chosen];
    },
  };
}
