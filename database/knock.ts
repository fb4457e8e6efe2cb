import { connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { Sign } from './pulse.ts';

const defaultPort = 7687;
/** How a client begins: a magic number and the versions that it speaks, here 5.0 (Bolt protocol, handshake). */
const greeting = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/**
 * Whether somebody behind an address answers a greeting within so many milliseconds; REFUSED when there is no connection or it
 * breaks. The driver waits for ever for the answer to its own greeting and keeps the connection meanwhile, so that a line
 * that was cut would cost one for each try; this leaves none behind. Never throws.
 * @param uri of the schemes of Neo4j
 */
export function knock(uri: string, limitMs: number): Promise<Sign> {
  const { protocol, hostname, port } = new URL(uri);
  const where = { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? defaultPort : Number(port) };
  // Nothing is told over it: whose certificate it is, the driver asks.
  const socket: Socket = protocol.includes('+')
    ? connectSecurely({ ...where, rejectUnauthorized: false })
    : connect(where);
  return new Promise<Sign>((resolve) => {
    const timer = setTimeout(() => resolve('SILENT'), limitMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve('REFUSED');
    });
    socket.on('error', () => undefined); // it closes then
    socket.once('data', () => resolve('ANSWERED'));
    socket.write(greeting);
  }).finally(() => socket.destroy());
}
