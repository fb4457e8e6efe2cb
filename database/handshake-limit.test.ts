import { once } from 'node:events';
import { connect, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTcpServer } from '../test/tcp-server.ts';
import { limitHandshakes } from './handshake-limit.ts';

const limitMs = 100;
const servers: Server[] = [];
const clients: Socket[] = [];
let uri: string;
let stop: () => void;

beforeEach(async () => {
  uri = await serving(() => undefined);
  stop = limitHandshakes(uri, limitMs);
});
afterEach(() => {
  stop();
  for (const client of clients.splice(0)) client.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** The address of a server that does this with each connection. */
async function serving(handle: (socket: Socket) => void): Promise<string> {
  const { server, uri: address } = await startTcpServer(handle);
  servers.push(server);
  return address;
}

function open(to: string): Socket {
  const client = connect(Number(new URL(to).port), '127.0.0.1');
  clients.push(client);
  return client;
}

it('ends a connection on which nobody answers, with a word for who waits', async () => {
  const [error] = (await once(open(uri), 'error')) as [Error];
  expect(error.message).toBe('no answer to the greeting within 100 ms');
  expect(clients[0]?.destroyed).toBe(true);
});

it('leaves alone what was answered once, what leads elsewhere, and what is opened after it was stopped', async () => {
  const speaking = await serving((socket) => socket.write('x'));
  const stopOther = limitHandshakes(speaking, limitMs);
  const answered = open(speaking);
  const elsewhere = open(await serving(() => undefined));
  const silent = open(uri);
  stop();
  stopOther();
  const later = open(uri);
  await expect(once(silent, 'close')).rejects.toThrow('no answer');
  await pause(limitMs);
  expect([answered, elsewhere, later].map(({ destroyed }) => destroyed)).toEqual([false, false, false]);
});
