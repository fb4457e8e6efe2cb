import type { TestProject } from 'vitest/node';
import { type Graph, openGraph } from '../database/graph.ts';
import { makeNamesKnown } from './known-names.ts';
import { startTestNeo4j, type TestNeo4j } from './neo4j.ts';
import { startService } from './service-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the real service answers, without a slash at its end. */
    serviceUrl: string;
    /** The seeded Neo4j behind it. */
    neo4j: { uri: string; user: string; password: string; database: string };
  }
}

/**
 * Starts one Neo4j and the real service over it, which migrates and seeds as it does for a newcomer, for all projects
 * of the run that ask for it. Both end with the run, also when the second does not start.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const everyProject = project.vitest.getRootProject();
  if ('serviceUrl' in everyProject.getProvidedContext()) return undefined; // another project was first
  const neo4j = await startTestNeo4j();
  try {
    const { uri, user, password, config } = neo4j;
    await withGraph(neo4j, makeNamesKnown);
    const service = await startService({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: config.database,
      // What is tested here is the answer; the limits have tests of their own, with limits of their own.
      REQUEST_TIMEOUT_MS: '30000',
      DATABASE_TIMEOUT_MS: '30000',
    });
    await withGraph(neo4j, planAfresh).catch(async (error: unknown) => {
      await service.close();
      throw error;
    });
    everyProject.provide('neo4j', { uri, user, password, database: config.database });
    everyProject.provide('serviceUrl', service.url);
    return async () => {
      await service.close().finally(() => neo4j.close());
    };
  } catch (error) {
    await neo4j.close();
    throw error;
  }
}

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
