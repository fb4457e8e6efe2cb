import webSocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import mercurius from 'mercurius';
import type { Graph } from '../../database/graph.ts';
import type { ApiConfig } from '../config.ts';
import { compilableIn } from '../graphql/compilable.ts';
import { entityTags } from '../graphql/entity-tag.ts';
import { createExecutor } from '../graphql/executor.ts';
import { createHttpHandler } from '../graphql/http.ts';
import { closeSockets } from '../graphql/farewell.ts';
import { explorerQuestions } from '../explorer-questions.ts';
import { operationCounter } from '../graphql/operation-counter.ts';
import { documentFinder } from '../graphql/persisted-queries.ts';
import { operationPreparer } from '../graphql/prepare.ts';
import { responseCache } from '../graphql/response-cache.ts';
import { createSubscriber } from '../graphql/subscriptions.ts';
import { readTrustedDocuments } from '../graphql/trusted-documents.ts';
import { createWebSocketHandler } from '../graphql/web-socket.ts';
import type { Metrics } from '../metrics.ts';
import { digestOf } from '../release.ts';
import type { Repositories } from '../repositories/index.ts';
import { refuseCrossSite } from './cross-site.ts';
import { checkNesting, jsonReader, jsonTextPlugin } from './json-body.ts';
import type { Admit } from './rate-limit.ts';
import type { TraceOperation } from './tracing.ts';

interface Options {
  readonly config: ApiConfig;
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly repositories: Repositories;
  /** What names the code that answers are made by. */
  readonly code: string;
  readonly metrics: Metrics;
  readonly admit: Admit;
  readonly traceOperation: TraceOperation;
}

/**
 * `/graphql` over HTTP and WebSockets, and `/schema.graphql`. Mercurius validates, compiles and executes; the routes are
 * ours, because Mercurius's own do not meet the GraphQL over HTTP specification and have no limits of ours.
 */
export async function graphqlPlugin(app: FastifyInstance, options: Options): Promise<void> {
  const { config, graph, schema, repositories, code, metrics, admit, traceOperation } = options;
  await app.register(webSocket, {
    options: { maxPayload: config.maxBodyBytes, handleProtocols },
    preClose: (done) => {
      closeSockets(app.websocketServer, done);
    },
  });
  await app.register(mercurius, {
    schema,
    jit: 1,
    // Counted and not weighed, and twice as many at most: the largest documents that are let through take 0.6 MB each
    // besides their text.
    cache: 64,
    routes: false,
    graphql: { validateOptions: { maxErrors: config.maxValidationErrors } },
    // Errors are masked by the executor, which knows the request.
    errorFormatter: ({ data, errors }) => ({
      statusCode: 200,
      response: { data: data ?? null, errors },
    }),
  });
  const isCompilable = compilableIn(schema);
  // A document that a hook gives back is executed as it is and never compiled.
  app.graphql.addHook('preExecution', (_, document) => (isCompilable(document) ? undefined : { document }));
  const sdl = `${printSchema(schema)}\n`;
  const { prepare, isSound } = operationPreparer(schema, config);
  const trusted = readTrustedDocuments(config);
  const findDocument = documentFinder(trusted, isSound);
  const execute = createExecutor(app, config, repositories, {
    prepare,
    onEnd: operationCounter(
      [metrics.operationEnded, traceOperation],
      [...explorerQuestions().values(), ...(trusted?.byId.values() ?? [])],
    ),
  });
  const handle = createHttpHandler({
    execute,
    findDocument,
    cache: responseCache(graph, config.cacheMaxBytes, metrics.cacheAsked),
    // What answers are made of beside the data.
    tags: entityTags(digestOf(code, JSON.stringify([...(trusted?.byId ?? [])]))),
    readJson: jsonReader(app),
    maxVariableValues: config.maxVariableValues,
  });
  const wsHandler = createWebSocketHandler({
    schema,
    config,
    prepare,
    findDocument,
    execute,
    subscribe: createSubscriber(schema, config, repositories),
    repositories,
    admit,
    checkNesting,
  });

  const onRequest = refuseCrossSite(config.corsOrigins);
  await app.register((scope, _, done) => {
    jsonTextPlugin(scope);
    scope.route({
      method: 'GET',
      url: '/graphql',
      onRequest,
      wsHandler,
      handler: async (request, reply) => {
        const isBrowser = request.headers.accept?.includes('text/html') ?? false;
        if (!isBrowser) return handle(request, reply);
        // What the address asks is shown there, and run when the reader wants it.
        return reply.redirect(request.url.replace(/^[^?]*/, '/graphiql'));
      },
    });
    // The protocol says which methods there are; the handler answers the others with 405.
    scope.route({ method: ['POST', 'PUT', 'PATCH', 'DELETE'], url: '/graphql', onRequest, handler: handle });
    done();
  });

  app.get('/schema.graphql', (_, reply) => reply.type('application/graphql; charset=utf-8').send(sdl));
}
