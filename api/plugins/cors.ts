import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Headers of an answer that pages of other sites may read. */
const readable = [
  'content-language',
  'etag',
  'retry-after',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-data-state',
];

/** Lets pages of the given origins (`*` for all) ask and read; without any there are no CORS headers at all. */
export async function corsPlugin(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: readable,
    maxAge: 600,
  });
}
