import { stringify } from 'csv-stringify/sync';
import type { ColumnValue, ExportColumn } from './columns.ts';
import { batched } from './pieces.ts';

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

/** The number of rows that are formatted at a time. */
const rowsAtOnce = 100;

/** What may stand between two cells, by the word for it in an address. */
const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Separator = keyof typeof separators;
export const separatorNames = Object.keys(separators) as Separator[];

/**
 * A table for spreadsheets: UTF-8 with a byte order mark, CR LF (RFC 4180). A text that a spreadsheet would run as a
 * formula gets an apostrophe before it, as OWASP advises against CSV injection; numbers stay numbers. A cell with a line
 * break of any sort is quoted, so that no part of it becomes a row.
 */
export async function* formatCsv<Row>(
  columns: readonly ExportColumn<Row>[],
  rows: AsyncIterable<Row>,
  separator: Separator,
): AsyncGenerator<string> {
  const format = (cells: readonly (readonly ColumnValue[])[]) => formatRows(cells, separators[separator]);
  yield `${byteOrderMark}${format([columns.map(({ name }) => name)])}`;
  for await (const batch of batched(rows, rowsAtOnce)) {
    yield format(batch.map((row) => columns.map((column) => column.of(row))));
  }
}

function formatRows(rows: readonly (readonly ColumnValue[])[], delimiter: string): string {
  return stringify(
    rows.map((row) => row.map((value) => (typeof value === 'boolean' ? String(value) : value))),
    { delimiter, escape_formulas: true, quote_record_delimiter: true, record_delimiter: 'windows' },
  );
}
