import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../errors.ts';
import type { GraphConfig } from '../graph.ts';
import { isListening } from './free-port.ts';
import type { Neo4jProcess } from './neo4j-process.ts';

const pollMs = 50;
/** A store that was not closed is recovered first, which takes its time. */
const limitMs = 120_000;
/** How long a Neo4j that could not have its port takes to end, at most; who answers there instead may refuse us. */
const refusalMs = 15_000;

/** Not as a read: one that takes its time would be asked for signs of life beside, which slow down what has just been started. */
const question = { name: 'readiness', text: 'RETURN 1' };

/** Neo4j ended before it was ready; the message is what it said last. */
export class EndedEarly extends Error {}

/**
 * Returns when Neo4j answers a query over Bolt.
 * @throws EndedEarly when its process ends before, also when another server has taken its port and refuses the password;
 * DatabaseError when it refuses the password itself or is not ready in time.
 */
export async function waitUntilReady(
  process: Neo4jProcess,
  port: number,
  config: GraphConfig,
): Promise<void> {
  const giveUp = new AbortController();
  const ended = process.ended.then((report) => {
    throw new EndedEarly(report);
  });
  try {
    await Promise.race([ended, answers(port, config, giveUp.signal)]);
  } finally {
    giveUp.abort();
  }
}

async function answers(port: number, config: GraphConfig, giveUp: AbortSignal): Promise<void> {
  const deadline = performance.now() + limitMs;
  // The driver takes as long to load as a tenth of Neo4j's start, which has begun.
  const { openGraph } = await import('../graph.ts');
  while (!giveUp.aborted && performance.now() < deadline && !(await isListening(port))) await pause(pollMs);
  const graph = openGraph({ ...config, maxConnections: 1 });
  const untilAnswered = async () => {
    while (!giveUp.aborted && !(await answersNow(() => graph.execute(question), deadline)))
      await pause(pollMs);
  };
  try {
    await untilAnswered().catch(async (error: unknown) => {
      if (!(error instanceof DatabaseError) || error.failure !== 'UNAUTHORISED') throw error;
      await pause(refusalMs, undefined, { signal: giveUp });
      await untilAnswered();
    });
  } finally {
    await graph.close();
  }
}

async function answersNow(ask: () => Promise<unknown>, deadline: number): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    // On a busy machine the first queries may take longer than a query may later on.
    const isStarting =
      error instanceof DatabaseError && (error.failure === 'UNAVAILABLE' || error.failure === 'TIMEOUT');
    if (isStarting && performance.now() < deadline) return false;
    throw error;
  }
}
