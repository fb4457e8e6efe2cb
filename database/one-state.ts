import { DatabaseError } from './errors.ts';
import type { Graph } from './graph.ts';

/** How often it is read with everybody free to write, which most often is once, and then with our own writers held off. */
const freeTries = 2;
const heldTries = 3;
/** Milliseconds; a read that takes longer is met by a write the next time as well, and is not tried freely again. */
const slowMs = 250;

/** Does work while those who can be held off write nothing. */
export type HoldWriters = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What was read, and the bookmark of the state that it was read in. */
export interface StateRead<Result> {
  readonly bookmark: string;
  readonly result: Result;
}

type StatedGraph = Pick<Graph, 'bookmark'>;

/**
 * What `read` gives when nothing is committed while it reads, and the bookmark of that state. Neo4j isolates reads of one
 * statement no more than of several (read committed): what is deleted meanwhile is met half, without labels or id. What
 * `read` asks the graph begins with all that the bookmark stands for (`Graph.bookmark`).
 * Writers that write faster than it reads are held off, as far as `holdWriters` can; the others are noticed.
 * Rejects with what `read` throws in a state that stays, and with DatabaseError UNAVAILABLE when none stays for long enough.
 */
export async function inOneState<Result>(
  graph: StatedGraph,
  read: () => Promise<Result>,
  holdWriters: HoldWriters = (work) => work(),
): Promise<StateRead<Result>> {
  const found =
    (await tryToRead(graph, read, freeTries, slowMs)) ??
    (await holdWriters(() => tryToRead(graph, read, heldTries)));
  if (found) return found;
  throw new DatabaseError('UNAVAILABLE', 'bookmark', new Error('the data changes faster than it is read'));
}

/**
 * Null when something was committed during each try.
 * @param slow milliseconds after which a try was the last one
 */
async function tryToRead<Result>(
  graph: StatedGraph,
  read: () => Promise<Result>,
  tries: number,
  slow = Infinity,
): Promise<StateRead<Result> | null> {
  const begin = performance.now();
  let bookmark = await graph.bookmark();
  for (let left = tries; left > 0 && performance.now() - begin < slow; left -= 1) {
    const outcome = await read().then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    const after = await graph.bookmark();
    if (after === bookmark) {
      if ('error' in outcome) throw outcome.error;
      return { bookmark, result: outcome.result };
    }
    bookmark = after;
  }
  return null;
}
