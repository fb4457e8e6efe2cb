import { createHash } from 'node:crypto';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';

/** That the data changed: what it is now called, and when that was noticed. */
export interface GraphChangeRecord {
  /** Names the state of the data; equal exactly for equal states. */
  readonly state: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The number of the newest revision where the change brought one. */
  readonly revision: string | null;
}

interface Listener {
  tell(change: GraphChangeRecord): void;
  end(): void;
}

/** What a listener knows. */
interface Known {
  /** A state of the data; null before the first look, which the listener is not told of. */
  readonly state: string | null;
  /** The first look that tells it something: an earlier one may have found the data older than the listener knows it. */
  readonly fromLook: number;
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
  graph: Pick<Graph, 'bookmark' | 'read'>,
  { pollMs }: { readonly pollMs: number },
) {
  const readNewestRevision = statement('read-newest-revision');
  const listeners = new Map<Listener, Known>();
  let looks: Looks | null = null;
  let latest: string | null = null;
  /** The number of the newest revision at the latest look that found it out; 0 where there was none, null before that. */
  let newest: number | null = null;

  function add(listener: Listener, since: string | null): void {
    looks ??= keepLooking(look, pollMs, tell);
    listeners.set(listener, { state: since ?? latest, fromLook: since === null ? 0 : looks.next() });
  }

  /** The state of the data; where it is another, also the number of its newest revision, unless that is of a later one. */
  async function look(): Promise<Look> {
    const bookmark = await graph.bookmark();
    const isKnown = nameOfState(bookmark) === latest;
    return { bookmark, head: isKnown ? null : await headOf(bookmark).catch(() => null) };
  }

  async function headOf(bookmark: string): Promise<number | null> {
    const [row] = await graph.read<{ number: number }>(readNewestRevision);
    return (await graph.bookmark()) === bookmark ? (row?.number ?? 0) : null;
  }

  /** Tells those of a state who know another, unless they may know a later one. */
  function tell({ bookmark, head }: Look, number: number): void {
    latest = nameOfState(bookmark);
    const isRevision = head !== null && newest !== null && head !== newest;
    newest = head ?? newest;
    const change = {
      state: latest,
      at: new Date().toISOString(),
      revision: isRevision ? String(head) : null,
    };
    for (const [one, known] of listeners) {
      if (number < known.fromLook) continue;
      listeners.set(one, { ...known, state: latest });
      if (known.state !== null && known.state !== latest) one.tell(change);
    }
  }

  function remove(listener: Listener): void {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    looks?.stop();
    looks = null;
    latest = null;
    newest = null;
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

/** What a look finds. */
interface Look {
  readonly bookmark: string;
  readonly head: number | null;
}

/** Looks at the state of the data, one after the other and numbered from 1. */
interface Looks {
  /** Looks soon, and gives the number of the first look that begins from now on. */
  next(): number;
  stop(): void;
}

/** Calls `onLook` with what is found and the number of each look at which the database answers. */
function keepLooking(
  find: () => Promise<Look>,
  pollMs: number,
  onLook: (found: Look, number: number) => void,
): Looks {
  let begun = 0;
  let isOver = false;
  let isLooking = false;
  /** The number of a look that is wanted soon. */
  let wanted = 1;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    begun += 1;
    isLooking = true;
    const found = await find().catch(() => null);
    isLooking = false;
    if (isOver) return;
    if (found) onLook(found, begun);
    timer = setTimeout(() => void look(), wanted > begun ? 0 : pollMs);
  }

  timer = setTimeout(() => void look(), 0);
  return {
    next() {
      wanted = begun + 1;
      if (!isLooking) {
        clearTimeout(timer);
        timer = setTimeout(() => void look(), 0);
      }
      return wanted;
    },
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
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
