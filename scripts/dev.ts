import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** How long the service may take to end its Neo4j, in milliseconds. */
const stopLimitMs = 15_000;

/** Each leads a process group of its own, so that Ctrl-C reaches it once and through us. */
function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
}

/** Ends what is left of a child and of all that it started. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left.
  }
}

const children = [
  start('--watch', '--import', 'tsx', 'api/server.ts'),
  start(join(root, 'node_modules/vite/bin/vite.js'), '--config', 'viz/vite.config.ts'),
];
const ended = children.map((child) => once(child, 'exit'));
const asked = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => once(process, name));

// When one of them ends, or somebody asks us to, both end.
await Promise.race([...ended, ...asked]);
for (const child of children) child.kill('SIGTERM');
const force = setTimeout(() => {
  children.forEach(killGroup);
}, stopLimitMs);
await Promise.all(ended);
clearTimeout(force);
children.forEach(killGroup);
