import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The one that is made to run without windows first: it opens a page in half of the processor time. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the machine's Chromium. Throws when there is none, and says how to get one.
 * @param more switches of Chromium beside the usual ones
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM_PATH'], ...usualPlaces].find(
    (path) => path && existsSync(path),
  );
  if (!executablePath) {
    throw new Error(
      'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  }
  return chromium.launch({ executablePath, args: [...switches, ...more] });
}
