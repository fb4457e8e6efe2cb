import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Milliseconds in which requests that were on their way when the stop began still find the door open. */
const graceMs = 250;
/** Milliseconds between two looks for connections that have had their last answer. */
const lookMs = 50;

/**
 * Lets a stop fail no request and end as soon as the last one is answered. From its begin each answer says that its
 * connection is closed, and `/readyz` that others be asked; a moment later nothing new is accepted. Clients keep
 * connections open for a next request, or open them ahead of one: those are ended when nothing is under way on them.
 * @returns whether the stop has begun
 */
export function shutdownPlugin(app: FastifyInstance): () => boolean {
  const sockets = new Set<Socket>();
  let looking: NodeJS.Timeout | undefined;
  let isStopping = false;

  app.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isStopping) void reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    if (sockets.size > 0) await new Promise((resolve) => setTimeout(resolve, graceMs));
    looking = setInterval(() => {
      app.server.closeIdleConnections();
      // Node takes a connection that has never said anything for a request that is coming in.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    }, lookMs);
  });
  app.addHook('onClose', (_, done) => {
    clearInterval(looking);
    done();
  });
  return () => isStopping;
}
