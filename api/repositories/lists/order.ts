import { type Moment, relatedIds, type Row, valuesOf } from './condition.ts';
import { commonFields, type Field, type RelationField } from './fields.ts';

/** What to order by: a field, the number of what an entity is related to, or of all its relationships. */
export type Order = { readonly isAscending: boolean } & (
  | { readonly by: 'FIELD'; readonly field: Field; readonly locale: 'EN' | 'RU' }
  | { readonly by: 'COUNT'; readonly relation: RelationField }
  | { readonly by: 'RELATIONS' }
);

export type Key = string | number | null;

/** A place in an ordered list: the value of the order and, for ties, the id. */
export interface Place {
  readonly key: Key;
  readonly id: string;
}

/** Which part of a list is asked for: so many rows after, or before, a place. */
export interface Window {
  readonly size: number;
  readonly isForward: boolean;
  readonly cursor: Place | null;
}

export interface Page {
  readonly places: readonly Place[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** What an entity is ordered by: names in lower case, choices by their place among all of them, null what is not stated. */
export function keyOf(order: Order, row: Row, moment: Moment): Key {
  if (order.by === 'RELATIONS') {
    return moment.asOf === null ? row.degree : heldLinks(row, moment);
  }
  if (order.by === 'COUNT') return relatedIds(order.relation.relations, row, moment).size;
  const { field, locale } = order;
  const localised = locale === 'RU' ? field.inRussian : field.inEnglish;
  const [value] = valuesOf(localised ? { ...field, properties: localised } : field, row, moment);
  // Who has no name stands where the statement of a plain page puts them, so that a cursor fits both.
  if (value === undefined) return field === commonFields.name ? '' : null;
  if (field.choices) return field.choices.indexOf(String(value));
  return field.type === 'text' ? String(value).toLowerCase() : value;
}

/** The number of relationships that held at the moment; there is at most one of a type between two entities. */
function heldLinks(row: Row, moment: Moment): number {
  const types = new Set(row.links.map(([relation]) => relation));
  return [...types].reduce((sum, type) => sum + relatedIds([type], row, moment).size, 0);
}

/** Order of two places: by key, what is not stated last in either direction, then by id. */
export function comparePlaces(isAscending: boolean): (a: Place, b: Place) => number {
  const turn = isAscending ? 1 : -1;
  return (a, b) => {
    if (a.key !== b.key) {
      if (a.key === null) return 1;
      if (b.key === null) return -1;
      return a.key < b.key ? -turn : turn;
    }
    return a.id === b.id ? 0 : a.id < b.id ? -turn : turn;
  };
}

/** The part of a list that a window shows. The place that it goes on from need not be in the list any more. */
export function pageOf(places: readonly Place[], isAscending: boolean, window: Window): Page {
  const compare = comparePlaces(isAscending);
  const sorted = places.toSorted(compare);
  const { size, isForward, cursor } = window;
  const from = isForward && cursor ? sorted.filter((place) => compare(place, cursor) <= 0).length : 0;
  const to =
    !isForward && cursor ? sorted.filter((place) => compare(place, cursor) < 0).length : sorted.length;
  const start = isForward ? from : Math.max(0, to - size);
  const end = isForward ? Math.min(to, from + size) : to;
  return {
    places: sorted.slice(start, end),
    hasNext: end < sorted.length,
    hasPrevious: start > 0,
  };
}
