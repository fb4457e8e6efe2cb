import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failFor, holdBack, openPage, startBrowser, textOf, type WatchedPage } from './browser.ts';
import { drag, openNetwork, pictureOf, placeOf, shown } from './network-page.ts';

let browser: Browser;
let watched: WatchedPage;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  watched = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
});
afterEach(async () => {
  watched.expectQuiet();
  await watched.close();
});

function parameter(name: string): string | null {
  return new URL(watched.page.url()).searchParams.get(name);
}

describe('a point of the network', () => {
  it('offers to be expanded by relation, with counts first, and each step can be undone', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    const before = await pictureOf(watched);
    const { x, y } = await placeOf(watched, 'tsu-un-habitat-engagement');
    await page.mouse.click(x, y, { button: 'right' });
    const item = page.getByRole('menuitem', { name: /^has as party: \d+, shown \d+$/ });
    const [count = 0, known = 0] = [...(await item.innerText()).matchAll(/\d+/g)].map(Number);
    expect(known).toBeLessThan(count);
    await item.click();
    await page.waitForURL(/around=un-habitat\+tsu-un-habitat-engagement\.PARTY_TO/);
    await expect.poll(async () => (await shown(watched))[0]).toBe(Object.keys(before).length + count - known);
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => Object.keys(await pictureOf(watched)).length)
      .toBe(Object.keys(before).length);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => parameter('around')).toBe('un-habitat tsu-un-habitat-engagement.PARTY_TO');
  });

  it('shows again what the filters hide of what it is asked to show', async () => {
    const { page } = watched;
    await openNetwork(
      watched,
      '&around=un-habitat&hide=UNIVERSITY+PERSON&hideRelations=PARTY_TO+LEADS&selected=tsu-un-habitat-engagement',
    );
    await page.getByRole('complementary').getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: /^has as party: / }).click();
    await expect.poll(async () => Object.keys(await pictureOf(watched))).toContain('tsu');
    expect([parameter('hide'), parameter('hideRelations')]).toEqual(['PERSON', 'LEADS']);
    await page.getByRole('complementary').getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: /^Show all it is related to/ }).click();
    await expect.poll(() => [parameter('hide'), parameter('hideRelations')]).toEqual([null, null]);
  });

  it('offers actions only while it is shown, and opens them only when asked', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat&without=tsu-un-habitat-engagement&selected=rosatom');
    const details = page.getByRole('complementary');
    await details.getByRole('heading', { name: /Rosatom/i }).waitFor();
    expect(await details.getByRole('button', { name: 'Actions' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show again' }).first().click();
    await expect
      .poll(async () => Object.keys(await pictureOf(watched)))
      .toContain('tsu-un-habitat-engagement');
    await expect.poll(() => page.locator('[data-drawn="true"]').count()).toBe(1);
    const { x, y } = await placeOf(watched, 'tsu-un-habitat-engagement');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu').waitFor();
    const drawn = async () => Object.keys(await pictureOf(watched)).includes('tsu-un-habitat-engagement');
    for (const press of ['Control+z', 'Control+z']) await page.keyboard.press(press);
    await expect.poll(drawn).toBe(false);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(drawn).toBe(true);
    await page.waitForTimeout(300);
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('is not there in another view while the picture of that cannot be had', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await failFor(page, 'query PartnershipPicture');
    await page.getByRole('link', { name: 'Partnerships', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByTestId('shown').count()).toBe(0);
    expect(await page.getByTestId('canvas').count()).toBe(0);
  });

  it('opens its actions with the key M by place, as on a Russian keyboard', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    await page.getByTestId('canvas').focus();
    // Right after the press, before a frame is shown: the next key goes there.
    const focused = await page.getByTestId('canvas').evaluate(async (one) => {
      one.dispatchEvent(new KeyboardEvent('keydown', { key: 'ь', code: 'KeyM', bubbles: true }));
      await Promise.resolve();
      return document.activeElement?.getAttribute('role');
    });
    expect(focused).toBe('menu');
  });

  it('leaves the focus to the picture when its details are closed', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat&selected=un-habitat');
    const close = page.getByRole('complementary').getByRole('button', { name: 'Close' });
    await close.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => close.count()).toBe(0);
    expect(await page.getByTestId('canvas').evaluate((one) => one === document.activeElement)).toBe(true);
    await watched.open('/?project=tsu-5-100&selected=un-habitat');
    await close.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => close.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('stays where it is dragged, after a reload as well, until that is undone', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    const before = await pictureOf(watched);
    const { x, y } = await placeOf(watched, 'un-habitat');
    await drag(watched, { x, y }, { x: x + 60, y: y + 40 });
    await expect.poll(() => parameter('pinned')).toMatch(/^un-habitat\./);
    const after = await pictureOf(watched);
    expect(after['un-habitat']).not.toBe(before['un-habitat']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => parameter('pinned')).toBeNull();
    await expect.poll(() => pictureOf(watched)).toEqual(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => pictureOf(watched)).toEqual(after);
    await page.reload();
    await expect.poll(() => page.locator('[data-drawn="true"]').count()).toBe(1);
    expect(await pictureOf(watched)).toEqual(after);
  });

  it.each(['no-preference', 'reduce'] as const)(
    'is found where it stands once something has come above the picture, with motion: %s',
    async (reducedMotion) => {
      const { page } = watched;
      await page.emulateMedia({ reducedMotion });
      await openNetwork(watched, '&around=un-habitat');
      // A step, so that no button changes with the next one: what fades lets Cytoscape look again.
      await page.getByLabel('Show placeholders').check();
      await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true);
      const { x, y } = await placeOf(watched, 'un-habitat');
      await drag(watched, { x, y }, { x: x + 60, y: y + 40 });
      await page.locator('.hand-bar').waitFor();
      const other = await placeOf(watched, 'tsu-un-habitat-engagement');
      await page.mouse.click(other.x, other.y, { button: 'right' });
      await page.getByRole('menu', { name: /TSU - UN-HABITAT engagement/ }).waitFor();
    },
  );

  it('is hidden with the keyboard alone, and shown again', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    const [before = 0] = await shown(watched);
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('m');
    await page.getByRole('menu').waitFor();
    const hide = page.getByRole('menuitem', { name: 'Hide', exact: true });
    for (
      let step = 0;
      step < 12 && !(await hide.evaluate((one) => one === document.activeElement));
      step += 1
    ) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shown(watched))[0]).toBe(before - 1);
    await page.getByRole('button', { name: 'Show again' }).click();
    await expect.poll(async () => (await shown(watched))[0]).toBe(before);
  });

  it('is walked from and to along its links, which the list and the live region follow', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    const tree = page.getByRole('tree');
    await page.getByTestId('canvas').focus();
    const start = await tree.getAttribute('aria-label');
    await page.keyboard.press('ArrowDown');
    const saying = () => page.getByTestId('announcer').innerText();
    await expect.poll(saying).toMatch(/^2 of \d+: /);
    const said = await saying();
    expect(await tree.locator('[aria-selected="true"]').innerText()).toContain(
      said.replace(/^2 of \d+: /, ''),
    );
    await page.keyboard.press('ArrowRight');
    expect(await tree.getAttribute('aria-label')).not.toBe(start);
    await page.keyboard.press('ArrowLeft');
    expect(await tree.getAttribute('aria-label')).toBe(start);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
  });
});

