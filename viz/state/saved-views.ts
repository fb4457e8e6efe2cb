import { signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { SavedView } from './frame.ts';
import { address } from './store.ts';

/** The most that is kept, and the longest name and file that is taken, in characters. */
export const savedLimits = { views: 200, name: 80, file: 2_000_000 } as const;

const storageKey = 'stakeholder-graph.views';
const format = 'ino-tomsk-views';

const view = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(savedLimits.name)),
  address: z.string().check(z.startsWith('?'), z.maxLength(20_000)),
});
const list = z.array(view).check(
  z.maxLength(savedLimits.views),
  z.refine((views) => new Set(views.map(({ name }) => name)).size === views.length),
);
const file = z.strictObject({ format: z.literal(format), version: z.literal(1), views: list });

/** The views that this reader saved, in their order. */
export const savedViews = signal<readonly SavedView[]>(readStored());

addEventListener('storage', ({ key }) => {
  if (key === storageKey) savedViews.value = readStored();
});

/** Saves what is shown; a view of the same name is replaced. Says whether there was room. */
export function saveHere(name: string): boolean {
  const added = { name: name.trim().slice(0, savedLimits.name), address: addressToSave() };
  const isKnown = savedViews.value.some((one) => one.name === added.name);
  if (!isKnown && savedViews.value.length >= savedLimits.views) return false;
  store(
    isKnown
      ? savedViews.value.map((one) => (one.name === added.name ? added : one))
      : [...savedViews.value, added],
  );
  return true;
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

/** Puts a view back where it was. */
export function restore(view: SavedView, at: number): void {
  store(savedViews.value.toSpliced(at, 0, view));
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

function freeName(name: string, taken: readonly SavedView[]): string {
  const isFree = (wanted: string) => taken.every((one) => one.name !== wanted);
  for (let number = 2; ; number += 1) {
    const wanted =
      number === 2 && isFree(name) ? name : `${name.slice(0, savedLimits.name - 6)} (${String(number)})`;
    if (isFree(wanted)) return wanted;
  }
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
    const read = list.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? '[]'));
    return read.success ? read.data : [];
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
