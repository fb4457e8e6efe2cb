import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiError } from '../errors.ts';
import { MonotonicStore } from './rate-limit-store.ts';

/** Who asks how the service is does not count. */
const uncounted = new Set(['/healthz', '/readyz', '/metrics']);

/** One household or company has an IPv6 network of this size. */
const ipv6Subnet = 64;

/** Counts a message that comes without a request of its own, over a WebSocket. Throws RATE_LIMITED. */
export type Admit = (request: FastifyRequest) => Promise<void>;

/**
 * Limits the requests of one client address in a minute; `ratelimit-*` headers tell what is left, and `retry-after` when
 * to go on. Counts are this process's own.
 * @param perMinute 0 for no limit
 */
export async function rateLimitPlugin(app: FastifyInstance, perMinute: number): Promise<Admit> {
  if (perMinute === 0) return () => Promise.resolve();
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    ipv6Subnet,
    store: MonotonicStore,
    // Counted below for the whole service at once: a hook of each route would come after all that refuse.
    global: false,
    enableDraftSpec: true,
    allowList: (request) => uncounted.has(request.url),
    errorResponseBuilder: (_, { ttl }) => rateLimited(perMinute, ttl),
  });
  app.addHook('onRequest', app.rateLimit());
  const count = app.createRateLimit();
  return async (request) => {
    const outcome = await count(request);
    if (!outcome.isAllowed && outcome.isExceeded) throw rateLimited(perMinute, outcome.ttl);
  };
}

function rateLimited(perMinute: number, ttlMs: number): ApiError {
  const seconds = Math.ceil(ttlMs / 1000);
  return new ApiError(
    'RATE_LIMITED',
    `At most ${String(perMinute)} requests a minute are answered; go on in ${String(seconds)} s.`,
    { what: 'requests in a minute', limit: perMinute, retryAfterSeconds: seconds },
  );
}
