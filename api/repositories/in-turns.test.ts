import { expect, it } from 'vitest';
import { inTurns } from './in-turns.ts';

/** Takes some milliseconds of work for each item. */
async function workOn(items: AsyncIterable<number>): Promise<number[]> {
  const done: number[] = [];
  for await (const item of items) {
    const begin = performance.now();
    while (performance.now() - begin < 2);
    done.push(item);
  }
  return done;
}

it('gives all items in their order, and lets others work in between', async () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  expect(await workOn(inTurns(items))).toEqual(items);
  clearInterval(timer);
  // 200 ms of work, in turns of 5 ms and an item more.
  expect(turns).toBeGreaterThan(10);
});
