import { readdirSync, readlinkSync } from 'node:fs';

/** How many sockets a process has open; null where /proc is missing. */
export function openSockets(pid: number): number | null {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).filter((name) => linkOf(`${folder}/${name}`).startsWith('socket:')).length;
  } catch {
    return null;
  }
}

/** Where a descriptor leads; empty for one that was closed since it was listed. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
