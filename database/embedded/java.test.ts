import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findJava, parseJavaVersion } from './java.ts';

it.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_402"', 8],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25.0.1" 2025-10-21 LTS', 25],
  ['command not found', undefined],
])('reads the version out of %j', (answer, expected) => {
  expect(parseJavaVersion(answer)).toBe(expected);
});

describe('findJava', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'java-'));
    vi.stubEnv('PATH', folder); // no java there
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  /** A stand-in that answers `-version` only; what is tested is the choice. */
  function installJava(name: string, version: string): string {
    const home = join(folder, name);
    mkdirSync(join(home, 'bin'), { recursive: true });
    const command = join(home, 'bin', 'java');
    writeFileSync(command, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
    chmodSync(command, 0o755);
    return home;
  }

  it('prefers JAVA_HOME', async () => {
    const home = installJava('a', '21.0.2');
    const other = installJava('b', '17.0.1');
    expect(await findJava(home, [`${other}/bin/java`])).toMatchObject({
      command: `${home}/bin/java`,
      version: 21,
    });
  });

  it('goes on to an installed one when JAVA_HOME is of another version', async () => {
    const home = installJava('a', '25');
    const other = installJava('b', '17.0.1');
    expect(await findJava(home, [`${other}/bin/java`])).toMatchObject({
      command: `${other}/bin/java`,
      version: 17,
    });
  });

  it('names those of other versions, and the ways on', async () => {
    const home = installJava('a', '1.8.0_402');
    await expect(findJava(home, [])).rejects.toThrow(
      /Only Java of other versions was found: .*\(8\)[\s\S]*docker compose up/,
    );
  });

  it('says when there is none at all, and the ways on', async () => {
    await expect(findJava(undefined, [])).rejects.toThrow(/No Java was found[\s\S]*NEO4J_URI/);
  });
});
