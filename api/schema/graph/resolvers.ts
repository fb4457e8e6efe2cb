import type { ApiContext } from '../../context.ts';
import { badInput } from '../../errors.ts';
import { inLocale } from '../../locale.ts';
import type { EntityRecord } from '../../records.ts';
import type { Resolvers } from '../generated.ts';
import { choiceArgument, idArgument, integerBetween } from '../shared/arguments.ts';
import { nameFields, sourceFields } from '../shared/entity-fields.ts';
import { conditionOf } from '../shared/filters.ts';
import { partnershipConditions, partnershipFilter } from '../partnerships/filter.ts';
import { listFields } from '../../repositories/lists/fields.ts';
import { leaves, type ListRequest } from '../../repositories/lists/plan.ts';

/** The whole entity behind a point of a picture. */
async function entityOf(
  { id }: { readonly id: string },
  _: unknown,
  { loaders }: ApiContext,
): Promise<EntityRecord> {
  const entity = await loaders.byId.load(id);
  if (!entity) throw new Error(`entity ${id} went while the request was answered`);
  return entity;
}

export const graphResolvers: Resolvers = {
  GraphNode: { ...nameFields, entity: entityOf },
  GraphEdge: {
    ...sourceFields,
    label: ({ labelEn, labelRu }, _, { locale }) => inLocale(locale, labelEn, labelRu),
    partnership: async ({ partnershipId }, _, { loaders }) => {
      const entity = partnershipId === null ? null : await loaders.byId.load(partnershipId);
      return entity?.kind === 'PARTNERSHIP' ? entity : null;
    },
  },
  Query: {
    neighbourhood: async (_, { id, depth, kinds, relations, asOf, limit }, { repositories }) => {
      const found = await repositories.neighbourhood({
        id: idArgument('id', id),
        depth: integerBetween('depth', depth ?? 1, 1, 6),
        kinds: choiceArgument('kinds', kinds),
        relations: choiceArgument('relations', relations),
        asOf: asOf ?? null,
        limit: integerBetween('limit', limit ?? 300, 1, 2000),
      });
      if (!found) throw badInput('id', id, 'the id of an entity');
      return found;
    },
    paths: async (_, { from, to, maxLength, relations, first }, { repositories }) => {
      const request = {
        from: idArgument('from', from),
        to: idArgument('to', to),
        maxLength: integerBetween('maxLength', maxLength ?? 6, 1, 10),
        relations: choiceArgument('relations', relations),
        first: integerBetween('first', first ?? 5, 1, 20),
      };
      if (from === to) throw badInput('to', to, 'an entity other than "from"');
      const found = await repositories.paths(request);
      if (!found.existing[0]) throw badInput('from', from, 'the id of an entity');
      if (!found.existing[1]) throw badInput('to', to, 'the id of an entity');
      return found.paths;
    },
    network: (_, { kinds, relations, asOf, standings, limit }, { repositories }) =>
      repositories.network({
        kinds: choiceArgument('kinds', kinds),
        relations: choiceArgument('relations', relations),
        asOf: asOf ?? null,
        standings: choiceArgument('standings', standings),
        limit: integerBetween('limit', limit ?? 5000, 1, 20_000),
      }),
    partnershipNetwork: async (_, args, { repositories, today }) => {
      const { filter, asOf } = partnershipFilter(args.filter, null);
      const request: ListRequest = {
        kinds: ['PARTNERSHIP'],
        condition: conditionOf('filter', filter, listFields.PARTNERSHIP, partnershipConditions),
        moment: { asOf, today },
      };
      const isWhole = leaves(request.condition).length === 0;
      const ids = isWhole ? null : await repositories.lists.ids(request);
      return repositories.partnershipNetwork({ ids, asOf });
    },
  },
};
