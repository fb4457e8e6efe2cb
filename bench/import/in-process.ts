import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GraphConfig } from '../../database/graph.ts';
import type { Material, Way } from './ways.ts';

/** What a process is to do once. */
export interface Order {
  readonly way: Way;
  readonly material: Material;
  readonly config: GraphConfig;
}

/** How it went. */
export interface Timed {
  readonly durationMs: number;
  /** The most memory that the process held, in megabytes. */
  readonly peakMb: number;
}

/** Does one way in a process of its own. Throws when that ends without an outcome; what it wrote has been shown then. */
export async function timeInProcess(order: Order): Promise<Timed> {
  const child = fork(fileURLToPath(new URL('./timed-way.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', ...profiling()],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the process of "${order.way}" has ended before it was done`);
  });
  ended.catch(() => undefined); // it ends after its outcome as well
  child.send(order);
  const [timed] = (await Promise.race([once(child, 'message'), ended])) as [Timed];
  await Promise.allSettled([ended]);
  return timed;
}

/** What this process was started with for profiles is for those that do the work. */
function profiling(): string[] {
  return process.execArgv.filter((argument) => argument.startsWith('--cpu-prof'));
}
