import { badInput } from '../../errors.ts';
import type { ApiContext } from '../../context.ts';
import { type BackingRecord, isKind } from '../../records.ts';
import type { Resolvers } from '../generated.ts';
import { toGraphEdge } from '../../repositories/graph-rows.ts';
import { idArgument } from '../shared/arguments.ts';
import { sourceFields, sourcesOf } from '../shared/entity-fields.ts';
import { following, propertiesBelow } from '../shared/look-ahead.ts';
import { relatedField } from '../shared/related.ts';

const administrators = relatedField('incoming', ['ADMINISTERS'], 'MINISTRY');

export const backingResolvers: Resolvers = {
  Backing: {
    instrument: ({ backer }) => (isKind(backer, 'INSTRUMENT') ? backer : null),
    ministry: following(
      'incoming',
      ['ADMINISTERS'],
      async ({ backer }: BackingRecord, _: unknown, context: ApiContext) => {
        if (isKind(backer, 'MINISTRY')) return backer;
        const [first] = await administrators(backer, {}, context);
        return first ?? null;
      },
    ),
    amountMlnRub: ({ relationship }) => relationship.amountMlnRub,
    fromYear: ({ relationship }) => relationship.fromYear,
    toYear: ({ relationship }) => relationship.toYear,
    standing: ({ relationship }) => relationship.standing,
    sources: ({ relationship }, _, context) => sourcesOf(relationship.sources, context),
  },
  BackingPath: {
    ...sourceFields,
    hops: ({ hops }) => hops.map(toGraphEdge),
  },
  Query: {
    backing: async (_, { projectId, asOf }, { repositories }, info) => {
      const properties = propertiesBelow(info, ['ministry', 'operator', 'instrument', 'project']);
      const paths = await repositories.backing(idArgument('projectId', projectId), asOf ?? null, properties);
      if (!paths) throw badInput('projectId', projectId, 'the id of a project');
      return paths;
    },
  },
};
