import * as z from 'zod/mini';
import type { SavedView } from './frame.ts';

/** The most that is kept, and the longest name, address and file that is taken, in characters. */
export const savedLimits = { views: 200, name: 80, address: 20_000, file: 2_000_000 } as const;

/** A view as a file and the browser's storage hold it. */
export const savedView = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(savedLimits.name)),
  address: z.string().check(z.startsWith('?'), z.maxLength(savedLimits.address)),
});

/** The views that are stored; what makes no sense among them is left out, and no two have the same name. */
export function readViews(stored: unknown): readonly SavedView[] {
  const views: SavedView[] = [];
  for (const one of Array.isArray(stored) ? stored : []) {
    const read = savedView.safeParse(one);
    if (read.success) views.push({ ...read.data, name: freeName(read.data.name, views) });
    if (views.length === savedLimits.views) break;
  }
  return views;
}

/** The views with one more, in the place of one of its name where there is such; why not where it cannot be kept. */
export function withView(
  views: readonly SavedView[],
  added: SavedView,
): { readonly views: readonly SavedView[] } | { readonly refused: 'full' | 'long' } {
  if (added.address.length > savedLimits.address) return { refused: 'long' };
  if (views.some(({ name }) => name === added.name)) {
    return { views: views.map((one) => (one.name === added.name ? added : one)) };
  }
  return isFull(views) ? { refused: 'full' } : { views: [...views, added] };
}

/** The views with one put back where it was, under a name that is free; null where there is no room for it. */
export function withReturned(
  views: readonly SavedView[],
  { name, address }: SavedView,
  at: number,
): readonly SavedView[] | null {
  if (isFull(views)) return null;
  return views.toSpliced(at, 0, { name: freeName(name, views), address });
}

/** A name, with a number where another has it already. */
export function freeName(name: string, taken: readonly SavedView[]): string {
  const isFree = (wanted: string) => taken.every((one) => one.name !== wanted);
  for (let number = 2; ; number += 1) {
    const wanted =
      number === 2 && isFree(name) ? name : `${name.slice(0, savedLimits.name - 6)} (${String(number)})`;
    if (isFree(wanted)) return wanted;
  }
}

function isFull({ length }: readonly SavedView[]): boolean {
  return length >= savedLimits.views;
}
