import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { getPriority } from 'node:os';
import { expect, it } from 'vitest';
import { giveWay } from './give-way.ts';

it.runIf(process.platform === 'linux')('holds for all threads of a process, and not for others', async () => {
  const child = spawn(process.execPath, ['-e', 'console.log("here"); setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(child.stdout, 'data');
    const pid = child.pid ?? 0;
    const own = getPriority();
    giveWay(pid, 5);
    const threads = readdirSync(`/proc/${pid}/task`).map(Number);
    expect(threads.length).toBeGreaterThan(1);
    expect(new Set(threads.map((thread) => getPriority(thread)))).toEqual(new Set([own + 5]));
    expect(getPriority()).toBe(own);
  } finally {
    child.kill('SIGKILL');
  }
});

it('does nothing for a process that has ended', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  expect(() => giveWay(child.pid ?? 0, 5)).not.toThrow();
});
