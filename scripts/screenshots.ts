// `npm run screenshots`: the pictures that the documents show, of a freshly seeded service in the machine's Chromium.
import { fileURLToPath } from 'node:url';
import { startBrowser } from './chromium.ts';
import { withFreshService } from './fresh-service.ts';

/** What is shown: the address in the explorer, what must be there before, and the file below docs. */
const pictures = [
  {
    address: '/?project=tsu-5-100&selected=project-5-100:BACKS:tsu-5-100',
    shows: ['.flow .card-name', 'aside .sources li'],
    file: 'explorer.png',
  },
] as const;

await withFreshService(async (url) => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    page.setDefaultTimeout(120_000);
    for (const { address, shows, file } of pictures) {
      await page.goto(url + address);
      for (const selector of shows) await page.locator(selector).first().waitFor();
      await page.waitForLoadState('networkidle');
      const alerts = await page.getByRole('alert').allInnerTexts();
      if (alerts.length > 0) throw new Error(`${address} says: ${alerts.join(' ')}`);
      await page.screenshot({ path: fileURLToPath(new URL(`../docs/${file}`, import.meta.url)) });
      console.log(`Wrote docs/${file}`);
    }
  } finally {
    await browser.close();
  }
});
