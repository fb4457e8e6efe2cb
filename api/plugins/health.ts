import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../database/graph.ts';
import { retryAfterSeconds } from '../errors.ts';

/**
 * `/healthz` says that the process is alive; `/readyz` that the database answers. Both answer JSON with `status`;
 * `/readyz` is 503 while the database does not answer.
 */
export function healthPlugin(app: FastifyInstance, { graph }: { readonly graph: Graph }): void {
  app.get('/healthz', () => ({ status: 'alive' }));

  app.get('/readyz', async (request, reply) => {
    try {
      await graph.bookmark();
      return { status: 'ready' };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      return reply
        .status(503)
        .header('retry-after', retryAfterSeconds)
        .send({ status: 'the database does not answer' });
    }
  });
}
