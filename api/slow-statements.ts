import type { FastifyBaseLogger } from 'fastify';
import type { Graph, GraphObserver, StatementEnd } from '../database/graph.ts';

/** Milliseconds in which the plan of one statement is asked for once: a slow database must not be kept busy with it. */
const planPauseMs = 60_000;

interface Options {
  readonly graph: Pick<Graph, 'plan'>;
  /** Milliseconds that a statement may take unnoticed. */
  readonly thresholdMs: number;
  readonly log: Pick<FastifyBaseLogger, 'warn'>;
  /** The id of the request that is being answered; undefined outside of one. */
  readonly requestId: () => string | undefined;
}

/**
 * Logs statements that take long: name, duration, request (of several who asked it together the first), and the operators
 * of the plan, which say what kind of work it was. Neither parameters nor the details of a plan are logged, because both
 * hold what people asked for.
 */
export function slowStatementLog({ graph, thresholdMs, log, requestId }: Options): GraphObserver {
  const askedAt = new Map<string, number>();

  async function planOf({ statement }: StatementEnd): Promise<string[] | undefined> {
    const now = performance.now();
    if (now - (askedAt.get(statement.name) ?? -Infinity) < planPauseMs) return undefined;
    askedAt.set(statement.name, now);
    // A database in trouble may not tell; that the statement was slow is worth knowing all the same.
    return graph.plan(statement).catch(() => undefined);
  }

  async function report(end: StatementEnd): Promise<void> {
    const { statement, durationMs, failure, askers } = end;
    const about = { statement: statement.name, durationMs: Math.round(durationMs), requestId: requestId() };
    const more = { failure: failure ?? undefined, askers: askers > 1 ? askers : undefined };
    log.warn({ ...about, ...more, plan: await planOf(end) }, 'slow statement');
  }

  return {
    onEnd(end) {
      if (end.durationMs > thresholdMs) void report(end);
    },
  };
}
