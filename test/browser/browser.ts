import { EventEmitter, once } from 'node:events';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type {} from '../global-setup.ts'; // declares what the setup provides

export { startBrowser } from '../../scripts/chromium.ts';

/** A page of the running service, watched: what it says on the console and whom it asks. */
export interface WatchedPage {
  readonly page: Page;
  /** Opens an address of the service and waits until nothing is loading. */
  open(path: string): Promise<void>;
  /** Nothing was said on the console, nothing failed, and no other host was asked. */
  expectQuiet(): void;
  close(): Promise<void>;
}

/** @param base where the service answers, without a slash at its end; that of the run unless given */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
  base = inject('serviceUrl'),
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  const noises: string[] = [];
  page.on('console', (message) => noises.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A question that is no longer wanted is given up by the page itself.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') noises.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${base}/`) || /^(?:data|blob):/.test(request.url());
    if (!isOwn) noises.push(`foreign: ${request.url()}`);
  });
  return {
    page,
    open: async (path) => {
      await page.goto(`${base}${path}`);
      await page.waitForLoadState('networkidle');
    },
    expectQuiet: () => {
      expect(noises).toEqual([]);
    },
    close: () => context.close(),
  };
}

/** What a file says that the page hands to the reader. */
export async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers what is asked with a piece of text in its question as a service would that has a fault. */
export async function failFor(page: Page, piece: string): Promise<void> {
  const errors = [{ message: 'no', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(piece)) await route.fulfill({ json: { errors } });
    else await route.continue();
  });
}

/**
 * Holds back the answers to what is asked with a piece of JSON in its variables.
 * @returns lets them go
 */
export async function holdBack(page: Page, variables: string): Promise<() => void> {
  const gate = new EventEmitter();
  const opened = once(gate, 'open');
  await page.route('**/graphql*', async (route) => {
    const asked = decodeURIComponent(route.request().url()) + (route.request().postData() ?? '');
    if (asked.includes(variables)) await opened;
    await route.continue();
  });
  return () => {
    gate.emit('open');
  };
}
