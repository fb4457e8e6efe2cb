import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../api/service.ts';
import { overflowOf, violationsOf } from './axe.ts';
import { startBrowser } from './browser.ts';

/** A page of another site that shows, in a frame, the address that its own address names. */
let site: Server;
/** The same page under the origin that is allowed, and under another. */
let allowed: string;
let stranger: string;
let api: TestApi;
let service: string;
let browser: Browser;

beforeAll(async () => {
  site = createServer((request, response) => {
    const shown = new URL(request.url ?? '/', 'http://site.example').searchParams.get('shown') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Another site</title><h1>Another site</h1>
      <iframe title="INO Tomsk" width="1000" height="640" src="${shown.replaceAll('&', '&amp;')}"></iframe>`);
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const { port } = site.address() as AddressInfo;
  allowed = `http://127.0.0.1:${String(port)}`;
  stranger = `http://localhost:${String(port)}`;
  api = await openTestApi({ embedHosts: [allowed] });
  service = await api.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.close();
  site.close();
});

/** What a site shows of an address of the service: the frame's page, and what the browser complains about. */
async function framed(origin: string, address: string) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, locale: 'en-US' });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${origin}/?shown=${encodeURIComponent(service + address)}`);
  await page.waitForLoadState('networkidle');
  return { page, frame: page.frameLocator('iframe'), complaints };
}

describe('a view in the frame of another site', () => {
  it('is shown where that is allowed: the view, its source and a way to the whole', async () => {
    const { page, frame, complaints } = await framed(
      allowed,
      '/embed?view=network&around=un-habitat&selected=un-habitat&lang=en&theme=light',
    );
    await frame.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    await frame
      .getByRole('complementary')
      .getByRole('heading', { name: /UN-HABITAT/ })
      .waitFor();
    expect(await frame.getByRole('banner').count()).toBe(0);
    expect(await frame.getByRole('navigation').count()).toBe(0);
    const line = frame.getByRole('contentinfo');
    expect(await line.innerText()).toContain('INO Tomsk');
    expect(await line.getByRole('link').getAttribute('href')).toBe(
      `${service}/?view=network&selected=un-habitat&around=un-habitat&lang=en&theme=light`,
    );
    // What is chosen in the frame stays in the frame, and the link follows.
    await frame.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
    await expect
      .poll(() => line.getByRole('link').getAttribute('href'))
      .toBe(`${service}/?view=network&around=un-habitat&lang=en&theme=light`);
    const inside = page.frames()[1];
    expect(new URL(inside?.url() ?? '').pathname).toBe('/embed');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('has nothing that axe finds', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const own = await context.newPage();
    await own.goto(`${service}/embed?project=tsu-5-100&lang=ru&theme=dark`);
    await own.waitForLoadState('networkidle');
    await own.getByRole('contentinfo').waitFor();
    expect(await violationsOf(own)).toEqual([]);
    expect(await overflowOf(own)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it.each([
    ['another site, the view', () => stranger, '/embed?view=network'],
    ['the allowed site, the page itself', () => allowed, '/?view=network'],
    ['the allowed site, GraphiQL', () => allowed, '/graphiql'],
  ])('is not shown otherwise: %s', async (_, origin, address) => {
    const { page, frame, complaints } = await framed(origin(), address);
    expect(complaints.join(' ')).toContain('frame-ancestors');
    expect(await frame.locator('#app, .graphiql-container').count()).toBe(0);
    await page.close();
  });
});
