import compress from '@fastify/compress';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Graph } from '../database/graph.ts';
import type { ApiConfig } from './config.ts';
import { errorsPlugin } from './plugins/errors.ts';
import { graphqlPlugin } from './plugins/graphql.ts';
import { healthPlugin } from './plugins/health.ts';
import { restPlugin } from './plugins/rest.ts';
import { sitePlugin } from './plugins/site.ts';
import { createRepositories } from './repositories/index.ts';
import { createSchema } from './schema/index.ts';

/** Builds the service over an open graph. It does not listen; closing it leaves the graph open, which is the caller's. */
export async function buildApp(config: ApiConfig, graph: Graph): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: config.maxBodyBytes,
    logger: { level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    logController: new LogController({
      disableRequestLogging: !['debug', 'trace'].includes(config.logLevel),
    }),
    genReqId: () => crypto.randomUUID(),
  });
  const repositories = createRepositories(graph);
  app.addHook('onClose', () => repositories.close());

  errorsPlugin(app);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await sitePlugin(app);
  healthPlugin(app, { graph });
  await restPlugin(app, { graph, repositories });
  await graphqlPlugin(app, { config, graph, schema: createSchema(), repositories });
  return app;
}
