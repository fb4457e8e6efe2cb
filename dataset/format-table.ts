import { stringify } from 'csv-stringify/sync';
import { kindNames, type Kind, type Relation, relationNames } from '../cypher/model.ts';
import { type CellValue, formatCell } from './cells.ts';
import type { Table } from './tables.ts';

/** The values of a row by property. */
export type RowValues = Readonly<Record<string, CellValue | undefined>>;

/** The heading line of a data file: all columns, in their order. */
export function formatHeadings({ columns }: Table): string {
  return stringify([columns.map(({ heading }) => heading)]);
}

/** Rows of a data file as `import` reads them: RFC 4180 with LF, and nothing but what the values are. */
export function formatRows({ columns }: Table, rows: readonly RowValues[]): string {
  return stringify(rows.map((row) => columns.map(({ property }) => formatCell(row[property]))));
}

/** How many rows of each kind and relation a dataset declares; what is not counted has none. */
export interface RowCounts {
  readonly entities: ReadonlyMap<Kind, number>;
  readonly relationships: ReadonlyMap<Relation, number>;
}

/** The text of `dataset.json`, by which `import` notices that a row got lost. */
export function formatDescription({ entities, relationships }: RowCounts): string {
  const expected = {
    entities: Object.fromEntries(kindNames.map((kind) => [kind, entities.get(kind) ?? 0])),
    relationships: Object.fromEntries(relationNames.map((name) => [name, relationships.get(name) ?? 0])),
  };
  return `${JSON.stringify({ expected }, null, 2)}\n`;
}

/** The file that holds the declared counts. */
export const descriptionFile = 'dataset.json';
