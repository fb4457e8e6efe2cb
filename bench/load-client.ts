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
  /** Answers with another status than 200 or with errors of GraphQL, and requests without an answer. */
  readonly failed: number;
  readonly durationMs: number;
  /** The time of each answered request, ascending, in milliseconds. */
  readonly latenciesMs: readonly number[];
}

/**
 * Sends requests over some connections, each of which waits for an answer before its next request, until the time is
 * over. Each connection begins at another place of the list. Bodies are looked through for errors and thrown away.
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
      if (await isAnswered(client, request)) latenciesMs.push(performance.now() - start);
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

/** How an answer of GraphQL says that something went wrong, also with status 200. In a text of JSON its quotes are escaped. */
const mark = Buffer.from('"errors":');

/** Whether there is an answer with status 200 and without errors, once all of it is there. */
function isAnswered(client: Client, { method, path, body }: HttpRequest): Promise<boolean> {
  return new Promise((resolve) => {
    let isGood = false;
    let end = Buffer.alloc(0); // the mark may lie across two pieces
    client.dispatch(
      { method, path, headers: body === undefined ? plainHeaders : jsonHeaders, body: body ?? null },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_, statusCode) => {
          isGood = statusCode === 200;
        },
        onResponseData: (_, piece) => {
          const seam = Buffer.concat([end, piece.subarray(0, mark.length)]);
          isGood &&= !seam.includes(mark) && !piece.includes(mark);
          end = Buffer.concat([end, piece.subarray(-mark.length)]).subarray(-mark.length);
        },
        onResponseEnd: () => resolve(isGood),
        onResponseError: () => resolve(false),
      },
    );
  });
}

process.on('message', (load: Load) => {
  void makeLoad(load).then((outcome) => process.send?.(outcome));
});
