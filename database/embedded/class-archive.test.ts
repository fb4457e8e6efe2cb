import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { silentLog } from '../log.ts';
import { archiveFlags, type TrainingRun } from './class-archive.ts';

const java = { command: 'java', version: 17, build: 'a build' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const flags = (train: TrainingRun, build = java.build) =>
  archiveFlags({ version: '1', folder, jars: [] }, { ...java, build }, silentLog, train);

/** A training run that writes what Java would write. */
function trainer() {
  const runs: string[] = [];
  const train: TrainingRun = (_, flag) => {
    runs.push(flag);
    writeFileSync(flag.slice(flag.indexOf('=') + 1), 'archive');
    return Promise.resolve();
  };
  return { runs, train };
}

it('makes the archive once, and one for each build of Java', async () => {
  const { runs, train } = trainer();
  const first = await flags(train);
  expect(first[0]).toMatch(/^-XX:SharedArchiveFile=.*\.jsa$/);
  expect(await flags(train)).toEqual(first);
  expect(runs).toHaveLength(1);
  expect(await flags(train, 'another build')).not.toEqual(first);
  expect(runs).toHaveLength(2);
});

it('makes one for all that start at the same time', async () => {
  const { runs, train } = trainer();
  const [first, second] = await Promise.all([flags(train), flags(train)]);
  expect(first).toHaveLength(4);
  expect(second).toEqual(first);
  expect(runs).toHaveLength(1);
});

it.each([
  ['fails', () => Promise.reject(new Error('no'))],
  ['leaves no archive', () => Promise.resolve()],
])('goes without when the training run %s, and does not try at each start', async (_, fail) => {
  const { runs, train } = trainer();
  expect(await flags(fail)).toEqual([]);
  expect(await flags(train)).toEqual([]);
  expect(runs).toEqual([]);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.failed$/)]);
});
