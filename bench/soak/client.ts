import { Agent, fetch } from 'undici';
import type { Attack } from './hostile.ts';

export interface Reply {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
  readonly tookMs: number;
}

export interface Client {
  readonly url: string;
  /** Asks a GraphQL question. */
  query(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Sends a body as it is. */
  post(request: Attack): Promise<Reply>;
  get(path: string): Promise<Reply>;
  /** Ends its connections, so that those of the service that are left are the service's own. */
  close(): Promise<void>;
}

/** A client of the service at `url` that measures how long it waits, with connections of its own. */
export function openClient(url: string): Client {
  const dispatcher = new Agent();
  const send = async (
    path: string,
    init: { method?: string; headers?: Readonly<Record<string, string>>; body?: string | Buffer },
  ) => {
    const begin = performance.now();
    const took = () => performance.now() - begin;
    try {
      const response = await fetch(`${url}${path}`, { ...init, dispatcher });
      const text = await response.text();
      const retryAfter = response.headers.get('retry-after');
      return { status: response.status, retryAfter, text, tookMs: took() };
    } catch (error) {
      // Whatever happens to the database, the service answers; a connection that breaks is never right.
      const why = error instanceof Error ? `${error.message}: ${String(error.cause)}` : String(error);
      return { status: 0, retryAfter: null, text: `${path} broke off: ${why}`, tookMs: took() };
    }
  };
  const post = ({ path, headers, body }: Attack) => send(path, { method: 'POST', headers, body });
  return {
    url,
    query: (query, variables = {}, headers = {}) =>
      post({
        path: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    post,
    get: (path) => send(path, {}),
    close: () => dispatcher.destroy(),
  };
}
