import { expect, it } from 'vitest';
import { describeBothGraphs, type Named } from './both-graphs.ts';

interface Line extends Named {
  fromYear: number | null;
  toYear: number | null;
}

describeBothGraphs((graph) => {
  it('draws at each year the lines whose years say that they were there', async () => {
    const lines = async (asOf: number | null): Promise<Line[]> => {
      const found = await graph().ask(
        'query ($asOf: Date) { partnershipNetwork(filter: { asOf: $asOf }) { edges { id fromYear toYear } } }',
        { asOf: asOf === null ? null : String(asOf) },
      );
      return found.partnershipNetwork.edges;
    };
    const all = await lines(null);
    let changes = 0;
    for (let year = 2005; year <= 2026; year += 1) {
      const meant = all.filter(
        ({ fromYear, toYear }) => (fromYear ?? year) <= year && (toYear ?? year) >= year,
      );
      expect(await lines(year), String(year)).toEqual(meant);
      if (meant.length < all.length) changes += 1;
    }
    expect(changes, 'years at which some lines are not there').toBeGreaterThan(0);
  });
});
