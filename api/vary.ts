import type { FastifyReply } from 'fastify';

/** Adds to what an answer depends on, which other plugins may have begun to tell. */
export function vary(reply: FastifyReply, names: readonly string[]): void {
  const before = reply.getHeader('vary');
  void reply.header('vary', [...(before === undefined ? [] : [String(before)]), ...names].join(', '));
}
