import type { ApiContext } from '../../context.ts';
import { badInput } from '../../errors.ts';
import { type EntityRecord, isStakeholder, type StakeholderRecord } from '../../records.ts';
import { compareDates } from '../../repositories/lifetimes.ts';
import type { InfluenceMeasure, Resolvers } from '../generated.ts';
import { choiceArgument, idArgument, integerBetween } from '../shared/arguments.ts';

/** The entity that an analysis names by its id. */
async function entityOf(
  { id }: { readonly id: string },
  _: unknown,
  { loaders }: ApiContext,
): Promise<EntityRecord> {
  const entity = await loaders.byId.load(id);
  if (!entity) throw new Error(`entity ${id} went while the request was answered`);
  return entity;
}

async function stakeholderOf(
  named: { readonly id: string },
  _: unknown,
  context: ApiContext,
): Promise<StakeholderRecord> {
  const entity = await entityOf(named, _, context);
  if (!isStakeholder(entity)) throw new Error(`entity ${named.id} is no stakeholder any more`);
  return entity;
}

function entitiesOf(ids: readonly string[], context: ApiContext): Promise<EntityRecord[]> {
  return Promise.all(ids.map((id) => entityOf({ id }, {}, context)));
}

interface Measured {
  readonly degree: number;
  readonly betweenness: number;
  readonly pageRank: number;
  readonly constraint: number;
}

/** What counts for each measure; the largest comes first. */
const measures: Readonly<Record<InfluenceMeasure, (measured: Measured) => number>> = {
  DEGREE: ({ degree }) => degree,
  BETWEENNESS: ({ betweenness }) => betweenness,
  PAGE_RANK: ({ pageRank }) => pageRank,
  CONSTRAINT: ({ constraint }) => -constraint,
};

export const structureResolvers: Resolvers = {
  SuggestedPartner: { stakeholder: stakeholderOf },
  Influence: { entity: entityOf },
  Community: {
    size: ({ members }) => members.length,
    members: ({ members }, { first }, context) =>
      entitiesOf(
        first == null ? members : members.slice(0, integerBetween('first', first, 1, 5000)),
        context,
      ),
  },
  Changes: {
    entitiesBegan: ({ entitiesBegan }, _, context) => entitiesOf(entitiesBegan, context),
    entitiesEnded: ({ entitiesEnded }, _, context) => entitiesOf(entitiesEnded, context),
  },
  Query: {
    suggestedPartners: async (_, { stakeholderId, first }, { repositories }) => {
      const found = await repositories.suggestedPartners(
        idArgument('stakeholderId', stakeholderId),
        integerBetween('first', first ?? 10, 1, 50),
      );
      if (!found) throw badInput('stakeholderId', stakeholderId, 'the id of a stakeholder');
      return found;
    },
    influence: async (_, { kinds, relations, asOf, first, orderBy, standings }, { repositories }) => {
      const size = integerBetween('first', first ?? 20, 1, 100);
      const all = await repositories.structure.influence({
        kinds: choiceArgument('kinds', kinds),
        relations: choiceArgument('relations', relations),
        standings: choiceArgument('standings', standings),
        asOf: asOf ?? null,
      });
      const measure = measures[orderBy ?? 'BETWEENNESS'];
      return all.toSorted((a, b) => measure(b) - measure(a) || (a.id < b.id ? -1 : 1)).slice(0, size);
    },
    communities: (_, { kinds, relations, asOf, standings }, { repositories }) =>
      repositories.structure.communities({
        kinds: choiceArgument('kinds', kinds),
        relations: choiceArgument('relations', relations),
        standings: choiceArgument('standings', standings),
        asOf: asOf ?? null,
      }),
    changes: (_, { from, to, kinds, limit }, { repositories }) => {
      if (compareDates(from, to) > 0) throw badInput('to', to, 'a date that is not before "from"');
      return repositories.changes({
        from,
        to,
        kinds: choiceArgument('kinds', kinds),
        limit: integerBetween('limit', limit ?? 1000, 1, 5000),
      });
    },
  },
};
