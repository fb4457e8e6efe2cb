import { type FailureKind, RequestFailure } from './failure.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { noteState } from './state/data-state.ts';
import { type Access, access, forgetToken, token } from './state/session.ts';
import type { Language } from './state/types.ts';

/** How long the page waits for an answer, in milliseconds; the service itself gives up earlier. */
const waitMs = 15_000;
/** How long an import may take. */
const importWaitMs = 10 * 60_000;

interface GraphQLAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * Asks the service, as whoever is signed in. A token that the service no longer takes signs the reader out; a question is
 * then asked again without it, a change is not.
 * @param language the language of names in the answer
 * @throws RequestFailure, also when the answer holds an error beside data; AbortError when `signal` ended it
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  language: Language,
  signal: AbortSignal,
): Promise<Result> {
  const query = document.toString();
  const sentAs = token.peek();
  try {
    return await ask<Result>(JSON.stringify({ query, variables }), language, signal, sentAs);
  } catch (error) {
    if (!signOutAfter(error, sentAs) || query.trimStart().startsWith('mutation')) throw error;
    return ask<Result>(JSON.stringify({ query, variables }), language, signal, null);
  }
}

async function ask<Result>(
  body: string,
  language: Language,
  signal: AbortSignal,
  sentAs: string | null,
): Promise<Result> {
  const headers = { 'content-type': 'application/json', 'accept-language': language };
  const response = await send('/graphql', { method: 'POST', headers, body, signal, sentAs });
  noteState(response.headers.get('x-data-state'));
  const answer = await readAnswer<GraphQLAnswer<Result>>(response);
  const [error] = answer.errors ?? [];
  if (error) throw failureOf(error, answer.data);
  if (!answer.data) throw new RequestFailure('fault', `HTTP ${String(response.status)}`);
  return answer.data;
}

/**
 * Asks the service whether anybody can write here and whose token this is, and remembers it unless the token is only tried.
 * @throws RequestFailure when the token is not taken
 */
export async function readAccess(given: string | null): Promise<Access> {
  const signal = new AbortController().signal;
  const response = await send('/access', { method: 'GET', headers: {}, signal, sentAs: given });
  return readOrFail<Access>(response);
}

/** Finds out at the start whether anybody can write here, and whether the kept token is still taken. */
export async function loadAccess(): Promise<void> {
  const sentAs = token.peek();
  try {
    access.value = await readAccess(sentAs);
  } catch (error) {
    // Without an answer nothing is offered; whoever asks for editing is told why.
    if (signOutAfter(error, sentAs)) access.value = await readAccess(null).catch(() => null);
  }
}

/** What is asked of an upload. */
export interface UploadWish {
  readonly file: string;
  readonly isDryRun: boolean;
  readonly isReplacing: boolean;
  readonly reason: string;
}

/** Uploads a file; gives the report of the service as it came. Throws RequestFailure; AbortError when `signal` ended it. */
export async function upload(bytes: Blob, wish: UploadWish, signal: AbortSignal): Promise<unknown> {
  const query = new URLSearchParams({
    file: wish.file,
    dryRun: String(wish.isDryRun),
    replace: String(wish.isReplacing),
    ...(wish.reason !== '' && { reason: wish.reason }),
  });
  const sentAs = token.peek();
  const headers = { 'content-type': 'application/octet-stream' };
  try {
    const response = await send(
      `/import?${query.toString()}`,
      { method: 'POST', headers, body: bytes, signal, sentAs },
      importWaitMs,
    );
    return await readOrFail<unknown>(response);
  } catch (error) {
    signOutAfter(error, sentAs);
    throw error;
  }
}

/** Whether the service refused the token itself, which is then forgotten. */
function signOutAfter(error: unknown, sentAs: string | null): boolean {
  if (sentAs === null || !(error instanceof RequestFailure) || error.code !== 'UNAUTHENTICATED') return false;
  if (token.peek() === sentAs) forgetToken(reasonOf(error));
  return true;
}

/** Why a token was refused, as the service's code for it. */
export function reasonOf({ details }: RequestFailure): string {
  return typeof details['reason'] === 'string' ? details['reason'] : 'SIGNATURE';
}

interface Sending {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
  readonly signal: AbortSignal;
  readonly sentAs: string | null;
}

async function send(
  path: string,
  { method, headers, body, signal, sentAs }: Sending,
  wait = waitMs,
): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      headers: {
        ...headers,
        accept: 'application/json',
        ...(sentAs !== null && { authorization: `Bearer ${sentAs}` }),
      },
      ...(body !== undefined && { body }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(wait)]),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    throw new RequestFailure(
      isLate ? 'slow' : 'offline',
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** The answer of a REST address; errors have the form that they have in GraphQL. */
async function readOrFail<Result>(response: Response): Promise<Result> {
  const answer = await readAnswer<GraphQLAnswer<never> & Result>(response);
  const [error] = answer.errors ?? [];
  if (error) throw failureOf(error);
  if (!response.ok) throw new RequestFailure('fault', `HTTP ${String(response.status)}`);
  return answer;
}

async function readAnswer<Answer>(response: Response): Promise<Answer> {
  try {
    // The answer to a document is of the type that codegen made from that document and the same schema.
    return (await response.json()) as Answer;
  } catch {
    throw new RequestFailure('fault', `HTTP ${String(response.status)}`);
  }
}

/** @param data what was answered beside the error */
function failureOf(
  { message, extensions = {} }: NonNullable<GraphQLAnswer<never>['errors']>[number],
  data: unknown = null,
) {
  return new RequestFailure(kindOfError(extensions['code']), message, extensions, data !== null);
}

/** The codes with which the service does not even begin. */
const refusals = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_MISMATCH',
  'DOCUMENT_NOT_TRUSTED',
  'CROSS_SITE_REQUEST',
  'RATE_LIMITED',
  'NOT_FOUND',
  'BAD_REQUEST',
];

function kindOfError(code: unknown): FailureKind {
  if (code === 'SERVICE_UNAVAILABLE') return 'unavailable';
  if (code === 'TIMEOUT') return 'slow';
  return typeof code === 'string' && refusals.includes(code) ? 'refused' : 'fault';
}

/** Whether the service and its database answer. */
export type Health = 'ready' | 'unavailable' | 'offline';

/** How long the page waits for the word that all is well, in milliseconds. */
const healthWaitMs = 8000;

/** Asks whether the service and its database answer; a service that does not say is believed to. Never throws. */
export async function askHealth(): Promise<Health> {
  try {
    const { status } = await fetch('/readyz', { signal: AbortSignal.timeout(healthWaitMs) });
    if (status === 503) return 'unavailable';
    // A proxy speaks for a service that is not there.
    return status === 502 || status === 504 ? 'offline' : 'ready';
  } catch {
    return 'offline';
  }
}

/** Not what the browser keeps. Apart, because Node, whose types count where tests run, knows no such option. */
const anew = { cache: 'no-store' } as const;

/** The page of an address as the service has it now, as text; null where it gives none. Never throws. */
export async function askPage(path: string): Promise<string | null> {
  try {
    const answer = await fetch(path, { ...anew, signal: AbortSignal.timeout(healthWaitMs) });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
