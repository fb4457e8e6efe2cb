import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startBrowser } from './browser.ts';

let browser: Browser;
let port: number;
beforeAll(async () => {
  port = await freePort();
  browser = await startBrowser([`--remote-debugging-port=${String(port)}`]);
});
afterAll(() => browser.close());

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Three pages stand for all: axe looks at every view, theme and language (accessibility.test.ts). */
const addresses = ['/', '/?view=network&lang=en&theme=light', '/?view=entity&entity=tsu&lang=ru&theme=dark'];

it.each(addresses)(
  'finds %s accessible and made by best practices, to a hundred of a hundred',
  async (address) => {
    const found = await lighthouse(`${inject('serviceUrl')}${address}`, {
      port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: ['accessibility', 'best-practices'],
      maxWaitForLoad: 45_000,
    });
    const { categories, audits } = found?.lhr ?? { categories: {}, audits: {} };
    const missed = Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary')
      .map(({ id, details }) => [id, JSON.stringify(details).slice(0, 2000)]);
    expect(missed).toEqual([]);
    expect(Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score]))).toEqual({
      accessibility: 1,
      'best-practices': 1,
    });
  },
  120_000,
);
