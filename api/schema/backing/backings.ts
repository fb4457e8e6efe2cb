import type { ApiContext } from '../../context.ts';
import { type BackingRecord, type EntityRecord, isKind } from '../../records.ts';
import { following } from '../shared/look-ahead.ts';
import { type AsOfArgument, relationshipsOf } from '../shared/related.ts';
import { type Coming, whenThere } from '../shared/when-there.ts';

/** The backings of a project (incoming) or by an instrument or ministry (outgoing), as a resolver: by name of the other end. */
export function backingsField(direction: 'outgoing' | 'incoming') {
  function backings(entity: EntityRecord, date: AsOfArgument, context: ApiContext): Coming<BackingRecord[]> {
    return whenThere(relationshipsOf(entity, direction, ['BACKS'], context, date), (found) =>
      found.flatMap(({ relationship, entity: other }) => {
        const [backer, project] = direction === 'incoming' ? [other, entity] : [entity, other];
        return isKind(project, 'PROJECT') ? [{ relationship, backer, project, asOf: date.asOf ?? null }] : [];
      }),
    );
  }
  return following(direction, ['BACKS'], backings);
}
