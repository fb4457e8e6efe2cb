import type { TypedDocumentString } from './generated/graphql.ts';
import type { Language } from './state/types.ts';

/** Why there is no answer: the reader is told what it means for them. */
export type FailureKind = 'offline' | 'unavailable' | 'slow' | 'refused' | 'fault';

/** A request that failed; `message` is the service's own sentence where it gave one. */
export class RequestFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = 'RequestFailure';
    this.kind = kind;
  }
}

/** How long the page waits for an answer, in milliseconds; the service itself gives up earlier. */
const waitMs = 15_000;

interface GraphQLAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the service.
 * @param language the language of names in the answer
 * @throws RequestFailure, also when the answer holds an error beside data; AbortError when `signal` ended it
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  language: Language,
  signal: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), language, signal);
  const answer = await readAnswer<Result>(response);
  const [error] = answer.errors ?? [];
  if (error) throw new RequestFailure(kindOfError(error.extensions?.code), error.message);
  if (!answer.data) throw new RequestFailure('fault', `HTTP ${String(response.status)}`);
  return answer.data;
}

async function send(body: string, language: Language, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': language,
      },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(waitMs)]),
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

async function readAnswer<Result>(response: Response): Promise<GraphQLAnswer<Result>> {
  try {
    // The answer to a document is of the type that codegen made from that document and the same schema.
    return (await response.json()) as GraphQLAnswer<Result>;
  } catch {
    throw new RequestFailure('fault', `HTTP ${String(response.status)}`);
  }
}

function kindOfError(code: string | undefined): FailureKind {
  if (code === 'SERVICE_UNAVAILABLE') return 'unavailable';
  if (code === 'TIMEOUT') return 'slow';
  return code === 'BAD_USER_INPUT' || code === 'LIMIT_EXCEEDED' ? 'refused' : 'fault';
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
