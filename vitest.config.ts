import { defineConfig } from 'vitest/config';

/**
 * What measures how long something takes, or lets limits of the service's own end what takes too long, and is alone on
 * the machine meanwhile.
 */
const timed = [
  'test/database/{distribution,faults,network,service,soak}.test.ts',
  'test/browser/live.test.ts',
];

/**
 * Five projects on the two cores of a CI machine: `vitest run --project unit` needs neither Java nor a browser. The real
 * Neo4j with the real service starts once, and only when a chosen test needs it. Projects of one `groupOrder` are one
 * queue, in which no core waits for the other between two projects.
 */
export default defineConfig({
  // Vite would take the package's ES modules, Node and the server take its CommonJS ones; there may be one instance only.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/report.json' },
    teardownTimeout: 30_000,
    maxWorkers: 2,
    // A busy machine may stand still for a second, which is what vitest waits for otherwise.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{api,cypher,database,dataset,curation,seed,viz,bench,scripts}/**/*.test.{ts,tsx}',
            'test/architecture.test.ts',
            'test/settings.test.ts',
          ],
          exclude: ['**/node_modules/**', '{api,viz}/dist/**'],
          // They keep nothing between them, and to load everything anew for each file takes as long as they do.
          isolate: false,
          // Nothing here waits for anything; a busy machine may take its time.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/architecture.test.ts',
            'test/settings.test.ts',
            'test/{database,curation}/**',
            'test/browser/**',
          ],
          globalSetup: 'test/global-setup.ts',
          isolate: false, // as above
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Each file has a database to itself; some start, end and kill Neo4j processes of their own.
        extends: true,
        test: {
          name: 'database',
          include: ['test/{database,curation}/**/*.test.ts'],
          exclude: timed,
          globalSetup: 'test/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: timed,
          globalSetup: 'test/global-setup.ts',
          isolate: false, // as above
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'timed',
          include: timed,
          globalSetup: 'test/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
