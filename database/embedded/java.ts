import { readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { StartupError } from '../errors.ts';
import { run } from './run.ts';
import { waysOn } from './ways-on.ts';

/** What Neo4j 5.26 supports. */
const supported: readonly number[] = [17, 21];

export interface Java {
  readonly command: string;
  readonly version: number;
  /** The whole answer to `java -version`: tells builds apart. */
  readonly build: string;
}

/**
 * Finds a Java that Neo4j runs on: in `javaHome`, on PATH, among `installed` ones.
 * @throws StartupError when there is none, naming those of other versions that were found.
 */
export async function findJava(javaHome: string | undefined, installed = installedJavas()): Promise<Java> {
  const candidates = [
    ...(javaHome === undefined ? [] : [join(javaHome, 'bin', 'java')]),
    'java',
    ...installed,
  ];
  const unfit: string[] = [];
  for (const command of candidates) {
    const { code, output } = await run(command, ['-version'], { timeoutMs: 20_000 });
    const version = code === 0 ? parseJavaVersion(output) : undefined;
    if (version === undefined) continue;
    if (supported.includes(version)) return { command, version, build: output.trim() };
    unfit.push(`${command} (${version})`);
  }
  const found =
    unfit.length === 0 ? 'No Java was found' : `Only Java of other versions was found: ${unfit.join(', ')}`;
  throw new StartupError(`The embedded Neo4j needs Java 17 or 21. ${found}.\n${waysOn}`);
}

/** The feature version out of the answer to `java -version`: 17 for "17.0.15", 8 for "1.8.0_402". */
export function parseJavaVersion(answer: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(answer);
  return match ? Number(match[1]) : undefined;
}

/** The folder that tools written in Java want as JAVA_HOME; undefined when Java is found by PATH alone. */
export function homeOf({ command }: Java): string | undefined {
  return isAbsolute(command) ? dirname(dirname(realpathSync(command))) : undefined;
}

function installedJavas(): string[] {
  return [
    ...commandsIn('/usr/lib/jvm', 'bin/java'),
    ...commandsIn('/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'),
  ];
}

function commandsIn(folder: string, command: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name, command));
  } catch {
    return []; // not this kind of system
  }
}
