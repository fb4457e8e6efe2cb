import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commit, withLedger } from '../curation/ledger.ts';
import type { Intent } from '../curation/revisions.ts';
import { parseDatabaseConfig } from '../database/config.ts';
import { startEmbedded } from '../database/embedded/start.ts';
import { type Graph, openGraph } from '../database/graph.ts';
import { silentLog } from '../database/log.ts';
import { migrate } from '../database/migrate.ts';
import { type Contestant, type ContestantName, startContestants } from './contestants/index.ts';
import { generateNetwork, type GeneratedNetwork } from './generate.ts';
import { loadNetwork } from './load.ts';

/** How a contestant finds the database, as settings of its environment. */
export type DatabaseSettings = Readonly<
  Record<'NEO4J_URI' | 'NEO4J_USER' | 'NEO4J_PASSWORD' | 'NEO4J_DATABASE', string>
>;

/** A Neo4j with a generated network, and the contestants over it. */
export interface Stage {
  readonly scale: number;
  readonly network: GeneratedNetwork;
  readonly database: DatabaseSettings;
  /** The process of the Neo4j. */
  readonly databasePid: number;
  readonly contestants: readonly Contestant[];
  close(): Promise<void>;
}

/** Things that were opened, closed in the opposite order. */
type Steps = (() => Promise<unknown>)[];

/** Starts an embedded Neo4j as the service does, in a temporary folder, fills it and starts the contestants. */
export async function openStage(scale: number, names: readonly ContestantName[]): Promise<Stage> {
  const opened: Steps = [];
  const close = async () => {
    for (const step of opened.splice(0).reverse()) await step();
  };
  try {
    return { ...(await build(scale, names, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function build(scale: number, names: readonly ContestantName[], opened: Steps) {
  const dataDir = mkdtempSync(join(tmpdir(), 'stakeholder-graph-bench-'));
  opened.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  const config = parseDatabaseConfig({
    DATA_DIR: dataDir,
    JAVA_HOME: process.env['JAVA_HOME'],
    DATABASE_TIMEOUT_MS: '60000',
    NEO4J_HEAP_MB: process.env['NEO4J_HEAP_MB'] ?? heapFor(scale),
  });
  const neo4j = await startEmbedded(config, { log: silentLog, profile: 'service' });
  opened.push(() => neo4j.stop());

  const network = generateNetwork(scale);
  await fill(network, { ...config, ...neo4j.graphConfig });
  const { uri, user, password, database: name } = { ...config, ...neo4j.graphConfig };
  const database = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: name,
  };
  const contestants = await startContestants(names, database);
  opened.push(() => Promise.all(contestants.map((contestant) => contestant.close())));
  const databasePid = Number(readFileSync(join(dataDir, 'neo4j.pid'), 'utf8'));
  return { scale, network, database, databasePid, contestants };
}

async function fill(network: GeneratedNetwork, config: Parameters<typeof openGraph>[0]): Promise<void> {
  const graph = openGraph(config);
  const begin = performance.now();
  try {
    await migrate(graph, { log: silentLog });
    await beginHistory(graph);
    const { entities, relationships } = await loadNetwork(graph, network);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`Loaded ${entities} entities and ${relationships} relationships in ${seconds} s.`);
  } finally {
    await graph.close();
  }
}

/** A history that begins before the network is loaded, so that the service does not take minutes to write a large one down. */
async function beginHistory(graph: Graph): Promise<void> {
  const intent: Intent = {
    action: 'IMPORT',
    by: 'bench',
    reason: 'A generated network is loaded beside the history',
    sources: [],
    isUnsourced: true,
    reverts: null,
  };
  await withLedger(graph, (ledger) => commit(ledger, intent, []));
}

/** Megabytes: the service's default where that is enough to load the network. */
function heapFor(scale: number): string {
  return scale > 100 ? '4096' : scale > 10 ? '1024' : '512';
}
