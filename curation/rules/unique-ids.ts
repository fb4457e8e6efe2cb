import type { Place } from '../dataset.ts';
import { cellFault, type Rule } from './rule.ts';

/** Ids are unique over all files; two entities are related in one way only once. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  check: ({ entities, relationships }) => [
    ...repeated(entities, 'id', 'an id that no other row of any file has'),
    ...repeated(relationships, 'fromId', 'a relationship that stands once'),
  ],
};

function repeated(
  rows: readonly { readonly id: string; readonly place: Place }[],
  property: string,
  allowed: string,
) {
  const first = new Map<string, Place>();
  return rows.flatMap(({ id, place }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, place);
      return [];
    }
    const message = `is the same as in ${earlier.file}:${String(earlier.line)}`;
    return [cellFault(place, property, { message, found: id, allowed })];
  });
}
