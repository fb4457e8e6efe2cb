import { setTimeout as pause } from 'node:timers/promises';
import { waysOn } from './embedded/ways-on.ts';
import { DatabaseError, StartupError } from './errors.ts';
import type { Graph, GraphConfig } from './graph.ts';
import type { Log } from './log.ts';

const pollMs = 250;

const oldest = { major: 5, minor: 26 };

export interface Patience {
  readonly log: Log;
  /** Milliseconds to wait for a server that does not answer yet, so that it and the service may be started in any order. */
  readonly waitMs: number;
}

/**
 * Checks that a server answers, lets this user in, has the database and is new enough.
 * @throws StartupError that says which of these is not so, and what to do.
 */
export async function requireUsable(
  graph: Graph,
  config: GraphConfig,
  { log, waitMs }: Patience,
): Promise<void> {
  const check = async () => {
    const version = await graph.serverVersion();
    if (!isSupported(version)) throw new StartupError(tooOld(version, config));
    await graph.bookmark();
  };
  try {
    await untilReached(check, performance.now() + waitMs, () => {
      log.info(`No Neo4j answers at ${config.uri} yet; waiting for it for ${Math.round(waitMs / 1000)} s`);
    });
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    throw new StartupError(explain(error, config), { cause: error });
  }
}

async function untilReached(check: () => Promise<void>, deadline: number, onWait: () => void): Promise<void> {
  for (let hasWaited = false; ; hasWaited = true) {
    try {
      await check();
      return;
    } catch (error) {
      const isAway = error instanceof DatabaseError && error.failure === 'UNAVAILABLE';
      if (!isAway || performance.now() + pollMs > deadline) throw error;
      if (!hasWaited) onWait();
      await pause(pollMs);
    }
  }
}

/** Whether a version such as "5.26.30" or "2025.09.0" is one that the queries are written for. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

function tooOld(version: string, { uri }: GraphConfig): string {
  return `The Neo4j at ${uri} is version ${version}; this service needs 5.26 or later. Upgrade it, or choose another way.\n${waysOn}`;
}

function explain(error: DatabaseError, { uri, user, database }: GraphConfig): string {
  const code = codeOf(error.cause);
  if (code.includes('DatabaseNotFound'))
    return `The Neo4j at ${uri} has no database "${database}". Set NEO4J_DATABASE to one that it has.`;
  if (error.failure === 'UNAUTHORISED') {
    return `The Neo4j at ${uri} refuses user "${user}" with this password (${code}). Set NEO4J_USER and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE).`;
  }
  if (error.failure === 'UNAVAILABLE') {
    return `No Neo4j could be reached at ${uri}. Check NEO4J_URI, and that the server runs.\n${waysOn}`;
  }
  return `The Neo4j at ${uri} does not answer as it should (${code}). Look at its log.`;
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown';
}
