import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startTcpServer } from '../test/tcp-server.ts';
import { knock } from './knock.ts';

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  sockets.length = 0;
});

/** The address of a server that does this with each connection. */
async function serving(handle: (socket: Socket) => void): Promise<string> {
  const { server, uri } = await startTcpServer((socket) => {
    sockets.push(socket);
    handle(socket);
  });
  servers.push(server);
  return uri;
}

describe('a knock', () => {
  it('is answered by who speaks, silent where nobody does, and tells a line that breaks from none', async () => {
    const speaking = await serving((socket) =>
      socket.once('data', () => socket.write(Buffer.from([0, 0, 0, 5]))),
    );
    expect(await knock(speaking, 10_000)).toBe('ANSWERED');
    expect(await knock(await serving(() => undefined), 50)).toBe('SILENT');
    expect(await knock(await serving((socket) => socket.destroy()), 10_000)).toBe('BROKEN');
    expect(await knock('bolt://127.0.0.1:1', 10_000)).toBe('ABSENT');
  });

  it('leaves no connection behind', async () => {
    const uri = await serving((socket) => socket.resume());
    expect(await knock(uri, 50)).toBe('SILENT');
    await expect.poll(() => sockets.length).toBe(1);
    const [socket] = sockets;
    if (socket && !socket.destroyed) await once(socket, 'close');
    expect(sockets).toHaveLength(1);
  });
});
