import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { portOf } from './knock.ts';

/**
 * Gives the driver what it lacks, a limit for the first answer on a new connection: from now on one to the port of `uri` on
 * which nothing has come `limitMs` after it was made is destroyed, and the driver takes that as any connection that breaks.
 * Its own `connectionTimeout` ends when the connection is there, and closing a driver does not reach one whose greeting
 * nobody answers: behind a line that was cut each would stay until the kernel notices, which takes hours.
 *
 * Node tells of plain sockets alone; over TLS the hours stay.
 * @param uri of the schemes of Neo4j
 * @returns stops watching for new connections; those that were made keep their limit
 */
export function limitHandshakes(uri: string, limitMs: number): () => void {
  const port = portOf(uri);
  const watch = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    socket.once('connect', () => {
      if (socket.remotePort !== port) return;
      const end = () => {
        if (socket.bytesRead > 0) return;
        socket.destroy(new Error(`no answer to the greeting within ${limitMs} ms`));
      };
      // After a standstill Node.js looks at the clock first: what has arrived meanwhile is read before the limit counts.
      const timer = setTimeout(() => setImmediate(end), limitMs).unref();
      socket.once('close', () => clearTimeout(timer));
    });
  };
  subscribe('net.client.socket', watch);
  return () => unsubscribe('net.client.socket', watch);
}
