import { signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { SavedView } from './frame.ts';
import { address } from './store.ts';
import { freeName, readViews, savedLimits, savedView, withReturned, withView } from './view-list.ts';

const storageKey = 'stakeholder-graph.views';
const format = 'ino-tomsk-views';

const list = z.array(savedView).check(
  z.maxLength(savedLimits.views),
  z.refine((views) => new Set(views.map(({ name }) => name)).size === views.length),
);
const file = z.strictObject({ format: z.literal(format), version: z.literal(1), views: list });

/** The views that this reader saved, in their order. */
export const savedViews = signal<readonly SavedView[]>(readStored());

addEventListener('storage', ({ key }) => {
  if (key === storageKey) savedViews.value = readStored();
});

/** Saves what is shown; a view of the same name is replaced. Says why not where there is no room for it. */
export function saveHere(name: string): 'saved' | 'full' | 'long' {
  const added = { name: name.trim().slice(0, savedLimits.name), address: addressToSave() };
  const outcome = withView(savedViews.value, added);
  if ('refused' in outcome) return outcome.refused;
  store(outcome.views);
  return 'saved';
}

/** Gives a view another name, unless that is another's already; says whether it has it. */
export function rename(name: string, wanted: string): boolean {
  const next = wanted.trim().slice(0, savedLimits.name);
  if (next === name) return true;
  if (next === '' || savedViews.value.some((one) => one.name === next)) return false;
  store(savedViews.value.map((one) => (one.name === name ? { ...one, name: next } : one)));
  return true;
}

export function remove(name: string): void {
  store(savedViews.value.filter((one) => one.name !== name));
}

/** Puts a view back where it was, and says under which name; null where there is no room for it. */
export function restore(view: SavedView, at: number): string | null {
  const views = withReturned(savedViews.value, view, at);
  if (views === null) return null;
  store(views);
  return views[Math.min(at, views.length - 1)]?.name ?? null;
}

/** Moves a view up (-1) or down (1) in the order. */
export function move(name: string, by: -1 | 1): void {
  const at = savedViews.value.findIndex((one) => one.name === name);
  const [moved] = savedViews.value.slice(at, at + 1);
  if (!moved || at + by < 0) return;
  store(savedViews.value.toSpliced(at, 1).toSpliced(at + by, 0, moved));
}

/** All views as the text of a file. */
export function exportedViews(): string {
  return `${JSON.stringify({ format, version: 1, views: savedViews.value }, null, 2)}\n`;
}

/** What came of reading a file: how many views were added, or where its fault is; null for a file that is no JSON at all. */
export type ImportOutcome = { readonly added: number } | { readonly fault: string | null };

/** Adds the views of a file to the own ones, or none of them. One that is there already is not added; one of the same name gets a number. */
export function importViews(text: string): ImportOutcome {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { fault: null };
  }
  const read = file.safeParse(given);
  if (!read.success) return { fault: placeOf(read.error) };
  const all = [...savedViews.value];
  for (const one of read.data.views) {
    const isThere = all.some(({ name, address: known }) => name === one.name && known === one.address);
    if (!isThere) all.push({ ...one, name: freeName(one.name, all) });
  }
  if (all.length > savedLimits.views) return { fault: 'views' };
  const added = all.length - savedViews.value.length;
  store(all);
  return { added };
}

/** Where the first fault is, as one writes it in a program: `views[2].name`. */
function placeOf({ issues }: z.core.$ZodError): string {
  const [issue] = issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...unknown]
    .map((step, index) =>
      typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

/** Language and theme are the reader's, not the view's. */
function addressToSave(): string {
  const query = new URLSearchParams(address.value);
  query.delete('lang');
  query.delete('theme');
  return `?${query.toString()}`;
}

/** Storage may be forbidden, and what stands in it may be anybody's. */
function readStored(): readonly SavedView[] {
  try {
    return readViews(JSON.parse(localStorage.getItem(storageKey) ?? '[]'));
  } catch {
    return [];
  }
}

function store(views: readonly SavedView[]): void {
  savedViews.value = views;
  try {
    localStorage.setItem(storageKey, JSON.stringify(views));
  } catch {
    // Storage is forbidden: they last as long as the page.
  }
}
