import { describe, expect, it } from 'vitest';
import { betweennessOf } from './betweenness.ts';
import { communitiesOf } from './communities.ts';
import { concentrationOf } from './concentration.ts';
import { influenceOf } from './influence.ts';
import { constraintOf, effectiveSizeOf, gainOfTie } from './structural-holes.ts';
import { neighboursOf, type TiedGraph, tieUp } from './ties.ts';

/** Everything is held against the formula itself, written down over plain matrices, to this difference. */
const exactly = 10; // digits: less than 0.5e-10

/** A random graph of at most `order` entities; the same for the same number. */
function randomGraph(number: number, order = 12, density = 0.25): TiedGraph {
  const random = numbers(number);
  const names = Array.from({ length: order }, (_, place) => `entity-${String(place)}`);
  const pairs = names.flatMap((a) =>
    names.filter((b) => a !== b && random() < density / 2).map((b) => [a, b] as const),
  );
  // Some twice, so that weights differ.
  return tieUp([...pairs, ...pairs.filter(() => random() < 0.4)]);
}

function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function matrixOf({ ids, ties }: TiedGraph): number[][] {
  const matrix = ids.map(() => ids.map(() => 0));
  for (const [a, b, weight] of ties) {
    matrix[a]![b] = weight;
    matrix[b]![a] = weight;
  }
  return matrix;
}

/** All shortest ways between two places, one by one, by trying all ways of growing length. */
function shortestWays(matrix: number[][], from: number, to: number): number[][] {
  let ways = [[from]];
  for (let length = 1; length < matrix.length; length += 1) {
    ways = ways.flatMap((way) =>
      matrix[way.at(-1)!]!.flatMap((weight, next) =>
        weight > 0 && !way.includes(next) ? [[...way, next]] : [],
      ),
    );
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
  }
  return [];
}

function betweennessByEnumeration(tied: TiedGraph): number[] {
  const matrix = matrixOf(tied);
  const n = matrix.length;
  return tied.ids.map((_, v) => {
    let sum = 0;
    for (let s = 0; s < n; s += 1) {
      for (let t = s + 1; t < n; t += 1) {
        if (s === v || t === v) continue;
        const ways = shortestWays(matrix, s, t);
        if (ways.length > 0) sum += ways.filter((way) => way.includes(v)).length / ways.length;
      }
    }
    return n > 2 ? sum / (((n - 1) * (n - 2)) / 2) : 0;
  });
}

/** Betweenness by counting ways with whole numbers of any size: σ(s,v)·σ(v,t)/σ(s,t) where v lies on a shortest way. */
function betweennessByCounting(tied: TiedGraph): number[] {
  const neighbours = neighboursOf(tied);
  const n = tied.ids.length;
  const from = tied.ids.map((_, source) => {
    const distance = new Map([[source, 0]]);
    const ways = new Map([[source, 1n]]);
    let layer = [source];
    while (layer.length > 0) {
      const next = new Set<number>();
      for (const place of layer) {
        for (const other of neighbours[place]!.keys()) {
          const far = distance.get(place)! + 1;
          if (!distance.has(other)) distance.set(other, far);
          if (distance.get(other) !== far) continue;
          ways.set(other, (ways.get(other) ?? 0n) + ways.get(place)!);
          next.add(other);
        }
      }
      layer = [...next];
    }
    return { distance, ways };
  });
  const precision = 10n ** 20n;
  return tied.ids.map((_, v) => {
    let sum = 0;
    for (let s = 0; s < n; s += 1) {
      for (let t = s + 1; t < n; t += 1) {
        const direct = from[s]!.distance.get(t);
        const [one, other] = [from[s]!.distance.get(v), from[v]!.distance.get(t)];
        if (s === v || t === v || direct === undefined || one === undefined || other === undefined) continue;
        if (one + other !== direct) continue;
        const through = from[s]!.ways.get(v)! * from[v]!.ways.get(t)!;
        sum += Number((through * precision) / from[s]!.ways.get(t)!) / 1e20;
      }
    }
    return sum / (((n - 1) * (n - 2)) / 2);
  });
}

function pageRankByRounds(tied: TiedGraph): number[] {
  const matrix = matrixOf(tied).map((row) => row.map((weight) => (weight > 0 ? 1 : 0)));
  const n = matrix.length;
  const degrees = matrix.map((row) => row.reduce<number>((sum, one) => sum + one, 0));
  let ranks = matrix.map(() => 1 / n);
  for (let round = 0; round < 1000; round += 1) {
    const last = ranks;
    ranks = matrix.map(
      (row) => 0.15 / n + 0.85 * row.reduce<number>((sum, one, u) => sum + (one * last[u]!) / degrees[u]!, 0),
    );
  }
  return ranks;
}

