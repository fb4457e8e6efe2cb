import type { EntityKind, Relation, Standing } from '../generated/graphql.ts';

/** Names of the views; views/index.ts says what each is. */
export const viewNames = ['backing', 'partnerships', 'network', 'programme', 'entity', 'editing'] as const;
export type View = (typeof viewNames)[number];

export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Kinds in the order of legends and filters. */
export const kindOrder = [
  'MINISTRY',
  'INSTRUMENT',
  'PROJECT',
  'UNIVERSITY',
  'CORPORATION',
  'COMPANY',
  'ORGANISATION',
  'PARTNERSHIP',
  'CLUSTER',
  'BLOCK',
  'AREA_TYPE',
  'ROADMAP_ACTION',
  'WORK_STREAM',
  'PERSON',
  'EVENT',
  'INDICATOR',
  'STATEMENT',
  'SOURCE',
] as const satisfies readonly EntityKind[];

/** The kinds that the network view can show; the others are evidence and stand in the details. */
export const networkKinds: readonly EntityKind[] = kindOrder.filter(
  (kind) => kind !== 'INDICATOR' && kind !== 'STATEMENT' && kind !== 'SOURCE',
);

export const relationOrder = [
  'ADMINISTERS',
  'OPERATES',
  'BACKS',
  'LEADS',
  'PARTICIPATES_IN',
  'PARTY_TO',
  'MEMBER_OF',
  'IN_BLOCK',
  'IN_CLUSTER',
  'LOCATED_IN',
  'RESPONSIBLE_FOR',
  'ADVANCES',
  'REPRESENTS',
  'SIGNED',
  'ANNOUNCED_AT',
] as const satisfies readonly Relation[];

/** Standings that a named entry can have, strongest first. */
export const standingOrder = ['DOCUMENTED', 'PUBLIC', 'INFERRED'] as const satisfies readonly Standing[];

/** How far down a standing stands among all, from 0 for the strongest. */
export function standingRank(standing: Standing): number {
  return [...standingOrder, 'PLACEHOLDER'].indexOf(standing);
}

/** Ways to arrange the network. */
export const layoutNames = ['overview', 'rings', 'force', 'layered', 'years'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What entities can be gathered by into one point. */
export const groupings = ['cluster', 'block', 'community'] as const;
export type Grouping = (typeof groupings)[number];

/** What colours and sizes can stand for. */
export const colourings = ['kind', 'community', 'standing'] as const;
export type Colouring = (typeof colourings)[number];
export const sizings = ['relations', 'shown', 'same'] as const;
export type Sizing = (typeof sizings)[number];

/** The kinds that can be a party to a partnership. */
export const stakeholderKinds = [
  'MINISTRY',
  'UNIVERSITY',
  'CORPORATION',
  'COMPANY',
  'ORGANISATION',
] as const satisfies readonly EntityKind[];

/** What can be missing: projects without backing, instruments that back nothing, and so on. */
export const gapNames = ['projects', 'instruments', 'ministries', 'stakeholders'] as const;
export type GapName = (typeof gapNames)[number];

/** Where the reader put an entity; whole units of the picture, y growing downwards. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What an editor can do. */
export const taskNames = ['entry', 'entity', 'link', 'import', 'revisions'] as const;
export type TaskName = (typeof taskNames)[number];

/** Bounds of what an address may ask for. */
export const limits = {
  core: 20,
  degree: 999,
  pins: 200,
  ids: 400,
  endings: 20,
  years: [1850, 2050],
} as const;

/** What the page shows: everything that a link must bring back. */
export interface PageState {
  readonly view: View;
  /** Backing: the project whose backing is shown; null when none is chosen. */
  readonly project: string | null;
  /** Backing: the ministry whose portfolio is shown; null when none is chosen. */
  readonly ministry: string | null;
  /** Backing: instruments and ministries of which is asked what it would mean if they ended; nothing is asked when there are none. */
  readonly endings: readonly string[];
  /** Partnerships: the stakeholder whose partners are listed; null for all. */
  readonly partner: string | null;
  /** Partnerships: another, with whom the shared partners are listed; null for nobody. */
  readonly partnerWith: string | null;
  /** Partnerships: only those signed in this year or later; null for all, also those without a stated date. */
  readonly since: number | null;
  /** Programme: which gap is listed. */
  readonly gap: GapName;
  /** The entity or relationship that the details are about. */
  readonly selection: string | null;
  /** Entity page: whom it is about. */
  readonly entity: string | null;
  /** Editing: what is being done, and the entity or relationship that it is done to. */
  readonly task: TaskName;
  readonly edited: string | null;
  /** Network: entities that are marked together, to hide or pin them or to show nothing else. */
  readonly marked: readonly string[];
  /** Network: words of expansion.ts, around which the picture is built; the whole graph when there are none. */
  readonly expanded: readonly string[];
  /** Network: the two ends of the ways that are looked for; a start alone waits for its end. */
  readonly pathFrom: string | null;
  readonly pathTo: string | null;
  /** Network: entities that the reader put away one by one. */
  readonly hidden: readonly string[];
  /** Network: nothing but these; everything when there are none. */
  readonly only: readonly string[];
  /** Network: entities that the reader dragged or pinned. */
  readonly pinned: readonly Pin[];
  /** Network: what is left out. */
  readonly hiddenKinds: readonly EntityKind[];
  readonly hiddenRelations: readonly Relation[];
  readonly hiddenStandings: readonly Standing[];
  readonly showsPlaceholders: boolean;
  /** Network: only what has this many relationships to others of the same core; 0 for everything. */
  readonly core: number;
  /** Network: only what has this many relationships in the picture. */
  readonly leastDegree: number;
  /** Network: only the largest part that hangs together. */
  readonly onlyLargest: boolean;
  /** The year that everything is shown for; null for all years. */
  readonly year: number | null;
  /** Network: the year that `year` is compared with; null for none. */
  readonly comparedYear: number | null;
  /** Network: whether what ended before `year` stays, dashed. */
  readonly showsEnded: boolean;
  /** Network: what entities are gathered by, and the groups that are open all the same. */
  readonly grouping: Grouping | null;
  readonly openGroups: readonly string[];
  /** Network: how it is arranged; null for what suits the picture. */
  readonly layout: LayoutName | null;
  readonly colouring: Colouring;
  readonly sizing: Sizing;
  readonly language: Language;
  readonly theme: Theme;
}

/** What the browser and the reader's last visit say. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

/** The page as a newcomer finds it. */
export function emptyState({ language, theme }: Preferences): PageState {
  return {
    view: 'backing',
    project: null,
    ministry: null,
    endings: [],
    partner: null,
    partnerWith: null,
    since: null,
    gap: 'projects',
    entity: null,
    selection: null,
    task: 'entry',
    edited: null,
    marked: [],
    expanded: [],
    pathFrom: null,
    pathTo: null,
    hidden: [],
    only: [],
    pinned: [],
    hiddenKinds: [],
    hiddenRelations: [],
    hiddenStandings: [],
    showsPlaceholders: false,
    core: 0,
    leastDegree: 0,
    onlyLargest: false,
    year: null,
    comparedYear: null,
    showsEnded: false,
    grouping: null,
    openGroups: [],
    layout: null,
    colouring: 'kind',
    sizing: 'relations',
    language,
    theme,
  };
}
