import { type Change, changeBetween } from '../changes.ts';
import { editFault } from '../check-changes.ts';
import { DatasetError } from '../faults.ts';
import { heldEntities, type Reader } from '../held.ts';
import { type EntityState, type RelationshipState, restated, sourcesOf } from '../states.ts';
import { unsourced } from '../unsourced.ts';

/** What an edit rests on, and why it is made. */
export interface Evidence {
  readonly sources: readonly string[];
  /** Said knowingly: there is no source. What is edited then names the source `unsourced`. */
  readonly isUnsourced: boolean;
  readonly reason: string;
}

/**
 * The evidence of an edit, held against what is there: a source that was merged is the one that took its place.
 * @throws DatasetError when there is none, or when it names what is no source
 */
export async function checkedEvidence(reader: Reader, evidence: Evidence): Promise<Evidence> {
  const { sources, isUnsourced } = evidence;
  const fault = (message: string, found: string) =>
    new DatasetError([
      editFault('NO_EVIDENCE', 'sources', { message, found, allowed: 'ids of sources, or unsourced: true' }),
    ]);
  if (sources.length === 0 && !isUnsourced) throw fault('is empty', '');
  if (sources.length > 0 && isUnsourced) throw fault('stands beside unsourced: true', sources.join(', '));
  const held = await heldEntities(reader, sources);
  const missing = sources.filter((id) => held.get(id)?.state.kind !== 'SOURCE');
  if (missing.length > 0) throw fault('names no source', missing.join(', '));
  return { ...evidence, sources: [...new Set(sources.map((id) => held.get(id)?.state.id ?? id))] };
}

/**
 * Makes sure that the mark of what has no source stays what it is.
 * @throws DatasetError when one of the entities is the mark; another kind under its id, as earlier releases took it, is none
 */
export function refuseUnsourced(code: string, entities: readonly EntityState[]): void {
  if (!entities.some(({ id, kind }) => id === unsourced.id && kind === unsourced.kind)) return;
  const message = 'is the mark of what is stated without a source';
  throw new DatasetError([
    editFault(code, 'id', { message, found: unsourced.id, allowed: 'another source' }),
  ]);
}

/** The evidence added to what a thing rests on already. Sources themselves rest on nothing. */
export function withEvidence<S extends EntityState | RelationshipState>(state: S, evidence: Evidence): S {
  if (state.type === 'ENTITY' && state.kind === 'SOURCE') return state;
  const added = evidence.isUnsourced ? [unsourced.id] : evidence.sources;
  return restated(state, { sources: [...new Set([...sourcesOf(state), ...added])] });
}

/** Creates the source `unsourced` with the first change that needs it, unless the changes state it themselves. */
export async function unsourcedChanges(reader: Reader, changes: readonly Change[]): Promise<Change[]> {
  const isNamed = changes.some(({ after }) => {
    return after !== null && after.type !== 'REDIRECT' && sourcesOf(after).includes(unsourced.id);
  });
  const isStated = changes.some(({ subject }) => subject === unsourced.id);
  if (!isNamed || isStated || (await heldEntities(reader, [unsourced.id])).size > 0) return [];
  return changeBetween(null, unsourced);
}
