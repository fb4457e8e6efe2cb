import { createHash } from 'node:crypto';
import type { Graph } from '../../database/graph.ts';

/** That the data changed: what it is now called, and when that was noticed. */
export interface GraphChangeRecord {
  /** Names the state of the data; equal exactly for equal states. */
  readonly state: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly revision: string | null;
}

interface Listener {
  tell(change: GraphChangeRecord): void;
  end(): void;
}

/** One state is asked for again and again, by each answer. */
let latestName: { readonly bookmark: string | null; readonly name: string } = { bookmark: null, name: '' };

/** What a state of the data is called outside, by the bookmark that names it. */
export function nameOfState(bookmark: string): string {
  if (latestName.bookmark !== bookmark) {
    latestName = {
      bookmark,
      name: createHash('sha256').update(bookmark).digest('base64url').slice(0, 22),
    };
  }
  return latestName.name;
}

export type GraphChanges = ReturnType<typeof graphChangesRepository>;

/**
 * Notices changes of the data, whoever makes them: while somebody listens, the database's bookmark is asked for every
 * `pollMs` milliseconds, once for all listeners. A database that does not answer is asked again the next time.
 */
export function graphChangesRepository(
  graph: Pick<Graph, 'bookmark'>,
  { pollMs }: { readonly pollMs: number },
) {
  /** Each with the state that it knows; null before the first look, which it is not told of. */
  const listeners = new Map<Listener, string | null>();
  let stopLooking: (() => void) | null = null;
  let latest: string | null = null;

  function add(listener: Listener, since: string | null): void {
    listeners.set(listener, since ?? latest);
    if (latest !== null) tell(latest, [listener]);
    stopLooking ??= keepLooking(graph, pollMs, (bookmark) => {
      latest = nameOfState(bookmark);
      tell(latest, listeners.keys());
    });
  }

  /** Tells those of a state who know another. */
  function tell(state: string, some: Iterable<Listener>): void {
    const change = { state, at: new Date().toISOString(), revision: null };
    for (const one of some) {
      const known = listeners.get(one) ?? state;
      listeners.set(one, state);
      if (known !== state) one.tell(change);
    }
  }

  function remove(listener: Listener): void {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopLooking?.();
    stopLooking = null;
    latest = null;
  }

  return {
    /**
     * Changes from now on, or from the state that the reader knows. A slow reader is told the latest of those that it
     * missed, and no other.
     */
    watch: (since: string | null): AsyncIterableIterator<GraphChangeRecord, undefined, undefined> =>
      watchWith((listener) => add(listener, since), remove),
    /** How many listen. */
    listeners: (): number => listeners.size,
    /** Ends the watching of all listeners. */
    close(): void {
      for (const listener of [...listeners.keys()]) listener.end();
    },
  };
}

/** Calls `onLook` with the bookmark of each look at which the database answers, until the returned function is called. */
function keepLooking(
  graph: Pick<Graph, 'bookmark'>,
  pollMs: number,
  onLook: (bookmark: string) => void,
): () => void {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const bookmark = await graph.bookmark().catch(() => null);
    if (isOver) return;
    if (bookmark !== null) onLook(bookmark);
    timer = setTimeout(() => void look(), pollMs);
  }
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

function watchWith(add: (listener: Listener) => void, remove: (listener: Listener) => void) {
  type Result = IteratorResult<GraphChangeRecord, undefined>;
  let latest: GraphChangeRecord | null = null;
  let waiting: ((result: Result) => void) | null = null;
  let isOver = false;
  const done: Result = { done: true, value: undefined };

  const listener: Listener = {
    tell(change) {
      if (waiting) waiting({ done: false, value: change });
      else latest = change;
      waiting = null;
    },
    end() {
      isOver = true;
      latest = null;
      remove(listener);
      waiting?.(done);
      waiting = null;
    },
  };
  add(listener);

  return {
    next(): Promise<Result> {
      const change = latest;
      latest = null;
      if (isOver) return Promise.resolve(done);
      if (change) return Promise.resolve({ done: false as const, value: change });
      return new Promise((resolve) => (waiting = resolve));
    },
    return(): Promise<Result> {
      listener.end();
      return Promise.resolve(done);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
