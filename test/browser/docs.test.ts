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

it('shows a linked query in GraphiQL, with its variables, and runs the operation that the link names', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const asked = {
    query: 'query One($id: ID!) { project(id: $id) { id } } query Two($id: ID!) { ministry(id: $id) { id } }',
    variables: '{"id": "minobrnauki"}',
    operationName: 'Two',
  };
  const link = `/graphql?${new URLSearchParams(asked).toString()}`;
  const editor = page.getByRole('region', { name: 'Query Editor' });
  const tabs = page.getByRole('tab');
  const result = page.locator('.result-window');
  await watched.open('/graphql');
  await editor.getByText('backing').first().waitFor();
  const examples = await tabs.count();
  // The second time it finds the tab of the first.
  for (let visit = 1; visit <= 2; visit += 1) {
    await watched.open(link);
    await editor.getByText('Two').waitFor();
    await page.getByText('"minobrnauki"').first().waitFor();
    expect(await tabs.count()).toBe(examples + 1);
    await page.getByRole('button', { name: /execute/i }).click();
    await result.getByText('"ministry"').waitFor();
  }
  // Who comes by the link at first finds the examples beside it, and in their tabs nothing of it.
  const newcomer = await openPage(browser);
  await newcomer.open(link);
  const others = newcomer.page.getByRole('tab');
  await expect.poll(() => others.count()).toBe(examples + 1);
  await others.nth(1).click();
  await newcomer.page.getByRole('region', { name: 'Query Editor' }).getByText('backing').first().waitFor();
  // GraphiQL learns which operations a tab has a moment after it shows it, and offers those of the other one until then.
  const run = async () => {
    await newcomer.page.keyboard.press('Escape');
    await newcomer.page.getByRole('button', { name: /execute/i }).click();
    return newcomer.page.locator('.result-window').getByText('"backing"').count();
  };
  await expect.poll(run, { interval: 2000 }).toBeGreaterThan(0);
  watched.expectQuiet();
  newcomer.expectQuiet();
  await watched.close();
  await newcomer.close();
});
