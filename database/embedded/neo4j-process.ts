import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { DataFolder } from './data-folder.ts';
import { end } from './leftover.ts';
import { identify } from './processes.ts';

const supervise = fileURLToPath(new URL('supervise.sh', import.meta.url));
const reportLength = 8000;

export interface Neo4jProcess {
  readonly pid: number;
  /** Settles when the process has ended, with what it said last. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts `command` as a process that ends with this one, however this one ends; `supervise.sh` says how. It runs in a
 * session of its own, so that Ctrl-C in a terminal reaches the service alone, which then stops it in order.
 * @param stopLimitMs milliseconds that a stop may take before it is forced, where that is not as usual
 */
export function startProcess(
  command: readonly string[],
  folder: DataFolder,
  stopLimitMs: number | undefined,
): Neo4jProcess {
  const consoleFile = join(folder.home, 'logs', 'console.log');
  const logFile = join(folder.home, 'logs', 'neo4j.log');
  const logBefore = sizeOf(logFile);
  const output = openSync(consoleFile, 'w', 0o600);
  const child = spawn('/bin/sh', [supervise, folder.pid, ...command], {
    cwd: folder.home,
    detached: true,
    stdio: ['ignore', output, output, 'pipe'],
  });
  closeSync(output);
  const ended = new Promise<string>((resolve) => {
    const finish = (reason: string) => {
      releaseWatcher(child);
      rmSync(folder.pid, { force: true });
      resolve(`${reason}\n${tail(consoleFile, 0)}${tail(logFile, logBefore)}`);
    };
    child.once('error', (error) => {
      finish(error.message);
    });
    child.once('exit', (code, signal) => {
      finish(signal === null ? `exit code ${code ?? 'unknown'}` : `ended by ${signal}`);
    });
  });
  const pid = child.pid ?? -1;
  const identity = identify(pid);
  return {
    pid,
    ended,
    async stop() {
      if (identity !== undefined) await end(identity, stopLimitMs);
      await ended;
    },
  };
}

function releaseWatcher(child: ChildProcess): void {
  const pipe = child.stdio[3] as Duplex | null | undefined; // asked for as a pipe above, which is one of both ways
  pipe?.on('error', () => undefined); // the watcher was killed before
  pipe?.end('released\n', () => pipe.destroy());
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function tail(file: string, from: number): string {
  try {
    const content = readFileSync(file);
    const isRotated = content.length < from;
    return content
      .subarray(isRotated ? 0 : from)
      .toString('utf8')
      .slice(-reportLength);
  } catch {
    return '';
  }
}
