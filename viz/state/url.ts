import {
  anyId,
  choice,
  type Codec,
  count,
  flag,
  id,
  list,
  oneOf,
  optional,
  pin,
  pinWord,
  wholeBetween,
} from './codecs.ts';
import { mostExpanded } from './expansion.ts';
import {
  colourings,
  emptyState,
  gapNames,
  groupings,
  languages,
  layoutNames,
  limits,
  networkKinds,
  type PageState,
  type Preferences,
  relationOrder,
  sizings,
  standingOrder,
  taskNames,
  themes,
  viewNames,
} from './types.ts';

/** A state read from an address, and the parameters that made no sense. */
export interface ReadState {
  readonly state: PageState;
  readonly ignored: readonly string[];
}

type Codecs = { readonly [Key in keyof PageState]: Codec<PageState[Key]> };

const asIs = (word: string) => word;
const year = wholeBetween(...limits.years);

/** Every part of the state and its parameter, in the order of the address. */
const codecs: Codecs = {
  view: choice('view', viewNames, 'backing'),
  project: optional('project', id),
  ministry: optional('ministry', id),
  endings: list('ifEnded', id, limits.endings, asIs),
  partner: optional('partner', id),
  partnerWith: optional('with', id),
  since: optional('since', year),
  gap: choice('gap', gapNames, 'projects'),
  entity: optional('entity', id),
  selection: optional('selected', anyId),
  task: choice('task', taskNames, 'entry'),
  edited: optional('edited', anyId),
  marked: list('marked', id, limits.ids, asIs),
  expanded: list('around', expansion, mostExpanded, asIs),
  pathFrom: optional('from', id),
  pathTo: optional('to', id),
  hidden: list('without', id, limits.ids, asIs),
  only: list('only', id, limits.ids, asIs),
  pinned: list('pinned', pin, limits.pins, pinWord),
  hiddenKinds: list('hide', oneOf(networkKinds), 100, asIs),
  hiddenRelations: list('hideRelations', oneOf(relationOrder), 100, asIs),
  hiddenStandings: list('hideStandings', oneOf(standingOrder), 100, asIs),
  showsPlaceholders: flag('placeholders'),
  core: count('core', limits.core),
  leastDegree: count('degree', limits.degree),
  onlyLargest: flag('largest'),
  year: optional('year', year),
  comparedYear: optional('compared', year),
  showsEnded: flag('ended'),
  grouping: optional('group', oneOf(groupings)),
  openGroups: list('open', id, 100, asIs),
  layout: optional('layout', oneOf(layoutNames)),
  colouring: choice('colour', colourings, 'kind'),
  sizing: choice('size', sizings, 'relations'),
  language: choice('lang', languages, null),
  theme: choice('theme', themes, null),
};

// `codecs` has the keys of PageState and no others; Object.keys cannot say so.
const parts = Object.keys(codecs) as (keyof PageState)[];

/** The state that an address names; a parameter that makes no sense is left out and reported. */
export function readUrl(search: string, preferences: Preferences): ReadState {
  const given = new URLSearchParams(search);
  const ignored: string[] = [];

  function withPart<Key extends keyof PageState>(state: PageState, key: Key): PageState {
    const { name, read } = codecs[key];
    const text = given.get(name);
    given.delete(name);
    if (text === null) return state;
    const value = read(text);
    if (value !== undefined) return { ...state, [key]: value };
    ignored.push(`${name}=${text.slice(0, 40)}`);
    return state;
  }

  const state = parts.reduce<PageState>(withPart, emptyState(preferences));
  ignored.push(...[...given.keys()].map((name) => name.slice(0, 40)));
  return { state: sensible(state), ignored };
}

/** The query of the address that brings a state back; empty for the state that a newcomer finds. Language and theme always stand in it. */
export function formatUrl(state: PageState): string {
  const query = new URLSearchParams();
  const put = <Key extends keyof PageState>(key: Key) => {
    const { name, write } = codecs[key];
    const text = write(state[key]);
    if (text !== null) query.set(name, text);
  };
  for (const part of parts) put(part);
  return `?${query.toString()}`;
}

/**
 * What belongs together: the backing view is about a project or a ministry, and an address that names both means the
 * project; partners are shared with somebody else; a comparison needs a year; an entity stands in one place; ways lead from somewhere to somewhere else.
 */
export function sensible(state: PageState): PageState {
  return {
    ...state,
    ministry: state.project === null ? state.ministry : null,
    partnerWith: state.partner === null || state.partner === state.partnerWith ? null : state.partnerWith,
    comparedYear: state.year === null || state.year === state.comparedYear ? null : state.comparedYear,
    pinned: [...new Map(state.pinned.map((one) => [one.id, one])).values()],
    pathTo: state.pathFrom === null || state.pathFrom === state.pathTo ? null : state.pathTo,
  };
}

function expansion(text: string): string | undefined {
  const [word = '', relation, ...rest] = text.split('.');
  const isKnown = relation === undefined || oneOf(relationOrder)(relation) !== undefined;
  return id(word) !== undefined && isKnown && rest.length === 0 ? text : undefined;
}
