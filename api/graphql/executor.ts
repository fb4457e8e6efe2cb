import type { FastifyInstance, FastifyRequest } from 'fastify';
import type {} from 'mercurius';
import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql';
import type { ApiConfig } from '../config.ts';
import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { preferredLocale } from '../locale.ts';
import type { Repositories } from '../repositories/index.ts';
import { today } from '../today.ts';
import { createLoaders } from '../schema/loaders.ts';
import { documentReader, type KnownDocument } from './documents.ts';
import { nameArguments } from './name-arguments.ts';
import { maskError } from './masking.ts';

/** One GraphQL request as it came over HTTP. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Executes operations through Mercurius within the limits; the outcome holds nothing that a caller may not see. */
export function createExecutor(app: FastifyInstance, config: ApiConfig, repositories: Repositories) {
  const readDocument = documentReader(config);

  async function run(request: FastifyRequest, operation: OperationRequest, known: KnownDocument) {
    checkOperation(operation, known, request.method);
    const context: ApiContext = {
      repositories,
      loaders: createLoaders(repositories),
      locale: preferredLocale(request.headers['accept-language']),
      today: today(),
      requestId: request.id,
    };
    return withDeadline(
      config.requestTimeoutMs,
      app.graphql(
        cacheableSource(operation),
        { ...context },
        { ...operation.variables },
        operation.operationName ?? undefined,
      ),
    );
  }

  /** The result of an operation; without `data` when it was not executed. Never throws. */
  return async function execute(
    request: FastifyRequest,
    operation: OperationRequest,
  ): Promise<ExecutionResult> {
    const known = readDocument(operation.query);
    const mask = (error: unknown) => maskError(error, request.id, request.log);
    if (known instanceof GraphQLError) return { errors: [mask(known)] };
    try {
      const { data, errors } = await run(request, operation, known);
      return errors
        ? { ...(data !== undefined && { data }), errors: errors.map(mask) }
        : { data: data ?? null };
    } catch (error) {
      return { errors: nameArguments(validationErrors(error), known.document).map(mask) };
    }
  };
}

/**
 * Mercurius keeps one compiled query for each text, whatever the operation's name; a comment makes the text of each
 * operation its own, so that two operations of one document are never taken for each other.
 */
function cacheableSource({ query, operationName }: OperationRequest): string {
  return operationName ? `${query}\n# ${operationName}` : query;
}

function checkOperation(
  { operationName }: OperationRequest,
  { operations }: KnownDocument,
  method: string,
): void {
  const operation = operationName ? operations.get(operationName) : [...operations.values()][0];
  if (operation === undefined || (!operationName && operations.size > 1)) {
    const names = [...operations.keys()].map((name) => name ?? '(without a name)').join(', ');
    throw new ApiError(
      'BAD_USER_INPUT',
      `"operationName" must name one of the document's operations: ${names}.`,
    );
  }
  if (method === 'GET' && operation !== OperationTypeNode.QUERY) {
    throw new ApiError('BAD_REQUEST', `A ${operation} needs POST.`);
  }
}

/** Mercurius throws one error that holds those of parsing, validation and variables. */
function validationErrors(error: unknown): readonly unknown[] {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [error];
}

async function withDeadline<Result>(limitMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new ApiError('TIMEOUT', `The answer took longer than ${String(limitMs)} ms.`, {
          what: 'time of a request in ms',
          limit: limitMs,
        }),
      );
    }, limitMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
