import { setFlagsFromString } from 'node:v8';
import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { StartupError } from '../database/errors.ts';
import type { Log } from '../database/log.ts';
import { openDatabase } from '../database/open.ts';
import { createMetrics } from './metrics.ts';
import { type ApiConfig, parseConfig, type ServiceConfig } from './config.ts';

/** How long a stop may take before it is forced, in milliseconds: more than Neo4j is given to close its store. */
const stopLimitMs = 20_000;

/**
 * By how many percent the heap may grow beyond what is in use before garbage is collected. With much memory in the machine,
 * V8 lets it grow to four times of that (`MemoryController::MaxGrowingFactor`): 800 MB under load, of which 150 are in use.
 */
const heapGrowthPercent = 50;

/** What an operator reads while the service starts: plain lines, faults on the error output. */
const console_: Log = {
  info: (message) => process.stdout.write(`${message}\n`),
  warn: (message) => process.stderr.write(`${message}\n`),
  error: (message) => process.stderr.write(`${message}\n`),
};

/** Things that were opened, closed in the opposite order. */
class Closing {
  readonly #steps: (() => Promise<unknown>)[] = [];

  add(step: () => Promise<unknown>): void {
    this.#steps.unshift(step);
  }

  /** Does all steps, one after the other, whatever becomes of each; throws the first error when all are done. */
  async run(): Promise<void> {
    const errors: unknown[] = [];
    for (const step of this.#steps.splice(0)) await step().catch((error: unknown) => errors.push(error));
    if (errors.length > 0) throw errors[0];
  }
}

/** What is not needed to start Neo4j takes a second to load; the second call gets what the first one loaded. */
const loadService = () =>
  Promise.all([
    import('./app.ts'),
    import('./warm-up.ts'),
    import('../database/migrate.ts'),
    import('../seed/seed-if-empty.ts'),
  ]);

async function start({ api, database }: ServiceConfig, closing: Closing): Promise<void> {
  const metrics = createMetrics();
  const { graph, close, embedded, uri } = await openDatabase(database, {
    log: console_,
    whileStarting: () => {
      loadService().catch(() => undefined); // whose failure shows when it is needed
    },
    onRestart: metrics.neo4jRestarted,
    // Without its database the service is of no use; whoever watches it starts it anew.
    onLost: (error) => {
      process.nextTick(() => {
        throw error;
      });
    },
  });
  closing.add(close);
  const [{ buildApp }, { warmUp }, { migrate }, { seedIfEmpty }] = await loadService();
  // The app is built while Neo4j plans its first statements: each takes half a second.
  const [app] = await Promise.all([
    buildApp(api, graph, metrics),
    seedIfEmpty(graph, { log: console_, before: migrate(graph, { log: console_ }) }),
  ]);
  closing.add(() => app.close());
  const address = await listen(app, api);
  console_.info(
    [
      `Explorer  ${address}/`,
      `GraphQL   ${address}/graphql`,
      `GraphiQL  ${address}/graphiql`,
      `Schema    ${address}/schema.graphql`,
      `Exports   ${address}/docs`,
      `Neo4j     ${embedded ? `embedded, data in ${database.dataDir}` : uri}`,
      'Ready. Ctrl-C stops everything.',
    ].join('\n'),
  );
  const stopWarmUp = warmUp(app);
  closing.add(async () => {
    stopWarmUp();
  });
}

/** Gives the address that the service answers at. Throws StartupError when it cannot have HOST and PORT. */
async function listen(app: FastifyInstance, { host, port }: ApiConfig): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      EADDRINUSE: `Port ${port} of ${host} is taken by another process. Stop that, or set PORT to another one; PORT=0 takes a free one.`,
      EACCES: `Port ${port} may not be taken by this user. Set PORT to one from 1024 on.`,
      EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all.`,
      ENOTFOUND: `HOST is ${host}, which is not known here. Set HOST to 127.0.0.1, or to 0.0.0.0 for all.`,
    };
    throw new StartupError(reasons[code ?? ''] ?? `The service cannot listen at ${host}:${port} (${code}).`, {
      cause,
    });
  }
}

setFlagsFromString(`--heap-growing-percent=${heapGrowthPercent}`);
const closing = new Closing();
closeWithGrace({ delay: stopLimitMs, logger: false }, async ({ err }) => {
  if (err) console_.error(err instanceof StartupError ? err.message : (err.stack ?? err.message));
  await closing.run();
});
await start(parseConfig(), closing);
