// `npm run screenshots`: the pictures that the documents show, of a freshly seeded service in the machine's Chromium.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../test/browser/chromium.ts';
import { startService } from '../test/service-process.ts';

/** What is shown: the address in the explorer, and the file below docs. */
const pictures = [{ address: '/?project=tsu-5-100', file: 'explorer.png' }] as const;

const dataDir = mkdtempSync(join(tmpdir(), 'screenshots-'));
try {
  const service = await startService({ DATA_DIR: dataDir });
  try {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
      for (const { address, file } of pictures) {
        await page.goto(service.url + address);
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: fileURLToPath(new URL(`../docs/${file}`, import.meta.url)) });
        console.log(`Wrote docs/${file}`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await service.close();
  }
} finally {
  rmSync(dataDir, { recursive: true });
}
