import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  viewNames,
} from '../../viz/state/types.ts';
import { formatUrl, sensible } from '../../viz/state/url.ts';
import { seededRandom } from '../../bench/random.ts';
import { onItsWay, openPage, startBrowser, type WatchedPage } from './browser.ts';

/** The states of one view; `LINKS=4` tries four times as many. */
const times = Number(process.env['LINKS'] ?? 1);
const perView = { backing: 3, partnerships: 3, network: 10, programme: 2, entity: 2, editing: 1 };
const seed = 20_261_125;

const entities = [
  'tsu',
  'tpu',
  'un-habitat',
  'rosatom',
  'minobrnauki',
  'project-5-100',
  'tsu-5-100',
  'tusur',
];
const { below, pick: oneOf, happens } = seededRandom(seed);

/** Each of the items with the given probability. */
function some<Item>(items: readonly Item[], likely: number): Item[] {
  return items.filter(() => happens(likely));
}

/** A state of a view as a reader can make it, with parts that matter in other views as well. */
function randomState(view: PageState['view']): PageState {
  const maybe = <Value>(likely: number, make: () => Value) => (happens(likely) ? make() : null);
  const isWide = happens(0.4);
  return sensible({
    ...emptyState({ language: oneOf(['en', 'ru']), theme: oneOf(['light', 'dark']) }),
    view,
    project: maybe(0.6, () => oneOf(['tsu-5-100', 'tnimc-creation', 'tsu-dormitory', 'proryv-brest'])),
    ministry: maybe(0.6, () => oneOf(['minobrnauki', 'minpromtorg', 'minzdrav'])),
    endings: some(['project-5-100', 'minobrnauki'], 0.3),
    partnerWith: maybe(0.4, () => oneOf(['tsu', 'tpu', 'tusur'])),
    partner: maybe(0.5, () => oneOf(['tsu', 'tpu', 'rosatom'])),
    since: maybe(0.4, () => 2010 + below(10)),
    gap: oneOf(gapNames),
    entity: oneOf(entities),
    selection: maybe(0.7, () => oneOf([...entities, 'project-5-100:BACKS:tsu-5-100'])),
    marked: some(entities, 0.2),
    expanded: isWide ? [] : some([...entities, 'tsu.LEADS', 'tpu.PARTY_TO'], 0.3),
    pathFrom: maybe(0.3, () => 'un-habitat'),
    pathTo: maybe(0.7, () => oneOf(['rosatom', 'tsu'])),
    hidden: some(entities, 0.15),
    only: [],
    pinned: some(entities, 0.3).map((id) => ({ id, x: below(800) - 400, y: below(800) - 400 })),
    hiddenKinds: some(networkKinds, 0.1),
    hiddenRelations: some(relationOrder, 0.1),
    hiddenStandings: some(standingOrder, 0.1),
    showsPlaceholders: happens(0.2),
    core: happens(0.2) ? 1 + below(2) : 0,
    leastDegree: happens(0.2) ? 1 + below(3) : 0,
    onlyLargest: happens(0.2),
    year: maybe(0.4, () => 2008 + below(15)),
    comparedYear: maybe(0.4, () => 2008 + below(15)),
    showsEnded: happens(0.3),
    grouping: maybe(0.3, () => oneOf(groupings)),
    openGroups: some(['petrochemical', 'it-electronics'], 0.3),
    // Springs and layers are for parts of a few hundred entities.
    layout: maybe(0.5, () => oneOf(isWide ? (['overview', 'rings', 'years'] as const) : layoutNames)),
    colouring: oneOf(colourings),
    sizing: oneOf(sizings),
  });
}

interface Drawn {
  id(): string;
  position(): { x: number; y: number };
}

/** Cytoscape leaves its instance on its container. */
interface Container {
  readonly _cyreg?: {
    cy: { elements(selector: string): { map<Value>(read: (one: Drawn) => Value): Value[] } };
  };
}

/** What a page shows: every point with its place, what is marked in it, and every heading, card and row. */
function shownOn(page: Page) {
  return page.evaluate((unfinished) => {
    const canvas = document.querySelector('[data-testid="canvas"]');
    const cy = (canvas as Container | null)?._cyreg?.cy;
    const read = (selector: string, of: (one: Drawn) => string) =>
      cy?.elements(selector).map(of).sort() ?? [];
    const words = document.querySelectorAll<HTMLElement>(
      'h1, h2, h3, .card-name, main tbody tr, [data-testid="shown"], .way-list li, .notice',
    );
    return {
      isSettled:
        document.querySelector(`${unfinished}, .canvas-busy`) === null &&
        (canvas === null || canvas.getAttribute('data-drawn') === 'true'),
      points: read('node', (one) => {
        const { x, y } = one.position();
        return `${one.id()} ${x.toFixed(1)} ${y.toFixed(1)}`;
      }),
      lines: read('edge', (one) => one.id()),
      chosen: read('.chosen', (one) => one.id()),
      marked: read('.marked', (one) => one.id()),
      // Where somebody walks with the keyboard is of the moment.
      words: [...words].filter((one) => !one.closest('.walker')).map((one) => one.innerText.trim()),
    };
  }, onItsWay);
}

/** What a page shows that has nothing more to come: names may be asked for once something else is there. */
async function settledOn(page: Page) {
  for (let before = await shownOn(page); ;) {
    await setTimeout(500);
    const now = await shownOn(page);
    if (now.isSettled && isDeepStrictEqual(now, before)) return now;
    before = now;
  }
}

let browser: Browser;
/** One page goes from state to state; the other opens each link afresh, as a colleague does. */
let mine: WatchedPage;
let colleague: WatchedPage;
beforeAll(async () => {
  browser = await startBrowser();
  [mine, colleague] = [await openPage(browser), await openPage(browser)];
  await mine.open('/?view=programme&lang=en&theme=light');
});
afterAll(() => browser.close());

const cases = viewNames.flatMap((view) =>
  Array.from(
    { length: times * perView[view] },
    (_, index) => [view, index, formatUrl(randomState(view))] as const,
  ),
);

/** How many points were compared. */
let compared = 0;

describe('a link', () => {
  it.each(cases)('brings back the same picture: %s %i', async (view, _, link) => {
    await mine.page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, link);
    await colleague.open(`/${link}`);
    const theirs = await settledOn(colleague.page);
    expect(theirs.words.length, link).toBeGreaterThan(0);
    compared += theirs.points.length;
    if (view === 'backing' || view === 'programme') expect(theirs.points).toEqual([]);
    await expect.poll(() => shownOn(mine.page), { interval: 100, message: link }).toEqual(theirs);
    colleague.expectQuiet();
    mine.expectQuiet();
  });

  it('was tried with pictures worth comparing', () => {
    expect(compared).toBeGreaterThan(200);
  });
});
