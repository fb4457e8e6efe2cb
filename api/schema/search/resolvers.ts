import type { Resolvers } from '../generated.ts';
import { entityBehind } from '../shared/points.ts';
import { choiceArgument, integerBetween, textArgument } from '../shared/arguments.ts';

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { query, kinds, first }, { repositories, locale }) =>
      repositories.search({
        query: textArgument('query', query),
        kinds: choiceArgument('kinds', kinds),
        first: integerBetween('first', first ?? 10, 1, 50),
        locale,
      }),
  },
  SearchHit: {
    entity: ({ candidate: { point } }, _, context, info) => entityBehind(point, context, info),
  },
};
