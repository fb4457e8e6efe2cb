import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorCatalogue } from '../errors.ts';
import { errorBody } from './errors.ts';
import { isUpgrade } from './upgrade.ts';

/**
 * Refuses what a page of another site sends through its visitor's browser, unless CORS_ORIGINS names that site. POST
 * needs `application/json` besides, which no page may send elsewhere unasked; but GET and WebSockets need nothing of the
 * kind, and there the browser's own word is taken (Fetch Metadata; RFC 6455, section 10.2). Programs send neither header.
 */
export function refuseCrossSite(allowed: readonly string[]) {
  return async function crossSiteHook(request: FastifyRequest, reply: FastifyReply) {
    const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
    const isWebSocket = isUpgrade(request);
    const isForeign = isWebSocket ? origin !== undefined : site === 'cross-site' || site === 'same-site';
    // A link that is followed shows a page and runs no query.
    const isLink = request.method === 'GET' && mode === 'navigate' && !isWebSocket;
    if (!isForeign || isLink || isAllowed(origin, request.host, allowed)) return undefined;
    return reply
      .status(errorCatalogue.CROSS_SITE_REQUEST.status)
      .send(errorBody('CROSS_SITE_REQUEST', 'Another site may not ask this service through a browser.'));
  };
}

function isAllowed(origin: string | undefined, host: string, allowed: readonly string[]): boolean {
  if (origin === undefined) return false;
  if (allowed.includes('*') || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
