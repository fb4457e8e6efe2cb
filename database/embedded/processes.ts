import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Tells a process from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in the system's own words; compared, never read. */
  readonly startedAt: string;
}

/** The identity of a running process, or undefined when there is none with this number. */
export function identify(pid: number): ProcessIdentity | undefined {
  const startedAt = startOf(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  return startOf(pid) === startedAt;
}

/** The arguments of a running process; empty when there is none. */
export function argumentsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      .split('\0')
      .filter((part) => part !== '');
  } catch {
    return ask('args=', pid)?.split(' ') ?? [];
  }
}

/** Linux tells it in /proc, as ticks after a boot that has a name of its own; elsewhere `ps` does. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isZombie = fields[0] === 'Z'; // ended, and not yet noticed by its parent
    return isZombie ? undefined : `${bootId()} ${fields[19] ?? ''}`;
  } catch {
    return ask('lstart=', pid);
  }
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

function ask(column: string, pid: number): string | undefined {
  if (process.platform === 'linux') return undefined; // no entry in /proc is the answer
  const { stdout, status } = spawnSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
