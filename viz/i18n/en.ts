import type { EntityKind, Relation, Standing } from '../generated/graphql.ts';
import type { FailureKind } from '../failure.ts';
import type { View } from '../state/types.ts';
import { type AnswerTexts, answersEn } from './answers-en.ts';
import { type PageTexts, pageEn } from './page-en.ts';
import { type ToolTexts, toolsEn } from './tools-en.ts';

type Plural = (count: number) => string;

/** All texts of the page in one language; the type makes a missing translation an error. */
export interface Texts {
  readonly title: string;
  readonly subtitle: string;
  readonly skipToContent: string;
  readonly views: Readonly<Record<View, string>>;
  readonly languageName: string;
  readonly switchLanguage: string;
  readonly switchTheme: { readonly light: string; readonly dark: string };
  readonly api: string;
  readonly close: string;
  readonly retry: string;
  readonly loading: string;
  readonly ignored: (what: string) => string;
  readonly kinds: Record<EntityKind, string>;
  readonly kindsPlural: Record<EntityKind, string>;
  readonly relations: Record<Relation, string>;
  readonly relationsBack: Record<Relation, string>;
  readonly standings: Record<Standing, { readonly name: string; readonly meaning: string }>;
  readonly failures: Record<FailureKind, string>;
  readonly failed: (what: string) => string;
  readonly search: {
    readonly label: string;
    readonly projectLabel: string;
    readonly projectHint: string;
    readonly ministryLabel: string;
    readonly networkHint: string;
    readonly none: (query: string) => string;
    readonly count: Plural;
    readonly alsoKnownAs: (name: string) => string;
  };
  readonly backing: {
    readonly heading: string;
    readonly intro: string;
    readonly byProject: string;
    readonly byMinistry: string;
    readonly chooseMinistry: string;
    readonly startProjects: string;
    readonly startMinistries: string;
    readonly instruments: Plural;
    readonly projects: Plural;
    readonly columns: {
      readonly bodies: string;
      readonly instruments: string;
      readonly project: string;
      readonly projects: string;
      readonly participants: string;
    };
    readonly nothingStated: string;
    readonly noMinistry: string;
    readonly noParticipants: string;
    readonly backsNothing: string;
    readonly administersNothing: string;
    readonly weakest: string;
    readonly sentence: (chain: {
      ministry: string | null;
      operator: string | null;
      instrument: string | null;
    }) => string;
    readonly direct: (ministry: string) => string;
    readonly portfolio: (ministry: string, instruments: number, projects: number) => string;
    readonly placeholder: string;
    readonly clear: string;
    readonly noProject: string;
    readonly noMinistryFound: string;
  };
  readonly network: {
    readonly heading: string;
    readonly around: (names: string) => string;
    readonly showAll: string;
    readonly shown: (nodes: number, allNodes: number, edges: number, allEdges: number) => string;
    readonly gathered: Plural;
    readonly others: (name: string) => string;
    readonly structureOff: string;
    readonly comparisonOff: string;
    readonly filters: string;
    readonly kindsFilter: string;
    readonly relationsFilter: string;
    readonly standingsFilter: string;
    readonly placeholders: string;
    readonly resetFilters: string;
    readonly fit: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly png: string;
    readonly expand: string;
    readonly nothing: string;
    readonly canvas: string;
    readonly legend: string;
    readonly placeholderMark: string;
    readonly isolated: Plural;
  };
  readonly tools: ToolTexts;
  readonly answers: AnswerTexts;
  readonly page: PageTexts;
  readonly editing: { readonly edit: string; readonly off: string };
  readonly year: {
    readonly label: string;
    readonly all: string;
    readonly showAll: string;
    readonly nothing: (year: number) => string;
  };
  readonly table: {
    readonly heading: string;
    readonly entities: string;
    readonly relationships: string;
    readonly name: string;
    readonly kind: string;
    readonly standing: string;
    readonly degree: string;
    readonly from: string;
    readonly relation: string;
    readonly to: string;
    readonly years: string;
    readonly sources: string;
    readonly empty: string;
    readonly sortBy: (column: string) => string;
    readonly more: (count: number) => string;
  };
  readonly details: {
    readonly heading: string;
    readonly hint: string;
    readonly otherLanguage: string;
    readonly aliases: string;
    readonly years: string;
    readonly site: string;
    readonly founded: string;
    readonly signed: string;
    readonly ends: string;
    readonly date: string;
    readonly place: string;
    readonly country: string;
    readonly sector: string;
    readonly sources: string;
    readonly noSources: string;
    readonly relationships: Plural;
    readonly noRelationships: string;
    readonly showBacking: string;
    readonly showPortfolio: string;
    readonly showAround: string;
    readonly relationship: string;
    readonly role: string;
    readonly opensElsewhere: string;
    readonly notFound: string;
    readonly cut: (shown: number, total: number) => string;
    readonly since: (year: number) => string;
    readonly until: (year: number) => string;
  };
}

const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