describe('several points', () => {
  it('are marked with a box, and nothing else is shown when asked', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    const box = await page.getByTestId('canvas').boundingBox();
    // Right after the press, before a frame is shown, dragging draws a box already.
    const isBoxing = await page.getByRole('button', { name: 'Mark with a box' }).evaluate(async (one) => {
      (one as HTMLElement).click();
      await Promise.resolve();
      return document.querySelector('.canvas.is-boxing') !== null;
    });
    expect(isBoxing).toBe(true);
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    await drag(watched, { x: x + 5, y: y + 5 }, { x: x + width - 80, y: y + height / 2 });
    await expect.poll(() => parameter('marked')).not.toBeNull();
    const marked = parameter('marked')?.split(' ') ?? [];
    await page.getByRole('button', { name: 'Hide all others' }).click();
    await expect.poll(async () => Object.keys(await pictureOf(watched)).sort()).toEqual(marked.toSorted());
  });

  it('are gathered by cluster, opened, and counted whole', async () => {
    const { page } = watched;
    await openNetwork(watched, '&group=cluster');
    const points = Object.keys(await pictureOf(watched));
    expect(points.filter((id) => id.startsWith('group.'))).toHaveLength(6);
    expect(points.length).toBeLessThan(538);
    expect(await shown(watched)).toEqual([538, 826, 744, 744]);
    await page
      .getByRole('button', { name: /Petrochemical cluster: group of/ })
      .first()
      .click();
    await expect.poll(() => parameter('open')).toBe('petrochemical');
    await expect.poll(async () => Object.keys(await pictureOf(watched))).toContain('petrochemical');
  });

  it('are narrowed to the core, the most related and the largest part', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.getByText('Filters', { exact: true }).click();
    await page.getByLabel('Only the largest connected part').check();
    await expect.poll(async () => (await shown(watched))[0]).toBeLessThan(538);
    const [largest = 0] = await shown(watched);
    await page.getByLabel('Core: joined to at least').fill('3');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await shown(watched))[0]).toBeLessThan(largest);
    expect(parameter('core')).toBe('3');
  });
});

