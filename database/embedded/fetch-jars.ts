import { StartupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { homeOf, type Java } from './java.ts';
import { type Outcome, run } from './run.ts';
import { waysOn } from './ways-on.ts';

/** Pinned like every dependency: Maven would take the newest. */
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
const announceEvery = 50;
const timeoutMs = 15 * 60_000;

export interface FetchOptions {
  readonly pom: string;
  readonly folder: string;
  readonly maven: string;
  readonly java: Java;
  readonly total: number;
  readonly log: Log;
}

/**
 * Copies the jars that `pom` names into `folder`, from Maven's own cache or the network, with a line for every 50.
 * @throws StartupError when Maven is missing or does not succeed.
 */
export async function fetchJars({ pom, folder, maven, java, total, log }: FetchOptions): Promise<void> {
  let fetched = 0;
  const args = ['-B', '-f', pom, plugin, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const home = homeOf(java);
  // `env` adds to the environment that is handed down; Maven runs on the Java that was found.
  const command = home === undefined ? [maven, ...args] : ['env', `JAVA_HOME=${home}`, maven, ...args];
  const outcome = await run(command[0] ?? maven, command.slice(1), {
    timeoutMs,
    onLine(line) {
      if (!/Downloaded from \S+ \S+\.jar |Copying \S+\.jar to /.test(line)) return;
      fetched += 1;
      // Maven downloads all and then copies all; the second count begins where the first ended.
      if (fetched % announceEvery === 0 && fetched <= total)
        log.info(`Fetching Neo4j: ${fetched} of ${total} jars`);
    },
  });
  if (outcome.code !== 0) throw new StartupError(fetchFailure(maven, outcome));
}

/** Says why Maven did not bring the jars, and how to go on. */
export function fetchFailure(maven: string, { code, failure, output }: Outcome): string {
  const isMissing = failure === 'ENOENT' || code === 127;
  if (isMissing) return `Maven (${maven}) was not found; it fetches the embedded Neo4j, once.\n${waysOn}`;
  if (/No space left on device|ENOSPC/.test(output)) {
    return 'The disk became full while Neo4j was fetched. Make room and start again; a half fetch is never used.';
  }
  const isOffline =
    /Unknown host|Temporary failure in name resolution|Connection refused|Connect(?:ion)? timed out|No route to host|Network is unreachable|Could not transfer|offline mode/i.test(
      output,
    );
  const reason = isOffline
    ? 'Maven could not reach its repository (Maven Central, or the mirror in ~/.m2/settings.xml)'
    : `Maven failed${code === undefined ? ' or took longer than 15 minutes' : ` with exit code ${code}`}`;
  return `Neo4j could not be fetched: ${reason}.\n${errorLines(output)}${waysOn}`;
}

function errorLines(output: string): string {
  const lines = output.split('\n').filter((line) => line.startsWith('[ERROR]') && line.length > 10);
  return lines
    .slice(0, 3)
    .map((line) => `  ${line.slice(0, 300)}\n`)
    .join('');
}
