import { isSameState, type State, subjectOf } from './states.ts';

/** What happens to one thing: null before when it is created, null after when it is removed. */
export interface Change {
  readonly subject: string;
  readonly before: State | null;
  readonly after: State | null;
}

/** One field of a thing before and after, as text; null where it was not stated. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The change from one state to another; none when both say the same. */
export function changeBetween(before: State | null, after: State | null): Change[] {
  const state = after ?? before;
  if (!state || isSameState(before, after)) return [];
  return [{ subject: subjectOf(state), before, after }];
}

/** The same change the other way round. */
export function reversed({ subject, before, after }: Change): Change {
  return { subject, before: after, after: before };
}

/** Several changes one after the other as one for each thing; a thing that ends as it was is left out. */
export function combined(changes: readonly Change[]): Change[] {
  const bySubject = new Map<string, Change>();
  for (const change of changes) {
    const earlier = bySubject.get(change.subject);
    bySubject.set(change.subject, earlier ? { ...change, before: earlier.before } : change);
  }
  return [...bySubject.values()].flatMap(({ before, after }) => changeBetween(before, after));
}

/** Tells whether what is filed under a subject is there once some changes are made. */
export function presenceAfter(
  changes: readonly Change[],
  isHeld: (subject: string) => boolean,
): (subject: string) => boolean {
  const decided = new Map(changes.map(({ subject, after }) => [subject, after !== null]));
  return (subject) => decided.get(subject) ?? isHeld(subject);
}

/** What a change does, field by field; fields that stay are left out. */
export function fieldChanges({ before, after }: Pick<Change, 'before' | 'after'>): FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter(({ before: from, after: to }) => from !== to);
}

/** All fields of a state as text, lists joined as in a data file. */
export function fieldsOf(state: State | null): Map<string, string> {
  if (!state) return new Map();
  const own: Record<string, string | number | readonly string[]> =
    state.type === 'ENTITY'
      ? { kind: state.kind, ...state.properties }
      : state.type === 'REDIRECT'
        ? { target: state.target }
        : { from: state.from, relation: state.relation, to: state.to, ...state.properties };
  return new Map(
    Object.entries(own).map(([field, value]) => [
      field,
      typeof value === 'object' ? value.join('|') : String(value),
    ]),
  );
}
