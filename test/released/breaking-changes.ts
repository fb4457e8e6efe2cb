import { buildSchema, findBreakingChanges } from 'graphql';
import { z } from 'zod';

const declaredChanges = z.array(
  z.strictObject({ change: z.string().min(1), why: z.string().min(20, 'a sentence for those who use it') }),
);

/**
 * What is wrong between the schema of the last release and the one of today: changes that could break a client and are
 * not declared, and declared ones that are not there.
 * @param declared the content of `declared-changes.json`
 */
export function undeclaredChanges(released: string, today: string, declared: unknown): string[] {
  const known = new Set(declaredChanges.parse(declared).map(({ change }) => change));
  const found = new Set(
    findBreakingChanges(buildSchema(released), buildSchema(today)).map(({ description }) => description),
  );
  return [
    ...[...found].filter((change) => !known.has(change)).map((change) => `not declared: ${change}`),
    ...[...known]
      .filter((change) => !found.has(change))
      .map((change) => `declared, but not there: ${change}`),
  ];
}
