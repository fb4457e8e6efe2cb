import { describe, expect, it } from 'vitest';
import type { PartnershipRowFragment } from '../generated/graphql.ts';
import { betweenTwo, sharedPartners } from './rows.ts';

const card = (id: string) =>
  ({ id, kind: 'COMPANY', name: id, shortName: null, standing: 'PUBLIC' }) as const;

function partnership(id: string, ...parties: string[]): PartnershipRowFragment {
  return {
    ...card(id),
    kind: 'PARTNERSHIP',
    partnershipKind: 'AGREEMENT',
    signedOn: null,
    endsOn: null,
    sources: [],
    parties: parties.map((party) => ({ role: null, stakeholder: card(party) })),
  };
}

const rows = [
  partnership('p1', 'a', 'c'),
  partnership('p2', 'b', 'c'),
  partnership('p3', 'a', 'b', 'd'),
  partnership('p4', 'a', 'e'),
  partnership('p5', 'a', 'c'),
];

describe('the partners that two share', () => {
  it('are those of both, with what joins them to each, and not the two themselves', () => {
    const shared = sharedPartners(rows, 'a', 'b').map(({ id, withOne, withOther }) => [
      id,
      withOne.map((row) => row.id).sort(),
      withOther.map((row) => row.id),
    ]);
    expect(shared).toEqual([
      ['c', ['p1', 'p5'], ['p2']],
      ['d', ['p3'], ['p3']],
    ]);
  });

  it('are nobody where none is stated', () => {
    expect(sharedPartners(rows, 'c', 'e').map(({ id }) => id)).toEqual(['a']);
    expect(sharedPartners(rows, 'e', 'nobody')).toEqual([]);
  });

  it('stand beside what the two share themselves', () => {
    expect(betweenTwo(rows, 'a', 'b').map(({ id }) => id)).toEqual(['p3']);
    expect(betweenTwo(rows, 'b', 'e')).toEqual([]);
  });
});
