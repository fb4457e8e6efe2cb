import type { Kind } from '../cypher/model.ts';
import { type Change, changeBetween } from './changes.ts';
import { isPlaceholder, recountedKinds } from './counted-kinds.ts';
import { allRedirects, entitiesOfKinds, type Reader } from './held.ts';
import { statedTotals } from './rules/placeholders-to-total.ts';
import type { EntityState } from './states.ts';

/** `company-212-of-400`: which of how many a placeholder stands for. A number may begin with zeros, and is the same without. */
const numbered = /^(.*-)(\d+)-of-(\d+)$/;

/** More placeholders are not made at once: a total that asks for them is a typing error, and is refused as one. */
const mostAtOnce = 10_000;

/**
 * What keeps placeholders at the stated total when named entities come or go: the last placeholder makes room for one
 * that gets a name, and one comes back for a name that goes. Where the indicator that they fill up to states another
 * total, they are numbered anew up to that. Kinds without placeholders are left alone.
 * @param kept ids of placeholders that must stay, because a file states them
 */
export async function levelPlaceholders(
  reader: Reader,
  changes: readonly Change[],
  kept: ReadonlySet<string> = new Set(),
): Promise<Change[]> {
  const touched = new Set([...unbalancedKinds(changes), ...recountedKinds(changes)]);
  if (touched.size === 0) return [];
  const [counted, redirects] = await Promise.all([
    entitiesOfKinds(reader, [...touched, 'INDICATOR']),
    allRedirects(reader),
  ]);
  const before = counted.map(({ state }) => state);
  const after = afterChanges(before, changes);
  const merged = [
    ...redirects,
    ...changes.flatMap((change) => (change.after?.type === 'REDIRECT' ? [change.after] : [])),
  ];
  const decided = new Set(changes.map(({ subject }) => subject));
  const isFixed = ({ id }: EntityState) => decided.has(id) || kept.has(id);
  // A placeholder that got a name keeps its id, which leads to another entity when the two are merged.
  const taken = new Set([...after, ...merged].map(({ id }) => id));
  return [...touched].flatMap((kind) => levelKind(kind, { before, after, isFixed, taken }));
}

/** The entities of the kinds in question before and after some changes. */
interface Levels {
  readonly before: readonly EntityState[];
  readonly after: readonly EntityState[];
  /** Whether the changes or a file say what becomes of a placeholder. */
  isFixed(state: EntityState): boolean;
  /** Ids that no new placeholder may have. */
  readonly taken: ReadonlySet<string>;
}

function levelKind(kind: Kind, { before, after, isFixed, taken }: Levels): Change[] {
  const entities = after.filter((state) => state.kind === kind);
  const placeholders = entities.filter(isPlaceholder);
  const free = placeholders.filter((state) => !isFixed(state)).toSorted(byNumber);
  const template = free.at(-1);
  // Where indicators state several totals, the one that the graph is filled up to is the nearest.
  const filled = nearestTotal(
    statedTotals(before, kind),
    before.filter((state) => state.kind === kind).length,
  );
  if (!template || filled === null) return [];
  const total = totalAfter(filled, kind, { before, after });
  if (total === null) return [];
  const surplus = entities.length - total;
  if (total === filled) {
    if (surplus > 0) return free.slice(-surplus).flatMap((state) => changeBetween(state, null));
    return missing(template, { taken, total, count: -surplus, isRestated: false });
  }
  const removed = free.flatMap((state) => changeBetween(state, null));
  // A file that states placeholders itself numbers them itself.
  if (free.length < placeholders.length) return surplus === free.length ? removed : [];
  const count = free.length - surplus;
  if (!Number.isInteger(total) || count > mostAtOnce) return [];
  return [...removed, ...missing(template, { taken, total, count, isRestated: true })];
}

