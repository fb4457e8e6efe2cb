import type { FastifyInstance } from 'fastify';
import { inject } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { type ApiConfig, defaultApiConfig } from '../../api/config.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { patienceMs } from '../patience.ts';

/** An answer as a client sees it; `data` is looked at by the test that knows its query. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly data: ReturnType<typeof JSON.parse>;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, unknown> & { code: string };
  }[];
}

export interface TestApi {
  readonly app: FastifyInstance;
  readonly graph: Graph;
  /** The names of the statements sent so far. */
  readonly statements: string[];
  query(
    source: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The configuration of an app whose answers are tested, not how soon it gives up. */
export const patientConfig = (changes: Partial<ApiConfig> = {}): ApiConfig =>
  defaultApiConfig({ requestTimeoutMs: patienceMs, ...changes });

/** The real app over the seeded Neo4j of the test run, or another one; it does not listen, requests are put in directly. */
export async function openTestApi(
  changes: Partial<ApiConfig> = {},
  where: string | Omit<GraphAddress, 'database'> = inject('neo4j'),
): Promise<TestApi> {
  const statements: string[] = [];
  const { uri, user, password, database } = {
    ...inject('neo4j'),
    ...(typeof where === 'string' ? { uri: where } : where),
  };
  const graph = openGraph(
    { uri, user, password, database, timeoutMs: patienceMs, maxConnections: 20 },
    { onStatement: (name) => statements.push(name) },
  );
  const app = await buildApp(patientConfig(changes), graph);
  return {
    app,
    graph,
    statements,
    query: async (query, variables = {}, headers = {}) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      });
      return { status: response.statusCode, headers: response.headers, ...response.json() };
    },
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}
