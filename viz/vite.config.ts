import preact from '@preact/preset-vite';
import { constants } from 'node:zlib';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { defineConfig } from 'vite';

/** The address of the service that `npm run dev` puts behind Vite. */
const service = 'http://127.0.0.1:4000';
const served = [
  '/graphql',
  '/schema.graphql',
  '/healthz',
  '/readyz',
  '/export',
  '/docs',
  '/metrics',
  '/access',
  '/import',
];

/** The files as they are sent, made once here and not for each visitor; Brotli's last steps take ten times as long for 5 %. */
const compressed = compression({
  threshold: 1024,
  algorithms: [
    defineAlgorithm('gzip', { level: 9 }),
    defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ],
});

export default defineConfig({
  root: import.meta.dirname,
  // GraphiQL is made for React itself; the explorer imports Preact by its own name.
  plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false }), compressed],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // GraphiQL with React is half a megabyte in one piece; the explorer's own limit is a test.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: { explorer: 'index.html', graphiql: 'graphiql.html' },
      onLog(level, log, pass) {
        // A dependency of GraphiQL is marked for React's compiler, which does not run here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log);
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    fs: { allow: ['..'] }, // docs/examples
    proxy: Object.fromEntries(served.map((path) => [path, { target: service, ws: path === '/graphql' }])),
  },
});
