import type { FastifyInstance } from 'fastify';
import { errorBody } from './errors.ts';

/** Says of a body that it is as it is (RFC 9110, section 12.5.3). */
const asItIs = 'identity';

/**
 * Refuses bodies that say that they are compressed, before a byte of them is read: no client of ours sends any, and a few
 * kilobytes unpack to gigabytes. A zip is a type of file and no encoding. Who may ask at all, and how often, is decided before.
 */
export function encodedBodiesPlugin(app: FastifyInstance): void {
  app.addHook('preParsing', async ({ headers, method }, reply) => {
    const found = headers['content-encoding'];
    const hasBody = method !== 'GET' && method !== 'HEAD';
    if (!hasBody || found === undefined || found.toLowerCase() === asItIs) return undefined;
    const value = found.slice(0, 100);
    const message = `The header "content-encoding" is "${value}"; allowed is ${asItIs}, or no such header.`;
    return reply
      .status(415)
      .header('accept-encoding', asItIs)
      .send(errorBody('BAD_REQUEST', message, { header: 'content-encoding', value, allowed: asItIs }));
  });
}
