import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdBack, openPage } from './browser.ts';
import { watched, watchEachTest } from './each-test.ts';
import { openNetwork, placeOf, shown } from './network-page.ts';

watchEachTest();

interface Point {
  id(): string;
  hasClass(name: string): boolean;
}

interface Picture {
  on(events: string, act: (event: { readonly target: Point }) => void): void;
  nodes(selector: string): { map(read: (node: Point) => string): string[] };
}

type Noting = typeof globalThis & { noted: string[] };

/** From now on notes when the details name TSU, when that was painted, when a point is marked, and what is drawn anew. */
function noteOrder(): void {
  const canvas = document.querySelector('[data-testid="canvas"]') as unknown as { _cyreg: { cy: Picture } };
  const noting = globalThis as Noting;
  const noted: string[] = [];
  noting.noted = noted;
  const waiting = new MutationObserver(() => {
    if (!document.querySelector('aside.details h2')?.textContent.includes('Tomsk State University')) return;
    waiting.disconnect();
    noted.push('named');
    // A frame is painted when the next one begins.
    requestAnimationFrame(() => requestAnimationFrame(() => noted.push('painted')));
  });
  waiting.observe(document, { subtree: true, childList: true, characterData: true });
  const { cy } = canvas._cyreg;
  cy.on('data position add remove', ({ target }) => noted.push(`drawn anew ${target.id()}`));
  cy.on('class', ({ target }) => {
    const mark = `marked ${target.id()}`;
    if (target.hasClass('chosen') && !noted.includes(mark)) noted.push(mark);
  });
}

function orderNoted(): string[] {
  return (globalThis as Noting).noted;
}

