import type { RequestFailure } from '../failure.ts';

/** Fields of a state by name. */
export type State = Readonly<Record<string, string>>;

/** What somebody changed in the meantime: the state that the editor saw, and the one that is there. */
export interface Conflict {
  readonly id: string;
  readonly seen: { readonly version: number; readonly state: State };
  /** Null when it is gone. */
  readonly current: { readonly version: number; readonly state: State } | null;
}

/** Both states out of the service's CONFLICT; null for any other failure. */
export function conflictOf(failure: RequestFailure | null): Conflict | null {
  if (failure?.code !== 'CONFLICT') return null;
  const { id, seen, current } = failure.details;
  return { id: String(id), seen: side(seen) ?? { version: 0, state: {} }, current: side(current) };
}

function side(value: unknown): Conflict['current'] {
  if (typeof value !== 'object' || value === null) return null;
  const { version, state }: { version?: unknown; state?: unknown } = value;
  const entries = typeof state === 'object' && state !== null ? Object.entries(state) : [];
  return {
    version: typeof version === 'number' ? version : 0,
    state: Object.fromEntries(entries.map(([name, text]) => [name, String(text)])),
  };
}

/** One field in which the states and what the editor wants are not all the same. */
export interface Difference {
  readonly name: string;
  readonly seen: string;
  readonly current: string;
  readonly mine: string;
  /** Whether there is something to choose. */
  readonly isOpen: boolean;
  /** Mine where only the editor changed the field; else what is there, so that nothing of others is lost unasked. */
  readonly isMine: boolean;
}

/** Every field that somebody changed, in the given order. */
export function differences(
  names: readonly string[],
  seen: State,
  current: State,
  mine: State,
): readonly Difference[] {
  return names.flatMap((name) => {
    const [a = '', b = '', c = ''] = [seen[name], current[name], mine[name]];
    if (a === b && b === c) return [];
    return [{ name, seen: a, current: b, mine: c, isOpen: b !== c, isMine: c !== a && a === b }];
  });
}
