import type { Kind } from '../cypher/model.ts';
import { type Change, changeBetween, combined } from './changes.ts';
import { isPlaceholder, recountedKinds } from './counted-kinds.ts';
import { entitiesOfKinds, type Reader } from './held.ts';
import { levelPlaceholders } from './placeholders.ts';
import type { EntityState, State } from './states.ts';

/** `-of-400`: the total that the id of a placeholder names. */
const namedTotal = /-of-\d+$/;

/** The placeholder that a change brings or takes away beside what it is about; null for any other change. */
export function movedPlaceholder({ before, after }: Pick<Change, 'before' | 'after'>): EntityState | null {
  return before && after ? null : (placeholderIn(after) ?? placeholderIn(before));
}

/**
 * The changes that take a revision back, with placeholders that fit to those which are there by now: one that names another
 * total than they do gives its place to one of theirs. Where the revision itself changed the total, all is left as it is.
 * @param unlevel kinds of which the revision moved placeholders that others have moved since
 */
export async function releveled(
  reader: Reader,
  back: readonly Change[],
  unlevel: ReadonlySet<Kind>,
): Promise<Change[]> {
  const recounted = recountedKinds(back);
  const returning = back.flatMap(({ before, after }) => {
    const placeholder = placeholderIn(before) ? null : placeholderIn(after);
    return placeholder && !recounted.has(placeholder.kind) ? [placeholder] : [];
  });
  const kinds = [...new Set(returning.map(({ kind }) => kind))];
  const decided = new Set(back.map(({ subject }) => subject));
  const held = kinds.length > 0 ? (await entitiesOfKinds(reader, kinds)).map(({ state }) => state) : [];
  const others = held.filter((state) => isPlaceholder(state) && !decided.has(state.id));
  const outdated = returning.filter((state) => isOutdated(state, others));
  const unfit = new Set([...unlevel, ...outdated.map(({ kind }) => kind)]);
  if (unfit.size === 0) return [...back];
  const replaced = new Set(outdated.map(({ id }) => id));
  const fitting = back.flatMap((change) =>
    replaced.has(change.subject) ? changeBetween(change.before, null) : [change],
  );
  const leveled = (await levelPlaceholders(reader, fitting)).filter((change) => {
    const moved = movedPlaceholder(change);
    return moved && unfit.has(moved.kind);
  });
  return combined([...fitting, ...leveled]);
}

/** Whether the others of its kind name a total, and another one than a placeholder does. */
function isOutdated({ id, kind }: EntityState, others: readonly EntityState[]): boolean {
  const own = namedTotal.exec(id)?.[0];
  const alike = others.filter((state) => state.kind === kind);
  const totals = new Set(alike.flatMap((state) => namedTotal.exec(state.id)?.[0] ?? []));
  return own !== undefined && totals.size > 0 && !totals.has(own);
}

function placeholderIn(state: State | null): EntityState | null {
  return state?.type === 'ENTITY' && isPlaceholder(state) ? state : null;
}
