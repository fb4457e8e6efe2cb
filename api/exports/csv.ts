import { stringify } from 'csv-stringify/sync';
import type { ColumnValue, ExportColumn } from './columns.ts';
import { batched } from './pieces.ts';

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

/** The number of rows that are formatted at a time. */
const rowsAtOnce = 100;

/**
 * A table for spreadsheets: UTF-8 with a byte order mark, CR LF (RFC 4180). A text that a spreadsheet would run as a
 * formula gets an apostrophe before it, as OWASP advises against CSV injection; numbers stay numbers.
 */
export async function* formatCsv<Row>(
  columns: readonly ExportColumn<Row>[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  yield `${byteOrderMark}${format([columns.map(({ name }) => name)])}`;
  for await (const batch of batched(rows, rowsAtOnce)) {
    yield format(batch.map((row) => columns.map((column) => column.of(row))));
  }
}

function format(rows: readonly (readonly ColumnValue[])[]): string {
  return stringify(
    rows.map((row) => row.map((value) => (typeof value === 'boolean' ? String(value) : value))),
    { escape_formulas: true, record_delimiter: 'windows' },
  );
}
