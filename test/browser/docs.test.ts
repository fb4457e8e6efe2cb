import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('shows the REST part at /docs without another host, and tries it', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await watched.open('/docs');
  await page.getByText('/export/network.gexf', { exact: true }).waitFor();
  await page.getByText('/export/nodes.csv', { exact: true }).click();
  await page.getByRole('button', { name: 'Try it out' }).click();
  await page.getByRole('button', { name: 'Execute' }).click();
  await page.getByText('content-disposition: attachment; filename="nodes.csv"').waitFor();
  expect(await page.title()).toBe('INO Tomsk stakeholder graph: REST');
  watched.expectQuiet();
  await watched.close();
});
