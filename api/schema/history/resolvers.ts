import type { Resolvers } from '../generated.ts';
import { idArgument, integerBetween, limits } from '../shared/arguments.ts';
import { sourceFields } from '../shared/entity-fields.ts';

/** A relationship's id holds those of both ends. */
const relationshipId = (value: string) =>
  value
    .split(':')
    .map((part) => idArgument('id', part))
    .join(':');
const pageSize = (first: number | null | undefined) =>
  integerBetween('first', first ?? limits.pageDefault, 1, limits.page);

export const historyResolvers: Resolvers = {
  Revision: {
    ...sourceFields,
    changes: ({ number }, { first, after }, { repositories }) =>
      repositories.revisions.changes(number, pageSize(first), after ?? -1),
  },
  Relationship: sourceFields,
  Query: {
    relationship: (_, { id }, { repositories }) => repositories.revisions.relationship(relationshipId(id)),
    revisions: (_, { first, before }, { repositories }) =>
      repositories.revisions.list(pageSize(first), before ?? null),
    revision: (_, { number }, { repositories }) => repositories.revisions.byNumber(number),
    history: (_, { id, first, before }, { repositories }) =>
      repositories.revisions.history(relationshipId(id), pageSize(first), before ?? null),
  },
};
