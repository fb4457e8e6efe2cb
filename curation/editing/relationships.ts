import { type Relation, relationId } from '../../cypher/model.ts';
import { type Change, changeBetween } from '../changes.ts';
import { editFault } from '../check-changes.ts';
import { DatasetError } from '../faults.ts';
import { endsOf, heldEntities, heldRelationships, type Reader } from '../held.ts';
import { fieldsOfRelation, type RelationshipState, statedOf } from '../states.ts';
import { requireVersion } from './conflict.ts';
import type { Seen } from './entities.ts';
import { type Evidence, withEvidence } from './evidence.ts';
import { type Fields, withFields } from './fields.ts';

interface Link {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  readonly fields: Fields;
}

/** A new relationship. An end that was merged is the one that took its place. Its standing is INFERRED unless given. */
export async function link(
  reader: Reader,
  { from, relation, to, fields }: Link,
  evidence: Evidence,
): Promise<Change[]> {
  const ends = await heldEntities(reader, [from, to]);
  const [start, end] = [from, to].map((id) => ends.get(id)?.state.id ?? id);
  const place = { from: start ?? from, relation, to: end ?? to };
  const id = relationId(place.from, relation, place.to);
  if ((await heldRelationships(reader, [place])).has(id)) {
    throw new DatasetError([
      editFault('TAKEN_ID', 'to_id', {
        message: 'is related in this way already',
        found: id,
        allowed: 'two that are not yet related in this way',
      }),
    ]);
  }
  const bare: RelationshipState = {
    type: 'RELATIONSHIP',
    id,
    ...place,
    properties: statedOf(fieldsOfRelation(relation), { standing: 'INFERRED' }),
  };
  return changeBetween(null, withFields(withEvidence(bare, evidence), fields));
}

/** Some fields of a relationship said anew. */
export async function updateLink(
  reader: Reader,
  { id, version, fields }: Seen & { readonly fields: Fields },
  evidence: Evidence,
): Promise<Change[]> {
  const before = await seenRelationship(reader, { id, version });
  const after = withFields(before, fields);
  if (changeBetween(before, after).length === 0) return [];
  return changeBetween(before, withEvidence(after, evidence));
}

/** A relationship that was never so, taken away. */
export async function unlink(reader: Reader, seen: Seen): Promise<Change[]> {
  return changeBetween(await seenRelationship(reader, seen), null);
}

/** A relationship that held until a year. */
export function endRelation(
  reader: Reader,
  { id, version, year }: Seen & { readonly year: number },
  evidence: Evidence,
): Promise<Change[]> {
  return updateLink(reader, { id, version, fields: { toYear: year } }, evidence);
}

/**
 * The relationship as the editor saw it.
 * @throws ConflictError when it was changed or went in between
 */
export async function seenRelationship(reader: Reader, { id, version }: Seen): Promise<RelationshipState> {
  const ends = endsOf(id);
  const held = ends ? (await heldRelationships(reader, [ends])).get(id) : undefined;
  return requireVersion(reader, id, version, held);
}
