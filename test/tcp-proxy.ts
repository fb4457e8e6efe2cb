import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What a network does to what passes through it. */
export interface Faults {
  /** Milliseconds that each piece is on its way, in each direction. */
  readonly latencyMs: number;
  /** The most bytes that arrive in one piece; what is sent at once is cut without regard to where messages end. */
  readonly sliceBytes: number;
}

export interface TcpProxy {
  readonly port: number;
  /** Connections from clients that are open now. */
  connections(): number;
  /** Those of them that were cut: they stay until the client destroys them. */
  cutConnections(): number;
  /** Behaves like this from now on; without faults everything passes as it is. */
  set(faults: Partial<Faults>): void;
  /** Ends every open connection with a reset; new ones are taken. */
  reset(): void;
  /**
   * Half-open silence: nothing passes any more, on open connections and on new ones, and nobody is told. After `mend`
   * new connections work; those that were cut stay silent, as behind a firewall that has forgotten them.
   */
  cut(): void;
  mend(): void;
  /**
   * Calls `strike` when the server answers what clients send next with these bytes in it, before anything of that answer
   * passes: the one moment at which what was asked for is done and nobody knows of it.
   * @param strike is given what ends that connection alone with a reset
   */
  atAnswerTo(bytes: Buffer, strike: Strike): void;
  /** Ends every open connection and refuses new ones, as a machine without the server does, until `turnOn`. */
  turnOff(): Promise<void>;
  turnOn(): Promise<void>;
  close(): Promise<void>;
}

const noFaults: Faults = { latencyMs: 0, sliceBytes: Infinity };
const host = '127.0.0.1';
/** The driver reads the handshake in one piece (some 20 bytes each way) and fails otherwise; what comes after it is cut. */
const handshakeBytes = 40;

type Strike = (resetConnection: () => void) => void;

/** One connection from a client and the one to the server that belongs to it. */
interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  isCut: boolean;
  /** What its server's next bytes set off. */
  strike?: Strike | undefined;
}

/** A TCP proxy on a free loopback port in front of another one, which does to connections what networks do. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const pairs = new Set<Pair>();
  let faults = noFaults;
  let isCut = false;
  let ambush: { readonly bytes: Buffer; readonly strike: Strike } | null = null;

  const listener = createServer({ noDelay: true }, (client) => {
    const server = connect({ host, port: target, noDelay: true });
    const pair: Pair = { client, server, isCut };
    pairs.add(pair);
    client.on('data', (bytes) => {
      if (!ambush || !bytes.includes(ambush.bytes)) return;
      pair.strike = ambush.strike;
      ambush = null;
    });
    server.on('data', () => {
      pair.strike?.(() => {
        resetPair(pair);
      });
      pair.strike = undefined;
    });
    forward(pair, client, server, () => faults);
    forward(pair, server, client, () => faults);
    client.once('close', () => pairs.delete(pair));
  });
  const listen = async (port: number) => {
    listener.listen(port, host);
    await once(listener, 'listening');
  };
  await listen(0);
  const { port } = listener.address() as AddressInfo;

  const resetPair = ({ client, server }: Pair) => {
    client.resetAndDestroy();
    server.destroy();
  };
  const reset = () => {
    for (const pair of pairs) resetPair(pair);
  };
  const turnOff = async () => {
    if (!listener.listening) return;
    const closed = once(listener, 'close');
    listener.close();
    reset();
    await closed;
  };
  return {
    port,
    connections: () => pairs.size,
    cutConnections: () => [...pairs].filter((pair) => pair.isCut).length,
    set: (changes) => (faults = { ...noFaults, ...changes }),
    reset,
    cut() {
      isCut = true;
      for (const pair of pairs) pair.isCut = true;
    },
    mend: () => (isCut = false),
    atAnswerTo: (bytes, strike) => (ambush = { bytes, strike }),
    turnOff,
    turnOn: () => listen(port),
    close: turnOff,
  };
}

/** Hands on what comes from one side to the other, in order, with the faults of the moment at which it came. */
function forward(pair: Pair, from: Socket, to: Socket, faults: () => Faults): void {
  let delivered: Promise<unknown> = Promise.resolve();
  let passed = 0;
  const inTurn = (deliver: () => Promise<void>) => {
    delivered = delivered.then(async () => (pair.isCut ? undefined : deliver()));
  };
  from.on('data', (bytes) => {
    const { latencyMs, sliceBytes } = faults();
    passed += bytes.length;
    const isHandshake = passed <= handshakeBytes;
    const due = performance.now() + latencyMs;
    inTurn(async () => {
      if (latencyMs > 0) await pause(Math.max(due - performance.now(), 0));
      for (const piece of slices(bytes, isHandshake ? bytes.length : sliceBytes)) {
        if (pair.isCut || to.destroyed) return;
        to.write(piece);
        // A turn of the event loop between two pieces, so that they are sent and read one by one.
        if (piece.length < bytes.length) await new Promise((resolve) => setImmediate(resolve));
      }
    });
  });
  from.on('end', () => inTurn(async () => void to.end()));
  // A reset on one side is one on the other; on a connection that was cut nobody learns of it.
  from.on('error', () => (pair.isCut ? undefined : to.resetAndDestroy()));
  from.on('close', () => (pair.isCut && from === pair.server ? undefined : to.destroy()));
}

function* slices(bytes: Buffer, size: number): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
