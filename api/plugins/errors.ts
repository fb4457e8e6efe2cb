import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { DatabaseError } from '../../database/errors.ts';
import { ApiError, errorCatalogue, type ErrorCode, limitExceeded, retryAfterSeconds } from '../errors.ts';

/** Errors outside of GraphQL in the same form: a code of the catalogue, a sentence, never more than the caller may see. */
export function errorsPlugin(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | ApiError, request, reply) => {
    if (error instanceof ApiError) {
      const { status } = errorCatalogue[error.code];
      if (status === 401) reply.header('www-authenticate', 'Bearer');
      return reply.status(status).send(errorBody(error.code, error.message, error.extensions));
    }
    const unavailable = unavailability(error);
    if (unavailable) {
      request.log.warn({ err: error.cause }, error.message);
      return reply
        .status(errorCatalogue[unavailable].status)
        .header('retry-after', retryAfterSeconds)
        .send(errorBody(unavailable, errorCatalogue[unavailable].meaning, { requestId: request.id }));
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error }, 'internal error');
      const message = `A fault of the service; its log knows it as request ${request.id}.`;
      return reply.status(500).send(errorBody('INTERNAL_SERVER_ERROR', message, { requestId: request.id }));
    }
    if (status === 413) {
      const limit = request.routeOptions.bodyLimit;
      const { message, extensions } = limitExceeded('size of the body in bytes', limit, sentBytes(request));
      return reply.status(status).send(errorBody('LIMIT_EXCEEDED', message, extensions));
    }
    return reply.status(status).send(errorBody('BAD_REQUEST', error.message));
  });

  app.setNotFoundHandler((request, reply) =>
    reply
      .status(errorCatalogue.NOT_FOUND.status)
      .send(errorBody('NOT_FOUND', `There is nothing at ${request.method} ${request.url.slice(0, 200)}.`)),
  );
}

/** The code for a database that does not answer, or not in time; null for any other error. */
function unavailability(error: Error): 'SERVICE_UNAVAILABLE' | 'TIMEOUT' | null {
  if (!(error instanceof DatabaseError)) return null;
  if (error.failure === 'TIMEOUT' || error.failure === 'ABANDONED') return 'TIMEOUT';
  return error.failure === 'UNAVAILABLE' || error.failure === 'MEMORY' ? 'SERVICE_UNAVAILABLE' : null;
}

/** The body of an answer that is an error as a whole. */
export function errorBody(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
  return { errors: [{ message, extensions: { ...details, code } }] };
}

/** What the sender says that the body has; a body without a length is read up to the limit and one byte more. */
function sentBytes({ headers, routeOptions }: FastifyRequest): number {
  return Number(headers['content-length'] ?? routeOptions.bodyLimit + 1);
}
