import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { ApiConfig } from '../config.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route's security headers have different from those of all others. */
    readonly helmet?: RouteHeaders;
  }
}

/** Options of Helmet. */
interface RouteHeaders {
  readonly contentSecurityPolicy: {
    readonly useDefaults: false;
    readonly directives: Readonly<Record<string, string[]>>;
  };
  readonly frameguard?: false;
}

type Settings = Pick<ApiConfig, 'embedHosts' | 'hstsMaxAgeSeconds'>;

/** Cytoscape adds this one style of its own to a page. */
const cytoscapeStyle = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/**
 * What a page may load: this host and nothing else. Nothing that stands in the page itself is run.
 * @param framedBy the sites that may show it in a frame
 */
function contentPolicy(
  styles: readonly string[],
  framedBy: readonly string[] = [],
): RouteHeaders['contentSecurityPolicy'] {
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
export const graphiqlPolicy: RouteHeaders = { contentSecurityPolicy: contentPolicy(["'unsafe-inline'"]) };

/** The policy of a view that the listed sites, and nobody else, may show in a frame. */
export function embedPolicy({ embedHosts }: Pick<Settings, 'embedHosts'>): RouteHeaders {
  return {
    contentSecurityPolicy: contentPolicy([cytoscapeStyle], embedHosts),
    // Only the policy above can name the sites that may; this older header cannot.
    ...(embedHosts.length > 0 && { frameguard: false }),
  };
}

/** The headers that Helmet sets, which are the same for each request. */
function headersOf(options: HelmetOptions): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(options)(request, response, () => undefined);
  return { ...response.getHeaders() };
}

/** The security headers of every answer; a route may have some of its own in its `config.helmet`. */
export function securityHeadersPlugin(
  app: FastifyInstance,
  { hstsMaxAgeSeconds }: Pick<Settings, 'hstsMaxAgeSeconds'>,
): void {
  const usual = {
    contentSecurityPolicy: contentPolicy([cytoscapeStyle]),
    hsts: hstsMaxAgeSeconds === 0 ? false : { maxAge: hstsMaxAgeSeconds, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  } as const;
  const usualHeaders = headersOf(usual);
  const ownHeaders = new Map<RouteHeaders, OutgoingHttpHeaders>();
  app.addHook('onRoute', ({ config }) => {
    if (config?.helmet) ownHeaders.set(config.helmet, headersOf({ ...usual, ...config.helmet }));
  });
  app.addHook('onRequest', (request, reply, done) => {
    const own = request.routeOptions.config.helmet;
    void reply.headers((own && ownHeaders.get(own)) ?? usualHeaders);
    done();
  });
}
