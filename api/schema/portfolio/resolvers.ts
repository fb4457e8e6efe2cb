import type { ApiContext } from '../../context.ts';
import { badInput } from '../../errors.ts';
import { inLocale, type Locale } from '../../locale.ts';
import { type EntityRecord, isKind, isStakeholder, type RecordOf } from '../../records.ts';
import { contradictionsOf } from '../../repositories/disagreements.ts';
import { toGraphEdge } from '../../repositories/graph-rows.ts';
import { portfolioOf } from '../../repositories/portfolios.ts';
import type { Resolvers } from '../generated.ts';
import { choiceArgument, idArgument, integerBetween, listArgument } from '../shared/arguments.ts';
import { sourceFields } from '../shared/entity-fields.ts';
import { byName } from '../shared/related.ts';
import { gapField } from './gaps.ts';

interface LocaleArgument {
  readonly locale?: Locale | null | undefined;
}

function sortedByName<Row extends EntityRecord>(rows: readonly Row[], context: ApiContext): Row[] {
  return rows.toSorted((a, b) => byName(a, b, context));
}

/** The projects of a record by name, as a resolver. */
function projectsField<Name extends string>(name: Name) {
  return (record: Readonly<Record<Name, RecordOf<'PROJECT'>[]>>, _: unknown, context: ApiContext) =>
    sortedByName(record[name], context);
}

/** The ids of what is to end, those of merged ones followed. Throws BAD_USER_INPUT for what is no instrument or ministry. */
async function endingIds(ids: readonly string[], { loaders }: ApiContext): Promise<string[]> {
  const found = await Promise.all(ids.map((id) => loaders.byId.load(id)));
  const current = found.map((entity, index) => {
    if (entity && (isKind(entity, 'INSTRUMENT') || isKind(entity, 'MINISTRY'))) return entity.id;
    throw badInput(`ids[${String(index)}]`, ids[index], 'the id of an instrument or a ministry');
  });
  return [...new Set(current)];
}

export const portfolioResolvers: Resolvers = {
  Reason: {
    text: ({ textEn, textRu }, { locale }: LocaleArgument, context) =>
      (locale ?? context.locale) === 'RU' ? textRu : textEn,
  },
  EndingImpact: { lost: projectsField('lost'), weakened: projectsField('weakened') },
  Gaps: {
    projectsWithoutBacking: gapField('PROJECTS', (entity) => isKind(entity, 'PROJECT')),
    instrumentsBackingNothing: gapField('INSTRUMENTS', (entity) => isKind(entity, 'INSTRUMENT')),
    ministriesWithoutProjects: gapField('MINISTRIES', (entity) => isKind(entity, 'MINISTRY')),
    stakeholdersWithoutPartners: gapField('STAKEHOLDERS', isStakeholder),
  },
  Ministry: {
    portfolio: async (ministry, { asOf }, { loaders }) =>
      portfolioOf(ministry, await loaders.portfolioRows.load(ministry.id), asOf ?? null),
  },
  Portfolio: {
    projects: projectsField('projects'),
    totalProjects: ({ projects }) => projects.length,
    totalInstruments: ({ instruments }) => instruments.length,
    directProjects: projectsField('directProjects'),
    singlyBackedProjects: projectsField('singlyBackedProjects'),
  },
  PortfolioInstrument: {
    projects: projectsField('projects'),
    totalProjects: ({ projects }) => projects.length,
  },
  SinglePointOfFailure: {
    instrument: ({ backer }) => (isKind(backer, 'INSTRUMENT') ? backer : null),
    ministry: ({ backer }) => (isKind(backer, 'MINISTRY') ? backer : null),
    projects: projectsField('projects'),
    totalProjects: ({ projects }) => projects.length,
  },
  BackingPath: { disagreements: contradictionsOf },
  Disagreement: {
    about: ({ aboutEn, aboutRu }, { locale }: LocaleArgument, context) =>
      inLocale(locale ?? context.locale, aboutEn, aboutRu) ?? aboutEn,
  },
  StatedValue: {
    ...sourceFields,
    value: ({ valueEn, valueRu }, { locale }: LocaleArgument, context) =>
      inLocale(locale ?? context.locale, valueEn, valueRu) ?? valueEn,
    edge: ({ edge }) => edge && toGraphEdge(edge),
  },
  Query: {
    candidateInstruments: async (_, { projectId, first, asOf }, { repositories }) => {
      const found = await repositories.candidateInstruments({
        projectId: idArgument('projectId', projectId),
        first: integerBetween('first', first ?? 10, 1, 50),
        asOf: asOf ?? null,
      });
      if (!found) throw badInput('projectId', projectId, 'the id of a project');
      return found;
    },
    ifEnded: async (_, { ids, asOf }, context) => {
      const checked = [...new Set(listArgument('ids', ids, idArgument))];
      if (checked.length === 0) throw badInput('ids', ids, 'at least one id');
      const current = await endingIds(checked, context);
      const { entities, ifEnded } = context.repositories;
      return ifEnded(current, asOf ?? null, await entities.count({ kinds: ['PROJECT'] }));
    },
    gaps: (_, { asOf, standings }) => ({
      asOf: asOf ?? null,
      standings: choiceArgument('standings', standings),
    }),
    singlePointsOfFailure: (_, { asOf, first }, { repositories }) =>
      repositories.portfolios.singlePoints(asOf ?? null, integerBetween('first', first ?? 20, 1, 100)),
    disagreements: (_, __, { repositories }) => repositories.disagreements(),
  },
};
