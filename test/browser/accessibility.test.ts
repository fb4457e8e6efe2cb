import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

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
const variants = ['lang=en&theme=light', 'lang=ru&theme=dark'];
const cases = Object.entries(pages).flatMap(([name, path]) =>
  variants.map((variant) => [name, variant, `${path}&${variant}`] as const),
);

describe('accessibility', () => {
  it.each(cases)('axe finds nothing: %s, %s', async (_, __, path) => {
    const watched = await openPage(browser);
    await watched.open(path);
    const { violations } = await new AxeBuilder({ page: watched.page })
      .options({ resultTypes: ['violations'] })
      // No page has a frame: what axe found need not travel through a page of its own.
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    watched.expectQuiet();
    await watched.close();
  });

  it.each(Object.entries(pages))('nothing runs over the edge of a phone: %s', async (_, path) => {
    const watched = await openPage(browser, { viewport: { width: 360, height: 800 } });
    await watched.open(`${path}&lang=ru`);
    for (const width of [360, 1920]) {
      await watched.page.setViewportSize({ width, height: 800 });
      const overflow = await watched.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${String(width)} px`).toBeLessThanOrEqual(0);
    }
    watched.expectQuiet();
    await watched.close();
  });
});

describe('GraphiQL', () => {
  it('answers an example query without asking another host', async () => {
    const watched = await openPage(browser);
    await watched.open('/graphiql');
    await watched.page.getByRole('button', { name: /execute/i }).click();
    await watched.page.locator('.result-window').getByText('minobrnauki').first().waitFor();
    watched.expectQuiet();
    await watched.close();
  });
});
