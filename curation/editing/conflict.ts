import { statement } from '../../cypher/statements.ts';
import type { Reader } from '../held.ts';
import { type Held, parseState, type State } from '../states.ts';

const readStateAt = statement('read-states-at');

/** Somebody changed in between what was to be changed; nothing was written. */
export class ConflictError extends Error {
  readonly id: string;
  /** The version that the caller saw, and what it said; null where there was nothing. */
  readonly seen: { readonly version: number; readonly state: State | null };
  /** What is there now; null when it is gone. */
  readonly current: Held | null;

  constructor(id: string, seen: ConflictError['seen'], current: Held | null) {
    super(`"${id}" was changed by somebody else`);
    this.name = 'ConflictError';
    this.id = id;
    this.seen = seen;
    this.current = current;
  }
}

/**
 * Makes sure that a thing is as the caller saw it.
 * @throws ConflictError that holds both states
 */
export async function requireVersion<S extends State>(
  reader: Reader,
  id: string,
  version: number,
  held: Held<S> | null | undefined,
): Promise<S> {
  if (held?.version === version && held.state.id === id) return held.state;
  const [row] = await reader.run<{ after: string | null }>(readStateAt, { subject: id, revision: version });
  const state = row?.after == null ? null : parseState(row.after);
  throw new ConflictError(id, { version, state }, held ?? null);
}
