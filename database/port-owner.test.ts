import { once } from 'node:events';
import { connect, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startTcpServer } from '../test/tcp-server.ts';
import { leadsToOthers, requireOwner, socketRows } from './port-owner.ts';

const port = 0x1f40;
const client = 0xd431;
/** Java's socket that listens, one connection that it has accepted, one that waits to be, and one that somebody has left. */
const table = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0000000000000000FFFF00000100007F:1F40 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 71823 1 0000000000000000 100 0 0 10 0
   1: 0000000000000000FFFF00000100007F:1F40 0000000000000000FFFF00000100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 71899 1 0000000000000000 20 4 30 10 -1
   2: 0000000000000000FFFF00000100007F:1F40 0000000000000000FFFF00000100007F:D432 01 00000000:00000000 00:00000000 00000000     0        0 0 1 0000000000000000 20 4 30 10 -1
   3: 0100007F:1F40 0100007F:D433 06 00000000:00000000 03:00000EA1 00000000     0        0 0 3 0000000000000000
   4: 0100007F:D431 0100007F:1F40 01 00000000:00000000 00:00000000 00000000  1000        0 71900 1 0000000000000000 20 4 30 10 -1
`;

describe('the owner of a port', () => {
  it('is read from the tables of Linux', () => {
    expect(socketRows(table).slice(0, 3)).toEqual([
      { localPort: port, remotePort: 0, uid: 1000, isHeld: true },
      { localPort: port, remotePort: client, uid: 1000, isHeld: true },
      { localPort: port, remotePort: client + 1, uid: 0, isHeld: false },
    ]);
  });

  it('is another one when somebody else listens or has accepted', () => {
    const rows = socketRows(table);
    expect(leadsToOthers(1000, rows, port, client)).toBe(false);
    expect(leadsToOthers(1000, rows, port, client + 1)).toBe(false);
    expect(leadsToOthers(1001, rows, port, client)).toBe(true);
    const accepted = rows.map((row) => (row.remotePort === client ? { ...row, uid: 1001 } : row));
    expect(leadsToOthers(1000, accepted, port, client)).toBe(true);
    expect(leadsToOthers(1000, accepted, port, client + 1)).toBe(false);
    const listening = rows.map((row) => (row.remotePort === 0 ? { ...row, uid: 1001 } : row));
    expect(leadsToOthers(1000, listening, port, client + 1)).toBe(true);
  });
});

describe.skipIf(process.platform !== 'linux')('a connection', () => {
  const servers: Server[] = [];
  const clients: Socket[] = [];
  afterEach(() => {
    for (const one of clients.splice(0)) one.destroy();
    for (const server of servers.splice(0)) server.close();
  });

  async function serving(received: Buffer[] = []): Promise<string> {
    const { server, uri } = await startTcpServer((socket) =>
      socket.on('data', (data) => received.push(data)),
    );
    servers.push(server);
    return uri;
  }
  const open = (uri: string) => {
    const socket = connect(Number(new URL(uri).port), '127.0.0.1');
    clients.push(socket);
    return socket;
  };
  const uid = process.getuid?.() ?? -1;

  it('to our own process is made', async () => {
    const received: Buffer[] = [];
    const uri = await serving(received);
    const stop = requireOwner(uri, uid);
    const socket = open(uri);
    await once(socket, 'connect');
    socket.write('hello');
    await expect.poll(() => Buffer.concat(received).toString()).toBe('hello');
    stop();
  });

  it("to another user's is ended before it says anything", async () => {
    const received: Buffer[] = [];
    const uri = await serving(received);
    const stop = requireOwner(uri, uid + 1);
    const socket = open(uri);
    socket.on('connect', () => socket.write('password'));
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain('another user than');
    await pause(50);
    expect(received).toEqual([]);
    stop();
    await once(open(uri), 'connect');
  });
});
