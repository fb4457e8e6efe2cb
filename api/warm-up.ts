import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { explorerQuestions } from './explorer-questions.ts';

/** How often one question is asked, and the milliseconds between two tries. */
const mostTries = 10;
const pauseMs = 2000;
/** How often it is looked whether visitors still wait, in milliseconds. */
const lookMs = 100;
/** As many ways between two as the explorer asks for. */
const connections = 9;

/** What the explorer's first answer offers a newcomer; the next questions are about the first of each. */
const suggested = z.object({
  data: z.object({
    projects: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
    ministries: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
  }),
});

/**
 * Asks what a visitor's page asks first, once, in that order and one after the other, as a request from here: so that
 * Neo4j has planned the statements and the layout is made before somebody waits for them. As long as a visitor waits for
 * an answer, no further question is begun: both would wait for each other's planning. What fails is made good by whoever
 * needs it first, and is of no interest but to the log.
 * @returns a function that lets no further question begin
 */
export function warmUp(app: FastifyInstance): () => void {
  const stopping = new AbortController();
  const questions = explorerQuestions();
  let waiting = 0;
  const countVisitor = (_: IncomingMessage, response: ServerResponse) => {
    waiting += 1;
    response.once('close', () => (waiting -= 1));
  };
  app.server.on('request', countVisitor);

  async function untilNobodyWaits(): Promise<void> {
    while (waiting > 0) await pause(lookMs, undefined, { signal: stopping.signal });
  }

  /** A database that has just started may be too busy for an answer in time; then it is asked again a little later. */
  async function ask(name: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    for (let tries = 1; ; tries += 1) {
      await untilNobodyWaits();
      stopping.signal.throwIfAborted();
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept: 'application/json' },
        payload: { query: questions.get(name), variables },
      });
      if (response.statusCode < 500 || tries === mostTries) return response.json();
      app.log.debug({ question: name, status: response.statusCode }, 'a question of the warm-up failed');
      await pause(pauseMs, undefined, { signal: stopping.signal });
    }
  }

  async function askAll(): Promise<void> {
    const { projects, ministries } = suggested.parse(await ask('Suggestions', {})).data;
    for (const { id } of projects.nodes.slice(0, 1)) {
      await ask('ProjectBacking', { id });
      await ask('EntityDetails', { id });
    }
    await ask('WholeNetwork', {});
    for (const { id } of ministries.nodes.slice(0, 1)) {
      await ask('MinistryPortfolio', { id });
      // The statement that takes the planner longest: too long for whoever would ask first.
      for (const { id: to } of projects.nodes.slice(0, 1)) {
        await ask('Connections', { from: id, to, first: connections });
      }
    }
    await ask('Find', { query: 'Tomsk' });
  }

  askAll()
    .catch((error: unknown) => {
      app.log.debug({ err: error }, 'the warm-up ended early');
    })
    .finally(() => app.server.off('request', countVisitor));
  return () => {
    stopping.abort();
  };
}
