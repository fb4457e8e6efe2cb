import { badInput } from '../../errors.ts';
import { inLocale } from '../../locale.ts';
import type { PathsRecord, PathsRequest } from '../../repositories/paths.ts';
import type { QueryPathsArgs, Resolvers } from '../generated.ts';
import {
  choiceArgument,
  groupIdArgument,
  idArgument,
  integerBetween,
  listArgument,
} from '../shared/arguments.ts';
import { nameFields, sourceFields } from '../shared/entity-fields.ts';
import { isAsked } from '../shared/look-ahead.ts';
import { entityBehind } from '../shared/points.ts';
import { conditionOf } from '../shared/filters.ts';
import { partnershipConditions, partnershipFilter } from '../partnerships/filter.ts';
import { listFields } from '../../repositories/lists/fields.ts';
import { leaves, type ListRequest } from '../../repositories/lists/plan.ts';

function outcomeEn({ paths, maxLength, distance }: PathsRecord): string {
  if (paths.length > 0) return `The shortest way has ${hopsEn(distance ?? 0)}.`;
  const none = `There is no way within ${hopsEn(maxLength)}`;
  return distance === null
    ? `${none}, and none of any length over the given relations.`
    : `${none}; the shortest has ${hopsEn(distance)}.`;
}

function outcomeRu({ paths, maxLength, distance }: PathsRecord): string {
  if (paths.length > 0) return `Связей на кратчайшем пути: ${String(distance)}.`;
  const none = `Пути длиной не более ${String(maxLength)} нет`;
  return distance === null
    ? `${none}, как и пути любой длины по выбранным связям.`
    : `${none}; длина кратчайшего: ${String(distance)}.`;
}

function hopsEn(count: number): string {
  return count === 1 ? '1 relationship' : `${String(count)} relationships`;
}

/** Checks the arguments of a search for ways, asks, and says which end does not exist. Throws BAD_USER_INPUT. */
async function findWays(
  { from, to, maxLength, relations, first }: QueryPathsArgs,
  find: (request: PathsRequest) => Promise<PathsRecord>,
): Promise<PathsRecord> {
  const request = {
    from: idArgument('from', from),
    to: idArgument('to', to),
    maxLength: integerBetween('maxLength', maxLength ?? 6, 1, 10),
    relations: choiceArgument('relations', relations),
    first: integerBetween('first', first ?? 5, 1, 20),
  };
  if (from === to) throw badInput('to', to, 'an entity other than "from"');
  const found = await find(request);
  if (!found.existing[0]) throw badInput('from', from, 'the id of an entity');
  if (!found.existing[1]) throw badInput('to', to, 'the id of an entity');
  return found;
}

/** Fields of a line that need more of a relationship than its ends, type and standing. */
const detailsOfEdges = ['fromYear', 'toYear', 'label', 'sources'];

export const graphResolvers: Resolvers = {
  GraphNode: { ...nameFields, entity: (point, _, context, info) => entityBehind(point, context, info) },
  GraphEdge: {
    ...sourceFields,
    label: ({ labelEn, labelRu }, _, { locale }) => inLocale(locale, labelEn, labelRu),
    partnership: async ({ partnershipId }, _, { loaders }) => {
      const entity = partnershipId === null ? null : await loaders.byId.load(partnershipId);
      return entity?.kind === 'PARTNERSHIP' ? entity : null;
    },
  },
  NetworkGroup: {
    entity: async ({ entityId }, _, { loaders }) =>
      entityId === null ? null : await loaders.byId.load(entityId),
  },
  PathsExplained: {
    outcome: ({ paths, distance }) =>
      paths.length > 0 ? 'FOUND' : distance === null ? 'NOT_CONNECTED' : 'NONE_WITHIN_LENGTH',
    text: (found, { locale }, context) =>
      (locale ?? context.locale) === 'RU' ? outcomeRu(found) : outcomeEn(found),
    complete: ({ isComplete }) => isComplete,
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
    paths: async (_, args, { repositories }) => (await findWays(args, repositories.paths.paths)).paths,
    pathsExplained: (_, args, { repositories }) => findWays(args, repositories.paths.explained),
    network: async (_, { kinds, relations, asOf, standings, limit }, { repositories, loaders }, info) => {
      const graph = await repositories.network({
        isPlaced: isAsked(info, 'nodes', ['x', 'y']),
        isDated: isAsked(info, 'nodes', ['fromYear', 'toYear']),
        isDetailed: isAsked(info, 'edges', detailsOfEdges),
        kinds: choiceArgument('kinds', kinds),
        relations: choiceArgument('relations', relations),
        asOf: asOf ?? null,
        standings: choiceArgument('standings', standings),
        limit: integerBetween('limit', limit ?? 5000, 1, 20_000),
      });
      return loaders.forAnswer(graph);
    },
    networkOverview: (_, args, { repositories }) =>
      repositories.networkOverview({
        kinds: choiceArgument('kinds', args.kinds),
        relations: choiceArgument('relations', args.relations),
        asOf: args.asOf ?? null,
        standings: choiceArgument('standings', args.standings),
        wholeUpTo: integerBetween('wholeUpTo', args.wholeUpTo ?? 2000, 0, 20_000),
        by: args.by ?? 'KIND',
        open: listArgument('open', args.open ?? [], groupIdArgument),
        limit: integerBetween('limit', args.limit ?? 600, 1, 2000),
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
