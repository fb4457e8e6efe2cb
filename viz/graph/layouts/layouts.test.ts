import { describe, expect, it } from 'vitest';
import { layoutNames } from '../../state/types.ts';
import type { SceneEdge, SceneNode } from '../groups.ts';
import { layoutFor, layouts } from './index.ts';
import type { LayoutInput } from './layout.ts';
import { overviewLayout } from './overview.ts';
import { ringsLayout } from './rings.ts';
import { yearsLayout } from './years.ts';

const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  kind: 'PROJECT',
  name: id,
  shortName: null,
  standing: 'PUBLIC',
  degree: 1,
  shownDegree: 1,
  change: 'held',
  fromYear: null,
  toYear: null,
  x: null,
  y: null,
  group: null,
  members: [id],
  standsFor: 1,
  ...more,
});
const edge = (source: string, target: string, fromYear: number | null = null): SceneEdge => ({
  id: `${source}:LEADS:${target}`,
  source,
  target,
  relation: 'LEADS',
  standing: 'PUBLIC',
  change: 'held',
  fromYear,
  toYear: null,
  count: 1,
  members: [`${source}:LEADS:${target}`],
});
const input: LayoutInput = {
  nodes: [
    node('tsu', { kind: 'UNIVERSITY', shownDegree: 2 }),
    node('one', { fromYear: 2010 }),
    node('two', { fromYear: 2012 }),
    node('apart'),
  ],
  edges: [edge('tsu', 'one', 2011), edge('tsu', 'two', 2013)],
  centres: [],
};
const { signal } = new AbortController();

describe('layouts', () => {
  it('are one for each name', () => {
    expect(layouts.map(({ name }) => name)).toEqual(layoutNames);
  });

  it.each([overviewLayout, ringsLayout, yearsLayout])(
    'give each entity a place of its own: $name',
    async (layout) => {
      const places = await layout.place(input, signal);
      expect([...places.keys()].sort()).toEqual(['apart', 'one', 'tsu', 'two']);
      expect(new Set([...places.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(4);
    },
  );

  it('suit the picture when none is chosen', () => {
    const placed = { ...input, nodes: input.nodes.map((one) => ({ ...one, x: 1, y: 2 })) };
    expect(layoutFor(null, placed, false).name).toBe('overview');
    expect(layoutFor(null, { ...placed, centres: ['tsu'] }, false).name).toBe('rings');
    expect(layoutFor(null, placed, true).name).toBe('layered');
    expect(layoutFor(null, input, false).name).toBe('rings');
    expect(layoutFor('years', placed, true).name).toBe('years');
  });

  it('put the years from left to right, an entity by its own year before that of its relationships', async () => {
    const places = await yearsLayout.place(input, signal);
    const across = (id: string) => places.get(id)?.x ?? Number.NaN;
    expect(across('one')).toBeLessThan(across('tsu'));
    expect(across('tsu')).toBeLessThan(across('two'));
    expect(across('apart')).toBeLessThan(across('one'));
  });

  it('stand in several columns where a year has many, none upon another', async () => {
    const many = Array.from({ length: 200 }, (_, index) => node(`n-${String(index)}`));
    const places = await yearsLayout.place({ nodes: many, edges: [], centres: [] }, signal);
    const words = new Set([...places.values()].map(({ x, y }) => `${String(x)} ${String(y)}`));
    expect(words.size).toBe(200);
    expect(Math.max(...[...places.values()].map(({ y }) => y))).toBeLessThan(1000);
  });

  it('keep the places that the service gave', async () => {
    const places = await overviewLayout.place(
      {
        ...input,
        nodes: input.nodes.map((one, index) => (index < 3 ? { ...one, x: index, y: -index } : one)),
      },
      signal,
    );
    expect(places.get('two')).toEqual({ x: 2, y: -2 });
    expect(places.get('apart')?.y).toBeGreaterThan(0);
  });
});