export const en: Texts = {
  title: 'INO Tomsk',
  subtitle: 'Stakeholder graph',
  skipToContent: 'Skip to the content',
  views: {
    backing: 'Backing',
    partnerships: 'Partnerships',
    network: 'Network',
    programme: 'Programme',
    entity: 'Page',
    editing: 'Editing',
  },
  languageName: 'English',
  switchLanguage: 'По-русски',
  switchTheme: { light: 'Light theme', dark: 'Dark theme' },
  api: 'API',
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading',
  ignored: (what) => `This part of the address made no sense and was ignored: ${what}`,
  kinds: {
    MINISTRY: 'Ministry',
    UNIVERSITY: 'University',
    CORPORATION: 'Corporation',
    COMPANY: 'Company',
    ORGANISATION: 'Organisation',
    INSTRUMENT: 'Instrument',
    PROJECT: 'Project',
    PARTNERSHIP: 'Partnership',
    CLUSTER: 'Cluster',
    BLOCK: 'Priority block',
    AREA_TYPE: 'Area type',
    ROADMAP_ACTION: 'Roadmap action',
    WORK_STREAM: 'Work stream',
    PERSON: 'Person',
    EVENT: 'Event',
    INDICATOR: 'Figure',
    STATEMENT: 'Statement',
    SOURCE: 'Source',
  },
  kindsPlural: {
    MINISTRY: 'Ministries',
    UNIVERSITY: 'Universities',
    CORPORATION: 'Corporations',
    COMPANY: 'Companies',
    ORGANISATION: 'Organisations',
    INSTRUMENT: 'Instruments',
    PROJECT: 'Projects',
    PARTNERSHIP: 'Partnerships',
    CLUSTER: 'Clusters',
    BLOCK: 'Priority blocks',
    AREA_TYPE: 'Area types',
    ROADMAP_ACTION: 'Roadmap actions',
    WORK_STREAM: 'Work streams',
    PERSON: 'Persons',
    EVENT: 'Events',
    INDICATOR: 'Figures',
    STATEMENT: 'Statements',
    SOURCE: 'Sources',
  },
  relations: {
    ADMINISTERS: 'administers',
    OPERATES: 'operates',
    BACKS: 'backs',
    LEADS: 'leads',
    PARTICIPATES_IN: 'takes part in',
    IN_BLOCK: 'belongs to the block',
    IN_CLUSTER: 'belongs to the cluster',
    LOCATED_IN: 'is located in',
    MEMBER_OF: 'is a member of',
    PARTY_TO: 'is a party to',
    RESPONSIBLE_FOR: 'is responsible for',
    ADVANCES: 'advances',
    REPRESENTS: 'represents',
    SIGNED: 'signed',
    ANNOUNCED_AT: 'was announced at',
  },
  relationsBack: {
    ADMINISTERS: 'is administered by',
    OPERATES: 'is operated by',
    BACKS: 'is backed by',
    LEADS: 'is led by',
    PARTICIPATES_IN: 'has as participant',
    IN_BLOCK: 'holds the project',
    IN_CLUSTER: 'holds the project',
    LOCATED_IN: 'is the site of',
    MEMBER_OF: 'has as member',
    PARTY_TO: 'has as party',
    RESPONSIBLE_FOR: 'is the responsibility of',
    ADVANCES: 'is advanced by',
    REPRESENTS: 'is represented by',
    SIGNED: 'was signed by',
    ANNOUNCED_AT: 'saw the announcement of',
  },
  standings: {
    DOCUMENTED: {
      name: 'Documented',
      meaning: 'in a founding text of the programme or the government order',
    },
    PUBLIC: { name: 'Public', meaning: 'on a public page' },
    INFERRED: {
      name: 'Inferred',
      meaning: 'general knowledge, or concluded from a page that does not say it outright',
    },
    PLACEHOLDER: { name: 'Placeholder', meaning: 'counted by the programme, not named in public sources' },
  },
  failures: {
    offline: 'The service cannot be reached. Is the network connection up, is the service running?',
    unavailable: 'The database does not answer at the moment.',
    slow: 'The answer took too long.',
    refused: 'The service refused the question.',
    fault: 'The service had a fault.',
    unread: 'A file cannot be read. Where it was changed or moved after it was chosen, choose it once more.',
  },
  failed: (what) => `Could not load: ${what}`,
  search: {
    label: 'Search',
    projectLabel: 'Project',
    projectHint: 'Type a name, in Russian or English',
    ministryLabel: 'Ministry',
    networkHint: 'Find in the network',
    none: (query) => `Nothing found for “${query}”`,
    count: (count) => plural(count, 'hit', 'hits'),
    alsoKnownAs: (name) => `found as “${name}”`,
  },
  backing: {
    heading: 'What backs a project?',
    intro:
      'Choose a project to see the ministry and the instrument behind it, or a ministry to see what its instruments back. Every link shows its source.',
    byProject: 'A project',
    byMinistry: 'A ministry',
    chooseMinistry: 'Choose a ministry',
    startProjects: 'Projects with backing to start with',
    startMinistries: 'Ministries',
    instruments: (count) => plural(count, 'instrument', 'instruments'),
    projects: (count) => plural(count, 'project', 'projects'),
    columns: {
      bodies: 'Ministry or operator',
      instruments: 'Instrument',
      project: 'Project',
      projects: 'Projects',
      participants: 'Lead and participants',
    },
    nothingStated: 'No source names a ministry or an instrument that backs this project.',
    noMinistry: 'No ministry is stated.',
    noParticipants: 'No participant is stated.',
    backsNothing: 'No source names a project that it backs.',
    administersNothing: 'No source names an instrument of this ministry.',
    weakest: 'The weakest link of this chain is:',
    sentence: ({ ministry, operator, instrument }) =>
      [
        ministry && `${ministry} administers ${instrument ?? ''}`,
        operator &&
          (ministry
            ? `${operator} operates it`
            : `${operator} operates ${instrument ?? ''}; no ministry is stated`),
        !ministry && !operator && `${instrument ?? ''}: neither a ministry nor an operator is stated`,
      ]
        .filter(Boolean)
        .join('; '),
    direct: (ministry) => `${ministry} backs the project directly`,
    portfolio: (ministry, instruments, projects) =>
      `${ministry}: ${plural(instruments, 'instrument', 'instruments')}, backing ${plural(projects, 'project', 'projects')} of those that sources name.`,
    placeholder: 'A placeholder: the programme counts it, public sources do not name it.',
    clear: 'Start again',
    noProject: 'There is no such project.',
    noMinistryFound: 'There is no such ministry.',
  },
  network: {
    heading: 'The whole network',
    around: (names) => `Around ${names}`,
    showAll: 'Show the whole network',
    shown: (nodes, allNodes, edges, allEdges) =>
      `Shown: ${String(nodes)} of ${plural(allNodes, 'entity', 'entities')}, ${String(edges)} of ${plural(allEdges, 'relationship', 'relationships')}`,
    gathered: (count) =>
      `The network is too large to be drawn one by one: what is not shown stands in ${plural(count, 'group', 'groups')}, and a click opens one`,
    others: (name) => `${name}: the others`,
    structureOff: 'Filters by structure need everything at once and are off meanwhile',
    comparisonOff:
      'The service leaves out what does not hold in the year: two years cannot be compared meanwhile',
    filters: 'Filters',
    kindsFilter: 'Kinds',
    relationsFilter: 'Relationships',
    standingsFilter: 'How well founded',
    placeholders: 'Show placeholders',
    resetFilters: 'Reset the filters',
    fit: 'Fit to the window',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    png: 'Save as PNG',
    expand: 'Show what it is related to',
    nothing: 'The filters leave nothing to show.',
    canvas: 'Picture of the network; the table beside it has the same content',
    legend: 'Legend',
    placeholderMark: 'Dashed: a placeholder',
    isolated: (count) => `${plural(count, 'entity', 'entities')} without a stated relationship`,
  },
  tools: toolsEn,
  answers: answersEn,
  page: pageEn,
  editing: {
    edit: 'Edit',
    off: 'Editing is off here: the operator of this service has set neither AUTH_JWT_SECRET nor AUTH_JWKS_URL.',
  },
  year: {
    label: 'Year',
    all: 'all years',
    showAll: 'Show all years',
    nothing: (year) => `Nothing that sources state holds in ${String(year)}.`,
  },
  table: {
    heading: 'Table',
    entities: 'Entities',
    relationships: 'Relationships',
    name: 'Name',
    kind: 'Kind',
    standing: 'Standing',
    degree: 'Relations',
    from: 'From',
    relation: 'Relation',
    to: 'To',
    years: 'Years',
    sources: 'Sources',
    empty: 'Nothing to list.',
    sortBy: (column) => `Sort by ${column}`,
    more: (count) => `Show ${String(count)} more`,
  },
  details: {
    heading: 'Details',
    hint: 'Choose an entity or a link to see what it rests on.',
    otherLanguage: 'In Russian',
    aliases: 'Also known as',
    years: 'Years',
    site: 'Website',
    founded: 'Founded',
    signed: 'Signed',
    ends: 'Until',
    date: 'Date',
    place: 'Place',
    country: 'Country',
    sector: 'Works on',
    sources: 'Sources',
    noSources: 'No source is named.',
    relationships: (count) => plural(count, 'relationship', 'relationships'),
    noRelationships: 'No relationship is stated.',
    showBacking: 'What backs it?',
    showPortfolio: 'What does it back?',
    showAround: 'Show in the network',
    relationship: 'Relationship',
    role: 'Role',
    opensElsewhere: 'opens another site',
    notFound: 'There is nothing with this id.',
    cut: (shown, total) => `Shown: ${String(shown)} of ${String(total)}`,
    since: (year) => `since ${String(year)}`,
    until: (year) => `until ${String(year)}`,
  },
};
