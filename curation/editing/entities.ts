import type { Kind } from '../../cypher/model.ts';
import { type Change, changeBetween } from '../changes.ts';
import { takenId } from '../check-changes.ts';
import { DatasetError } from '../faults.ts';
import { heldEntities, type Reader } from '../held.ts';
import { type EntityState, entityState } from '../states.ts';
import { requireVersion } from './conflict.ts';
import { type Evidence, refuseUnsourced, withEvidence } from './evidence.ts';
import { type Fields, withFields } from './fields.ts';

/** Which entity an edit is about, as the editor saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** A new entity. Its standing is INFERRED unless given; that its id was not merged is checked with all changes. */
export async function createEntity(
  reader: Reader,
  { id, kind, fields }: { readonly id: string; readonly kind: Kind; readonly fields: Fields },
  evidence: Evidence,
): Promise<Change[]> {
  const held = (await heldEntities(reader, [id])).get(id);
  if (held?.state.id === id) throw new DatasetError([takenId(id)]);
  const bare = entityState(kind, id, { standing: 'INFERRED' });
  return changeBetween(null, withFields(withEvidence(bare, evidence), fields));
}

/** Some fields of an entity said anew. */
export async function updateEntity(
  reader: Reader,
  { id, version, fields }: Seen & { readonly fields: Fields },
  evidence: Evidence,
): Promise<Change[]> {
  const before = await seenEntity(reader, { id, version });
  const after = withFields(before, fields);
  if (changeBetween(before, after).length === 0) return [];
  return changeBetween(before, withEvidence(after, evidence));
}

/** An entity taken away. It must not be related to anything. */
export async function deleteEntity(reader: Reader, seen: Seen): Promise<Change[]> {
  const before = await seenEntity(reader, seen);
  refuseUnsourced('CANNOT_DELETE', [before]);
  return changeBetween(before, null);
}

/**
 * The entity as the editor saw it.
 * @throws DatasetError when there is none, ConflictError when it was changed or merged in between
 */
export async function seenEntity(reader: Reader, { id, version }: Seen): Promise<EntityState> {
  const held = (await heldEntities(reader, [id])).get(id);
  return requireVersion(reader, id, version, held);
}
