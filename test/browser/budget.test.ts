import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import type {} from '../global-setup.ts'; // declares what the setup provides

const dist = new URL('../../viz/dist/', import.meta.url);

/** What the explorer's page loads before anybody has done anything, in bytes as they are sent. */
const mostBytes = 200_000;

/** The built files that a file names and that are loaded with it: those of the page, and static imports of scripts. */
function loadedWith(file: string): string[] {
  const text = readFileSync(new URL(file, dist), 'utf8');
  const found = file.endsWith('.html')
    ? text.matchAll(/(?:src|href)="\.?\/(assets\/[^"]+)"/g)
    : text.matchAll(/(?:^|[;}\s])import(?:[^"'`();]*?from)?\s*["'`]\.\/([^"'`]+)["'`]/g);
  return [...found].map(([, name = '']) => (name.startsWith('assets/') ? name : `assets/${name}`));
}

/** The page and all that it reaches without an `import()`. */
function firstLoad(page: string): string[] {
  const reached = new Set([page]);
  for (const file of reached) {
    if (/\.(?:html|js)$/.test(file)) for (const other of loadedWith(file)) reached.add(other);
  }
  return [...reached];
}

it('loads less than 200 kB, compressed, before anybody has done anything', () => {
  const files = firstLoad('index.html');
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
  // A page without its code would be small as well.
  expect(files.filter((file) => file.endsWith('.js'))).not.toEqual([]);
  expect(files.filter((file) => file.endsWith('.css'))).not.toEqual([]);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes, files.join(', ')).toBeLessThan(mostBytes);
});

it('leaves what draws, lays out and edits to be loaded when it is wanted', () => {
  const lazy = readdirSync(new URL('assets/', dist)).filter((name) =>
    /^(?:controller|layout-worker|editing|graphiql)-/.test(name),
  );
  expect(lazy.length).toBeGreaterThan(2);
  expect(firstLoad('index.html').filter((file) => lazy.some((name) => file.endsWith(name)))).toEqual([]);
});

it.each([
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
])('sends the files as they were compressed when they were built: %s', async (encoding, ending) => {
  const [script = ''] = firstLoad('index.html').filter((file) => file.endsWith('.js'));
  const response = await fetch(`${inject('serviceUrl')}/${script}`, {
    headers: { 'accept-encoding': encoding },
  });
  const header = (name: string) => response.headers.get(name);
  expect(header('content-encoding') ?? 'identity').toBe(encoding);
  expect(Number(header('content-length'))).toBe(readFileSync(new URL(`${script}${ending}`, dist)).length);
  expect(header('vary')).toContain('accept-encoding');
  expect(header('cache-control')).toContain('immutable');
  expect(await response.text()).toBe(readFileSync(new URL(script, dist), 'utf8'));
});
