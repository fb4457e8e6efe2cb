import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { ApiConfig } from '../config.ts';

type Settings = Pick<ApiConfig, 'embedHosts' | 'hstsMaxAgeSeconds'>;

/** Cytoscape adds this one style of its own to a page. */
const cytoscapeStyle = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/**
 * What a page may load: this host and nothing else. Nothing that stands in the page itself is run.
 * @param framedBy the sites that may show it in a frame
 */
function contentPolicy(styles: readonly string[], framedBy: readonly string[] = []) {
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
      'frame-ancestors': framedBy.length === 0 ? ["'none'"] : [...framedBy],
    },
  };
}

/** The policy of GraphiQL: its editor writes styles into the page. */
export const graphiqlPolicy = { contentSecurityPolicy: contentPolicy(["'unsafe-inline'"]) };

/** The policy of a view that the listed sites, and nobody else, may show in a frame. */
export function embedPolicy({ embedHosts }: Pick<Settings, 'embedHosts'>) {
  return {
    contentSecurityPolicy: contentPolicy([cytoscapeStyle], embedHosts),
    // Only the policy above can name the sites that may; this older header cannot.
    ...(embedHosts.length > 0 && { frameguard: false }),
  };
}

/** The security headers of every answer. */
export async function securityHeadersPlugin(
  app: FastifyInstance,
  { hstsMaxAgeSeconds }: Pick<Settings, 'hstsMaxAgeSeconds'>,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: contentPolicy([cytoscapeStyle]),
    hsts: hstsMaxAgeSeconds === 0 ? false : { maxAge: hstsMaxAgeSeconds, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
}
