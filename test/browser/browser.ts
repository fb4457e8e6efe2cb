import { EventEmitter, once } from 'node:events';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type {} from '../global-setup.ts'; // declares what the setup provides
import { patienceMs } from '../patience.ts';

export { startBrowser } from '../../scripts/chromium.ts';

/** A page of the running service, watched: what it says on the console and whom it asks. */
export interface WatchedPage {
  readonly page: Page;
  /** Opens an address of the service and waits until nothing is loading and all of it is shown. */
  open(path: string): Promise<void>;
  /** Waits until what the page asked for is shown; a page that asks only in a moment has to be waited for by what it shows. */
  settled(): Promise<void>;
  /** Nothing was said on the console, nothing failed, and no other host was asked. */
  expectQuiet(): void;
  close(): Promise<void>;
}

/** What there is as long as something is on its way; the table below a picture comes a moment after that. */
export const onItsWay = '.skeleton, .view-waiting, .is-older, :root:has(.canvas):not(:has(.table-section))';

/**
 * @param base where the service answers, without a slash at its end; that of the run unless given
 * @param isPatient whether the page waits for an answer as long as the service that is tested may take for it
 */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
  base = inject('serviceUrl'),
  isPatient = true,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  if (isPatient) await page.addInitScript(waitAtLeast, 2 * patienceMs);
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
  const settled = () => page.locator(onItsWay).first().waitFor({ state: 'detached' });
  return {
    page,
    open: async (path) => {
      await page.goto(`${base}${path}`);
      await page.waitForLoadState('networkidle');
      await settled();
    },
    settled,
    expectQuiet: () => {
      expect(noises).toEqual([]);
    },
    close: () => context.close(),
  };
}

/** In the page: nothing is given up sooner. */
function waitAtLeast(leastMs: number): void {
  const own = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => own(Math.max(ms, leastMs));
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
