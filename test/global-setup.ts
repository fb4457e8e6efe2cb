import type { TestProject } from 'vitest/node';
import type { Profile } from '../database/embedded/neo4j-settings.ts';
import { type Graph, openGraph } from '../database/graph.ts';
import { closeAll } from './close-all.ts';
import { makeNamesKnown } from './known-names.ts';
import { startTestNeo4j, type TestNeo4j } from './neo4j.ts';
import { patienceMs } from './patience.ts';
import { startService } from './service-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the real service answers, without a slash at its end. */
    serviceUrl: string;
    /** The seeded Neo4j behind it. */
    neo4j: { uri: string; user: string; password: string; database: string };
    /** One for each worker, to be had by `borrowNeo4j`; the file `lock` is there while somebody has it. */
    scratchNeo4js: { uri: string; user: string; password: string; lock: string }[];
  }
}

/**
 * Starts one Neo4j and the real service over it, which migrates and seeds as it does for a newcomer, and an empty Neo4j
 * for each worker, for all projects of the run that ask for it. All end with the run, also when one does not start.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const everyProject = project.vitest.getRootProject();
  if ('serviceUrl' in everyProject.getProvidedContext()) return undefined; // another project was first
  const closing: (() => Promise<unknown>)[] = [];
  const close = () => closeAll(closing);
  const start = async (profile: Profile) => {
    const neo4j = await startTestNeo4j(profile);
    closing.push(() => neo4j.close());
    return neo4j;
  };
  try {
    const workers = Array.from({ length: project.vitest.config.maxWorkers }, () => start('test'));
    const starting = [start('service'), ...workers] as const;
    await Promise.allSettled(starting); // so that what starts is closed, also where another one does not
    const [neo4j, ...scratch] = await Promise.all(starting);
    const { uri, user, password, config } = neo4j;
    await withGraph(neo4j, makeNamesKnown);
    const service = await startService({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: config.database,
      // What is tested here is the answer; the limits have tests of their own, with limits of their own.
      REQUEST_TIMEOUT_MS: String(patienceMs),
      DATABASE_TIMEOUT_MS: String(patienceMs),
    });
    closing.push(() => service.close());
    await withGraph(neo4j, planAfresh);
    everyProject.provide('neo4j', { uri, user, password, database: config.database });
    everyProject.provide('scratchNeo4js', scratch.map(addressOf));
    everyProject.provide('serviceUrl', service.url);
    return close;
  } catch (error) {
    await close();
    throw error;
  }
}

const addressOf = ({ uri, user, password, dataDir }: TestNeo4j) => ({
  uri,
  user,
  password,
  lock: `${dataDir}/lent`,
});

async function withGraph({ config, uri }: TestNeo4j, work: (graph: Graph) => Promise<void>): Promise<void> {
  const graph = openGraph({ ...config, uri });
  try {
    await work(graph);
  } finally {
    await graph.close();
  }
}

/** Index statistics follow a load some time later; until then Neo4j plans as if the indexes were empty. */
async function planAfresh(graph: Graph): Promise<void> {
  await graph.execute({ name: 'plan-afresh', text: 'CALL db.prepareForReplanning(30)' });
}
