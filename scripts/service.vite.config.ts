import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const built = fileURLToPath(new URL('../api/dist/', import.meta.url));

/** Files that are found by the place of a module (statements, schema, pages) stay where they are when it is bundled. */
const placesOfSources: Plugin = {
  name: 'places-of-sources',
  enforce: 'pre',
  transform: {
    filter: { id: { include: /\.ts$/, exclude: /node_modules/ }, code: 'import.meta.url' },
    handler: (code, id) =>
      code.replaceAll('import.meta.url', `new URL(${JSON.stringify(relative(built, id))}, import.meta.url)`),
  },
};

/** The oldest Node that package.json allows. */
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  engines: { node: string };
};

/**
 * The service in a few files of JavaScript: to load its TypeScript one by one, through a loader, takes a second more on
 * each start and 60 MB for as long as it runs. Packages stay in node_modules.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../api/', import.meta.url)),
  plugins: [placesOfSources],
  build: {
    ssr: 'server.ts',
    outDir: built,
    emptyOutDir: true,
    target: `node${/[\d.]+/.exec(engines.node)?.[0] ?? ''}`,
    minify: false, // so that a stack names what it should
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
});
