import type { Kind } from '../../cypher/model.ts';
import { type Change, changeBetween } from '../changes.ts';
import { editFault } from '../check-changes.ts';
import { DatasetError } from '../faults.ts';
import { heldEntities, type Reader, redirectsTo } from '../held.ts';
import { type EntityState, entityState } from '../states.ts';
import { requireVersion } from './conflict.ts';
import { type Evidence, withEvidence } from './evidence.ts';
import { type Fields, withFields } from './fields.ts';

/** Which entity an edit is about, as the editor saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** A new entity. Its standing is INFERRED unless given. */
export async function createEntity(
  reader: Reader,
  { id, kind, fields }: { readonly id: string; readonly kind: Kind; readonly fields: Fields },
  evidence: Evidence,
): Promise<Change[]> {
  const held = (await heldEntities(reader, [id])).get(id);
  if (held) {
    const found = held.state.id === id ? id : `${id}, which was merged into ${held.state.id}`;
    throw new DatasetError([
      editFault('TAKEN_ID', 'id', { message: 'is taken', found, allowed: 'an id that nothing has' }),
    ]);
  }
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

/** An entity taken away, with the merged ids that lead to it. It must not be related to anything. */
export async function deleteEntity(reader: Reader, seen: Seen): Promise<Change[]> {
  const before = await seenEntity(reader, seen);
  const redirects = await redirectsTo(reader, [seen.id]);
  return [...changeBetween(before, null), ...redirects.flatMap((one) => changeBetween(one, null))];
}

/**
 * The entity as the editor saw it.
 * @throws DatasetError when there is none, ConflictError when it was changed or merged in between
 */
export async function seenEntity(reader: Reader, { id, version }: Seen): Promise<EntityState> {
  const held = (await heldEntities(reader, [id])).get(id);
  return requireVersion(reader, id, version, held);
}
