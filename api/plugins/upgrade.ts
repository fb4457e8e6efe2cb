import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';

/** Whether a request opens a WebSocket. The header alone says nothing: Node leaves it unheard without `connection: upgrade`. */
export function isUpgrade({ raw }: Pick<FastifyRequest, 'raw'>): boolean {
  const { upgrade } = raw as IncomingMessage & { readonly upgrade?: boolean };
  return upgrade === true;
}
