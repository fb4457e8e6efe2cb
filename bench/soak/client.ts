import { Agent, fetch } from 'undici';

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
  /** Sends a body to `/graphql` as it is. */
  post(body: string): Promise<Reply>;
  get(path: string): Promise<Reply>;
  /** Ends its connections, so that those of the service that are left are the service's own. */
  close(): Promise<void>;
}

/** A client of the service at `url` that measures how long it waits, with connections of its own. */
export function openClient(url: string): Client {
  const dispatcher = new Agent();
  const send = async (
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string },
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
  const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return {
    url,
    query: (query, variables = {}, headers = {}) => post(JSON.stringify({ query, variables }), headers),
    post: (body) => post(body),
    get: (path) => send(path, {}),
    close: () => dispatcher.destroy(),
  };
}
