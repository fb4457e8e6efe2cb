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

/**
 * The driver is compiled for engines without generators. What stands for one gets a function literal as a property, and
 * V8 makes such functions in the old generation (`CheckAssigningFunctionLiteralToProperty` in its parser): they keep all
 * that a query has touched, its rows too, from being collected with the young one. A declared function is like any other.
 * With it, backing over 16 connections takes 14 % less of the processor, and collections of the young generation leave a
 * twelfth of what they left of nested lists that are asked for over one connection.
 */
const youngGenerators: Plugin = {
  name: 'young-generators',
  transform: {
    filter: { id: /node_modules\/neo4j-driver/, code: 'g[Symbol.iterator] = function() { return this; }' },
    handler: (code) =>
      code.replaceAll(
        '(g[Symbol.iterator] = function() { return this; }), g;',
        '(g[Symbol.iterator] = itself), g;\n    function itself() { return this; }',
      ),
  },
  generateBundle(_, bundle) {
    const code = Object.values(bundle).map((file) => (file.type === 'chunk' ? file.code : ''));
    const isIn = (text: string) => code.some((one) => one.includes(text));
    if (isIn('g[Symbol.iterator] = function') || !isIn('g[Symbol.iterator] = itself'))
      this.error('The driver makes its generators in another way than before: see what it needs now.');
  },
};

/** The oldest Node that package.json allows. */
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  engines: { node: string };
};

/**
 * The service in a few files of JavaScript: to load its TypeScript one by one, through a loader, takes a second more on
 * each start and 60 MB for as long as it runs. Packages stay in node_modules, but for the driver, which is changed.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../api/', import.meta.url)),
  plugins: [placesOfSources, youngGenerators],
  ssr: { noExternal: [/^neo4j-driver/] },
  build: {
    ssr: 'server.ts',
    outDir: built,
    emptyOutDir: true,
    target: `node${/[\d.]+/.exec(engines.node)?.[0] ?? ''}`,
    minify: false, // so that a stack names what it should
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
});
