import { describe, expect, it } from 'vitest';
import { takeTurns } from './take-turns.ts';

/** Work that is done when the test says so. */
function controlled() {
  const begun: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const work = (number: number) => () => {
    begun.push(number);
    return new Promise<number>((resolve, reject) => {
      ends[number] = (error) => (error ? reject(error) : resolve(number));
    });
  };
  return { begun, ends, work };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('work in turns', () => {
  it('is done by so many at a time, others in the order in which they came', async () => {
    const { begun, ends, work } = controlled();
    const inTurn = takeTurns('number of tests', { atOnce: 2, waiting: 2 });
    const all = [0, 1, 2, 3].map((number) => inTurn(work(number)));
    await settled();
    expect(begun).toEqual([0, 1]);
    ends[1]?.();
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    ends[0]?.();
    await settled();
    expect(begun).toEqual([0, 1, 2, 3]);
    ends[2]?.();
    ends[3]?.();
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
  });

  it('is refused while too many wait, and taken again afterwards', async () => {
    const { ends, work } = controlled();
    const inTurn = takeTurns('number of tests', { atOnce: 1, waiting: 1 });
    const [first, second] = [inTurn(work(0)), inTurn(work(1))];
    await expect(inTurn(work(2))).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'The number of tests is 3; at most 2 is allowed.',
    });
    ends[0]?.();
    await first;
    await settled();
    const third = inTurn(work(3));
    ends[1]?.();
    await second;
    await settled();
    ends[3]?.();
    expect(await third).toBe(3);
  });

  it('goes on after work that fails', async () => {
    const { ends, work } = controlled();
    const inTurn = takeTurns('number of tests', { atOnce: 1, waiting: 1 });
    const [first, second] = [inTurn(work(0)), inTurn(work(1))];
    await settled();
    ends[0]?.(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    await settled();
    ends[1]?.();
    expect(await second).toBe(1);
  });
});
