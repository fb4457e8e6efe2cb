import { once } from 'node:events';
import { connect, type Server, type Socket } from 'node:net';
import { endianness } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startTcpServer } from '../test/tcp-server.ts';
import { leadsToOthers, placeOf, requireOwner, socketRows } from './port-owner.ts';

const port = 0x1f40;
const to = '0100007F:1F40';
const client = (at: number) => `0100007F:D43${String(at)}`;
/** Java's socket that listens, one connection that it has accepted, one that waits to be, and one that somebody has left. */
const table = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0000000000000000FFFF00000100007F:1F40 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 71823 1 0000000000000000 100 0 0 10 0
   1: 0000000000000000FFFF00000100007F:1F40 0000000000000000FFFF00000100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 71899 1 0000000000000000 20 4 30 10 -1
   2: 0000000000000000FFFF00000100007F:1F40 0000000000000000FFFF00000100007F:D432 01 00000000:00000000 00:00000000 00000000     0        0 0 1 0000000000000000 20 4 30 10 -1
   3: 0100007F:1F40 0100007F:D433 06 00000000:00000000 03:00000EA1 00000000     0        0 0 3 0000000000000000
   4: 0100007F:D431 0100007F:1F40 01 00000000:00000000 00:00000000 00000000  1000        0 71900 1 0000000000000000 20 4 30 10 -1
`;

describe('the owner of a port', () => {
  const rows = socketRows(table, port);

  it('is read from the tables of Linux, of that port alone', () => {
    expect(rows.slice(0, 3)).toEqual([
      { local: to, remote: '00000000:0000', uid: 1000, isHeld: true },
      { local: to, remote: client(1), uid: 1000, isHeld: true },
      { local: to, remote: client(2), uid: 0, isHeld: false },
    ]);
    expect(socketRows(table, port + 1)).toEqual([]);
  });

  it.skipIf(endianness() === 'BE')('stands at an address as the tables have it', () => {
    expect(placeOf('127.0.0.1', port)).toBe(to);
    expect(placeOf('10.0.2.15', 80)).toBe('0F02000A:0050');
  });

  it('is another one when somebody else listens or has accepted', () => {
    expect(leadsToOthers(1000, rows, to, client(1))).toBe(false);
    expect(leadsToOthers(1000, rows, to, client(2))).toBe(false);
    expect(leadsToOthers(1001, rows, to, client(1))).toBe(true);
    const accepted = rows.map((row) => (row.remote === client(1) ? { ...row, uid: 1001 } : row));
    expect(leadsToOthers(1000, accepted, to, client(1))).toBe(true);
    expect(leadsToOthers(1000, accepted, to, client(2))).toBe(false);
    const listening = rows.map((row) => (row.remote === '00000000:0000' ? { ...row, uid: 1001 } : row));
    expect(leadsToOthers(1000, listening, to, client(2))).toBe(true);
  });

  it('is nobody who listens on that port at another address, or at all of them beside', () => {
    const other = (local: string) => ({ local, remote: '00000000:0000', uid: 1001, isHeld: true });
    const beside = [...rows, other('0200007F:1F40'), other('00000000:1F40')];
    expect(leadsToOthers(1000, beside, to, client(1))).toBe(false);
    expect(leadsToOthers(1000, [other('0200007F:1F40')], to, client(1))).toBe(false);
    expect(leadsToOthers(1000, [other('00000000:1F40')], to, client(1))).toBe(true);
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
