import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

it('knows the jars of the pinned version', () => {
  const checksums = readChecksums(new URL('checksums.txt', import.meta.url));
  expect(checksums.size).toBe(213);
  expect(checksums.get(`neo4j-${neo4jVersion()}.jar`)).toMatch(/^[0-9a-f]{64}$/);
});
