import { type Change, changeBetween } from '../changes.ts';
import { endsOf, type Reader } from '../held.ts';
import { type Seen, seenEntity } from './entities.ts';
import { type Evidence, withEvidence } from './evidence.ts';
import { seenRelationship } from './relationships.ts';

/** Sources added to what an entity or a relationship rests on, and nothing else changed. */
export async function attachSource(reader: Reader, seen: Seen, evidence: Evidence): Promise<Change[]> {
  const before = endsOf(seen.id) ? await seenRelationship(reader, seen) : await seenEntity(reader, seen);
  return changeBetween(before, withEvidence(before, evidence));
}
