import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { portOf } from './knock.ts';

/** Linux's tables of sockets; Java listens on 127.0.0.1 with a socket of IPv6. */
const tables = ['/proc/net/tcp', '/proc/net/tcp6'];

/** A socket as Linux lists it. */
export interface SocketRow {
  readonly localPort: number;
  /** 0 of one that listens. */
  readonly remotePort: number;
  readonly uid: number;
  /** False of a connection that nobody has accepted yet, which has no owner. */
  readonly isHeld: boolean;
}

/** The rows of `/proc/net/tcp` or `tcp6` (proc(5)): addresses and ports are hexadecimal, the eighth column is the user, the tenth the inode. */
export function socketRows(table: string): SocketRow[] {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns.length > 9)
    .map((columns) => ({
      localPort: portIn(columns[1]),
      remotePort: portIn(columns[2]),
      uid: Number(columns[7]),
      isHeld: columns[9] !== '0',
    }));
}

const portIn = (address = '') => Number.parseInt(address.slice(address.lastIndexOf(':') + 1), 16);

/**
 * Whether a connection to a port of this machine leads to another user: one who listens there, or who has accepted it.
 * @param uid who is no other
 * @param port where it leads
 * @param clientPort where it comes from
 */
export function leadsToOthers(
  uid: number,
  rows: readonly SocketRow[],
  port: number,
  clientPort: number,
): boolean {
  return rows.some(
    (row) =>
      row.localPort === port &&
      (row.remotePort === 0 || row.remotePort === clientPort) &&
      row.isHeld &&
      row.uid !== uid,
  );
}

/**
 * From now on, connections to the port of `uri` are destroyed that lead to another user's process: while a Neo4j of our own is
 * started anew, anybody on the machine may listen on its port, and would be told its password. Where there is no
 * `/proc/net/tcp`, nobody is found.
 * @param uri a loopback address
 * @param uid of whom the server is
 * @returns stops looking at new connections
 */
export function requireOwner(uri: string, uid: number): () => void {
  const port = portOf(uri);
  const watch = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    // Whoever made the connection listens after this, and says nothing before that.
    socket.once('connect', () => {
      if (socket.remotePort !== port || !leadsToOthers(uid, listed(), port, socket.localPort ?? 0)) return;
      socket.destroy(new Error(`another user than ${String(uid)} listens on port ${String(port)}`));
    });
  };
  subscribe('net.client.socket', watch);
  return () => unsubscribe('net.client.socket', watch);
}

/** All sockets of this machine; none where the system does not list them. */
function listed(): SocketRow[] {
  return tables.flatMap((path) => {
    try {
      return socketRows(readFileSync(path, 'utf8'));
    } catch {
      return [];
    }
  });
}
