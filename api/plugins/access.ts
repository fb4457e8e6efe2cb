import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Audit } from '../access/audit.ts';
import type { Caller, Identity } from '../access/roles.ts';
import { authenticator } from '../access/tokens.ts';
import type { AccessConfig } from '../access/config.ts';
import { ApiError, codeOf } from '../errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null for a request without a token. */
    caller: Caller | null;
    /** When the caller's token expires, in milliseconds since 1970; null for a request without a token. */
    tokenExpiresAt: number | null;
  }
  interface FastifyInstance {
    /** Whether tokens are taken at all; without them nobody can write. */
    isWritingOn: boolean;
    audit: Audit;
  }
}

interface Options {
  readonly access: AccessConfig;
  readonly audit: Audit;
}

/**
 * Pages and their files hold no data, whoever watches over the service has no token, and by `/access` the page learns that
 * one can sign in. Not so `/embed`: nobody can sign in within another site's frame.
 */
const openPaths = /^\/(?:$|\?|assets\/|graphiql(?:$|\?)|access(?:$|\?)|healthz$|readyz$|metrics$|favicon)/;

/**
 * Finds out who asks, before anything else happens: `request.caller`. A token that is not valid is refused wherever it
 * is sent; a request without one is refused where reading is closed. A header of another scheme holds no token: a proxy
 * that asks for a password of its own (HTTP Basic) may hand it on. What a caller may do is not decided here.
 */
export function accessPlugin(app: FastifyInstance, { access, audit }: Options): void {
  const authenticate = authenticator(access);
  app.decorateRequest('caller', null);
  app.decorateRequest('tokenExpiresAt', null);
  app.decorate('isWritingOn', authenticate !== null);
  app.decorate('audit', audit);

  async function identify(request: FastifyRequest): Promise<Identity | null> {
    const { authorization = '' } = request.headers;
    if (!/^Bearer\b/i.test(authorization)) {
      if (access.isReadingOpen || openPaths.test(request.url)) return null;
      throw new ApiError('UNAUTHENTICATED', 'Reading needs a token: "authorization: Bearer …".');
    }
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) {
      throw new ApiError('UNAUTHENTICATED', 'After "Bearer" the "authorization" header must hold a token.');
    }
    if (!authenticate) {
      throw new ApiError('UNAUTHENTICATED', 'This service takes no tokens: AUTH_JWT_SECRET is not set.');
    }
    return authenticate(token);
  }

  app.addHook('onRequest', async (request) => {
    try {
      const identity = await identify(request);
      request.caller = identity?.caller ?? null;
      request.tokenExpiresAt = identity?.expiresAt ?? null;
    } catch (error) {
      const action = `${request.method} ${request.url.slice(0, 200).replace(/\?.*/, '')}`;
      audit({
        outcome: 'refused',
        action,
        by: null,
        role: null,
        requestId: request.id,
        address: request.ip,
        code: codeOf(error),
      });
      throw error;
    }
  });
}
