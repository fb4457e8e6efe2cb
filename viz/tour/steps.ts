import type { SuggestionsQuery } from '../generated/graphql.ts';
import type { TourStepName } from '../i18n/page-en.ts';
import type { PageState } from '../state/types.ts';

/** A step of the guided start: what the page shows, and what of it the words are about. */
export interface TourStep {
  readonly name: TourStepName;
  readonly shows: Partial<PageState>;
  /** A selector. */
  readonly about: string;
}

const plain: Partial<PageState> = {
  project: null,
  ministry: null,
  endings: [],
  partner: null,
  since: null,
  selection: null,
  expanded: [],
  pathFrom: null,
  pathTo: null,
};

/** The steps, with examples out of the data that the page has; a graph without such an example has no such step. */
export function tourSteps(found: SuggestionsQuery | null): readonly TourStep[] {
  const project = found?.projects.nodes.find(({ backing }) => backing.length > 0);
  const [ministry] = (found?.ministries.nodes ?? [])
    .filter(({ instruments }) => instruments.length > 0)
    .toSorted((a, b) => b.instruments.length - a.instruments.length);
  return [
    { name: 'choose', shows: { ...plain, view: 'backing' }, about: '.chooser' },
    ...(project
      ? [
          {
            name: 'backing',
            shows: { ...plain, view: 'backing', project: project.id },
            about: '.flow',
          } as const,
        ]
      : []),
    ...(ministry
      ? [
          {
            name: 'endings',
            shows: { ...plain, view: 'backing', endings: [ministry.id] },
            about: '[data-testid="ending"]',
          } as const,
        ]
      : []),
    { name: 'partnerships', shows: { ...plain, view: 'partnerships' }, about: '.canvas-frame' },
    { name: 'network', shows: { ...plain, view: 'network' }, about: '.canvas-frame' },
    { name: 'tools', shows: { ...plain, view: 'backing' }, about: '.header-tools' },
  ];
}
