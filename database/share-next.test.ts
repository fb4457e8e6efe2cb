import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareNext } from './share-next.ts';

/** A piece of work whose runs the test ends by hand. */
function handOperated() {
  const runs: ((value: string) => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const work = () =>
    new Promise<string>((resolve, reject) => {
      runs.push(resolve);
      failures.push(reject);
    });
  return { work, runs, failures };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('shareNext', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs once for callers of the same turn', async () => {
    const { work, runs } = handOperated();
    const shared = shareNext(work);
    const calls = Promise.all([shared(), shared(), shared()]);
    await turn();
    expect(runs).toHaveLength(1);
    runs[0]?.('a');
    expect(await calls).toEqual(['a', 'a', 'a']);
  });

  it('waits for callers who come one turn after the other, but not for ever', async () => {
    vi.useFakeTimers({ toFake: ['performance'] }); // nothing takes time but what the test says
    const { work, runs } = handOperated();
    const shared = shareNext(work);
    const calls: Promise<string>[] = [];
    for (let n = 0; n < 3; n += 1) {
      calls.push(shared());
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(runs).toHaveLength(0);
    vi.advanceTimersByTime(3);
    for (let n = 0; n < 3; n += 1) {
      calls.push(shared());
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(runs).toHaveLength(1);
    runs[0]?.('a');
    expect(await calls[2]).toBe('a');
  });

  it('gives those who call during a run the next one, never the one under way', async () => {
    const { work, runs } = handOperated();
    const shared = shareNext(work);
    const first = shared();
    await turn();
    const late = Promise.all([shared(), shared()]);
    await turn();
    expect(runs).toHaveLength(1);
    runs[0]?.('old');
    expect(await first).toBe('old');
    await turn();
    expect(runs).toHaveLength(2);
    runs[1]?.('new');
    expect(await late).toEqual(['new', 'new']);
  });

  it('starts afresh after a failure', async () => {
    const { work, runs, failures } = handOperated();
    const shared = shareNext(work);
    const failing = shared();
    await turn();
    const after = shared();
    failures[0]?.(new Error('gone'));
    await expect(failing).rejects.toThrow('gone');
    await turn();
    runs[1]?.('fine');
    expect(await after).toBe('fine');
  });
});
