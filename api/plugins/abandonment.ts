import { setMaxListeners } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { whileWanted } from '../../database/wanted.ts';
import { isUpgrade } from './upgrade.ts';

/** Why a signal aborts. The usual reason is an error with a stack, made anew for each request. */
const over = 'the request is over';

/**
 * Ends what is read for a request once it is over: its client has gone away, or was told that it took too long. What
 * comes over a WebSocket may be shared, and is left to end by itself.
 */
export function abandonmentPlugin(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (isUpgrade(request)) {
      done();
      return;
    }
    let controller: AbortController | undefined;
    let isOver = false;
    reply.raw.once('close', () => {
      isOver = true;
      controller?.abort(over);
    });
    whileWanted(() => {
      if (!controller) {
        controller = new AbortController();
        // Each statement under way listens, and a request may send many at once.
        setMaxListeners(0, controller.signal);
      }
      if (isOver) controller.abort(over);
      return controller.signal;
    }, done);
  });
}
