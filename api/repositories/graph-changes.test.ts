import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { graphChangesRepository, nameOfState } from './graph-changes.ts';

/** Looks that end when the test says so, the first begun first. */
function database() {
  const looks: ((bookmark: string) => void)[] = [];
  const history = { head: 0, isMovingOn: false, reading: Promise.resolve() };
  let latest = '';
  let isReading = false;
  return {
    history,
    read: async <Row>() => {
      isReading = true;
      await history.reading;
      return [{ number: history.head }] as Row[];
    },
    bookmark: () => {
      // The second of a look says whether what was read in between is of the same state.
      if (isReading) {
        isReading = false;
        return Promise.resolve(history.isMovingOn ? 'another' : latest);
      }
      return new Promise<string>((resolve) => looks.push(resolve));
    },
    /** Lets the next look begin if none has, and answers it. */
    async answer(bookmark: string, afterMs = 0) {
      await vi.advanceTimersByTimeAsync(afterMs);
      latest = bookmark;
      looks.shift()?.(bookmark);
      await vi.advanceTimersByTimeAsync(0);
    },
    waiting: () => looks.length,
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const hour = 3_600_000;

/** The states, each with a revision where it brought one, that a listener has been told of. */
function follow(changes: ReturnType<typeof graphChangesRepository>, since: string | null): string[] {
  const told: string[] = [];
  void (async () => {
    for await (const { state, revision } of changes.watch(since))
      told.push(revision === null ? state : `${state} ${revision}`);
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

it('names the revision that a state brought, and none that came after it', async () => {
  const graph = database();
  const changes = graphChangesRepository(graph, { pollMs: hour });
  graph.history.head = 6;
  const told = follow(changes, null);
  await graph.answer('sixth');
  graph.history.head = 7;
  await graph.answer('seventh', hour);
  await graph.answer('foreign', hour);
  graph.history.head = 8;
  graph.history.isMovingOn = true;
  await graph.answer('foreign again', hour);
  graph.history.isMovingOn = false;
  await graph.answer('eighth', hour);
  expect(told).toEqual([
    `${nameOfState('seventh')} 7`,
    nameOfState('foreign'),
    nameOfState('foreign again'),
    `${nameOfState('eighth')} 8`,
  ]);
  changes.close();
});

it('takes nothing from a look that was under way when the last listener went', async () => {
  const graph = database();
  const changes = graphChangesRepository(graph, { pollMs: hour });
  let goOn: () => void = () => undefined;
  graph.history.reading = new Promise((resolve) => (goOn = resolve));
  follow(changes, null);
  await graph.answer('old');
  changes.close();
  goOn();
  await vi.advanceTimersByTimeAsync(0);
  const told = follow(changes, null);
  await graph.answer('new');
  expect(told).toEqual([]);
  changes.close();
});
