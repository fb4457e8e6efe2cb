import { createServer, request as send } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface RoundRobin {
  /** Where it answers, without a slash at its end. */
  readonly url: string;
  /** How many requests each backend was given. */
  readonly counts: readonly number[];
  close(): Promise<void>;
}

/** A plain HTTP proxy: each request goes to the next backend, whoever sends it and whatever it is about. */
export async function startRoundRobin(backends: readonly string[]): Promise<RoundRobin> {
  const counts = backends.map(() => 0);
  let turn = -1;
  const server = createServer((incoming, outgoing) => {
    turn = (turn + 1) % backends.length;
    counts[turn] = (counts[turn] ?? 0) + 1;
    const { method, headers } = incoming;
    const onward = send(new URL(incoming.url ?? '/', backends[turn]), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