function chosenIn(page: Page): Promise<string[]> {
  return page.getByTestId('canvas').evaluate((element) => {
    const { cy } = (element as unknown as { _cyreg: { cy: Picture } })._cyreg;
    return cy.nodes('.chosen').map((node) => node.id());
  });
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** The points that bear a name in the picture, with what their names cover, in the picture's units. */
function namesIn(page: Page): Promise<(readonly [id: string, box: Box])[]> {
  interface Named extends Point {
    style(name: string): string;
    boundingBox(options: object): Box;
  }
  return page.getByTestId('canvas').evaluate((element) => {
    const { cy } = (element as unknown as { _cyreg: { cy: Picture } })._cyreg;
    const names: (readonly [string, Box])[] = [];
    cy.nodes('*').map((node) => {
      const named = node as Named;
      if (named.style('label') === '') return '';
      const { x1, x2, y1, y2 } = named.boundingBox({
        includeNodes: false,
        includeOutlines: false,
        includeOverlays: false,
        includeUnderlays: false,
      });
      names.push([node.id(), { x1: x1 + 2, x2: x2 - 2, y1: y1 + 2, y2: y2 - 2 }]); // Cytoscape adds 2 for errors
      return node.id();
    });
    return names;
  });
}

/** From the start of the page notes what comes first: the picture, or the table below it. */
function noteWhatComes(): void {
  const noting = globalThis as Noting;
  const noted: string[] = [];
  noting.noted = noted;
  new MutationObserver(() => {
    for (const [name, selector] of [
      ['picture', '[data-drawn="true"]'],
      ['table', '.table-section'],
    ] as const) {
      if (!noted.includes(name) && document.querySelector(selector)) noted.push(name);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

describe('the whole network', () => {
  it('draws its picture first, and then lists what is in it', async () => {
    await watched.page.addInitScript(noteWhatComes);
    await openNetwork(watched);
    await watched.page.getByText('Entities (538)').waitFor();
    expect(await watched.page.evaluate(orderNoted)).toEqual(['picture', 'table']);
  });

  it('says so where the code that draws cannot be loaded, and lists what is in it', async () => {
    const browser = watched.page.context().browser();
    if (!browser) throw new Error('The page has no browser.');
    const { page, open, close } = await openPage(browser); // the failed request is said on its console
    await page.route('**/controller-*.js', (route) => route.abort());
    await open('/?view=network');
    await page.getByText('Entities (538)').waitFor();
    const failure = page.getByRole('alert').filter({ hasText: 'The picture cannot be drawn' });
    await page.unroute('**/controller-*.js');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-drawn="true"]').waitFor();
    expect(await failure.count()).toBe(0);
    await close();
  });

  it.each<[string, (route: Route) => Promise<void>]>([
    ['there is no connection', (route) => route.abort()],
    ['a proxy answers for the service', (route) => route.fulfill({ status: 503, body: 'no' })],
    ['one asked too often', (route) => route.fulfill({ status: 429, body: 'no' })],
  ])('says so where the code that finds communities cannot be loaded: %s', async (_, answer) => {
    const browser = watched.page.context().browser();
    if (!browser) throw new Error('The page has no browser.');
    const { page, open, close } = await openPage(browser); // as above
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.route('**/communities-*.js', answer);
    // What is told goes after some seconds.
    await Promise.all([
      page.locator('.toast').getByText('The service cannot be reached.').waitFor(),
      open('/?view=network&group=community'),
    ]);
    expect(await page.getByTestId('outdated').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('draws none before it knows the communities by which it is to be grouped', async () => {
    const browser = watched.page.context().browser();
    if (!browser) throw new Error('The page has no browser.');
    const { page, open, close } = await openPage(browser);
    let goOn: () => void = () => undefined;
    const told = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/communities-*.js', async (route) => {
      await told;
      await route.continue();
    });
    const opened = open('/?view=network&group=community');
    await page.locator('.answer .skeleton').waitFor();
    expect(await page.locator('[data-drawn="true"]').count()).toBe(0);
    goOn();
    await opened;
    await page.locator('[data-drawn="true"]').waitFor();
    await page
      .getByText(/: group of \d+/)
      .first()
      .waitFor();
    await close();
  });

  it('says how much of it is shown, and shows placeholders when asked', async () => {
    const { page } = watched;
    await openNetwork(watched);
    expect(await shown(watched)).toEqual([538, 826, 744, 744]);
    await page.getByLabel('Show placeholders').check();
    await expect.poll(() => shown(watched)).toEqual([826, 826, 744, 744]);
    expect(new URL(page.url()).searchParams.get('placeholders')).toBe('1');
  });

  it('filters by kind, relationship and standing, in picture, table and legend alike', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('group', { name: 'Kinds' }).getByLabel('Companies').uncheck();
    await expect.poll(async () => (await shown(watched))[0]).toBe(538 - 194);
    const [nodes = 0, , edges = 0] = await shown(watched);
    expect(edges).toBeLessThan(744);
    await page.getByText(`Entities (${String(nodes)})`).waitFor();
    expect(await page.getByRole('region', { name: 'Legend' }).innerText()).not.toContain('Companies');
    await page.getByRole('group', { name: 'Relationships' }).getByLabel('belongs to the block').uncheck();
    await expect.poll(async () => (await shown(watched))[2]).toBe(edges - 83);
    await page.getByRole('group', { name: 'How well founded' }).getByLabel('Inferred').uncheck();
    await expect.poll(async () => (await shown(watched))[2]).toBeLessThan(edges - 83);
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    await expect.poll(() => shown(watched)).toEqual([538, 826, 744, 744]);
  });

  it('explains the colours of the communities that are shown, by name also where that entity is filtered out', async () => {
    const { page } = watched;
    const names = async () => {
      const communities = page.getByRole('list', { name: 'Community' }).getByRole('listitem');
      return (await communities.allInnerTexts()).map((name) => name.trim());
    };
    await openNetwork(watched, '&colour=community');
    await expect.poll(async () => (await names()).length).toBe(10);
    const all = await names();
    expect(all).toEqual(expect.arrayContaining(['TSU', 'Minobrnauki']));
    await openNetwork(watched, '&colour=community&hide=UNIVERSITY+MINISTRY');
    await expect.poll(names).toEqual(all);
    await openNetwork(watched, '&colour=community&only=tsu');
    await expect.poll(names).toEqual(['TSU']);
  });

  it('finds an entity, marks it and shows what is known of it', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.getByRole('combobox', { name: 'Search' }).fill('ООН-Хабитат');
    await page.getByRole('listbox').getByRole('option').first().click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: /UN-HABITAT/ }).waitFor();
    await expect.poll(() => details.innerText()).toContain('is a party to');
    expect(new URL(page.url()).searchParams.get('selected')).toBe('un-habitat');
  });

  it('answers a click with what the picture tells, before anything is asked', async () => {
    const { page } = watched;
    await openNetwork(watched, '&selected=tpu');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Sources' }).waitFor();
    const release = await holdBack(page, '"id":"tsu"');
    const { x, y } = await placeOf(watched, 'tsu');
    await page.mouse.click(x, y);
    await details.getByRole('heading', { name: 'National Research Tomsk State University' }).waitFor();
    expect(await details.getByRole('heading').count()).toBe(1); // nothing of what was selected before
    expect(await details.innerText()).toContain('University');
    release();
    await details.getByRole('heading', { name: 'Sources' }).waitFor();
  });

  it('shows what a click is about before it marks the point, and draws no other point for it', async () => {
    const { page } = watched;
    await openNetwork(watched, '&selected=tpu');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Sources' }).waitFor();
    const { x, y } = await placeOf(watched, 'tsu');
    await page.mouse.move(x, y);
    await page.evaluate(noteOrder);
    await page.mouse.click(x, y);
    await expect.poll(() => page.evaluate(orderNoted)).toContain('marked tsu');
    const noted = await page.evaluate(orderNoted);
    expect(noted).toEqual(['named', 'painted', 'marked tsu']);
    await expect.poll(() => chosenIn(page)).toEqual(['tsu']);
    await page.goBack();
    await expect.poll(() => chosenIn(page)).toEqual(['tpu']);
    await page.goForward();
    await expect.poll(() => chosenIn(page)).toEqual(['tsu']);
  });

  it('marks the last of several points that are selected one right after the other', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.evaluate(noteOrder);
    const [first = '', last = ''] = await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('tbody tr[data-row]')].slice(0, 2);
      // Both in one task: no frame is shown between them.
      for (const row of rows) row.querySelector<HTMLElement>('.row-button')?.click();
      return rows.map((row) => row.dataset['row']);
    });
    await expect.poll(() => chosenIn(page)).toEqual([last]);
    expect(await page.evaluate(orderNoted)).not.toContain(`marked ${first}`);
    expect(new URL(page.url()).searchParams.get('selected')).toBe(last);
  });

  it('answers a click on an entity with what is known of it', async () => {
    const { page } = watched;
    await openNetwork(watched);
    const { x, y } = await placeOf(watched, 'tsu');
    await page.mouse.click(x, y);
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: 'National Research Tomsk State University' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe('tsu');
  });

  it('expands what is double-clicked', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    expect((await shown(watched))[0]).toBe(5);
    const { x, y } = await placeOf(watched, 'tsu-un-habitat-engagement');
    await page.mouse.dblclick(x, y);
    await page.waitForURL(/around=un-habitat\+tsu-un-habitat-engagement/);
    await expect.poll(async () => (await shown(watched))[0]).toBeGreaterThan(5);
    expect(await page.locator('h1').innerText()).toContain('UN-HABITAT, ');
  });

  it('is the same in the table: a row selects what the picture marks, without a mouse', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.getByRole('button', { name: 'Relations', exact: true }).focus();
    await page.keyboard.press('Enter');
    const first = page.locator('tbody .row-button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.locator('tr.is-selected').count()).toBe(1);
    await page.getByRole('button', { name: /^Relationships/ }).click();
    expect(await page.locator('tbody tr').count()).toBe(100);
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    expect(await page.locator('tbody tr').count()).toBe(200);
  });

  it.each([0, 5])('names points without covering other names, %i steps closer', async (steps) => {
    const { page } = watched;
    await openNetwork(watched);
    for (let step = 0; step < steps; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => (await namesIn(page)).length).toBeGreaterThan(5);
    await page.waitForTimeout(500); // the names are placed once the picture rests
    const covered = async () => {
      const names = await namesIn(page);
      return names.flatMap(([id, a], index) =>
        names
          .slice(index + 1)
          .filter(([, b]) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
          .map(([other]) => `${id} covers ${other}`),
      );
    };
    await expect.poll(covered).toEqual([]);
  });

  it('saves the picture as a PNG', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=tsu');
    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^PNG/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(800);
  });

  it('is as it was on a date', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.getByRole('banner').getByRole('combobox').selectOption('2010');
    await expect.poll(async () => (await shown(watched))[2]).toBeLessThan(744);
    expect((await shown(watched))[3]).toBe(744);
  });
});
