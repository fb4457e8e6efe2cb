import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MonotonicStore } from './rate-limit-store.ts';

const minute = 60_000;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: new Date('2026-01-01T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function counter(store = new MonotonicStore()) {
  return (client: string) => {
    let told: { current: number; ttl: number } | undefined;
    store.incr(client, (_, result) => (told = result), minute);
    return told;
  };
}

it('counts each client for itself, and begins anew after its window', () => {
  const count = counter();
  expect([count('a'), count('a'), count('b')]).toEqual([
    { current: 1, ttl: minute },
    { current: 2, ttl: minute },
    { current: 1, ttl: minute },
  ]);
  vi.advanceTimersByTime(minute - 1);
  expect(count('a')).toEqual({ current: 3, ttl: 1 });
  vi.advanceTimersByTime(1);
  expect(count('a')).toEqual({ current: 1, ttl: minute });
});

it('does not care what the clock of the day says', () => {
  const count = counter();
  count('a');
  vi.setSystemTime(new Date('2026-01-01T11:00:00Z'));
  expect(count('a')).toEqual({ current: 2, ttl: minute });
  vi.setSystemTime(new Date('2026-01-02T12:00:00Z'));
  expect(count('a')).toEqual({ current: 3, ttl: minute });
});

it('begins afresh for a route of its own', () => {
  const store = new MonotonicStore();
  const count = counter(store);
  expect([count('a'), count('a')]).toEqual([
    { current: 1, ttl: minute },
    { current: 2, ttl: minute },
  ]);
  expect(counter(store.child())('a')).toEqual({ current: 1, ttl: minute });
  expect(count('a')).toEqual({ current: 3, ttl: minute });
});
