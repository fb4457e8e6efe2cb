import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataFolderAt } from '../../database/embedded/data-folder.ts';
import { identify } from '../../database/embedded/processes.ts';
import { patienceMs } from '../patience.ts';

const script = fileURLToPath(new URL('parent.ts', import.meta.url));

/** Starts `parent.ts` over a folder, as the leader of a process group, and returns when its database is open. */
export async function startParent(dataDir: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const opened = once(child.stdout, 'data');
  const exited = once(child, 'exit').then(() => {
    throw new Error('the parent ended before it had opened the database');
  });
  await Promise.race([opened, exited]);
  exited.catch(() => undefined); // it will end, that is what it is for
  return child;
}

/** Ends the whole process group, as Ctrl-C in a terminal does. */
export async function endParent(parent: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exited = once(parent, 'exit');
  process.kill(-(parent.pid ?? 0), signal);
  await exited;
}

/** The process id that operators find in DATA_DIR. */
export function neo4jPid(dataDir: string): number {
  return Number(readFileSync(dataFolderAt(dataDir).pid, 'utf8'));
}

export function isAlive(pid: number): boolean {
  return identify(pid) !== undefined;
}

/** The watcher that stands beside Neo4j; it is the first process that its shell started. */
export function watcherOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')[0]);
}

export async function waitUntil(isSo: () => boolean | Promise<boolean>, limitMs = patienceMs): Promise<void> {
  const deadline = performance.now() + limitMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`not so within ${limitMs} ms: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
