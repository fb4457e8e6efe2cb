import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { graphChangesRepository, nameOfState } from './graph-changes.ts';

/** Looks that end when the test says so, the first begun first. */
function database() {
  const looks: ((bookmark: string) => void)[] = [];
  return {
    bookmark: () => new Promise<string>((resolve) => looks.push(resolve)),
    /** Lets the next look begin if none has, and answers it. */
    async answer(bookmark: string, afterMs = 0) {
      await vi.advanceTimersByTimeAsync(afterMs);
      looks.shift()?.(bookmark);
      await vi.advanceTimersByTimeAsync(0);
    },
    waiting: () => looks.length,
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const hour = 3_600_000;

/** The states that a listener has been told of. */
function follow(changes: ReturnType<typeof graphChangesRepository>, since: string | null): string[] {
  const told: string[] = [];
  void (async () => {
    for await (const { state } of changes.watch(since)) told.push(state);
  })();
  return told;
}

it('tells a listener who knows the newest state of none that was looked at before', async () => {
  const graph = database();
  const changes = graphChangesRepository(graph, { pollMs: hour });
  const early = follow(changes, null);
  await graph.answer('old');
  const late = follow(changes, nameOfState('new'));
  await graph.answer('new');
  expect(late).toEqual([]);
  expect(early).toEqual([nameOfState('new')]);
  await graph.answer('newest', hour);
  expect(late).toEqual([nameOfState('newest')]);
  changes.close();
});

it('tells nothing of a look that began before the listener came', async () => {
  const graph = database();
  const changes = graphChangesRepository(graph, { pollMs: hour });
  follow(changes, null);
  await vi.advanceTimersByTimeAsync(0);
  expect(graph.waiting()).toBe(1);
  const late = follow(changes, nameOfState('new'));
  await graph.answer('old');
  await graph.answer('new');
  expect(late).toEqual([]);
  changes.close();
});

it('tells at once who knows an older state, and looks no oftener than one after the other', async () => {
  const graph = database();
  const changes = graphChangesRepository(graph, { pollMs: hour });
  follow(changes, null);
  await graph.answer('new');
  const late = [1, 2, 3].map(() => follow(changes, nameOfState('old')));
  await vi.advanceTimersByTimeAsync(0);
  expect(graph.waiting()).toBe(1);
  await graph.answer('new');
  expect(late).toEqual(late.map(() => [nameOfState('new')]));
  await vi.advanceTimersByTimeAsync(hour - 1);
  expect(graph.waiting()).toBe(0);
  changes.close();
});

it('looks no more when nobody listens', async () => {
  const graph = database();
  const changes = graphChangesRepository(graph, { pollMs: 10 });
  follow(changes, null);
  await graph.answer('one');
  changes.close();
  await vi.advanceTimersByTimeAsync(hour);
  expect(graph.waiting()).toBe(0);
});
