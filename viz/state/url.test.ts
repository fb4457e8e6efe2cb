import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/random.ts';
import {
  colourings,
  emptyState,
  gapNames,
  groupings,
  layoutNames,
  networkKinds,
  type PageState,
  relationOrder,
  sizings,
  standingOrder,
  taskNames,
  viewNames,
} from './types.ts';
import { formatUrl, readUrl } from './url.ts';

const preferences = { language: 'en', theme: 'light' } as const;

function randomState(seed: number): PageState {
  const random = seededRandom(seed).next;
  const maybe = <Value>(value: Value) => (random() < 0.5 ? value : null);
  const some = <Item>(items: readonly Item[]) => items.filter(() => random() < 0.3);
  const one = <Item>(items: readonly [Item, ...Item[]]) =>
    items[Math.floor(random() * items.length)] ?? items[0];
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const ids = ['tsu', 'tsu-5-100', 'proryv-brest', 'minobrnauki', 'rosatom'];
  const project = maybe('tsu-5-100');
  const partner = maybe('tsu');
  const year = maybe(between(1990, 2030));
  const pathFrom = maybe('un-habitat');
  return {
    view: one(viewNames),
    project,
    ministry: project ? null : maybe('minfin'),
    selection: maybe(random() < 0.5 ? 'tsu' : 'project-5-100:BACKS:tsu-5-100'),
    endings: some(['minobrnauki', 'project-5-100']),
    partner,
    partnerWith: partner === null ? null : maybe('rosatom'),
    since: maybe(between(1990, 2030)),
    gap: one(gapNames),
    entity: maybe('tpu'),
    task: one(taskNames),
    edited: maybe(random() < 0.5 ? 'tsu' : 'tsu:LEADS:tsu-5-100'),
    marked: some(ids),
    expanded: some([...ids, 'tsu.LEADS', 'rosatom.PARTY_TO']),
    pathFrom,
    pathTo: pathFrom === null ? null : maybe('rosatom'),
    hidden: some(ids),
    only: some(ids),
    pinned: some(ids).map((id) => ({ id, x: between(-5000, 5000), y: between(-5000, 5000) })),
    hiddenKinds: some(networkKinds),
    hiddenRelations: some(relationOrder),
    hiddenStandings: some(standingOrder),
    showsPlaceholders: random() < 0.5,
    core: between(0, 5),
    leastDegree: between(0, 12),
    onlyLargest: random() < 0.5,
    year,
    comparedYear: year === null ? null : maybe(year - 1),
    showsEnded: random() < 0.5,
    grouping: maybe(one(groupings)),
    openGroups: some(ids),
    layout: maybe(one(layoutNames)),
    colouring: one(colourings),
    sizing: one(sizings),
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
    '?around=tsu.KNOWS',
    '?pinned=tsu.1',
    '?pinned=tsu.1.2.3',
    '?pinned=tsu.99999999.0',
    '?core=-1',
    '?core=21',
    '?degree=many',
    '?year=1066',
    '?layout=spiral',
    '?colour=red',
    '?group=__proto__',
    '?without=%00',
  ])('ignores %s', (search) => {
    const { state, ignored } = readUrl(search, preferences);
    expect(state).toEqual(emptyState(preferences));
    expect(ignored).toHaveLength(1);
  });

  it('keeps to what belongs together', () => {
    const { state } = readUrl(
      '?compared=2010&to=rosatom&project=tsu-5-100&ministry=minfin&pinned=tsu.1.1+tsu.2.2',
      preferences,
    );
    expect(state).toEqual({
      ...emptyState(preferences),
      project: 'tsu-5-100',
      pinned: [{ id: 'tsu', x: 2, y: 2 }],
    });
  });
});
