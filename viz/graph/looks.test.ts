import { describe, expect, it } from 'vitest';
import type { SceneNode } from './groups.ts';
import { coloursShown } from './looks.ts';

/** A point that stands for entities. */
function point(...members: string[]): SceneNode {
  return {
    id: members[0] ?? 'none',
    kind: 'PROJECT',
    name: 'A project',
    shortName: null,
    standing: 'PUBLIC',
    degree: 0,
    shownDegree: 0,
    fromYear: null,
    toYear: null,
    x: null,
    y: null,
    change: 'held',
    group: null,
    members,
    standsFor: members.length,
  };
}

describe('the colours of communities', () => {
  const communities = new Map([
    ['large', 'large'],
    ['one', 'large'],
    ['two', 'large'],
    ['small', 'small'],
    ['three', 'small'],
    ['alone', 'alone'],
  ]);
  const shown = (...nodes: SceneNode[]) => coloursShown(nodes, communities, 'light').map(([name]) => name);

  it('are explained where a member is shown, also without the one that a community is called after', () => {
    expect(shown(point('three'))).toEqual(['small']);
    expect(shown(point('three'), point('one', 'two'), point('elsewhere'))).toEqual(['large', 'small']);
    expect(shown()).toEqual([]);
  });

  it('are the same whatever is shown', () => {
    const all = new Map(coloursShown([point('one'), point('small')], communities, 'light'));
    const few = new Map(coloursShown([point('small')], communities, 'light'));
    expect(few.get('small')).toBe(all.get('small'));
  });
});
