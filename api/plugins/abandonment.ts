import { setMaxListeners } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { whileWanted } from '../../database/wanted.ts';

/**
 * Ends what is read for a request once it is over: its client has gone away, or was told that it took too long. What
 * comes over a WebSocket may be shared, and is left to end by itself.
 */
export function abandonmentPlugin(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.headers.upgrade !== undefined) {
      done();
      return;
    }
    const controller = new AbortController();
    // Each statement under way listens, and a request may send many at once.
    setMaxListeners(0, controller.signal);
    reply.raw.once('close', () => {
      controller.abort();
    });
    whileWanted(controller.signal, done);
  });
}
