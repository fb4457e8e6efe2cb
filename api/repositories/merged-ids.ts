import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';

/** Asks with ids, and with what took their place where something of them was not found. */
export type FollowMerged = <Answer>(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<Answer>,
  isFound: (answer: Answer) => boolean,
) => Promise<Answer>;

/**
 * The one place where look-ups follow ids that were merged. What is found costs nothing more; only an id that leads to
 * nothing is looked up among the merged ones, and then asked for again. Throws DatabaseError.
 */
export function mergedIds(graph: Graph): FollowMerged {
  const readRedirects = statement('read-redirects');
  return async (ids, ask, isFound) => {
    const answer = await ask(ids);
    if (isFound(answer)) return answer;
    const rows = await graph.read<{ id: string; target: string }>(readRedirects, { ids });
    if (rows.length === 0) return answer;
    const targets = new Map(rows.map(({ id, target }) => [id, target]));
    return ask(ids.map((id) => targets.get(id) ?? id));
  };
}