function constraintByFormula(matrix: number[][], i: number): number {
  const p = matrix.map((row) => row.map((weight) => weight / row.reduce((a, b) => a + b, 0)));
  return matrix[i]!.reduce((sum, weight, j) => {
    if (weight === 0) return sum;
    let tie = p[i]![j]!;
    for (let q = 0; q < matrix.length; q += 1) if (q !== i && q !== j) tie += p[i]![q]! * p[q]![j]!;
    return sum + tie ** 2;
  }, 0);
}

function effectiveSizeByFormula(matrix: number[][], i: number): number {
  const invested = matrix[i]!.reduce((a, b) => a + b, 0);
  return matrix[i]!.reduce((sum, weight, j) => {
    if (weight === 0) return sum;
    let redundant = 0;
    for (let q = 0; q < matrix.length; q += 1) {
      if (q !== i && q !== j)
        redundant += (matrix[i]![q]! / invested) * (matrix[j]![q]! / Math.max(...matrix[j]!));
    }
    return sum + 1 - redundant;
  }, 0);
}

function modularityByFormula(matrix: number[][], communityOf: number[]): number {
  const k = matrix.map((row) => row.reduce((a, b) => a + b, 0));
  const twice = k.reduce((a, b) => a + b, 0);
  let sum = 0;
  matrix.forEach((row, i) =>
    row.forEach((weight, j) => {
      if (communityOf[i] === communityOf[j]) sum += weight - (k[i]! * k[j]!) / twice;
    }),
  );
  return sum / twice;
}

const many = Array.from({ length: 25 }, (_, number) => number + 1);

describe('how entities stand in a graph', () => {
  it.each(many)('equals the formulas on random graph %i', (number) => {
    const tied = randomGraph(number);
    const matrix = matrixOf(tied);
    const found = influenceOf(tied);
    expect(found.map(({ id }) => id)).toEqual(tied.ids);
    const betweenness = betweennessByEnumeration(tied);
    const ranks = pageRankByRounds(tied);
    found.forEach((one, place) => {
      expect(one.degree).toBe(matrix[place]!.filter((weight) => weight > 0).length);
      expect(one.betweenness).toBeCloseTo(betweenness[place]!, exactly);
      expect(one.pageRank).toBeCloseTo(ranks[place]!, exactly);
      expect(one.constraint).toBeCloseTo(constraintByFormula(matrix, place), exactly);
      expect(one.effectiveSize).toBeCloseTo(effectiveSizeByFormula(matrix, place), exactly);
    });
  });

  it('counts more shortest ways than fit into 32 bits', () => {
    // Knots in a row, joined by 2, 3 and 4 threads in turn: 24^8 shortest ways from end to end, and a shortcut over the first.
    const threads = Array.from({ length: 24 }, (_, step) =>
      Array.from({ length: 2 + (step % 3) }, (__, thread) => [step, thread] as const),
    ).flat();
    const pairs = threads.flatMap(([step, thread]) => [
      [`knot-${String(step)}`, `thread-${String(step)}-${String(thread)}`] as const,
      [`thread-${String(step)}-${String(thread)}`, `knot-${String(step + 1)}`] as const,
    ]);
    const tied = tieUp([...pairs, ['knot-0', 'knot-1']]);
    const counted = betweennessByCounting(tied);
    betweennessOf(tied).forEach((value, place) => expect(value).toBeCloseTo(counted[place]!, exactly));
  });

  it('knows the extremes', () => {
    const star = tieUp(['a', 'b', 'c', 'd'].map((leaf) => ['hub', leaf] as const));
    const [hub] = influenceOf(star).filter(({ id }) => id === 'hub');
    expect(hub).toMatchObject({ degree: 4, betweenness: 1, constraint: 0.25, effectiveSize: 4 });
    const pair = influenceOf(tieUp([['a', 'b']]));
    expect(pair).toMatchObject([
      { betweenness: 0, constraint: 1, effectiveSize: 1 },
      { betweenness: 0, constraint: 1, effectiveSize: 1 },
    ]);
    expect(influenceOf(tieUp([]))).toEqual([]);
    expect(constraintOf('nobody', () => new Map())).toBeNull();
    expect(effectiveSizeOf('nobody', () => new Map())).toBe(0);
  });
});

