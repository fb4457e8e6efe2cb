import { ensureHistory } from '../curation/ledger.ts';
import { type GraphConfig, openGraph } from '../database/graph.ts';
import { silentLog } from '../database/log.ts';
import { migrate } from '../database/migrate.ts';
import { type Contestant, type ContestantName, startContestants } from './contestants/index.ts';
import { startBenchNeo4j } from './embedded.ts';
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
  const neo4j = await startBenchNeo4j(heapFor(scale));
  opened.push(() => neo4j.close());

  const network = generateNetwork(scale);
  await fill(network, neo4j.config);
  const { uri, user, password, database: name } = neo4j.config;
  const database = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: name,
  };
  const contestants = await startContestants(names, database);
  opened.push(() => Promise.all(contestants.map((contestant) => contestant.close())));
  return { scale, network, database, databasePid: neo4j.pid, contestants };
}

async function fill(network: GeneratedNetwork, config: GraphConfig): Promise<void> {
  const graph = openGraph(config);
  const begin = performance.now();
  const seconds = () => ((performance.now() - begin) / 1000).toFixed(1);
  try {
    await migrate(graph, { log: silentLog });
    const { entities, relationships } = await loadNetwork(graph, network);
    console.log(`Loaded ${entities} entities and ${relationships} relationships in ${seconds()} s.`);
    // The first service that starts would do it, and the others would wait for it.
    await ensureHistory(graph);
    console.log(`Their history is written down after ${seconds()} s.`);
  } finally {
    await graph.close();
  }
}

/** Megabytes: the service's default where that is enough to load the network. */
function heapFor(scale: number): string {
  return scale > 100 ? '4096' : scale > 10 ? '1024' : '512';
}
