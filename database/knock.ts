import { connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { Sign } from './pulse.ts';

const defaultPort = 7687;
/** How a client begins: a magic number and the versions that it speaks, here 5.0 (Bolt protocol, handshake). */
const greeting = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/**
 * Whether somebody behind an address answers a greeting within so many milliseconds. It leaves no connection behind, where the driver keeps one for each try while it waits for the answer to its own
 * greeting. Never throws.
 * @param uri of the schemes of Neo4j
 */
export function knock(uri: string, limitMs: number): Promise<Sign> {
  const { protocol, hostname } = new URL(uri);
  const where = { host: hostname.replace(/^\[|\]$/g, ''), port: portOf(uri) };
  // Nothing is told over it: whose certificate it is, the driver asks.
  const socket: Socket = protocol.includes('+')
    ? connectSecurely({ ...where, rejectUnauthorized: false })
    : connect(where);
  return new Promise<Sign>((resolve) => {
    const timer = setTimeout(() => resolve('SILENT'), limitMs);
    let isTaken = false;
    socket.once('connect', () => (isTaken = true));
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(isTaken ? 'BROKEN' : 'ABSENT');
    });
    socket.on('error', () => undefined); // it closes then
    socket.once('data', () => resolve('ANSWERED'));
    socket.write(greeting);
  }).finally(() => socket.destroy());
}

/** The port that an address of Neo4j leads to. */
export function portOf(uri: string): number {
  const { port } = new URL(uri);
  return port === '' ? defaultPort : Number(port);
}
