import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Adds a script and a style to the page as an injected text would; says whether they took effect. */
const inject = `(() => {
  const script = document.createElement('script');
  script.textContent = 'window.isScriptRun = true';
  document.head.append(script);
  const style = document.createElement('style');
  style.textContent = 'body { outline: 7px solid red }';
  document.head.append(style);
  return {
    isScriptRun: window.isScriptRun === true,
    isStyleUsed: getComputedStyle(document.body).outlineWidth === '7px',
  };
})()`;

it.each(['/', '/?view=network'])(
  'the explorer at %s needs nothing that its policy forbids, and injected content is inert',
  async (path) => {
    const { page, open, expectQuiet, close } = await openPage(browser);
    try {
      await open(path);
      await page.locator('main').waitFor({ timeout: 50_000 });
      expectQuiet();
      expect(await page.evaluate(inject)).toEqual({
        isScriptRun: false,
        isStyleUsed: false,
      });
    } finally {
      await close();
    }
  },
);

it('GraphiQL needs nothing that its policy forbids, and injected scripts are inert', async () => {
  const { page, open, expectQuiet, close } = await openPage(browser);
  try {
    await open('/graphiql');
    await page.locator('.graphiql-container').waitFor();
    expectQuiet();
    expect(await page.evaluate(inject)).toMatchObject({ isScriptRun: false });
  } finally {
    await close();
  }
});
