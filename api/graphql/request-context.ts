import type { FastifyRequest } from 'fastify';
import type { ApiContext } from '../context.ts';
import { preferredLocale } from '../locale.ts';
import type { Repositories } from '../repositories/index.ts';
import { createLoaders } from '../schema/loaders.ts';
import { today } from '../today.ts';

/** What the resolvers of one execution are given: an event of a subscription is an execution of its own. */
export function requestContext(repositories: Repositories, request: FastifyRequest): ApiContext {
  const { caller, id: requestId, ip: address, server } = request;
  return {
    repositories,
    loaders: createLoaders(repositories),
    locale: preferredLocale(request.headers['accept-language']),
    today: today(),
    requestId,
    caller,
    isWritingOn: server.isWritingOn,
    audit: (entry) =>
      server.audit({ ...entry, by: caller?.name ?? null, role: caller?.role ?? null, requestId, address }),
  };
}
