import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const built = fileURLToPath(new URL('../../viz/dist/', import.meta.url));

/** What the pages may load: this host and nothing else. */
const policy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    // Cytoscape and the editor of GraphiQL set styles on elements.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

/** The explorer at `/`, GraphiQL at `/graphiql`, their files, and the security headers of every answer. */
export async function sitePlugin(app: FastifyInstance): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy: policy, hsts: false });
  if (!existsSync(built)) {
    app.log.warn('the explorer is not built; `npm run build` builds it');
    return;
  }
  await app.register(staticFiles, {
    root: built,
    index: false,
    // Built files carry a hash of their content in the name; the pages themselves must be asked for anew.
    setHeaders: (response, path) => {
      const isHashed = path.includes('/assets/');
      response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_, reply) => reply.sendFile('index.html'));
  app.get('/graphiql', (_, reply) => reply.sendFile('graphiql.html'));
}
