import { expect, it } from 'vitest';
import { layOut, type LayoutInput } from './layout.ts';

function unrelated(count: number, groups = 1): LayoutInput['nodes'] {
  return Array.from({ length: count }, (_, number) => ({
    id: `e${String(number)}`,
    group: `group ${String(number % groups)}`,
  }));
}

function sizeOf(placed: readonly (readonly [id: string, x: number, y: number])[]) {
  const [xs, ys] = [placed.map(([, x]) => x), placed.map(([, , y]) => y)];
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

it.each([
  [100, 1],
  [2000, 1],
  [2000, 7],
])('lays out %i entities without any relationship, in %i groups, about as high as wide', (count, groups) => {
  const placed = layOut({ nodes: unrelated(count, groups), edges: [] });
  expect(new Set(placed.map(([, x, y]) => `${String(x)} ${String(y)}`)).size).toBe(count);
  const { width, height } = sizeOf(placed);
  expect(width / height).toBeGreaterThan(0.5);
  expect(width / height).toBeLessThan(2.5);
});

it('lays out many unrelated ones beside a small picture in no endless row', () => {
  const nodes = [...unrelated(900), { id: 'a', group: 'x' }, { id: 'b', group: 'x' }];
  const { width, height } = sizeOf(layOut({ nodes, edges: [{ source: 'a', target: 'b' }] }));
  expect(width / height).toBeLessThan(2.5);
});

it('is the same whatever order the graph comes in, also where ids written together are the same text', () => {
  const ids = ['a', 'ab', 'b', 'bc', 'c', 'abc'];
  const nodes = ids.map((id) => ({ id, group: id === 'b' ? 'ga' : 'g' }));
  const edges = ids.flatMap((source) =>
    ids.filter((target) => source < target).map((target) => ({ source, target })),
  );
  const expected = layOut({ nodes, edges });
  expect(layOut({ nodes: nodes.toReversed(), edges: edges.toReversed() })).toEqual(expected);
  expect(layOut({ nodes: nodes.toSorted((a, b) => b.id.length - a.id.length), edges })).toEqual(expected);
});
