import type { Kind, Relation } from '../../../cypher/model.ts';
import { kinds } from '../../../cypher/model.ts';
import { type Moment, relatedIds, type Row, valuesOf } from './condition.ts';
import { type Field, hasEnd, listFields } from './fields.ts';

/** What the rows of a list can be counted by. */
export const facetNames = ['kind', 'ownKind', 'standing', 'status', 'block', 'cluster', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** How many rows have a value; null: how many have none that is stated. */
export interface FacetCount {
  readonly value: string | null;
  readonly count: number;
}

const relationFacets = {
  block: ['IN_BLOCK'],
  cluster: ['IN_CLUSTER', 'MEMBER_OF'],
} as const satisfies Partial<Record<FacetName, readonly Relation[]>>;

/** The property that says in which year a row of a kind begins, was signed, held, founded, stated or published. */
const yearProperties: Partial<Record<Kind, string>> = {
  UNIVERSITY: 'foundedYear',
  INSTRUMENT: 'startYear',
  PROJECT: 'startYear',
  PARTNERSHIP: 'signedOn',
  ROADMAP_ACTION: 'startYear',
  EVENT: 'startsOn',
  INDICATOR: 'statedOn',
  SOURCE: 'publishedOn',
};

/** What a facet looks at in rows of a kind; undefined where a kind has no such thing. */
export type FacetSource =
  | { readonly by: 'FIELD' | 'YEAR'; readonly field: Field }
  | { readonly by: 'RELATION'; readonly relations: readonly Relation[] };

/** What a facet looks at in rows of a kind; undefined where a kind has no such thing. */
export function facetSource(facet: FacetName, kind: Kind): FacetSource | undefined {
  if (facet === 'block' || facet === 'cluster') {
    // A cluster is no member of itself: the types are looked at from the other end.
    const own = relationFacets[facet].filter(
      (relation) => kind !== 'CLUSTER' && kind !== 'BLOCK' && hasEnd(relation, kind),
    );
    return own.length > 0 ? { by: 'RELATION', relations: own } : undefined;
  }
  const field =
    facet === 'year'
      ? listFields[kind].fields[yearProperties[kind] ?? '']
      : listFields[kind].fields[facet === 'ownKind' ? ownKindOf(kind) : facet];
  return field && { by: facet === 'year' ? 'YEAR' : 'FIELD', field };
}

/** `projectKind`, `companyKind`, ...: the property by which a kind is divided. */
function ownKindOf(kind: Kind): string {
  return (
    Object.keys(kinds[kind].properties).find((name) => name.endsWith('Kind') && name !== 'countsKind') ?? ''
  );
}

/**
 * How many rows have each value: most frequent first, years in their order, rows without a stated value last. Empty
 * where no row is of a kind that has such values. A row counts once for each of its values.
 */
export function countFacet(facet: FacetName, rows: readonly Row[], moment: Moment): FacetCount[] {
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const source = facetSource(facet, row.kind);
    if (!source) continue;
    const values = facetValues(source, row, moment);
    for (const value of values.length > 0 ? values : [null]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
      return (facet === 'year' ? 0 : b.count - a.count) || (a.value < b.value ? -1 : 1);
    });
}

function facetValues(source: FacetSource, row: Row, moment: Moment): string[] {
  if (source.by === 'RELATION') return [...relatedIds(source.relations, row, moment)];
  const values = valuesOf(source.field, row, moment).map(String);
  return source.by === 'YEAR' ? values.map((value) => value.slice(0, 4)) : values;
}
