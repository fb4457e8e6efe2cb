import { computed, signal } from '@preact/signals';
import { afterMove, afterStandstill, afterStep, nextTarget, readSteps, type Steps } from './steps.ts';
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
markEntry();

/** Changes the state; what differs becomes a step that "back" and "undo" take away. */
export function change(changes: Partial<PageState>): void {
  if (show(changes)) beginStep();
}

/** Begins a step that is taken away as a whole, with all that is adjusted in it; also where nothing differs yet. */
export function beginStep(): void {
  target = null;
  doubted = null;
  clearInterval(timer);
  steps.value = afterStep(steps.value);
  history.pushState({ step: steps.value.at }, '', address.value);
}

/** Each entry of the history says which step it is. */
function markEntry(): void {
  history.replaceState({ step: steps.value.at }, '');
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

/** The step that the browser is on its way to; null when it stands. */
let target: number | null = null;

/** How long the browser may take to get there, in ticks: time in which the page itself is busy does not count. */
const patience = 10;
const tickMs = 100;
let timer: ReturnType<typeof setInterval> | undefined;

/** The steps before the browser was last taken to have forgotten some of them; null when it was not since the last step. */
let doubted: Steps | null = null;

/**
 * Takes the last step back and says whether there was one; the browser's history is the one memory of steps, so that both
 * always agree.
 */
export function undo(): boolean {
  return go(-1);
}

/** Takes the step again that was taken back last, and says whether there was one. */
export function redo(): boolean {
  return go(1);
}

/** The browser gets there later: what is asked for until then counts from where it is going, and is done when it is there. */
function go(by: -1 | 1): boolean {
  const next = nextTarget(steps.value, target, by);
  if (next === null) return false;
  if (target === null) move(by);
  target = next;
  return true;
}

/** Sets out to another entry of the history; where the browser does not move, it has forgotten that one. */
function move(distance: number): void {
  history.go(distance);
  let left = patience;
  timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    target = null;
    doubted ??= steps.value;
    steps.value = afterStandstill(steps.value, distance < 0 ? -1 : 1);
  }, tickMs);
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
  clearInterval(timer);
  if (event.state === null) {
    // A fragment was put to the address: that is an entry of its own, behind the one that was shown.
    steps.value = afterStep(steps.value);
    markEntry();
  } else {
    steps.value = afterMove(steps.value, readSteps(event.state).at, doubted);
  }
  const { state: read, ignored } = readUrl(location.search, readPreferences());
  state.value = read;
  ignoredParameters.value = ignored;
  if (target === steps.value.at) target = null;
  else if (target !== null) move(target - steps.value.at);
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