/** The total that takes the place of one; null when nothing states it any more. */
function totalAfter(
  total: number,
  kind: Kind,
  { before, after }: Pick<Levels, 'before' | 'after'>,
): number | null {
  if (statedTotals(after, kind).includes(total)) return total;
  const stating = new Set(
    before.filter((state) => statedTotals([state], kind).includes(total)).map(({ id }) => id),
  );
  const restating = after.filter(({ id }) => stating.has(id));
  return statedTotals(restating, kind)[0] ?? null;
}

/** The kinds of which there are more or fewer after the changes. */
function unbalancedKinds(changes: readonly Change[]): Kind[] {
  const balance = new Map<Kind, number>();
  for (const { before, after } of changes) {
    if (before?.type === 'ENTITY') balance.set(before.kind, (balance.get(before.kind) ?? 0) - 1);
    if (after?.type === 'ENTITY') balance.set(after.kind, (balance.get(after.kind) ?? 0) + 1);
  }
  return [...balance].flatMap(([kind, number]) => (number !== 0 && kind !== 'INDICATOR' ? [kind] : []));
}

function afterChanges(held: readonly EntityState[], changes: readonly Change[]): EntityState[] {
  const states = new Map(held.map((state) => [state.id, state]));
  for (const { subject, after } of changes) {
    if (after?.type === 'ENTITY') states.set(subject, after);
    else states.delete(subject);
  }
  return [...states.values()];
}

/** By the number that their ids name; those that name none come first. */
function byNumber(a: EntityState, b: EntityState): number {
  const numberOf = ({ id }: EntityState) => Number(numbered.exec(id)?.[2] ?? 0);
  return numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1);
}

function nearestTotal(totals: readonly number[], held: number): number | null {
  return totals.toSorted((a, b) => Math.abs(a - held) - Math.abs(b - held))[0] ?? null;
}

/** How many placeholders are to be made, up to which total. */
interface Wanted {
  readonly taken: ReadonlySet<string>;
  readonly total: number;
  readonly count: number;
  /** Whether the total is another than the one that the existing placeholders name. */
  readonly isRestated: boolean;
}

/** New placeholders like an existing one, under the last numbers that are free: those that names took last. */
function missing(template: EntityState, { taken, total, count, isRestated }: Wanted): Change[] {
  const match = numbered.exec(template.id);
  if (!match) return [];
  const [, start = '', digits = '', end = ''] = match;
  const of = isRestated ? total : Math.max(total, Number(end));
  const alike = [...taken].map((id) => numbered.exec(id)).filter((one) => one?.[1] === start);
  const used = new Set(alike.flatMap((one) => (Number(one?.[3]) === of ? [Number(one?.[2])] : [])));
  // New ids are written as those that are there: `project-84-of-100`, or with zeros as `roadmap-action-01-of-65`.
  const isPadded = alike.every((one) => (one?.[2] ?? '').length >= (one?.[3] ?? '').length);
  const length = isPadded ? Math.max(digits.length, String(of).length) : 0;
  const idOf = (number: number) => `${start}${String(number).padStart(length, '0')}-of-${String(of)}`;
  const free: number[] = [];
  for (let number = total; number > 0 && free.length < count; number -= 1) {
    if (!used.has(number)) free.push(number);
  }
  return free.flatMap((number) => {
    const properties = Object.fromEntries(
      Object.entries(template.properties).map(([field, value]) => {
        if (field === 'number') return [field, number];
        const isName = (field === 'nameEn' || field === 'nameRu') && typeof value === 'string';
        return [field, isName ? renamed(value, match, number, of) : value];
      }),
    );
    return changeBetween(null, { ...template, id: idOf(number), properties });
  });
}

/** "Company 212 of 400" with another number and another total. */
function renamed(name: string, [, , digits = '', end = '']: RegExpExecArray, number: number, of: number) {
  const own = new RegExp(`\\b${String(Number(digits))}\\b`);
  const found = own.exec(name);
  if (!found) return name;
  const rest = name.slice(found.index + found[0].length).replace(new RegExp(`\\b${end}\\b`), String(of));
  return `${name.slice(0, found.index)}${String(number)}${rest}`;
}
