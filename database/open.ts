import type { DatabaseConfig } from './config.ts';
import { dataFolderAt } from './embedded/data-folder.ts';
import { findRunning } from './embedded/description.ts';
import type { Profile } from './embedded/neo4j-settings.ts';
import { startEmbedded } from './embedded/start.ts';
import type { StartupError } from './errors.ts';
import type { Graph, GraphConfig, GraphObserver } from './graph.ts';
import type { Log } from './log.ts';
import { requireUsable } from './usable.ts';

/**
 * Where both want a core, who asks goes first: a service that is kept from its event loop lets everybody wait, and a
 * database that waits only those whose statements it runs. Beside an attack it halves the event loop's delay.
 */
const niceness = 5;

export interface OpenOptions {
  readonly log: Log;
  /** How the embedded Neo4j runs; `service` unless given. */
  readonly profile?: Profile;
  readonly observer?: GraphObserver;
  /** Connect to the Neo4j that another process runs over DATA_DIR instead of being refused: for commands beside a service. */
  readonly join?: boolean;
  /** Called when Neo4j is on its way, which takes seconds, for what can be done meanwhile. */
  whileStarting?(): void;
  /** Called each time that the embedded Neo4j ended by itself and was brought back. */
  onRestart?(): void;
  /** Called when the embedded Neo4j ended by itself and could not be brought back. */
  onLost?(error: StartupError): void;
}

export interface Database {
  readonly graph: Graph;
  readonly uri: string;
  /** Whether this process runs the Neo4j, and ends it on `close`. */
  readonly embedded: boolean;
  /** Closes the connections, and then the embedded Neo4j; a second call does no more. */
  close(): Promise<void>;
}

/**
 * Opens the database: the server at `config.uri`, else an embedded Neo4j over `config.dataDir`. The caller closes it.
 * @throws StartupError, written for the operator, when there is none to be had, it cannot be reached, is too old or
 * refuses user, password or database; nothing is left open or running then.
 */
export async function openDatabase(config: DatabaseConfig, options: OpenOptions): Promise<Database> {
  const server = serverConfig(config, options);
  const { log, profile = 'service', onLost, onRestart, whileStarting } = options;
  if (server !== undefined) {
    whileStarting?.();
    return connect(server, options, config.waitMs, null);
  }
  const opened: { graph?: Graph } = {};
  const neo4j = await startEmbedded(config, {
    log,
    profile,
    niceness,
    onEnd: () => opened.graph?.tellGone(),
    ...(onLost === undefined ? {} : { onLost }),
    ...(onRestart === undefined ? {} : { onRestart }),
    ...(whileStarting === undefined ? {} : { whileStarting }),
  });
  const observer = { ...options.observer, onPanic: () => neo4j.replace() };
  const database = await connect(neo4j.graphConfig, { ...options, observer }, 0, () => neo4j.stop());
  opened.graph = database.graph;
  return database;
}

function serverConfig(config: DatabaseConfig, options: OpenOptions): GraphConfig | undefined {
  const { uri, user, password, database, timeoutMs, maxConnections } = config;
  if (uri !== undefined) return { uri, user, password, database, timeoutMs, maxConnections };
  const running = options.join === true ? findRunning(dataFolderAt(config.dataDir)) : undefined;
  return running && { ...running, timeoutMs, maxConnections };
}

/** `stop` ends the embedded Neo4j; null for a server that is not ours. */
async function connect(
  config: GraphConfig,
  { observer, log }: OpenOptions,
  waitMs: number,
  stop: (() => Promise<void>) | null,
): Promise<Database> {
  const { openGraph } = await import('./graph.ts'); // not before the embedded Neo4j is on its way
  const graph = openGraph(config, observer);
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= graph.close().finally(stop ?? undefined));
  try {
    await requireUsable(graph, config, { log, waitMs });
    return { graph, uri: config.uri, embedded: stop !== null, close };
  } catch (error) {
    await close();
    throw error;
  }
}
