import { describe, expect, it } from 'vitest';
import { coreOf, degreesOf, largestPart } from './structure.ts';

const edge = (text: string) => {
  const [source = '', target = ''] = text.split('-');
  return { source, target };
};
// A square with one diagonal, a tail of two, and a pair apart.
const edges = ['a-b', 'b-c', 'c-d', 'd-a', 'a-c', 'c-e', 'e-f', 'x-y'].map(edge);

describe('structure', () => {
  it('counts lines, parallel ones each', () => {
    const degrees = degreesOf([...edges, edge('x-y'), edge('x-x')]);
    expect(degrees.get('c')).toBe(4);
    expect(degrees.get('x')).toBe(3);
    expect(degrees.get('y')).toBe(2);
  });

  it('peels to the core', () => {
    expect([...coreOf(edges, 1)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'x', 'y']);
    expect([...coreOf(edges, 2)].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([...coreOf(edges, 3)]).toEqual([]);
  });

  it('counts neighbours, not lines, for the core', () => {
    expect([...coreOf([edge('x-y'), edge('x-y'), edge('y-x'), edge('x-x')], 2)]).toEqual([]);
  });

  it('has in each core only points with enough neighbours in it, in random graphs', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 50; round += 1) {
      const many = Array.from({ length: 60 }, () =>
        edge(`n${String(Math.floor(random() * 25))}-n${String(Math.floor(random() * 25))}`),
      );
      const core = coreOf(many, 3);
      const inside = many.filter(({ source, target }) => core.has(source) && core.has(target));
      for (const id of core) {
        const others = inside.flatMap(({ source, target }) =>
          source === id ? [target] : target === id ? [source] : [],
        );
        expect(new Set(others.filter((other) => other !== id)).size).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('finds the largest part', () => {
    const ids = ['x', 'y', 'a', 'b', 'c', 'd', 'e', 'f', 'alone'];
    expect([...largestPart(ids, edges)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(largestPart([], [])).toEqual(new Set());
  });
});
