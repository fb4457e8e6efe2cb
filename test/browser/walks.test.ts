import type { Browser, Download } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage, startBrowser, textOf, type WatchedPage } from './browser.ts';
import { pictureOf } from './network-page.ts';

/* Whole walks from the start page, by mouse and by keyboard alone; those of backing, endings, partnerships and the programme stand with these. */

let browser: Browser;
let watched: WatchedPage;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  watched = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await watched.open('/');
});
afterEach(async () => {
  watched.expectQuiet();
  await watched.close();
});

/** Goes on with Tab until something of this name and role has the focus, as one does without a mouse. */
async function tabTo(role: string, name: RegExp | string): Promise<void> {
  const { page } = watched;
  const wanted = page.getByRole(role as 'button', { name }).first();
  for (let step = 0; step < 120; step += 1) {
    const isThere = await wanted
      .evaluate((one) => one === document.activeElement, undefined, { timeout: 5000 })
      .catch(() => false);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${role} ${String(name)}`);
}

/** Finds a command or an entity in the palette and opens it, by keyboard. */
async function openByPalette(typed: string, option: RegExp): Promise<void> {
  const { page } = watched;
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search and commands' }).waitFor();
  await page.keyboard.type(typed);
  const wanted = page.getByRole('option', { name: option }).first();
  await wanted.waitFor();
  // Once at least: what nobody has highlighted gives way to the best of what is found meanwhile.
  let steps = 0;
  do await page.keyboard.press('ArrowDown');
  while ((steps += 1) < 40 && (await wanted.getAttribute('aria-selected')) !== 'true');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

describe('how UN-HABITAT and Rosatom are connected', () => {
  async function expectWays(): Promise<void> {
    const { page } = watched;
    await page.getByRole('heading', { name: /How UN-HABITAT and .+ are connected/ }).waitFor();
    await page.locator('.way-list li').first().waitFor();
    expect((await page.locator('.way-list li').allInnerTexts())[0]).toMatch(
      /^UN-HABITAT takes part in .+ Rosatom$/,
    );
    await page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    await expect.poll(async () => (await pictureOf(watched))['rosatom']).toBeDefined();
  }

  it('is found with the mouse', async () => {
    const { page } = watched;
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('UN-HABITAT');
    await page
      .getByRole('option', { name: /UN-HABITAT/ })
      .first()
      .click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: /^Ways from here/ }).click();
    await page.getByRole('combobox', { name: 'To' }).fill('rosatom');
    await page
      .getByRole('option', { name: /Rosatom/ })
      .first()
      .click();
    await expectWays();
  });

  it('is found with the keyboard alone', async () => {
    const { page } = watched;
    await openByPalette('un-habitat', /^.*UN-HABITAT\)/);
    await page.getByRole('heading', { level: 1, name: /UN-HABITAT/ }).waitFor();
    await tabTo('link', /^Ways from here/);
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'To' }).waitFor();
    await tabTo('combobox', 'To');
    await page.keyboard.type('росатом');
    const wanted = page.getByRole('option', { name: /Rosatom/ }).first();
    await wanted.waitFor();
    // The list may still be that for half of the word.
    while ((await wanted.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectWays();
  });
});

describe('an export to Gephi', () => {
  async function expectGexf(download: Download): Promise<void> {
    const text = await textOf(download);
    expect(download.suggestedFilename()).toMatch(/\.gexf$/);
    expect(text).toContain('<gexf');
    expect(text.match(/<node /g)).toHaveLength(Object.keys(await pictureOf(watched)).length);
  }

  it('is made with the mouse', async () => {
    const { page } = watched;
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    await page.getByText('Export', { exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'GEXF for Gephi' }).click();
    await expectGexf(await download);
  });

  it('is made with the keyboard alone', async () => {
    const { page } = watched;
    await openByPalette('go to network', /^Go to: Network$/);
    await page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    const menu = page.locator('summary', { hasText: 'Export' });
    for (
      let step = 0;
      step < 60 && !(await menu.evaluate((one) => one === document.activeElement));
      step += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await tabTo('button', 'GEXF for Gephi');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await expectGexf(await download);
  });
});

describe('a link that is sent', () => {
  it('is copied with the keyboard alone in any view, and shows a colleague the same', async () => {
    const { page } = watched;
    await openByPalette('go to network', /^Go to: Network$/);
    await page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
    await heading.waitFor();
    await openByPalette('copy a link', /^Copy a link/);
    await page.getByText('The link is copied.').first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const colleague = await openPage(browser, { locale: 'ru-RU' });
    await colleague.page.goto(link);
    await colleague.page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    expect(await pictureOf(colleague)).toEqual(await pictureOf(watched));
    expect(
      await colleague.page.getByRole('complementary').getByRole('heading', { level: 2 }).innerText(),
    ).toBe(await heading.innerText());
    colleague.expectQuiet();
    await colleague.close();
  });
});
