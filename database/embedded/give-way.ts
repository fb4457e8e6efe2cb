import { readdirSync, writeFileSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

/**
 * Lets a process with all its threads, and those that they start later, give way to this one where both want a core.
 * Does nothing for what has ended or is not ours.
 * @param niceness by how much, as `nice` counts it
 */
export function giveWay(pid: number, niceness: number): void {
  if (niceness === 0) return;
  const priority = Math.min(getPriority() + niceness, constants.priority.PRIORITY_LOW);
  for (const thread of threadsOf(pid)) ignoring(() => setPriority(thread, priority));
  // Linux shares time between sessions first, where that is switched on; the process has a session of its own.
  ignoring(() => writeFileSync(`/proc/${pid}/autogroup`, String(niceness)));
}

/** Linux counts a priority for each thread, others for the process alone. */
function threadsOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    return [pid];
  }
}

function ignoring(work: () => void): void {
  try {
    work();
  } catch {
    // It is a courtesy: without it everything goes on.
  }
}
