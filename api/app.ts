import compress from '@fastify/compress';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Graph } from '../database/graph.ts';
import { auditLog } from './access/audit.ts';
import type { ApiConfig } from './config.ts';
import { abandonmentPlugin } from './plugins/abandonment.ts';
import { accessPlugin } from './plugins/access.ts';
import { createMetrics } from './metrics.ts';
import { corsPlugin } from './plugins/cors.ts';
import { encodedBodiesPlugin } from './plugins/encoded-bodies.ts';
import { errorsPlugin } from './plugins/errors.ts';
import { graphqlPlugin } from './plugins/graphql.ts';
import { healthPlugin } from './plugins/health.ts';
import { jsonBodyPlugin } from './plugins/json-body.ts';
import { metricsPlugin } from './plugins/metrics.ts';
import { restPlugin } from './plugins/rest.ts';
import { rateLimitPlugin } from './plugins/rate-limit.ts';
import { securityHeadersPlugin } from './plugins/security-headers.ts';
import { shutdownPlugin } from './plugins/shutdown.ts';
import { slowStatementsPlugin } from './plugins/slow-statements.ts';
import { sitePlugin } from './plugins/site.ts';
import { tracingPlugin } from './plugins/tracing.ts';
import { digestOfCode } from './release.ts';
import { createRepositories } from './repositories/index.ts';
import { createSchema } from './schema/index.ts';

/** How long a request may take to arrive, in milliseconds: the largest upload over a slow line. */
const arrivalMs = 120_000;

/** The types that are worth compressing: those of the plugin itself, and JSON lines. */
const compressible = /^text\/(?!event-stream)|[+/](?:json|jsonl|text|xml)(?:;|$)|octet-stream(?:;|$)/u;

/** Builds the service over an open graph. It does not listen; closing it leaves the graph open, which is the caller's. */
export async function buildApp(
  config: ApiConfig,
  graph: Graph,
  metrics = createMetrics(),
): Promise<FastifyInstance> {
  const app = fastify({
    // A stop answers what still comes in, and says that nothing more should.
    return503OnClosing: false,
    bodyLimit: config.maxBodyBytes,
    requestTimeout: arrivalMs,
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    logger: { level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    logController: new LogController({
      disableRequestLogging: !['debug', 'trace'].includes(config.logLevel),
    }),
    genReqId: () => crypto.randomUUID(),
  });
  const repositories = createRepositories(graph, config);
  app.addHook('onClose', () => repositories.close());

  const audit = auditLog(config.access.auditFile);
  const isStopping = shutdownPlugin(app, config);
  errorsPlugin(app);
  encodedBodiesPlugin(app);
  jsonBodyPlugin(app);
  abandonmentPlugin(app);
  metricsPlugin(app, { graph, metrics, repositories, isOpen: config.hasMetrics });
  const traceOperation = await tracingPlugin(app, graph, config.traceEndpoint);
  slowStatementsPlugin(app, graph, config.slowStatementMs);
  securityHeadersPlugin(app, config);
  // A browser asks without a token whether it may send one.
  await corsPlugin(app, config.corsOrigins);
  // Also who is refused: each refusal is written down.
  const admit = await rateLimitPlugin(app, config.rateLimitPerMinute);
  accessPlugin(app, { access: config.access, audit });
  // Answers alone: what would unpack bodies goes on with it after the limit of a body is met.
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    globalDecompression: false,
    customTypes: compressible,
  });
  await sitePlugin(app, config);
  healthPlugin(app, { graph, isStopping });
  const code = digestOfCode();
  await restPlugin(app, { config, graph, repositories, code });
  await graphqlPlugin(app, {
    config,
    graph,
    schema: createSchema(),
    repositories,
    code,
    metrics,
    admit,
    traceOperation,
  });
  return app;
}
