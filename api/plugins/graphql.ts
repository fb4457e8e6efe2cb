import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import mercurius from 'mercurius';
import type { Graph } from '../../database/graph.ts';
import type { ApiConfig } from '../config.ts';
import { createExecutor } from '../graphql/executor.ts';
import { createHttpHandler } from '../graphql/http.ts';
import { responseCache } from '../graphql/response-cache.ts';
import type { Repositories } from '../repositories/index.ts';

interface Options {
  readonly config: ApiConfig;
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly repositories: Repositories;
}

/**
 * `/graphql` and `/schema.graphql`. Mercurius validates, compiles and executes; the route is ours, because Mercurius's
 * own does not meet the GraphQL over HTTP specification.
 */
export async function graphqlPlugin(
  app: FastifyInstance,
  { config, graph, schema, repositories }: Options,
): Promise<void> {
  await app.register(mercurius, {
    schema,
    jit: 1,
    routes: false,
    // Errors are masked by the executor, which knows the request.
    errorFormatter: ({ data, errors }) => ({
      statusCode: 200,
      response: { data: data ?? null, errors },
    }),
  });
  const handle = createHttpHandler(
    createExecutor(app, config, repositories),
    responseCache(graph, config.cacheMaxBytes),
  );

  app.get('/graphql', async (request, reply) => {
    const isBrowser = request.headers.accept?.includes('text/html') ?? false;
    return isBrowser ? reply.redirect('/graphiql') : handle(request, reply);
  });
  app.post('/graphql', handle);

  const sdl = `${printSchema(schema)}\n`;
  app.get('/schema.graphql', (_, reply) => reply.type('application/graphql; charset=utf-8').send(sdl));
}
