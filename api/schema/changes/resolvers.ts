import type { GraphChangeRecord } from '../../repositories/graph-changes.ts';
import { DateTimeScalar } from '../base/scalars.ts';
import type { Resolvers } from '../generated.ts';

export const changeResolvers: Resolvers = {
  DateTime: DateTimeScalar,
  Subscription: {
    graphChanged: {
      subscribe: (_, { since }, { repositories }) => repositories.graphChanges.watch(since ?? null),
      resolve: (change: GraphChangeRecord) => change,
    },
  },
};
