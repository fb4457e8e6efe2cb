import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Drawing } from './pages/types.ts';

const root = fileURLToPath(new URL('pages/', import.meta.url));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** The bench's own pages, built as the explorer is, and the probe that stands before every page. */
export interface PagesServer {
  readonly origin: string;
  /** The probe as a script. */
  readonly probe: string;
  /** Gives this drawing from now on. */
  show(drawing: Drawing): void;
  close(): Promise<void>;
}

/** Builds the pages into a temporary folder and serves them on a free port of the loopback. */
export async function startPages(): Promise<PagesServer> {
  const folder = mkdtempSync(join(tmpdir(), 'stakeholder-graph-pages-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await buildPages(folder);
    const probe = readFileSync(join(folder, 'probe/probe.js'), 'utf8');
    let drawing = '{}';
    const server = createServer(({ url = '/' }, response) => {
      const path = normalize(new URL(url, 'http://localhost').pathname);
      if (path === '/drawing.json') {
        response.setHeader('content-type', 'application/json').end(drawing);
        return;
      }
      try {
        const content = readFileSync(join(folder, path));
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the pages have no port');
    return {
      origin: `http://127.0.0.1:${address.port}`,
      probe,
      show: (next) => (drawing = JSON.stringify(next)),
      close: () =>
        new Promise((resolve) => {
          server.closeAllConnections();
          server.close(() => {
            remove();
            resolve();
          });
        }),
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function buildPages(folder: string): Promise<void> {
  const common = { root, configFile: false, logLevel: 'warn' } as const;
  await build({
    ...common,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: ['sigma', 'cytoscape'].map((name) => join(root, `${name}.html`)) },
    },
  });
  await build({
    ...common,
    build: {
      outDir: join(folder, 'probe'),
      target: 'es2022',
      lib: {
        entry: join(root, 'probe.ts'),
        formats: ['iife'],
        name: 'probeScript',
        fileName: () => 'probe.js',
      },
    },
  });
}
