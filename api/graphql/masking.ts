import { GraphQLError } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { DatabaseError, UnknownOutcome } from '../../database/errors.ts';
import { ApiError, codeOf, type ErrorCode, RefusedValue } from '../errors.ts';

/**
 * Turns whatever went wrong into an error that may be shown: errors of the catalogue and of GraphQL itself pass with a
 * code; of all others the caller learns a code, a sentence and the request id under which the log has the rest.
 */
export function maskError(error: unknown, requestId: string, log: FastifyBaseLogger): GraphQLError {
  const shown =
    error instanceof GraphQLError ? error : new GraphQLError('', { originalError: asError(error) });
  const cause = rootCause(shown);
  if (cause instanceof ApiError) return withCode(shown, cause.code, cause.message, cause.extensions);
  if (cause instanceof RefusedValue) return withCode(shown, codeOf(cause), shown.message, shown.extensions);
  if (isOfCaller(shown, cause))
    return withCode(shown, codeOfGraphQLError(shown), shown.message, shown.extensions);
  if (cause instanceof DatabaseError && cause.failure !== 'STATEMENT') {
    log[cause.failure === 'ABANDONED' ? 'debug' : 'warn'](
      { err: cause.cause, statement: cause.statement, requestId },
      cause.message,
    );
    const code = codeOf(cause);
    if (cause instanceof UnknownOutcome)
      return withCode(shown, code, unknown, { requestId, outcome: 'UNKNOWN' });
    const message =
      code === 'TIMEOUT' ? 'The database took too long.' : 'The database does not answer; try again later.';
    return withCode(shown, code, message, { requestId });
  }
  log.error({ err: cause, requestId }, 'internal error');
  return withCode(
    shown,
    'INTERNAL_SERVER_ERROR',
    `A fault of the service; its log knows it as request ${requestId}.`,
    {
      requestId,
    },
  );
}

const unknown =
  'The database went away when this was to be written. It is not known whether this was written; look at the history before you try again.';

/** Whether an error is none that a caller, a limit or an absent database explains. */
export function isUnexpected(error: GraphQLError): boolean {
  const cause = rootCause(error);
  return !isOfCaller(error, cause) && codeOf(cause) === 'INTERNAL_SERVER_ERROR';
}

function rootCause(error: GraphQLError): Error {
  let cause: Error = error;
  while (cause instanceof GraphQLError && !(cause instanceof ApiError) && cause.originalError)
    cause = cause.originalError;
  return cause;
}

/** What GraphQL says of the values of variables; all else that it says of variables is of the document. */
const ofValues = /^(?:Argument "|Variable "\$\w+" (?:got invalid value|of (?:required|non-null) type))/;

/**
 * Whether an error is what GraphQL has to say of a request. One with a path is of an answer: a field has a value that it
 * cannot have, which is no fault of the caller, unless a variable gave its argument such a value.
 */
function isOfCaller(error: GraphQLError, cause: Error): boolean {
  if (!(cause instanceof GraphQLError) || cause instanceof ApiError) return false;
  return error.path === undefined || ofValues.test(error.message);
}

function codeOfGraphQLError(error: GraphQLError): ErrorCode {
  // Errors of compiled queries (graphql-jit) come without extensions, against their type.
  const code = (error as Partial<GraphQLError>).extensions?.['code'];
  if (code === 'GRAPHQL_PARSE_FAILED') return code;
  return ofValues.test(error.message) ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
}

function withCode(
  shown: GraphQLError,
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>>,
): GraphQLError {
  const error = new GraphQLError(message, { path: shown.path ?? null, extensions: { ...details, code } });
  // Errors of compiled queries know their places alone, and not the nodes that others have them from.
  return Object.assign(error, { locations: shown.locations });
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
