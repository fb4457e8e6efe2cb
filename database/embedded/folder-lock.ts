import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { identify, isRunning, type ProcessIdentity } from './processes.ts';

const holderSchema = z.object({ pid: z.number().int(), startedAt: z.string() });

export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock file for this process, or gives the process that holds it. The lock of a process that no longer
 * runs, killed without a chance to clean up, is taken over; a reused process id is told by its start time.
 */
export function takeLock(file: string): FolderLock | ProcessIdentity {
  const claim = `${file}.${randomUUID()}`;
  writeFileSync(claim, JSON.stringify(identify(process.pid)), { mode: 0o600 });
  try {
    // Linking is one step and never overwrites: of two that try, one has the lock.
    while (!tryLink(claim, file)) {
      const text = readText(file);
      const holder = parseHolder(text);
      if (holder !== undefined && isRunning(holder)) return holder;
      removeStale(file, text);
    }
    const own = readText(claim);
    return { release: () => (readText(file) === own ? rmSync(file, { force: true }) : undefined) };
  } finally {
    rmSync(claim, { force: true });
  }
}

/** The process that holds the lock file, if it runs. */
export function lockHolder(file: string): ProcessIdentity | undefined {
  const holder = parseHolder(readText(file));
  return holder !== undefined && isRunning(holder) ? holder : undefined;
}

function tryLink(claim: string, file: string): boolean {
  try {
    linkSync(claim, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the stale lock aside. If another start was faster and a fresh lock was moved instead, it is put back. */
function removeStale(file: string, stale: string | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readText(aside) !== stale) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function parseHolder(text: string | undefined): ProcessIdentity | undefined {
  try {
    return holderSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined; // written by hand or cut off: nobody's lock
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
