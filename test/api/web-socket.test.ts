import { once } from 'node:events';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { mintToken } from '../../api/access/tokens.ts';
import type { ApiConfig } from '../../api/config.ts';
import { accessWithSecret, secret } from '../curation/tokens.ts';
import { openTestApi } from './service.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: ReturnType<typeof JSON.parse>;
}

/** A connection that says what it is told to, and keeps what it hears. */
async function connect(changes: Partial<ApiConfig> = {}, headers: Record<string, string> = {}) {
  const { app, close } = await openTestApi(changes);
  closing.push(close);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  closing.push(() => socket.terminate());
  const heard: Message[] = [];
  let closedWith: readonly [code: number, reason: string] | null = null;
  socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString())));
  socket.on('close', (code, reason) => (closedWith = [code, reason.toString()]));
  await once(socket, 'open');
  const say = (message: Message) => socket.send(JSON.stringify(message));
  /** The first message that is of a type, and of an operation where it is named. */
  async function hear(type: string, id?: string): Promise<Message> {
    for (;;) {
      const found = heard.find((message) => message.type === type && message.id === id);
      if (found) return found;
      if (closedWith) throw new Error(`closed with ${closedWith.join(' ')}`);
      await pause(10);
    }
  }
  async function closed(): Promise<readonly [code: number, reason: string]> {
    while (!closedWith) await pause(10);
    return closedWith;
  }
  say({ type: 'connection_init' });
  await hear('connection_ack');
  const ask = (id: string, query = '{ university(id: "tsu") { id } }') =>
    say({ type: 'subscribe', id, payload: { query } });
  return { app, socket, say, hear, ask, closed };
}

const answer = { data: { university: { id: 'tsu' } } };

describe('a client that sends and never reads', () => {
  const megabyte = 1024 * 1024;

  /** One that reads no more; what waits for it, on the service's side of the connection, and at most. */
  async function deaf() {
    const { app, socket, say } = await connect();
    const [served] = app.websocketServer.clients;
    if (!served) throw new Error('nobody is connected');
    socket.on('error', () => undefined).pause();
    const largePing = () => say({ type: 'ping', payload: { text: 'x'.repeat(megabyte / 2) } });
    let most = 0;
    async function untilCutOff(server: WebSocket): Promise<void> {
      while (server.readyState !== server.CLOSED) {
        most = Math.max(most, server.bufferedAmount);
        await nextTurn();
      }
    }
    return { served, say, largePing, untilCutOff: () => untilCutOff(served), most: () => most };
  }

  it('is cut off before what waits for it fills the memory', async () => {
    const { largePing, untilCutOff, most } = await deaf();
    for (let sent = 0; sent < 96; sent += 1) largePing();
    await untilCutOff();
    // One more than is allowed, and no more.
    expect(most()).toBeGreaterThan(8 * megabyte);
    expect(most()).toBeLessThan(18 * megabyte);
  });

  it('is cut off for many messages, as small as they may be', async () => {
    const { served, say, largePing, untilCutOff, most } = await deaf();
    // What the system itself holds for it is filled first.
    while (served.bufferedAmount < 2 * megabyte) {
      largePing();
      await pause(20);
    }
    for (let sent = 0; sent < 3000; sent += 1) say({ type: 'ping' });
    await untilCutOff();
    expect(most()).toBeLessThan(8 * megabyte);
  });
});

describe('the rate of a client', () => {
  it('counts the opening and each message once, whatever it is, and tells operations of it under their id', async () => {
    const { say, hear, ask } = await connect({ rateLimitPerMinute: 5 });
    ask('first');
    expect((await hear('next', 'first')).payload).toEqual(answer);
    say({ type: 'ping' });
    await hear('pong');
    ask('last');
    expect((await hear('next', 'last')).payload).toEqual(answer);
    ask('too many');
    const [{ message, extensions }] = (await hear('error', 'too many')).payload;
    expect(message).toMatch(/^At most 5 requests a minute are answered; go on in \d+ s\.$/);
    expect(extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 5 });
  });

  it.each<Message>([
    { type: 'ping' },
    { type: 'pong' },
    { type: 'complete', id: 'a' },
    { type: 'connection_init' },
    { type: 'nothing' },
    { type: 'ping', payload: { type: 'subscribe', id: 'a' } },
  ])('ends a connection that goes on with %j, so that the client tries again later', async (message) => {
    const { say, closed, hear, ask } = await connect({ rateLimitPerMinute: 3 });
    ask('a');
    await hear('complete', 'a');
    say(message);
    expect(await closed()).toEqual([
      1013,
      expect.stringMatching(/^At most 3 requests a minute are answered/),
    ]);
  });
});

describe('a message that nests', () => {
  const nested = (levels: number) => {
    const payload = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    return `{"type":"ping","payload":${payload}}`;
  };

  it('63 levels below its own is taken, and one that nests deeper is refused before it is parsed', async () => {
    const { socket, hear, closed } = await connect();
    socket.send(nested(63));
    await hear('pong');
    const parse = vi.spyOn(JSON, 'parse');
    try {
      const deep = nested(64);
      socket.send(deep);
      expect(await closed()).toEqual([
        4400,
        'The nesting of the body is at least 65; at most 64 is allowed.',
      ]);
      expect(parse.mock.calls.map(([text]) => text)).not.toContain(deep);
    } finally {
      parse.mockRestore();
    }
  });
});

describe('a token that expires while its connection is open', () => {
  /** The clock of the day stands still until a test sets it, however slow the machine is; timers go on. */
  async function withToken({ isReadingOpen, days }: { isReadingOpen: boolean; days: number }) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01T00:00:00Z') });
    closing.push(() => vi.useRealTimers());
    const access = accessWithSecret({ isReadingOpen });
    const token = await mintToken({ ...access, secret }, { name: 'Vera', role: 'viewer', days });
    return connect({ access }, { authorization: `Bearer ${token}` });
  }
  const aSecond = 1 / (24 * 60 * 60);
  const letItExpire = () => vi.setSystemTime(new Date('2031-01-02T00:00:00Z'));

  it('ends the connection where reading needs it, with all that it listens to', async () => {
    const { app, ask, hear, closed } = await withToken({ isReadingOpen: false, days: aSecond });
    ask('before');
    expect((await hear('next', 'before')).payload).toEqual(answer);
    ask('listening', 'subscription { graphChanged { state } }');
    await pause(2000);
    // The timer has gone off by the other clock, and found the token valid.
    expect(app.websocketServer.clients.size).toBe(1);
    letItExpire();
    expect(await closed()).toEqual([4403, 'The token has expired']);
  });

  it('lets no operation begin, also where the clock was set and the timer has not gone off', async () => {
    const { ask, hear } = await withToken({ isReadingOpen: false, days: 1 });
    letItExpire();
    ask('late');
    const [{ extensions }] = (await hear('error', 'late')).payload;
    expect(extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'EXPIRED' });
  });

  it('takes nothing away where anybody may read', async () => {
    const { ask, hear } = await withToken({ isReadingOpen: true, days: aSecond });
    letItExpire();
    await pause(2000);
    ask('late');
    expect((await hear('next', 'late')).payload).toEqual(answer);
  });
});
