import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFaultyJars, readChecksums } from './checksums.ts';
import { neo4jVersion } from './distribution.ts';

const sha256OfA = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jars-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('finds what is missing, unknown and altered', async () => {
  for (const [name, text] of Object.entries({ 'good.jar': 'a', 'bad.jar': 'b', 'unknown.jar': 'a' })) {
    writeFileSync(join(folder, name), text);
  }
  const expected = new Map(['good.jar', 'bad.jar', 'missing.jar'].map((name) => [name, sha256OfA]));
  expect(await findFaultyJars(folder, expected)).toEqual(['unknown.jar', 'bad.jar', 'missing.jar']);
});

it('reads again what was touched, and only that', async () => {
  const file = join(folder, 'a.jar');
  const notes = join(folder, 'checked.json');
  const find = (checksum = sha256OfA) => findFaultyJars(folder, new Map([['a.jar', checksum]]));
  writeFileSync(file, 'a');
  expect(await find()).toEqual([]);
  const { 'a.jar': good } = JSON.parse(readFileSync(notes, 'utf8')) as Record<string, string>;

  // Of the same size and dated back; when it was changed cannot be.
  const { atime, mtime } = statSync(file);
  await pause(20);
  writeFileSync(file, 'b');
  utimesSync(file, atime, mtime);
  expect(await find()).toEqual(['a.jar']);
  // Notes that say that it is good are believed: it is not read.
  const { size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  writeFileSync(notes, JSON.stringify({ 'a.jar': [sha256OfA, size, mtimeNs, ctimeNs].join(' ') }));
  expect(await find()).toEqual([]);
  expect(await find(sha256OfA.replace('c', 'd'))).toEqual(['a.jar']);

  writeFileSync(file, 'a');
  for (const broken of ['', '[1', 'null', '"a.jar"', JSON.stringify({ 'a.jar': good })]) {
    writeFileSync(notes, broken);
    expect(await find()).toEqual([]);
  }
});

it('knows the jars of the pinned version', () => {
  const checksums = readChecksums(new URL('checksums.txt', import.meta.url));
  expect(checksums.size).toBe(213);
  expect(checksums.get(`neo4j-${neo4jVersion()}.jar`)).toMatch(/^[0-9a-f]{64}$/);
});
