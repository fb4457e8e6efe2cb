import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load, LoadOutcome } from './load-client.ts';

/** The process that makes the load, apart from all that is measured. */
export interface Loader {
  run(load: Load): Promise<LoadOutcome>;
  close(): void;
}

export function startLoader(): Loader {
  const child = fork(fileURLToPath(new URL('./load-client.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('the process that makes the load has ended');
  });
  ended.catch(() => undefined); // nobody may be waiting when it ends
  return {
    run: async (load) => {
      child.send(load);
      const [outcome] = (await Promise.race([once(child, 'message'), ended])) as [LoadOutcome];
      return outcome;
    },
    close: () => child.kill(),
  };
}
