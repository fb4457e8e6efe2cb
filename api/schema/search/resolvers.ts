import type { Resolvers } from '../generated.ts';
import { choiceArgument, integerBetween, textArgument } from '../shared/arguments.ts';

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { query, kinds, first }, { repositories }) =>
      repositories.search({
        query: textArgument('query', query),
        kinds: choiceArgument('kinds', kinds),
        first: integerBetween('first', first ?? 10, 1, 50),
      }),
  },
  SearchHit: {
    entity: async ({ id }, _, { loaders }) => {
      const entity = await loaders.byId.load(id);
      if (!entity) throw new Error(`entity ${id} went while the request was answered`);
      return entity;
    },
  },
};
