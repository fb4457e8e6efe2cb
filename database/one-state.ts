import { DatabaseError } from './errors.ts';
import type { Graph } from './graph.ts';

/** How often it is read anew before the data is taken to change too fast. */
const tries = 5;

/**
 * What `read` gives when nothing is committed while it reads, and the bookmark of that state. Neo4j isolates reads of one
 * statement no more than of several (read committed): what is deleted meanwhile is met half, without labels or id.
 * Rejects with what `read` throws in a state that stays, and with DatabaseError UNAVAILABLE when none stays for long enough.
 */
export async function inOneState<Result>(
  graph: Pick<Graph, 'bookmark'>,
  read: () => Promise<Result>,
): Promise<{ readonly bookmark: string; readonly result: Result }> {
  let bookmark = await graph.bookmark();
  for (let left = tries; left > 0; left -= 1) {
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
  throw new DatabaseError('UNAVAILABLE', 'bookmark', new Error('the data changes faster than it is read'));
}
