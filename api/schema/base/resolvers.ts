import type { Resolvers } from '../generated.ts';
import { idArgument, listArgument } from '../shared/arguments.ts';
import { typeNameOf } from '../shared/entity-fields.ts';
import { facetResolvers } from '../shared/facets.ts';
import { DateScalar, UrlScalar } from './scalars.ts';

export const baseResolvers: Resolvers = {
  Date: DateScalar,
  URL: UrlScalar,
  ...facetResolvers,
  Node: { __resolveType: typeNameOf },
  Entity: { __resolveType: typeNameOf },
  Query: {
    node: (_, { id }, { loaders }) => loaders.byId.load(idArgument('id', id)),
    nodes: (_, { ids }, { loaders }) =>
      Promise.all(listArgument('ids', ids, idArgument).map((id) => loaders.byId.load(id))),
  },
};