describe('ways', () => {
  it('between UN-HABITAT and Rosatom are sentences and a picture', async () => {
    const { page } = watched;
    await openNetwork(watched, '&from=un-habitat');
    await page.getByRole('combobox', { name: 'To' }).fill('rosatom');
    await page
      .getByRole('option', { name: /Rosatom/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /How UN-HABITAT and .+ are connected/ }).waitFor();
    await page.locator('.way-list li').first().waitFor();
    const ways = await page.locator('.way-list li').allInnerTexts();
    expect(ways[0]).toMatch(/^UN-HABITAT takes part in .+ Rosatom$/);
    await expect
      .poll(async () => Object.keys(await pictureOf(watched)))
      .toEqual(expect.arrayContaining(['un-habitat', 'rosatom']));
  });

  it('are not said to be none before there is an answer, nor where there is none', async () => {
    const { page } = watched;
    const none = page.getByText('No way of at most six relationships is stated.');
    const choose = async () => {
      await page.getByRole('combobox', { name: 'To' }).fill('rosatom');
      await page
        .getByRole('option', { name: /Rosatom/ })
        .first()
        .click();
      await page.getByRole('heading', { name: /^How UN-HABITAT and .+ are connected$/ }).waitFor();
    };
    await openNetwork(watched, '&from=un-habitat');
    const letGo = await holdBack(page, 'query Connections');
    await choose();
    await page.locator('.ways').getByText('Loading').waitFor();
    expect(await none.count()).toBe(0);
    letGo();
    await page.locator('.way-list li').first().waitFor();
    await page.unroute('**/graphql*');
    await page.getByRole('button', { name: 'Undo' }).click();
    await failFor(page, 'query Connections');
    await choose();
    await page.getByRole('alert').getByText('The service had a fault.').waitFor();
    expect(await none.count()).toBe(0);
    expect(await page.locator('.way-list').count()).toBe(0);
  });

  it('are those that the filters leave, of the first eight, with how many are hidden', async () => {
    const { page } = watched;
    await openNetwork(watched, '&from=tsu&to=rosatom');
    const ways = page.locator('.ways');
    await ways.getByText('The first 8 ways, shortest and best founded first').waitFor();
    expect(await ways.locator('li').count()).toBe(8);
    await openNetwork(watched, '&from=tsu&to=rosatom&hide=PROJECT');
    const [hidden = 0] = [...(await ways.locator('.callout').innerText()).matchAll(/\d+/g)].map(Number);
    expect(hidden).toBeGreaterThan(0);
    expect(await ways.locator('li').count()).toBe(8 - hidden);
    await openNetwork(watched, '&from=tsu&to=rosatom&hideRelations=PARTICIPATES_IN+LEADS+PARTY_TO+OPERATES');
    await ways.getByText('8 of them are hidden by the year, by the filters or by hand.').waitFor();
    expect(await ways.locator('li').count()).toBe(0);
  });
});

