import type { GraphQLError } from 'graphql';
import { limitExceeded } from '../../errors.ts';

/** How deep the values of variables may nest: filters within filters, as a document of 12 levels would hold them. */
const maxNesting = 20;

/**
 * Holds what comes as variables against the limits before anybody walks it by recursion: how many values it has, lists
 * and objects counted, and how deep it nests. Looks at no more values than are allowed.
 */
export function checkVariables(variables: unknown, maxValues: number): GraphQLError | null {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxNesting) return limitExceeded('nesting of the variables', maxNesting, depth);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const inner: unknown[] = Object.values(value);
      values += inner.length;
      if (values > maxValues) return limitExceeded('number of values in the variables', maxValues, values);
      next.push(...inner);
    }
    level = next;
  }
  return null;
}
