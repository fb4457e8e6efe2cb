import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../generated/graphql.ts';
import { groupHits, type Hit } from './hits.ts';

const hit = (id: string, kind: EntityKind): Hit => ({
  matched: id,
  entity: { id, kind, name: id, shortName: null, standing: 'PUBLIC' },
});

describe('hits', () => {
  it('stand by kind, the best first in both', () => {
    const groups = groupHits([
      hit('tsu', 'UNIVERSITY'),
      hit('tsu-5-100', 'PROJECT'),
      hit('tusur', 'UNIVERSITY'),
    ]);
    expect(groups.map(({ kind, hits }) => [kind, hits.map(({ entity }) => entity.id)])).toEqual([
      ['UNIVERSITY', ['tsu', 'tusur']],
      ['PROJECT', ['tsu-5-100']],
    ]);
  });
});
