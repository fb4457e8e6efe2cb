import { kindNames, kinds, type PropertyType, relationNames, relations } from '../../cypher/model.ts';
import { listSeparator } from '../../dataset/cells.ts';
import { headingOf } from '../../dataset/tables.ts';
import { inLocale, type Locale } from '../locale.ts';
import type { RecordOf } from '../records.ts';
import { lifetimeOf } from '../repositories/lifetimes.ts';
import type { SelectedEdge, SelectedNode } from '../repositories/selections.ts';
import { daysOf, relationshipLifetime } from './lifetimes.ts';

/** What a cell of a column holds; null for nothing stated. */
export type ColumnValue = string | number | boolean | null;

/** A column of a table, or an attribute of nodes or edges. */
export interface ExportColumn<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  of(row: Row): ColumnValue;
}

const columnTypes = { integer: 'integer', year: 'integer', number: 'double' } as const;

function typeOf(type: PropertyType): ExportColumn<unknown>['type'] {
  return typeof type === 'string' && type in columnTypes
    ? columnTypes[type as keyof typeof columnTypes]
    : 'string';
}

/** The value of a property that only some kinds or relations have, as it stands in a cell. */
export function cellOf(record: object, property: string): ColumnValue {
  const value: unknown = Object.getOwnPropertyDescriptor(record, property)?.value;
  if (Array.isArray(value)) return value.length > 0 ? value.join(listSeparator) : null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function propertyColumns<Row>(
  models: readonly Readonly<Record<string, PropertyType>>[],
  recordOf: (row: Row) => object,
): ExportColumn<Row>[] {
  const types = new Map(models.flatMap((model) => Object.entries(model)));
  return [...types].map(([property, type]) => ({
    name: headingOf(property),
    type: typeOf(type),
    of: (row) => cellOf(recordOf(row), property),
  }));
}

const namesOf: Readonly<Record<string, PropertyType>> = {
  nameEn: 'text',
  nameRu: 'text',
  shortNameEn: 'text',
  shortNameRu: 'text',
  aliases: 'list',
};

/** A row with the sources that it names, as far as they exist. */
interface Sourced {
  readonly ids: readonly string[];
  readonly sources: readonly RecordOf<'SOURCE'>[];
}

/** Something of each named source in their order: as many items as names, empty where a source has none. */
export function ofEachSource(
  { ids, sources }: Sourced,
  of: (source: RecordOf<'SOURCE'>) => string | null,
): string[] {
  const found = new Map(sources.map((source) => [source.id, of(source)]));
  return ids.map((id) => found.get(id) ?? '');
}

/** How a row is founded: its standing, whether it stands for something not named, its sources and where they are. */
function evidence<Row>(
  standingOf: (row: Row) => string,
  sourcesOf: (row: Row) => Sourced,
): ExportColumn<Row>[] {
  const list = (items: readonly string[]) => items.join(listSeparator) || null;
  // An address that holds the separator says it in the way that addresses have for any sign.
  const urlOf = ({ url }: RecordOf<'SOURCE'>) => url?.replaceAll(listSeparator, '%7C') ?? null;
  return [
    { name: 'standing', type: 'string', of: standingOf },
    { name: 'is_placeholder', type: 'boolean', of: (row) => standingOf(row) === 'PLACEHOLDER' },
    { name: 'sources', type: 'string', of: (row) => list(sourcesOf(row).ids) },
    { name: 'source_urls', type: 'string', of: (row) => list(ofEachSource(sourcesOf(row), urlOf)) },
  ];
}

/** Attributes of every node in every file: kind, evidence, names, weight in the graph, and what its kind has beside. */
export const nodeColumns: readonly ExportColumn<SelectedNode>[] = [
  { name: 'kind', type: 'string', of: ({ entity }) => entity.kind },
  ...evidence<SelectedNode>(
    ({ entity }) => entity.standing,
    ({ entity, sources }) => ({ ids: entity.sources, sources }),
  ),
  ...propertyColumns<SelectedNode>([namesOf], ({ entity }) => entity),
  { name: 'degree', type: 'integer', of: ({ point }) => point.degree },
  ...propertyColumns<SelectedNode>(
    kindNames.map((kind): Readonly<Record<string, PropertyType>> => kinds[kind].properties),
    ({ entity }) => entity,
  ),
];

/** Where a node stands and when it exists, for files that have no place of their own for that. */
export const placeAndTimeColumns: readonly ExportColumn<SelectedNode>[] = [
  { name: 'x', type: 'double', of: ({ point }) => point.x },
  { name: 'y', type: 'double', of: ({ point }) => point.y },
  { name: 'start', type: 'string', of: ({ entity }) => daysOf(lifetimeOf(entity)).start },
  { name: 'end', type: 'string', of: ({ entity }) => daysOf(lifetimeOf(entity)).end },
];

/** Attributes of every edge in every file. */
export const edgeColumns: readonly ExportColumn<SelectedEdge>[] = [
  { name: 'relation', type: 'string', of: ({ relationship }) => relationship.relation },
  ...evidence<SelectedEdge>(
    ({ relationship }) => relationship.standing,
    ({ relationship, sources }) => ({ ids: relationship.sources, sources }),
  ),
  ...propertyColumns<SelectedEdge>(
    [
      { fromYear: 'year', toYear: 'year' },
      ...relationNames.map((name): Readonly<Record<string, PropertyType>> => relations[name].properties),
    ],
    ({ relationship }) => relationship,
  ),
];

/** When an edge holds, for files that have no place of their own for that. */
export const edgeTimeColumns: readonly ExportColumn<SelectedEdge>[] = [
  {
    name: 'start',
    type: 'string',
    of: ({ relationship }) => daysOf(relationshipLifetime(relationship)).start,
  },
  { name: 'end', type: 'string', of: ({ relationship }) => daysOf(relationshipLifetime(relationship)).end },
];

/** The name of an entity in a language, else in the other one, else its id. */
export function labelOf(
  entity: { readonly id: string; readonly nameEn: string | null; readonly nameRu: string | null },
  locale: Locale,
): string {
  return inLocale(locale, entity.nameEn, entity.nameRu) ?? entity.id;
}
