import preact from '@preact/preset-vite';
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

export default defineConfig({
  root: import.meta.dirname,
  // GraphiQL is made for React itself; the explorer imports Preact by its own name.
  plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
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
