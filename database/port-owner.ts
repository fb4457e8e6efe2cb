import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { endianness } from 'node:os';
import { portOf } from './knock.ts';

/** Linux's tables of sockets; Java listens on 127.0.0.1 with a socket of IPv6. */
const tables = ['/proc/net/tcp', '/proc/net/tcp6'];

/** A socket as Linux lists it. */
export interface SocketRow {
  /** Address and port as the table has them; of an IPv4 address within IPv6 that part alone. */
  readonly local: string;
  readonly remote: string;
  readonly uid: number;
  /** False of a connection that nobody has accepted yet, which has no owner. */
  readonly isHeld: boolean;
}

/**
 * The rows of `/proc/net/tcp` or `tcp6` (proc(5)) for a port of this machine: addresses and ports are hexadecimal, the eighth
 * column is the user, the tenth the inode. Under load there are many rows, of which these are few.
 */
export function socketRows(table: string, port: number): SocketRow[] {
  const wanted = `:${hexadecimal(port, 4)} `;
  return table
    .split('\n')
    .filter((line) => line.includes(wanted))
    .map((line) => line.trim().split(/\s+/))
    .map(([, local = '', remote = '', , , , , uid, , inode]) => ({
      local: local.slice(-lengthOfPlace),
      remote: remote.slice(-lengthOfPlace),
      uid: Number(uid),
      isHeld: inode !== '0',
    }));
}

/** The length of `0100007F:1F40`. */
const lengthOfPlace = 13;
const hexadecimal = (number: number, digits: number) =>
  number.toString(16).toUpperCase().padStart(digits, '0');

/** An IPv4 address and a port as the tables have them: the bytes of the address in the order of the machine. */
export function placeOf(address: string, port: number): string {
  const bytes = address.split('.').map((byte) => hexadecimal(Number(byte), 2));
  return `${(endianness() === 'LE' ? bytes.reverse() : bytes).join('')}:${hexadecimal(port, 4)}`;
}

/**
 * Whether a connection leads to another user: one who listens at that address, or at all addresses where nobody does at this
 * one, or who has accepted it.
 * @param uid who is no other
 * @param to where the connection leads, as `placeOf` writes it
 * @param from where it comes from
 */
export function leadsToOthers(uid: number, rows: readonly SocketRow[], to: string, from: string): boolean {
  const listening = rows.filter(({ remote }) => remote === nowhere);
  const here = listening.filter(({ local }) => local === to);
  const deciding = here.length > 0 ? here : listening.filter(({ local }) => local === everywhere(to));
  const accepted = rows.filter(({ local, remote, isHeld }) => local === to && remote === from && isHeld);
  return [...deciding, ...accepted].some((row) => row.uid !== uid);
}

const nowhere = '00000000:0000';
const everywhere = (place: string) => `00000000${place.slice(8)}`;

/**
 * From now on, connections to the port of `uri` are destroyed that lead to another user's process: while a Neo4j of our own is
 * started anew, anybody on the machine may listen on its port, and would be told its password. Where there is no
 * `/proc/net/tcp`, nobody is found.
 * @param uri with a loopback address of IPv4
 * @param uid of whom the server is
 * @returns stops looking at new connections
 */
export function requireOwner(uri: string, uid: number): () => void {
  const port = portOf(uri);
  const watch = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    // Whoever made the connection listens after this, and says nothing before that.
    socket.once('connect', () => {
      if (socket.remotePort !== port) return;
      const to = placeOf(socket.remoteAddress ?? '', port);
      const from = placeOf(socket.localAddress ?? '', socket.localPort ?? 0);
      if (!leadsToOthers(uid, listed(port), to, from)) return;
      socket.destroy(new Error(`another user than ${String(uid)} listens on port ${String(port)}`));
    });
  };
  subscribe('net.client.socket', watch);
  return () => unsubscribe('net.client.socket', watch);
}

/** The sockets of this machine for a port; none where the system does not list them. */
function listed(port: number): SocketRow[] {
  return tables.flatMap((path) => {
    try {
      return socketRows(readFileSync(path, 'utf8'), port);
    } catch {
      return [];
    }
  });
}
