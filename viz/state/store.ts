import { computed, signal } from '@preact/signals';
import { afterMove, afterStep, readSteps, type Steps } from './steps.ts';
import { languages, type PageState, type Preferences, themes } from './types.ts';
import { formatUrl, readUrl, sensible } from './url.ts';

const storageKey = 'stakeholder-graph';

const opened = readUrl(location.search, readPreferences());

/** What the page shows. Changed only by `change`. */
export const state = signal<PageState>(opened.state);

/** Parameters of the address that made no sense, until the reader has seen them. */
export const ignoredParameters = signal<readonly string[]>(opened.ignored);

/** The address of the page as it is. */
export const address = computed(() => formatUrl(state.value));

/** Where the reader stands among the steps of this visit. */
export const steps = signal<Steps>(readSteps(history.state));

/** Changes the state; what differs becomes a step that "back" and "undo" take away. */
export function change(changes: Partial<PageState>): void {
  if (!show(changes)) return;
  steps.value = afterStep(steps.value);
  history.pushState({ step: steps.value.at }, '', address.value);
}

/** Changes the state within the step that is under way: a slider that is still being drawn, a film that plays. */
export function adjust(changes: Partial<PageState>): void {
  if (show(changes)) history.replaceState(history.state, '', address.value);
}

/**
 * Shows what an address names, in the language and theme that the page has; what in it makes no sense is reported.
 * @param isStep whether that is a step of its own, or belongs to the one under way
 */
export function openAddress(query: string, isStep = true): void {
  const { language, theme } = state.value;
  const read = readUrl(query, { language, theme });
  const next = { ...read.state, language, theme };
  if (isStep) change(next);
  else adjust(next);
  ignoredParameters.value = read.ignored;
}

/** Takes the last step back; the browser's history is the one memory of steps, so that both always agree. */
export function undo(): void {
  if (steps.value.at > 0) history.back();
}

/** Takes the step again that was taken back last. */
export function redo(): void {
  if (steps.value.at < steps.value.last) history.forward();
}

/** Whether anything differs. */
function show(changes: Partial<PageState>): boolean {
  const next = sensible({ ...state.value, ...changes });
  if (formatUrl(next) === address.value) return false;
  state.value = next;
  storePreferences(next);
  return true;
}

/** The address of the page with changes, for links. */
export function addressWith(changes: Partial<PageState>): string {
  return formatUrl(sensible({ ...state.value, ...changes }));
}

addEventListener('popstate', (event) => {
  steps.value = afterMove(steps.value, readSteps(event.state).at);
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
