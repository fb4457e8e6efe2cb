import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { ApiConfig } from '../config.ts';

/** Milliseconds in which requests that were on their way when the stop began still find the door open. */
const graceMs = 250;
/** Milliseconds between two looks for connections that have had their last answer. */
const lookMs = 50;
/** Milliseconds for a request that is still on its way when the stop begins. */
const arrivalMs = 1000;
/** Milliseconds, at most, for answers that somebody takes his time to read. */
const longestMs = 6000;

/**
 * Lets a stop fail no request and end as soon as the last one is answered. From its begin each answer says that its
 * connection is closed, and `/readyz` that others be asked; a moment later nothing new is accepted. Clients keep
 * connections open for a next request, or open them ahead of one: those are ended when nothing is under way on them. A
 * request that does not arrive and an answer that nobody reads are waited for a moment, and no longer than an answer takes.
 * @returns whether the stop has begun
 */
export function shutdownPlugin(
  app: FastifyInstance,
  { requestTimeoutMs }: Pick<ApiConfig, 'requestTimeoutMs'>,
): () => boolean {
  const sockets = new Set<Socket>();
  /** Requests that have come, some of them without all of their body, and have not been answered to the end. */
  const underWay = new Set<IncomingMessage>();
  let looking: NodeJS.Timeout | undefined;
  let isStopping = false;

  app.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.server.on('request', (request, response) => {
    underWay.add(request);
    response.once('close', () => underWay.delete(request));
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isStopping) void reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    if (sockets.size > 0) await new Promise((resolve) => setTimeout(resolve, graceMs));
    const begin = performance.now();
    looking = setInterval(() => {
      app.server.closeIdleConnections();
      const waitedMs = performance.now() - begin;
      if (waitedMs > arrivalMs) {
        const isOver = waitedMs > Math.min(requestTimeoutMs, longestMs) + arrivalMs;
        const answered = [...underWay].filter(({ complete }) => complete && !isOver);
        const kept = new Set(answered.map(({ socket }) => socket));
        for (const socket of sockets) if (!kept.has(socket)) socket.destroy();
      }
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
