import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { provideDistribution } from '../../database/embedded/distribution.ts';
import { findJava, type Java } from '../../database/embedded/java.ts';
import { withoutSignature } from '../../database/embedded/unsigned-jars.ts';
import { silentLog } from '../../database/log.ts';

let java: Java;
/** The jars that this machine has fetched. */
let lib: string;
let folder: string;
beforeAll(async () => {
  java = await findJava(process.env['JAVA_HOME']);
  const { jars } = await provideDistribution({ java, maven: 'mvn', log: silentLog });
  lib = dirname(jars[0] ?? '');
}, 300_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'distribution-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A Maven that takes the jars from this machine; the network is not what is tested here. */
function makeMaven(work: string): string {
  const maven = join(folder, 'mvn');
  const outputOption = 'for a in "$@"; do case $a in -DoutputDirectory=*) out=${a#*=};; esac; done';
  writeFileSync(maven, `#!/bin/sh\n${outputOption}\nmkdir -p "$out"\n${work}\n`);
  chmodSync(maven, 0o755);
  return maven;
}

const left = (cache: string) =>
  readdirSync(cache, { recursive: true }).filter((name) => !String(name).endsWith('.jar'));

describe('provideDistribution', () => {
  it('serves two fetches at once, and fetches again what was damaged', async () => {
    const cache = join(folder, 'cache');
    const maven = makeMaven(`cp '${lib}'/*.jar "$out"`);
    const provide = () => provideDistribution({ java, maven, log: silentLog, cache });
    const [one, two] = await Promise.all([provide(), provide()]);
    expect(one).toEqual(two);
    expect(one.jars).toHaveLength(213);
    const whole = left(cache).sort();
    // the version's folder; lib, and the copies without signatures with their checksums; of both what was found good
    expect(whole).toHaveLength(6);
    // Java keeps no class of a signed jar in its archive.
    expect(one.jars.filter((jar) => withoutSignature(readFileSync(jar)) !== null)).toEqual([]);

    const copies = one.jars.filter((jar) => dirname(jar) !== dirname(one.jars[0] ?? ''));
    expect(copies.map((jar) => basename(jar))).toEqual([
      'eclipse-collections-11.1.0.jar',
      'eclipse-collections-api-11.1.0.jar',
    ]);
    const copy = copies[0] ?? '';
    const good = readFileSync(copy);
    writeFileSync(copy, 'damaged');
    expect(await provide()).toEqual(one);
    expect(readFileSync(copy).equals(good)).toBe(true);

    writeFileSync(one.jars[5] ?? '', 'damaged');
    const warnings: string[] = [];
    await provideDistribution({
      java,
      maven,
      cache,
      log: { ...silentLog, warn: (message) => warnings.push(message) },
    });
    expect(warnings).toEqual([expect.stringMatching(/is damaged .*fetching Neo4j again/)]);
    expect(left(cache).sort()).toEqual(whole);
  });

  it.each([
    [
      'a fetch that stops half way',
      `cp '$LIB'/a*.jar "$out"\nexit 1`,
      /could not be fetched: Maven failed with exit code 1/,
    ],
    ['jars that are not the known ones', `cp '$LIB'/a*.jar "$out"`, /are not the known ones/],
  ])('uses nothing of %s', async (_, work, message) => {
    const cache = join(folder, 'cache');
    const maven = makeMaven(work.replace('$LIB', lib));
    await expect(provideDistribution({ java, maven, log: silentLog, cache })).rejects.toThrow(message);
    expect(left(cache)).toHaveLength(1);
  });

  it('says how to go on without Maven', async () => {
    const provide = provideDistribution({ java, maven: join(folder, 'none'), log: silentLog, cache: folder });
    await expect(provide).rejects.toThrow(/Maven .* was not found[\s\S]*Ways on/);
  });
});