describe('years', () => {
  it('are compared in one picture: what began and what ended', async () => {
    const { page } = watched;
    await openNetwork(watched, '&year=2020');
    await page.getByLabel('Compare with').selectOption('2012');
    const text = await page.getByTestId('comparison').innerText();
    const [before, after, began = 0, ended = 0] = [...text.matchAll(/\d+/g)].map(Number);
    expect([before, after]).toEqual([2012, 2020]);
    expect(began).toBeGreaterThan(0);
    expect(ended).toBeGreaterThan(0);
    expect(await page.getByRole('region', { name: 'Legend' }).innerText()).toContain('Ended');
  });

  it('are played as one step', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=tsu');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => Number(parameter('year')), { timeout: 20_000 }).toBeGreaterThan(2012);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => parameter('year')).toBeNull();
  });
});

describe('years that are played', () => {
  it.each(['All years', 'Undo'])('give way to what somebody chose meanwhile: %s', async (name) => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => parameter('year')).not.toBeNull();
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => parameter('year')).toBeNull();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await page.waitForTimeout(1500);
    expect(parameter('year')).toBeNull();
  });
});

type Ticking = typeof globalThis & { tick: () => void };

/** Keeps what the page does whenever another year is due. */
function keepTick(): void {
  const ticking = globalThis as Ticking;
  const own = setInterval;
  ticking.setInterval = ((act: () => void, ms: number) => {
    if (ms === 900) ticking.tick = act;
    return own(act, ms);
  }) as typeof setInterval;
}

describe('a year that is due', () => {
  it('does not come once somebody chose another, not even at the same moment', async () => {
    const { page } = watched;
    await page.addInitScript(keepTick);
    await openNetwork(watched, '&around=un-habitat');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => parameter('year')).not.toBeNull();
    await page.getByRole('button', { name: 'All years', exact: true }).evaluate((one) => {
      (one as HTMLElement).click();
      (globalThis as Ticking).tick();
    });
    expect(parameter('year')).toBeNull();
    await page.getByRole('button', { name: 'Play' }).waitFor();
  });
});

describe('layouts', () => {
  it.each(['force', 'layered', 'years'])(
    'arrange the surroundings, the same each time: %s',
    async (layout) => {
      await openNetwork(watched, `&around=un-habitat&layout=${layout}`);
      const first = await pictureOf(watched);
      expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
      await openNetwork(watched, `&around=un-habitat&layout=${layout}&theme=dark`);
      expect(await pictureOf(watched)).toEqual(first);
    },
  );
});

