import { readFileSync, rmSync } from 'node:fs';
import type { Log } from '../log.ts';
import type { DataFolder } from './data-folder.ts';
import { homeArgument } from './neo4j-settings.ts';
import { argumentsOf, identify, isRunning, type ProcessIdentity } from './processes.ts';

/** How long a Neo4j may take to close its store, in milliseconds. */
const politeMs = 15_000;
const pollMs = 50;

/**
 * Ends a Neo4j that an earlier start left behind over this folder: one that is still stopping, or whose watcher was
 * killed too. A process is only touched when its command line names this very folder.
 */
export async function endLeftover(folder: DataFolder, log: Log): Promise<void> {
  const leftover = findLeftover(folder);
  if (leftover !== undefined) {
    log.warn(`Ending Neo4j (process ${leftover.pid}) that an earlier start left behind`);
    await end(leftover);
  }
  rmSync(folder.pid, { force: true });
  rmSync(folder.description, { force: true });
}

function findLeftover(folder: DataFolder): ProcessIdentity | undefined {
  const pid = readPid(folder.pid);
  if (pid === undefined) return undefined;
  const process = identify(pid); // first, so that what is looked at next is what will be ended
  const isOurs = argumentsOf(pid).includes(homeArgument(folder.home));
  return isOurs ? process : undefined;
}

/** Asks a process to end, and ends it by force after `limitMs` milliseconds. Returns when it is gone. */
export async function end(target: ProcessIdentity, limitMs = politeMs): Promise<void> {
  signal(target, 'SIGTERM');
  const deadline = performance.now() + limitMs;
  while (isRunning(target)) {
    if (performance.now() > deadline) signal(target, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

function signal(target: ProcessIdentity, name: NodeJS.Signals): void {
  try {
    if (isRunning(target)) process.kill(target.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}
