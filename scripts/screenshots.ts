// `npm run screenshots`: the pictures that the documents show, of a freshly seeded service in the machine's Chromium.
import { fileURLToPath } from 'node:url';
import { startBrowser } from './chromium.ts';
import { withFreshService } from './fresh-service.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 720 };

/** What is shown: the address in the explorer, what must be there before, what is brought to the top, and the file below docs. */
const pictures: readonly {
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly shows: readonly string[];
  readonly top?: string;
  readonly file: string;
}[] = [
  {
    address: '/?project=tsu-5-100&selected=project-5-100:BACKS:tsu-5-100&lang=en&theme=light',
    size: wide,
    shows: ['.flow .card-name', 'aside .sources li'],
    file: 'explorer.png',
  },
  {
    address: '/?ministry=minobrnauki&ifEnded=project-5-100&lang=ru&theme=dark',
    size: narrow,
    shows: ['[data-testid="ending"]', '.card.is-lost'],
    top: '[data-testid="ending"]',
    file: 'explorer-backing-phone.png',
  },
  {
    address: '/?view=partnerships&colour=community&selected=tsu&lang=ru&theme=light',
    size: wide,
    shows: ['[data-drawn="true"] canvas', 'aside .sources li'],
    file: 'explorer-partnerships.png',
  },
  {
    address: '/?view=partnerships&partner=tsu&since=2016&lang=en&theme=dark',
    size: narrow,
    shows: ['[data-testid="partner-count"]', '.suggestions li'],
    top: '[data-testid="partner-count"]',
    file: 'explorer-partnerships-phone.png',
  },
  {
    address: '/?view=network&lang=en&theme=dark',
    size: wide,
    shows: ['[data-drawn="true"] canvas'],
    file: 'explorer-network.png',
  },
  {
    address: '/?view=network&from=un-habitat&to=rosatom&lang=ru&theme=light',
    size: narrow,
    shows: ['[data-drawn="true"] canvas', '.way-list li'],
    top: '.canvas-frame',
    file: 'explorer-network-phone.png',
  },
  {
    address: '/?view=programme&lang=ru&theme=dark',
    size: wide,
    shows: ['[data-testid="gap-count"]'],
    file: 'explorer-programme.png',
  },
  {
    address: '/?view=programme&lang=en&theme=light',
    size: narrow,
    shows: ['[data-testid="gap-count"]'],
    file: 'explorer-programme-phone.png',
  },
  {
    address: '/?view=entity&entity=rosatom&lang=en&theme=light',
    size: wide,
    shows: ['.citation pre'],
    file: 'explorer-entity.png',
  },
  {
    address: '/?view=entity&entity=tusur&lang=ru&theme=dark',
    size: narrow,
    shows: ['.citation pre'],
    file: 'explorer-entity-phone.png',
  },
];

await withFreshService(async (url) => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ locale: 'en-US' });
    page.setDefaultTimeout(120_000);
    for (const { address, size, shows, top, file } of pictures) {
      await page.setViewportSize(size);
      await page.goto(url + address);
      for (const selector of shows) await page.locator(selector).first().waitFor();
      await page.waitForLoadState('networkidle');
      if (top !== undefined) {
        await page.evaluate(
          `document.querySelector(${JSON.stringify(top)}).scrollIntoView({ block: 'start' })`,
        );
      }
      const alerts = await page.getByRole('alert').allInnerTexts();
      if (alerts.length > 0) throw new Error(`${address} says: ${alerts.join(' ')}`);
      await page.screenshot({ path: fileURLToPath(new URL(`../docs/${file}`, import.meta.url)) });
      console.log(`Wrote docs/${file}`);
    }
  } finally {
    await browser.close();
  }
});
