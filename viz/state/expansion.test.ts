import { describe, expect, it } from 'vitest';
import { expandedIds, mostExpanded, readExpansion, withExpansion } from './expansion.ts';

describe('expansions', () => {
  it('are read from their words', () => {
    expect(readExpansion('tsu')).toEqual({ id: 'tsu', relation: null });
    expect(readExpansion('tsu.LEADS')).toEqual({ id: 'tsu', relation: 'LEADS' });
  });

  it('are added once, and everything replaces single relations', () => {
    expect(withExpansion(['tsu.LEADS'], { id: 'tsu', relation: 'LEADS' })).toEqual(['tsu.LEADS']);
    expect(withExpansion(['tsu.LEADS', 'tpu'], { id: 'tsu', relation: null })).toEqual(['tpu', 'tsu']);
    expect(withExpansion(['tsu'], { id: 'tsu', relation: 'LEADS' })).toEqual(['tsu']);
    expect(expandedIds(['tsu.LEADS', 'tsu.PARTY_TO', 'tpu'])).toEqual(['tsu', 'tpu']);
  });

  it('stay as many as an address has room for', () => {
    const many = Array.from({ length: mostExpanded }, (_, index) => `one-${String(index)}`);
    const next = withExpansion(many, { id: 'last', relation: null });
    expect(next).toHaveLength(mostExpanded);
    expect(next.at(-1)).toBe('last');
    expect(next).not.toContain('one-0');
  });
});
