import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflowOf, violationsOf } from './axe.ts';
import { openPage, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const phone = { width: 360, height: 800 };
const laptop = { width: 1366, height: 900 };
const wide = { width: 1920, height: 800 };

const pages = {
  start: '/?',
  project: '/?project=tsu-5-100&selected=project-5-100:BACKS:tsu-5-100',
  'project without backing': '/?project=tsu-dormitory&selected=tsu-dormitory',
  ministry: '/?ministry=minobrnauki&selected=minobrnauki',
  'if a ministry ended': '/?ifEnded=minobrnauki&selected=minobrnauki',
  'a portfolio if an instrument ended': '/?ministry=minobrnauki&ifEnded=project-5-100',
  network: '/?view=network&placeholders=1&selected=tsu',
  surroundings: '/?view=network&around=tsu',
  ways: '/?view=network&from=un-habitat&to=rosatom',
  'groups and colours': '/?view=network&group=community&colour=community',
  'two years by hand': '/?view=network&year=2020&compared=2012&marked=tsu&without=tpu&pinned=tusur.10.10',
  programme: '/?view=programme',
  'another gap': '/?view=programme&gap=stakeholders&selected=roadmap-actions',
  partnerships: '/?view=partnerships&colour=community',
  'partners of two': '/?view=partnerships&partner=tsu&with=tpu&since=2010',
  'entity page': '/?view=entity&entity=tsu',
};

describe('accessibility', () => {
  it.each(Object.entries(pages))(
    'is kept on a phone, wide, in both languages and themes: %s',
    async (_, path) => {
      // Colours that fade would be read halfway.
      const watched = await openPage(browser, { viewport: phone, reducedMotion: 'reduce' });
      const { page } = watched;
      await watched.open(`${path}&lang=ru&theme=dark`);
      for (const viewport of [phone, wide]) {
        await page.setViewportSize(viewport);
        expect(await overflowOf(page), `${String(viewport.width)} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize(laptop);
      expect(await violationsOf(page), 'Russian, dark').toEqual([]);
      await page.getByRole('button', { name: 'In English' }).click();
      await page.getByRole('button', { name: /light/i }).click();
      await page.locator('html[lang=en][data-theme=light]').waitFor();
      // What was answered in Russian is paler until it is there in English.
      await watched.settled();
      expect(await violationsOf(page), 'English, light').toEqual([]);
      watched.expectQuiet();
      await watched.close();
    },
  );
});

describe('GraphiQL', () => {
  it('answers an example query without asking another host', async () => {
    const watched = await openPage(browser);
    await watched.open('/graphiql');
    // A press is lost while the editor does not hold its query yet.
    const editor = watched.page.getByRole('region', { name: 'Query Editor' });
    await editor.locator('.CodeMirror-line').filter({ hasText: 'backing(' }).waitFor();
    await watched.page.getByRole('button', { name: /execute/i }).click();
    await watched.page.locator('.result-window').getByText('minobrnauki').first().waitFor();
    watched.expectQuiet();
    await watched.close();
  });
});
