import { setTimeout as pause } from 'node:timers/promises';
import { statement } from '../cypher/statements.ts';
import { DatabaseError } from './errors.ts';
import type { Graph } from './graph.ts';

/** How often it is read with everybody free to write, which most often is once, and then with our own writers held off. */
const freeTries = 2;
const heldTries = 3;

/** Milliseconds between two looks for commits that are under way; most take less. */
const intervalMs = 5;

/** Does work while those who can be held off write nothing. */
export type HoldWriters = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What was read, and the bookmark of the state that it was read in. */
export interface StateRead<Result> {
  readonly bookmark: string;
  readonly result: Result;
}

const listClosing = statement('list-closing-transactions');

type StatedGraph = Pick<Graph, 'bookmark' | 'read'>;

/**
 * What `read` gives when nothing is committed while it reads, and the bookmark of that state. Neo4j isolates reads of one
 * statement no more than of several (read committed): what is deleted meanwhile is met half, without labels or id.
 * Writers that write faster than it reads are held off, as far as `holdWriters` can; the others are noticed.
 * Rejects with what `read` throws in a state that stays, and with DatabaseError UNAVAILABLE when none stays for long enough.
 */
export async function inOneState<Result>(
  graph: StatedGraph,
  read: () => Promise<Result>,
  holdWriters: HoldWriters = (work) => work(),
): Promise<StateRead<Result>> {
  const found =
    (await tryToRead(graph, read, freeTries)) ?? (await holdWriters(() => tryToRead(graph, read, heldTries)));
  if (found) return found;
  throw new DatabaseError('UNAVAILABLE', 'bookmark', new Error('the data changes faster than it is read'));
}

/** Null when something was committed during each try. */
async function tryToRead<Result>(
  graph: StatedGraph,
  read: () => Promise<Result>,
  tries: number,
): Promise<StateRead<Result> | null> {
  let bookmark = await graph.bookmark();
  for (let left = tries; left > 0; left -= 1) {
    await settle(graph);
    const outcome = await read().then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    await settle(graph);
    const after = await graph.bookmark();
    if (after === bookmark) {
      if ('error' in outcome) throw outcome.error;
      return { bookmark, result: outcome.result };
    }
    bookmark = after;
  }
  return null;
}

/**
 * Waits until all that is being committed now is. What a transaction has written comes into sight bit by bit while it
 * commits, and the bookmark tells of it at one moment, which may come before: what is read under a bookmark may lack some
 * of what it stands for until then. Throws DatabaseError.
 */
export async function settle(graph: Pick<Graph, 'read'>): Promise<void> {
  const closing = async () => {
    const rows = await graph.read<{ id: string }>(listClosing);
    return new Set(rows.map(({ id }) => id));
  };
  let left = await closing();
  while (left.size > 0) {
    await pause(intervalMs);
    const now = await closing();
    left = new Set([...left].filter((id) => now.has(id)));
  }
}
