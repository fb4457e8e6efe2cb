import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { createHandler, type Response } from 'graphql-http';
import { errorCatalogue, retryAfterSeconds } from '../errors.ts';
import { preferredLocale } from '../locale.ts';
import { today } from '../today.ts';
import type { OperationRequest } from './executor.ts';
import type { ResponseCache } from './response-cache.ts';

/** What is learnt of an answer while it is made. */
interface Verdict {
  isKeepable: boolean;
}

/**
 * The GraphQL over HTTP protocol (methods, media types, status codes) by the library that defines its audits, in front
 * of our own execution and behind the cache of answers.
 */
export function createHttpHandler(
  execute: (request: FastifyRequest, operation: OperationRequest) => Promise<ExecutionResult>,
  cache: ResponseCache,
) {
  const handler = createHandler<FastifyRequest, Verdict>({
    onSubscribe: async ({ raw, context }, { query, operationName, variables }) => {
      const result = await execute(raw, { query, operationName, variables });
      context.isKeepable = result.errors === undefined;
      return unavailable(result) ?? (result.data === undefined ? [...(result.errors ?? [])] : result);
    },
    formatError: (error) =>
      error instanceof GraphQLError
        ? error
        : new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST' } }),
  });

  async function answer(request: FastifyRequest) {
    const verdict: Verdict = { isKeepable: false };
    const response = await handler({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: asBody(request.body),
      raw: request,
      context: verdict,
    });
    return { response, isKeepable: verdict.isKeepable };
  }

  return async function handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const [body, { status, headers }] = await cache.respond(cacheKey(request), () => answer(request));
    return reply
      .status(status)
      .headers({ ...headers, vary: 'accept, accept-language' })
      .send(body ?? '');
  };
}

/** Everything that an answer depends on beside the data; the day, because a status is that of today. */
function cacheKey({ method, url, headers, body }: FastifyRequest): string {
  const content = method === 'GET' ? url : JSON.stringify(body);
  return [
    today(),
    method,
    headers.accept,
    headers['content-type'],
    preferredLocale(headers['accept-language']),
    content,
  ].join('\n');
}

function asBody(body: unknown): string | Record<PropertyKey, unknown> | null {
  if (typeof body === 'string') return body;
  return typeof body === 'object' && body !== null ? { ...body } : null;
}

/** An answer that lacks something because what is behind the service did not answer: its status says so. */
function unavailable(result: ExecutionResult): Response | null {
  const codes = result.errors?.map((error) => error.extensions['code']) ?? [];
  const code = (['SERVICE_UNAVAILABLE', 'TIMEOUT'] as const).find((one) => codes.includes(one));
  if (!code) return null;
  const { status } = errorCatalogue[code];
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...(code === 'SERVICE_UNAVAILABLE' && { 'retry-after': retryAfterSeconds }),
  };
  return [JSON.stringify(result), { status, statusText: code, headers }];
}
