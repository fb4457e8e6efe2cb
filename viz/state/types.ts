import type { EntityKind, Relation, Standing } from '../generated/graphql.ts';

export const views = ['backing', 'network'] as const;
export type View = (typeof views)[number];

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

/** What the page shows: everything that a link must bring back. */
export interface PageState {
  readonly view: View;
  /** Backing: the project whose backing is shown; null when none is chosen. */
  readonly project: string | null;
  /** Backing: the ministry whose portfolio is shown; null when none is chosen. */
  readonly ministry: string | null;
  /** The entity or relationship that the details are about. */
  readonly selection: string | null;
  /** Network: entities whose surroundings are shown; the whole graph when there are none. */
  readonly expanded: readonly string[];
  /** Network: what is left out. */
  readonly hiddenKinds: readonly EntityKind[];
  readonly hiddenRelations: readonly Relation[];
  readonly hiddenStandings: readonly Standing[];
  readonly showsPlaceholders: boolean;
  /** The year that everything is shown for; null for all years. */
  readonly year: number | null;
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
    selection: null,
    expanded: [],
    hiddenKinds: [],
    hiddenRelations: [],
    hiddenStandings: [],
    showsPlaceholders: false,
    year: null,
    language,
    theme,
  };
}