describe('exports', () => {
  it.each([
    ['GEXF for Gephi', /<node /g],
    ['GraphML for R', /<node /g],
    ['SVG with real text', /<text/g],
    ['JSON for Cytoscape', /"position"/g],
  ])('hold exactly what is shown: %s', async (name, point) => {
    const { page } = watched;
    await openNetwork(watched, '&around=tsu&hide=PROJECT&without=galazhinskiy');
    const points = Object.keys(await pictureOf(watched));
    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const text = await textOf(download);
    expect(text.match(point)).toHaveLength(points.length);
    expect(text).toContain('National Research Tomsk State University');
  });

  /** Saves what is shown; gives the text of the file. */
  async function saved(name: string): Promise<string> {
    const { page } = watched;
    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return textOf(download);
  }

  it('name the sources of all that is drawn, however large the network is beside', async () => {
    const { page } = watched;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('network(')) return route.continue();
      const network = { truncated: true, nodes: [], edges: [] };
      return route.fulfill({ json: { data: { network } } });
    });
    const sourced = async (rest: string) => {
      await openNetwork(watched, rest);
      const lines = (await saved('CSV of relationships')).trimEnd().split('\r\n').slice(1);
      return [lines.length, lines.filter((line) => /,[a-z0-9][a-z0-9 -]+$/.test(line)).length];
    };
    const [around = 0, withSources] = await sourced('&around=tsu');
    expect(around).toBeGreaterThan(10);
    expect(withSources).toBe(around);
    const [all = 0, allWithSources] = await sourced('');
    expect(all).toBe((await shown(watched))[2]);
    expect(allWithSources).toBe(all);
    const [onWays = 0, waysWithSources] = await sourced('&from=tsu&to=rosatom');
    expect(onWays).toBeGreaterThan(0);
    expect(waysWithSources).toBe(onWays);
  });

  it('ask for no sources where the format has none, and else say why they failed', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    await failFor(page, 'sources');
    expect(await saved('SVG with real text')).toContain('<svg');
    await page.getByText('Export', { exact: true }).click();
    await page.getByRole('button', { name: 'GEXF for Gephi' }).click();
    await page.getByText('The export failed. The service had a fault.').first().waitFor();
  });

  it('and citations are dated by the day of the reader', async () => {
    const other = await openPage(browser, { timezoneId: 'Asia/Tomsk' });
    const { page } = other;
    // Half past one in the night of Tomsk.
    await page.clock.setFixedTime('2026-01-01T18:30:00Z');
    await openNetwork(other, '&around=un-habitat');
    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON for Cytoscape' }).click(),
    ]);
    expect(JSON.parse(await textOf(download))).toMatchObject({ data: { date: '2026-01-02' } });
    await other.open('/?view=entity&entity=tsu');
    expect(await page.locator('.citation pre').first().innerText()).toContain('accessed: 02.01.2026');
    await other.close();
  });

  it('copy a link that opens the same picture', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=tsu&year=2018&layout=years&selected=tsu&pinned=tsu.40.-40');
    const before = await pictureOf(watched);
    await page.getByText('Export', { exact: true }).click();
    await page.getByRole('button', { name: /^Copy a link/ }).click();
    await page.getByText('The link is copied.').first().waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    await openNetwork(watched, link.search.replace('?view=network', ''));
    expect(await pictureOf(watched)).toEqual(before);
    expect(parameter('selected')).toBe('tsu');
  });

  it('save a table with the columns that were chosen', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    await page.getByText('Columns', { exact: true }).click();
    await page.locator('.table-columns').getByLabel('Standing').uncheck();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const lines = (await textOf(download)).trimEnd().split('\r\n');
    expect(lines[0]).toBe('\uFEFFid,Name,Kind,Relations,Relations shown,Years');
    expect(lines).toHaveLength(1 + ((await shown(watched))[0] ?? 0));
  });

  it('save and sort how well founded something is by its name and strength', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=tsu&placeholders=1&lang=ru');
    await page.locator('thead').getByRole('button', { name: 'Обоснованность' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.table-tools').getByRole('button').click(),
    ]);
    const lines = (await textOf(download)).trimEnd().split('\r\n').slice(1);
    const names = ['Документ', 'Публикация', 'Вывод', 'Не назван'];
    const found = lines.map((line) => names.findIndex((name) => line.includes(`,${name},`)));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(new Set(found).size).toBeGreaterThan(1);
    expect(found).not.toContain(-1);
  });
});
