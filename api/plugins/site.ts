import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { embedPolicy, graphiqlPolicy } from './security-headers.ts';

const built = fileURLToPath(new URL('../../viz/dist/', import.meta.url));

type Settings = Parameters<typeof embedPolicy>[0];

/** The explorer at `/`, its views for other sites' frames at `/embed`, GraphiQL at `/graphiql`, and their files. */
export async function sitePlugin(app: FastifyInstance, settings: Settings): Promise<void> {
  if (!existsSync(built)) {
    app.log.warn('the explorer is not built; `npm run build` builds it');
    return;
  }
  await app.register(staticFiles, {
    root: built,
    index: false,
    preCompressed: true,
    // Built files carry a hash of their content in the name; the pages themselves must be asked for anew.
    setHeaders: (response, path) => {
      const isHashed = path.includes('/assets/');
      response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_, reply) => reply.sendFile('index.html'));
  app.get('/embed', { config: { helmet: embedPolicy(settings) } }, (_, reply) =>
    reply.sendFile('index.html'),
  );
  app.get('/graphiql', { config: { helmet: graphiqlPolicy } }, (_, reply) => reply.sendFile('graphiql.html'));
}
