import { setImmediate as othersHadATurn } from 'node:timers/promises';

/** Milliseconds of work after which others get a turn. */
const turnMs = 5;

/**
 * The same items one after the other. What is made of them is made without a pause otherwise, since nobody waits for
 * anything: whenever it has taken some milliseconds, other requests get their turn.
 */
export async function* inTurns<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let begin = performance.now();
  for (const item of items) {
    if (performance.now() - begin > turnMs) {
      await othersHadATurn();
      begin = performance.now();
    }
    yield item;
  }
}
