import type { FastifyInstance } from 'fastify';
import { type CheckUp, checkUps } from '../../database/check-up.ts';
import type { Graph } from '../../database/graph.ts';
import { shareNext } from '../../database/share-next.ts';
import { retryAfterSeconds } from '../errors.ts';

interface Options {
  readonly graph: Graph;
  readonly isStopping: () => boolean;
}

/**
 * `/healthz` says that the process is alive; `/readyz` that the database answers all statements, has this service's
 * migrations and has filled its indexes. Both answer JSON with `status`; `/readyz` is 503 with what is missing while something is.
 */
export function healthPlugin(app: FastifyInstance, { graph, isStopping }: Options): void {
  app.get('/healthz', () => ({ status: 'alive' }));

  // However many ask, the database is asked once at a time.
  const checkUp = shareNext(checkUps(graph));
  app.get('/readyz', async (request, reply) => {
    const lacking = isStopping()
      ? stopping
      : await checkUp().then(
          (found) => (graph.isOpenToAll() ? lacks(found) : planning),
          (error: unknown) => {
            request.log.warn({ err: error }, 'not ready');
            return { status: 'the database does not answer', missing: ['database'] };
          },
        );
    if (lacking === null) return { status: 'ready', missing: [] };
    return reply.status(503).header('retry-after', retryAfterSeconds).send(lacking);
  });
}

const planning = { status: 'the database is back and plans what is asked most', missing: ['database'] };
const stopping = { status: 'the service stops', missing: ['service'] };

/** What a database that answers lacks; null for nothing. */
function lacks({ migrations, indexes }: CheckUp) {
  const missing = [
    ...migrations.map((file) => `migration ${file}`),
    ...Object.entries(indexes).map(([name, state]) => `index ${name}: ${state}`),
  ];
  return missing.length === 0 ? null : { status: 'the database is not prepared', missing };
}
