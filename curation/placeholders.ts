import type { Kind } from '../cypher/model.ts';
import { type Change, changeBetween } from './changes.ts';
import { allRedirects, entitiesOfKinds, type Reader } from './held.ts';
import { statedTotals } from './rules/placeholders-to-total.ts';
import type { EntityState } from './states.ts';

/** `company-212-of-400`: which of how many a placeholder stands for. */
const numbered = /^(.*-)(\d+)(-of-\d+)$/;

/**
 * What keeps placeholders at the stated total when named entities come or go: the last placeholder makes room for one
 * that gets a name, and one comes back for a name that goes. Kinds without placeholders are left alone.
 * @param kept ids of placeholders that must stay, because a file states them
 */
export async function levelPlaceholders(
  reader: Reader,
  changes: readonly Change[],
  kept: ReadonlySet<string> = new Set(),
): Promise<Change[]> {
  const balance = balanceByKind(changes);
  if (balance.size === 0) return [];
  const [counted, redirects] = await Promise.all([
    entitiesOfKinds(reader, [...balance.keys(), 'INDICATOR']),
    allRedirects(reader),
  ]);
  const held = counted.map(({ state }) => state);
  const merged = [
    ...redirects,
    ...changes.flatMap(({ after }) => (after?.type === 'REDIRECT' ? [after] : [])),
  ];
  const decided = new Set(changes.map(({ subject }) => subject));
  return [...balance.keys()].flatMap((kind) => {
    const entities = afterChanges(held, changes).filter((state) => state.kind === kind);
    const placeholders = entities
      .filter((state) => isPlaceholder(state) && !decided.has(state.id) && !kept.has(state.id))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const template = placeholders.at(-1);
    const total = nearestTotal(statedTotals(held, kind), entities.length);
    if (!template || total === null) return [];
    const surplus = entities.length - total;
    if (surplus > 0)
      return placeholders.slice(-surplus).flatMap((placeholder) => changeBetween(placeholder, null));
    // A placeholder that got a name keeps its id, which leads to another entity when the two are merged.
    const taken = new Set([...entities, ...merged].map(({ id }) => id));
    return missing(template, taken, total, -surplus);
  });
}

function isPlaceholder({ properties }: EntityState): boolean {
  return properties['standing'] === 'PLACEHOLDER';
}

/** How many more entities of each kind there are after the changes; kinds that stay in balance are left out. */
function balanceByKind(changes: readonly Change[]): Map<Kind, number> {
  const balance = new Map<Kind, number>();
  for (const { before, after } of changes) {
    if (before?.type === 'ENTITY') balance.set(before.kind, (balance.get(before.kind) ?? 0) - 1);
    if (after?.type === 'ENTITY') balance.set(after.kind, (balance.get(after.kind) ?? 0) + 1);
  }
  return new Map([...balance].filter(([kind, number]) => number !== 0 && kind !== 'INDICATOR'));
}

function afterChanges(held: readonly EntityState[], changes: readonly Change[]): EntityState[] {
  const states = new Map(held.map((state) => [state.id, state]));
  for (const { subject, after } of changes) {
    if (after?.type === 'ENTITY') states.set(subject, after);
    else states.delete(subject);
  }
  return [...states.values()];
}

/** Where indicators state several totals, the one that the graph was filled up to is the nearest. */
function nearestTotal(totals: readonly number[], held: number): number | null {
  return totals.toSorted((a, b) => Math.abs(a - held) - Math.abs(b - held))[0] ?? null;
}

/** New placeholders like an existing one, under the last numbers that are free: those that names took last. */
function missing(template: EntityState, taken: ReadonlySet<string>, total: number, count: number): Change[] {
  const match = numbered.exec(template.id);
  if (!match) return [];
  const [, start = '', digits = '', end = ''] = match;
  const idOf = (number: number) => `${start}${String(number).padStart(digits.length, '0')}${end}`;
  const free: number[] = [];
  for (let number = total; number > 0 && free.length < count; number -= 1) {
    if (!taken.has(idOf(number))) free.push(number);
  }
  const own = new RegExp(`\\b${String(Number(digits))}\\b`);
  return free.flatMap((number) => {
    const properties = Object.fromEntries(
      Object.entries(template.properties).map(([field, value]) => {
        if (field === 'number') return [field, number];
        const isName = (field === 'nameEn' || field === 'nameRu') && typeof value === 'string';
        return [field, isName ? value.replace(own, String(number)) : value];
      }),
    );
    return changeBetween(null, { ...template, id: idOf(number), properties });
  });
}
