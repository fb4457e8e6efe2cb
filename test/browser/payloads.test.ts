import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patienceMs } from '../patience.ts';
import { openPage, startBrowser } from './browser.ts';
import { payloads, scriptAddresses } from './payloads.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What somebody may have written into the data, whatever the field. */
const written = new Set([
  ...['name', 'shortName', 'nameEn', 'nameRu', 'label', 'role', 'summary', 'text', 'place', 'country'],
  ...['sector', 'publisher', 'citation', 'matched', 'qualifier', 'value', 'about', 'number', 'aliases'],
]);
const addresses = new Set(['url', 'website']);

/**
 * Puts texts into the answers of the service, in place of whatever was written there: the same text always for the same
 * one, so that what belongs together stays together.
 */
async function write(page: Page, texts: readonly string[], links: readonly string[]): Promise<void> {
  const chosen = new Map<string, string>();
  const textFor = (original: string) => {
    const known = chosen.get(original) ?? texts[chosen.size % texts.length] ?? '';
    chosen.set(original, known);
    return known;
  };
  let linked = 0;
  const replace = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one: unknown) => replace(key, one));
    if (typeof value !== 'object' || value === null) {
      if (typeof value !== 'string') return value;
      if (addresses.has(key)) return links[(linked += 1) % links.length];
      // Names of kinds of figures are words of the schema.
      return written.has(key) && !/^[A-Z_]+$/.test(value) ? textFor(value) : value;
    }
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replace(name, one)]));
  };
  await page.route('**/graphql', async (route: Route) => {
    const response = await route.fetch({ timeout: patienceMs });
    await route.fulfill({ response, json: replace('', await response.json()) });
  });
}

/** The elements of a page by name and place, and whether anything ran; what stands in them as text does not count. */
function elementsOf(page: Page) {
  return page.evaluate(() => {
    const count: Record<string, number> = {};
    for (const one of document.querySelectorAll('*')) {
      const events = one.getAttributeNames().filter((name) => /^on|^formaction$|^srcdoc$/.test(name));
      // What a plain paragraph would say is left out where it is said already, which depends on the texts that meet.
      if (one.localName === 'p' && events.length === 0) continue;
      const kind = [one.localName, ...events].join(' ');
      count[kind] = (count[kind] ?? 0) + 1;
    }
    const links = [...document.querySelectorAll('a')].map((one) => one.protocol);
    return { count, links: [...new Set(links)], isRun: 'isRun' in globalThis };
  });
}

/** The elements of a page that adds none any more: a panel may be asked for once another has come. */
async function settledElementsOf(page: Page) {
  for (let before = ''; ;) {
    const elements = await elementsOf(page);
    const now = JSON.stringify(elements);
    if (now === before) return elements;
    before = now;
    await page.waitForTimeout(500);
  }
}

const views = {
  backing: '/?project=tnimc-creation&selected=tnimc-creation',
  'a project without backing': '/?project=tsu-dormitory',
  portfolio: '/?ministry=minobrnauki&ifEnded=minobrnauki&selected=project-5-100:BACKS:tsu-5-100',
  partnerships: '/?view=partnerships&partner=tsu&selected=tsu',
  network: '/?view=network&selected=tsu&marked=tsu',
  ways: '/?view=network&from=un-habitat&to=rosatom&selected=rosatom',
  programme: '/?view=programme&selected=tsu',
  'entity page': '/?view=entity&entity=tsu',
};

describe('200 payloads of markup and script as names, roles and sources', () => {
  it('are 200 different ones', () => {
    expect(new Set(payloads).size).toBe(200);
  });

  it.each(Object.entries(views))('create no element, run nothing: %s', async (_, path) => {
    const shown = async (texts: readonly string[], links: readonly string[]) => {
      const watched = await openPage(browser);
      await write(watched.page, texts, links);
      await watched.open(path);
      const elements = await settledElementsOf(watched.page);
      const text = await watched.page.locator('main').innerText();
      watched.expectQuiet();
      await watched.close();
      return { elements, text };
    };
    const harmless = await shown(
      payloads.map((_one, index) => `Name ${String(index)}`),
      ['no address'],
    );
    const harmful = await shown(payloads, scriptAddresses);
    expect(harmful.elements).toEqual(harmless.elements);
    expect(harmful.elements.isRun).toBe(false);
    expect(harmful.elements.links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    const literal = payloads.filter((payload) => harmful.text.includes(payload));
    expect(literal.length).toBeGreaterThan(2);
  });

  it('are each shown literally, in the table and when selected', async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    await write(page, payloads, scriptAddresses);
    await watched.open('/?view=network');
    const more = page.getByRole('button', { name: /^Show \d+ more$/ });
    while ((await more.count()) > 0) await more.click();
    const names = await page
      .locator('tbody .entity-name')
      .evaluateAll((cells) => cells.map((cell) => cell.lastElementChild?.textContent));
    expect(payloads.filter((payload) => !names.includes(payload))).toEqual([]);
    await page.locator('tbody .row-button').first().click();
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
    await heading.waitFor();
    expect(payloads).toContain(await heading.innerText());
    expect((await elementsOf(page)).isRun).toBe(false);
    watched.expectQuiet();
    await watched.close();
  });
});

describe('an address with nonsense in every parameter', () => {
  const names = [
    ...[
      'view',
      'project',
      'ministry',
      'ifEnded',
      'partner',
      'with',
      'since',
      'gap',
      'entity',
      'selected',
      'marked',
    ],
    ...['around', 'from', 'to', 'without', 'only', 'pinned', 'hide', 'hideRelations', 'hideStandings'],
    ...['placeholders', 'core', 'degree', 'largest', 'year', 'compared', 'ended', 'group', 'open', 'layout'],
    ...['colour', 'size', 'lang', 'theme', 'unheard-of'],
  ];

  it('opens the start and says of each what it ignored', async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    await page.goto('about:blank');
    const query = new URLSearchParams(names.map((name, index) => [name, payloads[index] ?? '']));
    await watched.open(`/?${query.toString()}`);
    await page.getByRole('heading', { level: 1, name: 'What backs a project?' }).waitFor();
    const notice = await page.locator('.notice').innerText();
    expect(names.filter((name) => !notice.includes(name))).toEqual([]);
    expect((await elementsOf(page)).isRun).toBe(false);
    // The next step is taken from the state that is shown.
    await page.getByRole('link', { name: 'Programme', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^The programme/ }).waitFor();
    expect(page.url()).not.toContain('%3C');
    watched.expectQuiet();
    await watched.close();
  });

  it.each([
    ['an unknown view with a project', '?view=%00&project=tsu-5-100', 'What backs a project?'],
    ['ids of nothing', '?view=network&around=no-such-thing&selected=no-such-thing', /^Around/],
    ['a year far off', '?view=programme&year=999999', /^The programme/],
    ['a parameter twice', '?view=partnerships&view=network', /^Who partners/],
    ['an endless list', `?view=network&without=${'x+'.repeat(3000)}`, 'The whole network'],
  ])('opens the nearest sensible view: %s', async (_, query, heading) => {
    const watched = await openPage(browser);
    await watched.open(`/${query}`);
    await watched.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    watched.expectQuiet();
    await watched.close();
  });
});
