import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { ApiConfig } from '../config.ts';

type Settings = Pick<ApiConfig, 'frameAncestors' | 'hstsMaxAgeSeconds'>;

/** Cytoscape adds this one style of its own to a page. */
const cytoscapeStyle = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** What a page may load: this host and nothing else. Nothing that stands in the page itself is run. */
function contentPolicy({ frameAncestors }: Settings, styles: readonly string[]) {
  return {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", ...styles],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'", 'data:'],
      'worker-src': ["'self'", 'blob:'],
      'connect-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': frameAncestors.length === 0 ? ["'none'"] : [...frameAncestors],
    },
  };
}

/** The policy of GraphiQL: its editor writes styles into the page. */
export function graphiqlPolicy(settings: Settings) {
  return { contentSecurityPolicy: contentPolicy(settings, ["'unsafe-inline'"]) };
}

/** The security headers of every answer. */
export async function securityHeadersPlugin(app: FastifyInstance, settings: Settings): Promise<void> {
  const { frameAncestors, hstsMaxAgeSeconds } = settings;
  await app.register(helmet, {
    contentSecurityPolicy: contentPolicy(settings, [cytoscapeStyle]),
    hsts: hstsMaxAgeSeconds === 0 ? false : { maxAge: hstsMaxAgeSeconds, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    // Only the policy above can name the sites that may; this older header cannot.
    frameguard: frameAncestors.length === 0 ? { action: 'deny' } : false,
  });
}
