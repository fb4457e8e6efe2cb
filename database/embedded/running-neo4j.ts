import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseConfig } from '../config.ts';
import { StartupError } from '../errors.ts';
import type { GraphConfig } from '../graph.ts';
import type { Log } from '../log.ts';
import type { DataFolder } from './data-folder.ts';
import { writeDescription } from './description.ts';
import { explainFailure, isEndOverPort } from './failure-message.ts';
import { findFreePort } from './free-port.ts';
import { giveWay } from './give-way.ts';
import { type Neo4jProcess, startProcess } from './neo4j-process.ts';
import { entryPoint, neo4jConf, type Profile } from './neo4j-settings.ts';
import { providePassword } from './password.ts';
import { waitUntilReady } from './readiness.ts';
import { superviseNeo4j } from './supervisor.ts';

const portTries = 3;
/** Milliseconds after a start in which Neo4j compiles what is asked, and does not give way: who waits for it then waits for all of it. */
const settleMs = 20_000;

export interface EmbeddedOptions {
  readonly log: Log;
  readonly profile: Profile;
  /**
   * By how much Neo4j gives way to other processes where both want a core, as `nice` counts it, once it has been there for a
   * while; 0 unless given.
   */
  readonly niceness?: number;
  /** Milliseconds that a stop may take before it is forced, where that is not as usual. */
  readonly stopLimitMs?: number;
  /** Milliseconds after which a Neo4j that ends by itself has a clean record, where that is not as usual. */
  readonly steadyMs?: number;
  /** Called at the start, when the process of Neo4j is there, some seconds before it answers; again when it needs another port. */
  whileStarting?(): void;
  /** Called each time that Neo4j ended by itself. */
  onEnd?(): void;
  /** Called each time that Neo4j ended by itself and was brought back. */
  onRestart?(): void;
  /** Called when Neo4j ended by itself and could not be brought back. */
  onLost?(error: StartupError): void;
}

export interface EmbeddedNeo4j {
  readonly graphConfig: GraphConfig;
  /** Ends a Neo4j that answers nothing more and starts it again; while that is under way, it does no more. */
  replace(): void;
  stop(): Promise<void>;
}

/** What stays the same over all starts of one Neo4j. */
interface Launch {
  readonly config: DatabaseConfig;
  readonly folder: DataFolder;
  readonly command: readonly string[];
  readonly profile: Profile;
  readonly niceness: number;
  readonly stopLimitMs: number | undefined;
}

interface Address {
  readonly port: number;
  readonly graphConfig: GraphConfig;
}

/**
 * Starts and supervises Neo4j in a folder that the caller has locked; `java` is command and flags.
 * @throws StartupError when it does not become ready; nothing is left running then.
 */
export async function startInFolder(
  config: DatabaseConfig,
  folder: DataFolder,
  java: readonly string[],
  {
    log,
    profile,
    niceness = 0,
    stopLimitMs,
    steadyMs,
    onEnd,
    onLost,
    onRestart,
    whileStarting,
  }: EmbeddedOptions,
): Promise<EmbeddedNeo4j> {
  const command = [...java, ...entryPoint(folder.home)];
  const launch = { config, folder, command, profile, niceness, stopLimitMs };
  const { process, address } = await startOnFreePort(launch, providePassword(folder), whileStarting);
  const supervisor = superviseNeo4j(process, {
    log,
    restart: (track) => startAt(address, launch, track), // the same port, so that the driver finds it again
    ...(steadyMs === undefined ? {} : { steadyMs }),
    ...(onEnd === undefined ? {} : { onEnd }),
    ...(onLost === undefined ? {} : { onLost }),
    ...(onRestart === undefined ? {} : { onRestart }),
  });
  let replacing: Promise<void> | null = null;
  return {
    graphConfig: address.graphConfig,
    stop: () => supervisor.stop(),
    replace() {
      if (replacing) return;
      log.error(
        `The embedded Neo4j could not write and answers nothing more; it is started again. Is the disk full? Its log: ${folder.home}/logs`,
      );
      replacing = supervisor.replace().finally(() => (replacing = null));
    },
  };
}

/** Between the moment a port is found free and Neo4j's taking it, another process may be faster. */
async function startOnFreePort(launch: Launch, password: string, whileStarting?: () => void) {
  for (let tries = 1; ; tries += 1) {
    const port = await findFreePort();
    const address = { port, graphConfig: localConfig(launch.config, port, password) };
    writeConf(launch.folder, port, launch.profile);
    try {
      return { process: await startAt(address, launch, whileStarting), address };
    } catch (error) {
      const isPortTaken = error instanceof StartupError && isEndOverPort(error.cause);
      if (tries === portTries || !isPortTaken) throw error;
    }
  }
}

async function startAt(
  { port, graphConfig }: Address,
  { config, folder, command, niceness, stopLimitMs }: Launch,
  track: (process: Neo4jProcess) => void = () => undefined,
): Promise<Neo4jProcess> {
  const process = startProcess(command, folder, stopLimitMs);
  track(process);
  try {
    await waitUntilReady(process, port, graphConfig);
    const settled = setTimeout(() => giveWay(process.pid, niceness), settleMs).unref();
    void process.ended.then(() => clearTimeout(settled));
    writeDescription(folder, graphConfig, process.pid);
    return process;
  } catch (error) {
    await process.stop();
    throw explainFailure(error, folder, config.heapMb);
  }
}

function localConfig(config: DatabaseConfig, port: number, password: string): GraphConfig {
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    database: 'neo4j',
    timeoutMs: config.timeoutMs,
    maxConnections: config.maxConnections,
    ...(process.geteuid && { ownerUid: process.geteuid() }),
  };
}

function writeConf(folder: DataFolder, port: number, profile: Profile): void {
  const file = join(folder.home, 'conf', 'neo4j.conf');
  writeFileSync(`${file}.new`, neo4jConf(port, profile), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
