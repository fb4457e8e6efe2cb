import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage, startBrowser, type WatchedPage } from './browser.ts';
import { shown } from './network-page.ts';

let browser: Browser;
let watched: WatchedPage;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  watched = await openPage(browser);
});
afterEach(async () => {
  watched.expectQuiet();
  await watched.close();
});

/** The page says with whom TSU partners since 2016, and through what. */
async function expectPartnersOfTsu(): Promise<void> {
  const { page } = watched;
  const answer = page.getByRole('region', { name: /^Partners of .*Tomsk State University since 2016$/ });
  const row = answer.first().locator('tbody tr').filter({ hasText: 'UN-HABITAT' });
  await row.first().waitFor();
  expect(await row.first().innerText()).toContain('2017-11');
  const dates = await answer.first().locator('tbody tr td:nth-child(4)').allInnerTexts();
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(Number(date.slice(0, 4))).toBeGreaterThanOrEqual(2016);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('partner'), searchParams.get('since')]).toEqual(['tsu', '2016']);
}

describe('who partners with TSU since 2016', () => {
  it('is answered with the mouse, by the timeline', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    await page.getByRole('combobox', { name: 'Stakeholder' }).fill('tsu');
    await page
      .getByRole('option', { name: /Tomsk State University/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^2016: \d+ signed/ }).click();
    await expectPartnersOfTsu();
  });

  it('is answered with the keyboard alone', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    await page.getByRole('combobox', { name: 'Stakeholder' }).focus();
    await page.keyboard.type('тгу');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^2016: \d+ signed/ }).focus();
    await page.keyboard.press('Enter');
    await expectPartnersOfTsu();
  });
});

describe('the partnerships', () => {
  it('are drawn as far as they were signed since the chosen year', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    await page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    const [all = 0] = await shown(watched);
    await page.getByLabel('Signed since').selectOption('2016');
    await expect.poll(async () => (await shown(watched))[0] ?? 0).toBeLessThan(all);
    expect((await shown(watched))[0]).toBeGreaterThan(0);
  });

  it('stand in a matrix with its empty cells', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    const cells = await page.locator('.matrix tr[data-row="un-habitat"] td').allInnerTexts();
    expect(cells.slice(0, 5)).toEqual(['—', '1', '—', '—', '—']);
  });

  it('suggest partners with reasons that open their sources', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships&partner=tsu');
    const suggested = page.getByRole('region', { name: 'Suggested partners' });
    await suggested
      .getByText(/^Rests on/)
      .first()
      .click();
    await suggested.locator('.link-button:visible').first().click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Sources' }).waitFor();
    expect(await details.locator('.sources li').count()).toBeGreaterThan(0);
  });

  it('are what the details are about when a line between two stakeholders is chosen', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships&selected=tsu:tsu-un-habitat-engagement:un-habitat');
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { level: 2, name: /TSU - UN-HABITAT engagement/ })
      .waitFor();
  });
});
