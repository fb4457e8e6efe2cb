import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';

/** Asks with ids, and with what took their place where something of them was not found. */
export type FollowMerged = <Answer>(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<Answer>,
  isFound: (answer: Answer) => boolean,
) => Promise<Answer>;

/** Where ids that were merged lead; what was not merged is not in it. Throws DatabaseError. */
export type ReadRedirects = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export function redirectsReader(graph: Graph): ReadRedirects {
  const readRedirects = statement('read-redirects');
  return async (ids) => {
    const rows = await graph.read<{ id: string; target: string }>(readRedirects, { ids });
    return new Map(rows.map(({ id, target }) => [id, target]));
  };
}

/**
 * The one place where look-ups follow ids that were merged. What is found costs nothing more; only an id that leads to
 * nothing is looked up among the merged ones, and then asked for again. Throws DatabaseError.
 */
export function mergedIds(readRedirects: ReadRedirects): FollowMerged {
  return async (ids, ask, isFound) => {
    const answer = await ask(ids);
    if (isFound(answer)) return answer;
    const targets = await readRedirects(ids);
    if (targets.size === 0) return answer;
    return ask(ids.map((id) => targets.get(id) ?? id));
  };
}
