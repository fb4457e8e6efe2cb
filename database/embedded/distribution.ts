import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { findFaultyJars, readChecksums } from './checksums.ts';
import { requireSpace } from './disk.ts';
import { fetchJars } from './fetch-jars.ts';
import type { Java } from './java.ts';
import { discardFolder, moveUnlessThere } from './swap-folder.ts';
import { provideUnsigned } from './unsigned-jars.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const checksumFile = new URL('checksums.txt', import.meta.url);
const defaultCache = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** No fetch takes so long. */
const cutOffAfterMs = 60 * 60_000;

/** Neo4j's jars on this machine, checked. */
export interface Distribution {
  readonly version: string;
  /** Holds `lib` and whatever is derived from it: copies of jars without their signatures, class archives. */
  readonly folder: string;
  /** The jars in a fixed order, as the class path wants them. */
  readonly jars: readonly string[];
}

export interface DistributionOptions {
  /** Wanted for a fetch alone, and waited for before one begins. */
  readonly java: Java | Promise<Java>;
  readonly maven: string;
  readonly log: Log;
  readonly cache?: string;
}

/** The version that pom.xml pins. */
export function neo4jVersion(): string {
  return /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? 'unknown';
}

/**
 * Gives Neo4j's jars, fetched into `.cache` the first time. Every jar's SHA-256 is compared with checksums.txt before
 * it is used; a damaged folder is fetched again.
 * @throws StartupError when there is no room, Maven is missing, the fetch fails or the jars are not the known ones.
 */
export async function provideDistribution(options: DistributionOptions): Promise<Distribution> {
  const version = neo4jVersion();
  const folder = join(options.cache ?? defaultCache, `neo4j-${version}`);
  const lib = join(folder, 'lib');
  const expected = readChecksums(checksumFile);
  const names = [...expected.keys()].sort();
  mkdirSync(folder, { recursive: true });
  if (existsSync(lib)) {
    const faulty = await findFaultyJars(lib, expected);
    if (faulty.length === 0) return distribution(version, folder, lib, names);
    options.log.warn(`${lib} is damaged (${faulty.slice(0, 3).join(', ')}); fetching Neo4j again`);
    discardFolder(lib);
  }
  sweep(folder);
  requireSpace(folder);
  await options.java;
  options.log.info(`Fetching Neo4j ${version} (${expected.size} jars, 123 MB), once`);
  await fetchInto(lib, expected, options);
  return distribution(version, folder, lib, names);
}

async function fetchInto(
  lib: string,
  expected: ReadonlyMap<string, string>,
  options: DistributionOptions,
): Promise<void> {
  // A name of its own: a fetch that was cut off leaves a folder that nobody looks at, two fetches never meet.
  const part = `${lib}.${randomUUID()}.part`;
  try {
    await fetchJars({
      pom,
      folder: part,
      maven: options.maven,
      java: await options.java,
      total: expected.size,
      log: options.log,
    });
    const faulty = await findFaultyJars(part, expected);
    if (faulty.length > 0) throw new StartupError(checksumFailure(faulty));
    moveUnlessThere(part, lib);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** Removes what fetches left behind that were cut off; younger ones may still be under way. */
function sweep(folder: string): void {
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith('.part'))
    .map((name) => join(folder, name));
  for (const part of parts) {
    const age = Date.now() - (statSync(part, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > cutOffAfterMs) rmSync(part, { recursive: true, force: true });
  }
}

/** @param names the jars in `lib`, which have been checked */
async function distribution(
  version: string,
  folder: string,
  lib: string,
  names: readonly string[],
): Promise<Distribution> {
  const unsigned = await provideUnsigned(join(folder, 'unsigned'), lib, names);
  return { version, folder, jars: names.map((name) => unsigned.get(name) ?? join(lib, name)) };
}

function checksumFailure(faulty: readonly string[]): string {
  return (
    `The fetched jars of Neo4j are not the known ones: ${faulty.length} differ from database/embedded/checksums.txt ` +
    `(${faulty.slice(0, 3).join(', ')}). Look at the Maven mirror in ~/.m2/settings.xml; ` +
    'delete ~/.m2/repository/org/neo4j when a copy there is damaged.'
  );
}
