import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** A server on a free loopback port that does `handle` with each connection, and the address of a Neo4j there. The caller closes it. */
export async function startTcpServer(
  handle: (socket: Socket) => void,
): Promise<{ readonly server: Server; readonly uri: string }> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
