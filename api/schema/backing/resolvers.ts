import { badInput } from '../../errors.ts';
import type { ApiContext } from '../../context.ts';
import { type BackingRecord, isKind } from '../../records.ts';
import type { Resolvers } from '../generated.ts';
import { toGraphEdge } from '../../repositories/graph-rows.ts';
import { idArgument } from '../shared/arguments.ts';
import { sourceFields, sourcesOf } from '../shared/entity-fields.ts';
import { asksFor, following, propertiesBelow } from '../shared/look-ahead.ts';
import { relatedField } from '../shared/related.ts';
import { whenThere } from '../shared/when-there.ts';

const administrators = relatedField('incoming', ['ADMINISTERS'], 'MINISTRY');

export const backingResolvers: Resolvers = {
  Backing: {
    instrument: ({ backer }) => (isKind(backer, 'INSTRUMENT') ? backer : null),
    ministry: following(
      'incoming',
      ['ADMINISTERS'],
      ({ backer, asOf }: BackingRecord, _: unknown, context: ApiContext) =>
        isKind(backer, 'MINISTRY')
          ? backer
          : whenThere(administrators(backer, { asOf }, context), ([first]) => first ?? null),
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
      // What contradicts each other is told with the years, the standing and the sources of all of them.
      const properties = asksFor(info, ['disagreements'])
        ? null
        : propertiesBelow(info, ['ministry', 'operator', 'instrument', 'project']);
      const paths = await repositories.backing(idArgument('projectId', projectId), asOf ?? null, properties);
      if (!paths) throw badInput('projectId', projectId, 'the id of a project');
      return paths;
    },
  },
};
