import { describe, expect, it } from 'vitest';
import { emptyState, networkKinds, type PageState, relationOrder, standingOrder } from './types.ts';
import { formatUrl, readUrl } from './url.ts';

const preferences = { language: 'en', theme: 'light' } as const;

/** A small generator of numbers (mulberry32), so that a failing state can be made again from its seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomState(seed: number): PageState {
  const random = randomFrom(seed);
  const maybe = <Value>(value: Value) => (random() < 0.5 ? value : null);
  const some = <Item>(items: readonly Item[]) => items.filter(() => random() < 0.3);
  const ids = ['tsu', 'tsu-5-100', 'proryv-brest', 'minobrnauki', 'rosatom'];
  const project = maybe('tsu-5-100');
  return {
    view: random() < 0.5 ? 'backing' : 'network',
    project,
    ministry: project ? null : maybe('minfin'),
    selection: maybe(random() < 0.5 ? 'tsu' : 'project-5-100:BACKS:tsu-5-100'),
    expanded: some(ids),
    hiddenKinds: some(networkKinds),
    hiddenRelations: some(relationOrder),
    hiddenStandings: some(standingOrder),
    showsPlaceholders: random() < 0.5,
    year: maybe(1990 + Math.floor(random() * 40)),
    language: random() < 0.5 ? 'en' : 'ru',
    theme: random() < 0.5 ? 'light' : 'dark',
  };
}

describe('the address', () => {
  it('brings back 2,000 random states', () => {
    for (let seed = 0; seed < 2000; seed += 1) {
      const state = randomState(seed);
      expect(readUrl(formatUrl(state), { language: 'ru', theme: 'dark' })).toEqual({ state, ignored: [] });
    }
  });

  it('is the state of a newcomer when it names nothing', () => {
    expect(readUrl('', preferences)).toEqual({ state: emptyState(preferences), ignored: [] });
  });

  it('opens the nearest sensible state and says what it ignored', () => {
    const { state, ignored } = readUrl(
      '?view=nonsense&project=tsu-5-100&year=2o16&hide=PROJECT+CAT&x=1',
      preferences,
    );
    expect(state).toEqual({ ...emptyState(preferences), project: 'tsu-5-100' });
    expect(ignored).toEqual(['view=nonsense', 'hide=PROJECT CAT', 'year=2o16', 'x']);
  });

  it.each([
    '?project=<script>',
    '?selected=a b',
    '?around=../x',
    '?lang=de',
    '?theme=neon',
    '?placeholders=yes',
  ])('ignores %s', (search) => {
    const { state, ignored } = readUrl(search, preferences);
    expect(state).toEqual(emptyState(preferences));
    expect(ignored).toHaveLength(1);
  });
});
