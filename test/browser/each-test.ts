import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openPage, startBrowser, type WatchedPage } from './browser.ts';

/** The page of the test that runs, after `watchEachTest`. */
export let watched: WatchedPage;

/** Opens one browser for a file and a page in it for each of its tests, after which nothing may have been said or failed. */
export function watchEachTest(): void {
  let browser: Browser;
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
}
