import { GraphQLError } from 'graphql';
import { DatabaseError } from '../database/errors.ts';

type Place = 'GraphQL' | 'REST';
const anywhere: readonly Place[] = ['GraphQL', 'REST'];
const overGraphQL: readonly Place[] = ['GraphQL'];
const overRest: readonly Place[] = ['REST'];
const nowhere: readonly Place[] = [];

/**
 * Every error code that a caller can meet: the HTTP status of a request that is refused with it as a whole, and where one
 * is. Over GraphQL an error of a field comes with 200, whatever its code.
 */
export const errorCatalogue = {
  GRAPHQL_PARSE_FAILED: { status: 400, refuses: overGraphQL, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    refuses: overGraphQL,
    meaning: 'The document does not fit the schema.',
  },
  BAD_USER_INPUT: {
    status: 400,
    refuses: anywhere,
    meaning: 'An argument has a value that is not allowed, or names something that does not exist.',
  },
  UNAUTHENTICATED: {
    status: 401,
    refuses: anywhere,
    meaning: 'The token is missing where one is needed, or is not valid.',
  },
  FORBIDDEN: { status: 403, refuses: overRest, meaning: 'The role of the token does not allow this.' },
  CONFLICT: {
    status: 409,
    refuses: nowhere,
    meaning: 'What was to be changed is no longer as the caller saw it; the error holds both states.',
  },
  LIMIT_EXCEEDED: {
    status: 400,
    refuses: anywhere,
    meaning: 'The request asks for more than a stated limit allows.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 400,
    refuses: overGraphQL,
    meaning: 'The service does not know the document of this hash; send it once more with its text.',
  },
  PERSISTED_QUERY_MISMATCH: {
    status: 400,
    refuses: overGraphQL,
    meaning: 'The hash sent is not the hash of the document sent.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 400,
    refuses: overGraphQL,
    meaning: 'The service answers only documents that its operator lists.',
  },
  CROSS_SITE_REQUEST: {
    status: 403,
    refuses: anywhere,
    meaning: 'Another site may not send this request in the name of its visitor.',
  },
  RATE_LIMITED: {
    status: 429,
    refuses: anywhere,
    meaning: 'Too many requests in a minute; Retry-After says when to go on.',
  },
  NOT_FOUND: { status: 404, refuses: overRest, meaning: 'There is nothing at this address.' },
  BAD_REQUEST: { status: 400, refuses: anywhere, meaning: 'The HTTP request itself is faulty.' },
  SERVICE_UNAVAILABLE: {
    status: 503,
    refuses: anywhere,
    meaning: 'The database does not answer; try again later.',
  },
  TIMEOUT: { status: 504, refuses: anywhere, meaning: 'The answer took longer than the stated limit.' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    refuses: overRest,
    meaning: 'A fault of the service; the request id finds it in the log.',
  },
} as const;

/** Seconds after which a caller may try again when the database does not answer. */
export const retryAfterSeconds = '2';

export type ErrorCode = keyof typeof errorCatalogue;

/** An error that is meant for the caller: a code of the catalogue, a sentence, and what is needed to act on it. */
export class ApiError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { code, ...details } });
    this.name = 'ApiError';
    this.code = code;
  }
}

/** A value that a scalar refuses; GraphQL adds where it stands and shows it as BAD_USER_INPUT. */
export class RefusedValue extends Error {
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(found: unknown, allowed: string) {
    const value = shorten(found);
    super(`${value} is not allowed; allowed is ${allowed}.`);
    this.name = 'RefusedValue';
    this.extensions = { code: 'BAD_USER_INPUT', value, allowed };
  }
}

/**
 * A faulty argument, said in full: which one, what was found (at most 100 characters of it), what is allowed.
 * @param argument the path of the argument in the field's arguments, e.g. `filter.id.in[3]`
 */
export function badInput(argument: string, found: unknown, allowed: string): ApiError {
  const value = shorten(found);
  return new ApiError('BAD_USER_INPUT', `Argument "${argument}" is ${value}; allowed is ${allowed}.`, {
    argument,
    value,
    allowed,
  });
}

/** A request that goes over a limit: which limit, what it allows, what was asked (`at least ` where nobody counted on). */
export function limitExceeded(what: string, limit: number, found: number, atLeast = ''): ApiError {
  return new ApiError(
    'LIMIT_EXCEEDED',
    `The ${what} is ${atLeast}${String(found)}; at most ${String(limit)} is allowed.`,
    {
      what,
      limit,
      value: found,
    },
  );
}

function shorten(value: unknown): string {
  const text = value === undefined ? 'not given' : JSON.stringify(value);
  return text.length <= 100 ? text : `${text.slice(0, 100)}… (${String(text.length)} characters)`;
}

/** The code under which a caller, and the audit log, learn of what went wrong behind GraphQL. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof ApiError) return error.code;
  if (error instanceof RefusedValue) return 'BAD_USER_INPUT';
  if (!(error instanceof DatabaseError) || error.failure === 'STATEMENT') return 'INTERNAL_SERVER_ERROR';
  return error.failure === 'TIMEOUT' || error.failure === 'ABANDONED' ? 'TIMEOUT' : 'SERVICE_UNAVAILABLE';
}
