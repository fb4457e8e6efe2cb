import { EventEmitter } from 'node:events';
import type { FastifyRequest } from 'fastify';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guardedSocketHandler } from './guarded-socket.ts';

beforeEach(() => vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z') }));
afterEach(() => vi.useRealTimers());

const second = 1000;
const day = 24 * 60 * 60 * second;

type Opened = Parameters<typeof guardedSocketHandler>[0]['opened'];
/** What the protocol's library was given of each connection. */
const given: Parameters<Opened>[0][] = [];

/** What opens connections, at most so many. */
const handlerOf = (most = 10) =>
  guardedSocketHandler(
    {
      opened: (socket) => {
        given.push(socket);
        return () => Promise.resolve();
      },
    },
    { admit: () => Promise.resolve(), checkNesting: () => undefined, needsToken: true, most },
  ) as (socket: unknown, request: unknown) => void;

/** An open connection, and what was done with it. */
function open(tokenExpiresAt: number | null = null, handler = handlerOf()) {
  const done: string[] = [];
  const socket = Object.assign(new EventEmitter(), {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: 0,
    ping: () => done.push('ping'),
    send: (_: string, sent: () => void) => sent(),
    terminate: () => done.push('terminate'),
    close: (code: number) => done.push(`close ${String(code)}`),
  });
  const request: Partial<FastifyRequest> = { tokenExpiresAt };
  handler(socket, request);
  const ours = given.at(-1);
  return { socket, done, answer: async () => ours?.send('{}') };
}

it('asks a client every 12 s whether it is there, and cuts it off when it does not answer until the next time', () => {
  const { socket, done } = open();
  for (let round = 0; round < 3; round += 1) {
    vi.advanceTimersByTime(12 * second);
    socket.emit('pong');
  }
  expect(done).toEqual(['ping', 'ping', 'ping']);
  vi.advanceTimersByTime(12 * second);
  expect(done).toEqual(['ping', 'ping', 'ping', 'ping']);
  vi.advanceTimersByTime(12 * second);
  expect(done.at(-1)).toBe('terminate');
});

it('waits for the end of a token that is further away than a timer reaches', () => {
  const { socket, done } = open(Date.now() + 26 * day);
  const answering = setInterval(() => socket.emit('pong'), 5 * second);
  vi.advanceTimersByTime(26 * day - second);
  expect(done.filter((what) => what !== 'ping')).toEqual([]);
  vi.advanceTimersByTime(second);
  expect(done.at(-1)).toBe('close 4403');
  clearInterval(answering);
});

it('leaves no timer behind when a connection ends', () => {
  const { socket } = open(Date.now() + day);
  expect(vi.getTimerCount()).toBe(2);
  socket.emit('close', 1000, Buffer.from(''));
  expect(vi.getTimerCount()).toBe(0);
});

it('takes no more connections than there may be, until one ends', () => {
  const handler = handlerOf(2);
  const [first] = [open(null, handler), open(null, handler)];
  expect(open(null, handler).done).toEqual(['close 1013']);
  first.socket.emit('close', 1000, Buffer.from(''));
  expect(open(null, handler).done).toEqual([]);
});

it('ends the connection on which most waits, when too much waits on all of them together', async () => {
  const megabyte = 1024 * 1024;
  const handler = handlerOf(20);
  const clients = Array.from({ length: 8 }, () => open(null, handler));
  const cutOff = () => clients.map(({ done }) => done.includes('terminate'));
  for (const { socket } of clients) socket.bufferedAmount = 8 * megabyte;
  await clients[0]?.answer();
  expect(cutOff()).not.toContain(true);
  const [, greedy] = clients;
  if (greedy) greedy.socket.bufferedAmount = 9 * megabyte;
  // Whoever is answered, it is not who has left the least.
  await clients[0]?.answer();
  expect(cutOff()).toEqual([false, true, false, false, false, false, false, false]);
});
