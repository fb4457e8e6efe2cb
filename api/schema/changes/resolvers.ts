import type { GraphChangeRecord } from '../../repositories/graph-changes.ts';
import { DateTimeScalar } from '../base/scalars.ts';
import type { Resolvers } from '../generated.ts';

export const changeResolvers: Resolvers = {
  DateTime: DateTimeScalar,
  Subscription: {
    graphChanged: {
      subscribe: (_, __, { repositories }) => repositories.graphChanges.watch(),
      resolve: (change: GraphChangeRecord) => change,
    },
  },
};
