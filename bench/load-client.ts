import { Client } from 'undici';
import type { HttpRequest } from './questions/question.ts';

/** What the process that makes the load is asked to do: the requests in turn, for a while, over some connections. */
export interface Load {
  readonly origin: string;
  readonly requests: readonly HttpRequest[];
  readonly connections: number;
  readonly durationMs: number;
}

/** What came of it. */
export interface LoadOutcome {
  readonly answered: number;
  /** Answers with another status than 200, and requests without an answer. */
  readonly failed: number;
  readonly durationMs: number;
  /** The time of each answered request, ascending, in milliseconds. */
  readonly latenciesMs: readonly number[];
}

/**
 * Sends requests over some connections, each of which waits for an answer before its next request, until the time is
 * over. Each connection begins at another place of the list. Bodies are read and thrown away.
 */
export async function makeLoad({ origin, requests, connections, durationMs }: Load): Promise<LoadOutcome> {
  const begin = performance.now();
  const deadline = begin + durationMs;
  const latenciesMs: number[] = [];
  let failed = 0;

  async function connection(index: number): Promise<void> {
    const client = new Client(origin, { pipelining: 1 });
    let next = Math.floor((index * requests.length) / connections);
    while (performance.now() < deadline) {
      const request = requests[next % requests.length];
      if (!request) break;
      next += 1;
      const start = performance.now();
      const status = await send(client, request);
      if (status === 200) latenciesMs.push(performance.now() - start);
      else failed += 1;
    }
    await client.close();
  }

  await Promise.all(Array.from({ length: connections }, (_, index) => connection(index)));
  return {
    answered: latenciesMs.length,
    failed,
    durationMs: performance.now() - begin,
    latenciesMs: latenciesMs.sort((a, b) => a - b),
  };
}

const jsonHeaders = { 'content-type': 'application/json', accept: 'application/json' };
const plainHeaders = { accept: 'application/json' };

/** The status of the answer once all of it is there; 0 when there is none. */
function send(client: Client, { method, path, body }: HttpRequest): Promise<number> {
  return new Promise((resolve) => {
    let status = 0;
    client.dispatch(
      { method, path, headers: body === undefined ? plainHeaders : jsonHeaders, body: body ?? null },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_, statusCode) => {
          status = statusCode;
        },
        onResponseData: () => undefined,
        onResponseEnd: () => resolve(status),
        onResponseError: () => resolve(0),
      },
    );
  });
}

process.on('message', (load: Load) => {
  void makeLoad(load).then((outcome) => process.send?.(outcome));
});
