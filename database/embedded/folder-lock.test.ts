import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeLock } from './folder-lock.ts';
import { identify } from './processes.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'neo4j.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('is held until released, and leaves nothing', () => {
  const lock = takeLock(file);
  expect(lock).toHaveProperty('release');
  expect(takeLock(file)).toEqual(identify(process.pid));
  if ('release' in lock) lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

it('names the process that holds it', () => {
  const holder = spawn('sleep', ['30']);
  try {
    writeFileSync(file, JSON.stringify(identify(holder.pid ?? 0)));
    expect(takeLock(file)).toMatchObject({ pid: holder.pid });
  } finally {
    holder.kill();
  }
});

it.each([
  ['a process that ended', () => JSON.stringify({ pid: spawnSync('true').pid, startedAt: 'then' })],
  [
    'an earlier process with the number of one that runs',
    () => JSON.stringify({ pid: process.pid, startedAt: 'then' }),
  ],
  ['nobody, cut off while it was written', () => '{"pid":'],
])('is taken over from %s', (_, content) => {
  writeFileSync(file, content());
  expect(takeLock(file)).toHaveProperty('release');
  expect(readdirSync(folder)).toEqual(['neo4j.lock']);
});
