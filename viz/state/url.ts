import {
  emptyState,
  languages,
  networkKinds,
  type PageState,
  type Preferences,
  relationOrder,
  standingOrder,
  themes,
  views,
} from './types.ts';

/** A state read from an address, and the parameters that made no sense. */
export interface ReadState {
  readonly state: PageState;
  readonly ignored: readonly string[];
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const relationshipPattern = /^[a-z0-9-]+:[A-Z_a-z0-9-]+:[a-z0-9-]+$/;
const mostExpanded = 50;

/** The state that an address names; a parameter that makes no sense is left out and reported. */
export function readUrl(search: string, preferences: Preferences): ReadState {
  const given = new URLSearchParams(search);
  const ignored: string[] = [];
  const base = emptyState(preferences);

  function take<Value>(name: string, parse: (text: string) => Value | undefined, otherwise: Value): Value {
    const text = given.get(name);
    given.delete(name);
    if (text === null) return otherwise;
    const value = parse(text);
    if (value === undefined) ignored.push(`${name}=${text.slice(0, 40)}`);
    return value ?? otherwise;
  }

  const state: PageState = {
    view: take('view', oneOf(views), base.view),
    project: take<string | null>('project', id, null),
    ministry: take<string | null>('ministry', id, null),
    selection: take<string | null>('selected', (text) => id(text) ?? relationship(text), null),
    expanded: take('around', listOf(id, mostExpanded), base.expanded),
    hiddenKinds: take('hide', listOf(oneOf(networkKinds)), base.hiddenKinds),
    hiddenRelations: take('hideRelations', listOf(oneOf(relationOrder)), base.hiddenRelations),
    hiddenStandings: take('hideStandings', listOf(oneOf(standingOrder)), base.hiddenStandings),
    showsPlaceholders: take('placeholders', (text) => (text === '1' ? true : undefined), false),
    year: take<number | null>(
      'year',
      (text) => (/^(?:19|20)\d{2}$/.test(text) ? Number(text) : undefined),
      null,
    ),
    language: take('lang', oneOf(languages), base.language),
    theme: take('theme', oneOf(themes), base.theme),
  };
  ignored.push(...[...given.keys()].map((name) => name.slice(0, 40)));
  return { state: withOneSubject(state), ignored };
}

/** The query of the address that brings a state back; empty for the state that a newcomer finds. Language and theme always stand in it. */
export function formatUrl(state: PageState): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value) query.set(name, value);
  };
  put('view', state.view === 'backing' ? null : state.view);
  put('project', state.project);
  put('ministry', state.ministry);
  put('selected', state.selection);
  put('around', state.expanded.join(' '));
  put('hide', state.hiddenKinds.join(' '));
  put('hideRelations', state.hiddenRelations.join(' '));
  put('hideStandings', state.hiddenStandings.join(' '));
  put('placeholders', state.showsPlaceholders ? '1' : null);
  put('year', state.year === null ? null : String(state.year));
  put('lang', state.language);
  put('theme', state.theme);
  return `?${query.toString()}`;
}

/** The backing view is about one project or one ministry; an address that names both means the project. */
function withOneSubject(state: PageState): PageState {
  return state.project && state.ministry ? { ...state, ministry: null } : state;
}

function oneOf<Name extends string>(names: readonly Name[]): (text: string) => Name | undefined {
  return (text) => names.find((name) => name === text);
}

function listOf<Item>(
  parse: (text: string) => Item | undefined,
  most = 100,
): (text: string) => readonly Item[] | undefined {
  return (text) => {
    const items = text.split(' ').map(parse);
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length && known.length <= most ? [...new Set(known)] : undefined;
  };
}

function id(text: string): string | undefined {
  return text.length <= 80 && idPattern.test(text) ? text : undefined;
}

function relationship(text: string): string | undefined {
  return text.length <= 250 && relationshipPattern.test(text) ? text : undefined;
}