describe('the gain of a tie to somebody new', () => {
  type Ties = ReadonlyMap<number, number>;
  const none: Ties = new Map();

  it.each(many)('is by how much it lowers the constraint, on random graph %i', (number) => {
    const neighbours = neighboursOf(randomGraph(number));
    const tiesOf = (place: number): Ties => neighbours[place] ?? none;
    let compared = 0;
    for (const entity of neighbours.keys()) {
      const gainWith = gainOfTie(entity, tiesOf);
      // Beside those of the graph one who has no ties at all.
      for (const newcomer of [...neighbours.keys(), -1]) {
        if (newcomer === entity || tiesOf(entity).has(newcomer)) continue;
        const own = new Map(tiesOf(entity)).set(newcomer, 1);
        const theirs = new Map(tiesOf(newcomer)).set(entity, 1);
        const then = (place: number) =>
          place === entity ? own : place === newcomer ? theirs : tiesOf(place);
        const gain = (constraintOf(entity, tiesOf) ?? 0) - (constraintOf(entity, then) ?? 0);
        expect(gainWith(newcomer)).toBeCloseTo(gain, exactly);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('looks at nobody but the newcomer for each of many', () => {
    const neighbours = neighboursOf(tieUp(['a', 'b', 'c'].map((leaf) => ['hub', leaf] as const)));
    let looks = 0;
    const gainWith = gainOfTie(
      neighbours.findIndex(({ size }) => size === 3),
      (place) => {
        looks += 1;
        return neighbours[place] ?? none;
      },
    );
    const before = looks;
    for (let newcomer = 100; newcomer < 200; newcomer += 1) gainWith(newcomer);
    expect(looks - before).toBe(100);
  });
});

describe('communities', () => {
  it.each(many)('of random graph %i have the modularity that the formula gives', (number) => {
    const tied = randomGraph(number, 20, 0.2);
    const found = communitiesOf(tied);
    expect(found.flatMap(({ members }) => members).sort()).toEqual(tied.ids);
    const communityOf = tied.ids.map((id) => found.findIndex(({ members }) => members.includes(id)));
    const total = found.reduce((sum, { modularity }) => sum + modularity, 0);
    expect(total).toBeCloseTo(modularityByFormula(matrixOf(tied), communityOf), exactly);
    // No community at all is worth 0, and everything in one is worth 0 too.
    expect(total).toBeGreaterThanOrEqual(0);
    expect(found.map(({ id }) => id)).toEqual(found.map(({ members }) => members[0]));
  });

  it('are the same whatever order the graph comes in', () => {
    const pairs = randomGraph(7, 40, 0.1).ties.map(([a, b]) => [`e${String(a)}`, `e${String(b)}`] as const);
    const turned = pairs.toReversed().map(([a, b]) => [b, a] as const);
    expect(communitiesOf(tieUp(turned))).toEqual(communitiesOf(tieUp(pairs)));
  });

  it('finds groups that know only each other, whole', () => {
    const group = (name: string) =>
      ['1', '2', '3', '4', '5'].flatMap((a) =>
        ['1', '2', '3', '4', '5'].filter((b) => a < b).map((b) => [`${name}${a}`, `${name}${b}`] as const),
      );
    const found = communitiesOf(
      tieUp([...group('a'), ...group('b'), ...group('c'), ['a1', 'b1'], ['b2', 'c1']]),
    );
    expect(found.map(({ members }) => members.toSorted())).toEqual(
      ['a', 'b', 'c'].map((name) => ['1', '2', '3', '4', '5'].map((number) => `${name}${number}`)),
    );
    expect(communitiesOf(tieUp([]))).toEqual([]);
  });
});

describe('ties', () => {
  it('are undirected, each pair once with the number of its relationships, and never to oneself', () => {
    expect(
      tieUp([
        ['b', 'a'],
        ['a', 'b'],
        ['c', 'c'],
        ['c', 'b'],
      ]),
    ).toEqual({
      ids: ['a', 'b', 'c'],
      ties: [
        [0, 1, 2],
        [1, 2, 1],
      ],
    });
  });
});

describe('concentration', () => {
  it.each([
    [[7], 1],
    [[5, 0, 0], 1],
    [[2, 2, 2, 2], 0.25],
    [[3, 1], 0.625],
    [[], null],
    [[0, 0], null],
  ])('of %j is %j', (parts, expected) => {
    expect(concentrationOf(parts)).toBe(expected);
  });
});
