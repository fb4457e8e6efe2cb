import { describe, expect, it } from 'vitest';
import type { Scene, SceneEdge, SceneNode } from './groups.ts';
import { linksFrom, lookOn, walkAt, walkBack, walkOn, walkWithin } from './walk.ts';

const node = (id: string, shownDegree = 1): SceneNode => ({
  id,
  kind: 'PROJECT',
  name: id.toUpperCase(),
  shortName: null,
  standing: 'PUBLIC',
  degree: 1,
  shownDegree,
  change: 'held',
  fromYear: null,
  toYear: null,
  x: null,
  y: null,
  group: null,
  members: [id],
  standsFor: 1,
});
const edge = (source: string, relation: SceneEdge['relation'], target: string): SceneEdge => ({
  id: `${source}:${relation}:${target}`,
  source,
  target,
  relation,
  standing: 'PUBLIC',
  change: 'held',
  fromYear: null,
  toYear: null,
  count: 1,
  members: [`${source}:${relation}:${target}`],
});
const scene: Scene = {
  nodes: [node('tsu', 3), node('b'), node('a'), node('fund', 2)],
  edges: [
    edge('tsu', 'LEADS', 'b'),
    edge('tsu', 'LEADS', 'a'),
    edge('fund', 'BACKS', 'tsu'),
    edge('fund', 'BACKS', 'a'),
  ],
};

describe('walking', () => {
  const links = linksFrom(scene, 'tsu');

  it('sees every relationship of where one is, in both directions', () => {
    expect(links.map(({ other, isOutgoing }) => [other.id, isOutgoing])).toEqual([
      ['fund', false],
      ['a', true],
      ['b', true],
    ]);
    expect(linksFrom(scene, 'nobody')).toEqual([]);
  });

  it('looks round and round', () => {
    const start = walkAt('tsu');
    expect(lookOn(start, 1, 3).looking).toBe(1);
    expect(lookOn(start, -1, 3).looking).toBe(2);
    expect(lookOn(lookOn(start, -1, 3), 1, 3)).toEqual(start);
    expect(lookOn(start, 1, 0)).toEqual(start);
  });

  it('goes along a link and back', () => {
    const there = walkOn(lookOn(walkAt('tsu'), 1, 3), links);
    expect(there).toEqual({ at: 'a', looking: 0, trail: ['tsu'] });
    expect(walkBack(there)).toEqual(walkAt('tsu'));
    expect(walkBack(walkAt('tsu'))).toEqual(walkAt('tsu'));
    expect(walkOn(walkAt('tsu'), [])).toEqual(walkAt('tsu'));
  });

  it('begins at the most related entity where it cannot go on', () => {
    expect(walkWithin(null, scene)).toEqual(walkAt('tsu'));
    expect(walkWithin(walkAt('gone'), scene)).toEqual(walkAt('tsu'));
    expect(walkWithin(walkAt('a'), scene)).toEqual(walkAt('a'));
    expect(walkWithin(null, { nodes: [], edges: [] })).toBeNull();
  });
});
