import { computed, signal } from '@preact/signals';
import { languages, type PageState, type Preferences, themes } from './types.ts';
import { formatUrl, readUrl } from './url.ts';

const storageKey = 'stakeholder-graph';

const opened = readUrl(location.search, readPreferences());

/** What the page shows. Changed only by `change`. */
export const state = signal<PageState>(opened.state);

/** Parameters of the address that made no sense, until the reader has seen them. */
export const ignoredParameters = signal<readonly string[]>(opened.ignored);

/** The address of the page as it is. */
export const address = computed(() => formatUrl(state.value));

/** Changes the state; what differs becomes a step that "back" undoes. */
export function change(changes: Partial<PageState>): void {
  const next = { ...state.value, ...changes };
  if (formatUrl(next) === address.value) return;
  state.value = next;
  history.pushState(null, '', address.value);
  storePreferences(next);
}

/** The address of the page with changes, for links. */
export function addressWith(changes: Partial<PageState>): string {
  return formatUrl({ ...state.value, ...changes });
}

addEventListener('popstate', () => {
  const { state: read, ignored } = readUrl(location.search, readPreferences());
  state.value = read;
  ignoredParameters.value = ignored;
});

function readPreferences(): Preferences {
  const stored = readStored();
  const { matches: isDark } = matchMedia('(prefers-color-scheme: dark)');
  const browserLanguage = navigator.language.startsWith('ru') ? 'ru' : 'en';
  return {
    language: languages.find((one) => one === stored['language']) ?? browserLanguage,
    theme: themes.find((one) => one === stored['theme']) ?? (isDark ? 'dark' : 'light'),
  };
}

/** What an earlier visit stored; storage may be forbidden, and what stands in it may be anybody's. */
function readStored(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

function storePreferences({ language, theme }: Preferences): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ language, theme }));
  } catch {
    // Storage is forbidden: the address keeps both all the same.
  }
}
