import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql';
import { createHandler, type Response } from 'graphql-http';
import { errorCatalogue, retryAfterSeconds } from '../errors.ts';
import { nameOfState } from '../repositories/graph-changes.ts';
import { preferredLocale } from '../locale.ts';
import { today } from '../today.ts';
import { vary } from '../vary.ts';
import { type EntityTags, holdsTag } from './entity-tag.ts';
import type { Execute } from './executor.ts';
import { checkVariables } from './limits/variables.ts';
import type { DocumentRequest } from './persisted-queries.ts';
import { requestReader } from './request-document.ts';
import type { ResponseCache } from './response-cache.ts';

/** What is learnt of an answer while it is made. */
interface Verdict {
  isQuery: boolean;
  isKeepable: boolean;
  /** The answer's text where it holds data and no errors; the library writes all others. */
  text: string | null;
  /** Why the answer lacks something, where what is behind the service did not answer: its status says so. */
  absence: Absence | null;
}

type Absence = 'SERVICE_UNAVAILABLE' | 'TIMEOUT';

interface Parts {
  readonly execute: Execute;
  readonly findDocument: (request: DocumentRequest) => unknown;
  readonly cache: ResponseCache;
  readonly tags: EntityTags;
  /** Reads the text of a body. */
  readonly readJson: (request: FastifyRequest, text: string) => Promise<unknown>;
  readonly maxVariableValues: number;
}

/**
 * The GraphQL over HTTP protocol (methods, media types, status codes) by the library that defines its audits, in front
 * of our own execution and behind the cache of answers.
 */
export function createHttpHandler(parts: Parts) {
  const { execute, findDocument, cache, tags, readJson, maxVariableValues } = parts;
  const readRequest = requestReader(findDocument);
  const handler = createHandler<FastifyRequest, Verdict>({
    parseRequestParams: async (request) => {
      const fault = checkVariables(request.body, maxVariableValues + ownValues);
      if (fault) throw fault;
      return readRequest(request);
    },
    onSubscribe: async ({ raw, context }, { query, operationName, variables }) => {
      const transport = methodOf(raw) === 'GET' ? 'GET' : 'POST';
      const result = await execute(raw, { query, operationName, variables }, transport, (type) => {
        context.isQuery = type === OperationTypeNode.QUERY;
      });
      // What a mutation did is never told to others as their answer.
      context.isKeepable = context.isQuery && result.errors === undefined;
      if (result.errors === undefined) {
        // The library looks at each value on its own, in case it is an error, which takes as long as to make the answer.
        context.text = JSON.stringify(result);
        empty(result);
        return written;
      }
      context.absence = absenceIn(result.errors);
      return result.data === undefined ? [...result.errors] : result;
    },
    formatError: (error) =>
      error instanceof GraphQLError
        ? error
        : new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST' } }),
  });

  async function answer(request: FastifyRequest) {
    const verdict: Verdict = { isQuery: false, isKeepable: false, text: null, absence: null };
    const content = typeof request.body === 'string' ? await readJson(request, request.body) : request.body;
    const [body, about] = await handler({
      method: methodOf(request),
      url: request.url,
      headers: request.headers,
      body: asBody(content),
      raw: request,
      context: verdict,
    });
    const response: Response = [verdict.text ?? body, withStatusOf(verdict.absence, about)];
    return { response, isKeepable: verdict.isKeepable };
  }

  /** The tag that the answer has now, without making it. */
  async function tagNow(key: string): Promise<string | null> {
    const bookmark = await cache.state();
    return bookmark === null ? null : tags.tagOf(key, bookmark);
  }

  return async function handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const key = cacheKey(request);
    void reply.header('content-language', preferredLocale(request.headers['accept-language']).toLowerCase());
    vary(reply, ['accept', 'accept-language']);
    const isConditional = methodOf(request) === 'GET' && request.headers['if-none-match'] !== undefined;
    if (key !== null && isConditional) {
      const tag = await tagNow(key);
      if (tag !== null && holdsTag(request.headers['if-none-match'], tag)) {
        return reply.status(304).headers({ etag: tag, 'cache-control': revalidate }).send();
      }
    }
    const { bookmark, response } =
      key === null
        ? { bookmark: null, response: (await answer(request)).response }
        : await cache.respond(key, () => answer(request));
    const [body, { status, headers }] = response;
    if (bookmark !== null) void reply.header('x-data-state', nameOfState(bookmark));
    if (methodOf(request) === 'GET' && key !== null && bookmark !== null) {
      void reply.headers({ etag: tags.tagOf(key, bookmark), 'cache-control': revalidate });
    }
    return reply
      .status(status)
      .headers(headers ?? {})
      .send(body ?? '');
  };
}

/** Stands for an answer that is written already; the library says its status and media type. */
const written: ExecutionResult = { data: null };

/**
 * Takes its fields out of the data of an answer that is written. Promises that waited for it hold it, and they have waited
 * for longer than the garbage collector takes for passing (`takeAll`).
 */
function empty({ data }: ExecutionResult): void {
  if (data) for (const field of Object.keys(data)) data[field] = null;
}

/** An answer may be kept by the client and is right as long as its tag is. */
const revalidate = 'private, no-cache';

/** Values of a request's body that are not variables: its own members, and those of `extensions`. */
const ownValues = 20;

/** HEAD is asked and answered as GET; Fastify leaves the body out. */
function methodOf({ method }: FastifyRequest): string {
  return method === 'HEAD' ? 'GET' : method;
}

/**
 * Everything that an answer depends on beside the data (the day, because a status is that of today); null for a body that
 * is no text. A body stands for itself as it was written, so that nobody reads it whose answer is kept.
 */
function cacheKey(request: FastifyRequest): string | null {
  const { url, headers, body } = request;
  const method = methodOf(request);
  const content = method === 'GET' ? url : body;
  if (typeof content !== 'string') return null;
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

function absenceIn(errors: NonNullable<ExecutionResult['errors']>): Absence | null {
  const codes = errors.map(({ extensions }) => extensions['code']);
  return (['SERVICE_UNAVAILABLE', 'TIMEOUT'] as const).find((one) => codes.includes(one)) ?? null;
}

function withStatusOf(absence: Absence | null, about: Response[1]): Response[1] {
  if (absence === null) return about;
  const headers = { ...about.headers, 'retry-after': retryAfterSeconds };
  return { status: errorCatalogue[absence].status, statusText: absence, headers };
}
