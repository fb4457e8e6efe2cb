import { CsvError, type Options, parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A row as the file has it. */
export interface RawRow {
  /** The line where it starts, from 1; cells may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a text is not CSV, and in which line the faulty row starts. */
export interface CsvFault {
  readonly line: number;
  readonly found: string;
}

const delimiters = [',', ';', '\t'] as const;

const parsedRows = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
);

/**
 * Takes CSV apart. Comma, semicolon and tab are told apart by the heading line; a byte order mark and any line ending are
 * taken, empty lines are passed over. A line break within a cell becomes LF, whatever the file's own.
 */
export function parseCsv(text: string): readonly RawRow[] | CsvFault {
  // csv-parse counts CR LF within quotes twice, and its lines would be wrong from there on.
  const unix = text.replace(/\r\n?/g, '\n');
  const options = {
    bom: true,
    delimiter: delimiterOf(unix),
    info: true,
    raw: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
  } satisfies Options;
  try {
    return rowsOf(unix, options);
  } catch (error) {
    if (error instanceof CsvError) return explain(error, unix, options);
    throw error;
  }
}

function rowsOf(text: string, options: Options): RawRow[] {
  const parsed: unknown = parse(text, options);
  return parsedRows.parse(parsed).map(({ record, raw, info }) => ({
    // `raw` begins with the empty lines before the row and ends with the row's own line break.
    line: info.lines - (raw.trim().split('\n').length - 1),
    cells: record,
  }));
}

/** An unclosed quote is noticed at the end of the file only; what helps is where its row starts. */
function explain(error: CsvError, text: string, options: Options): CsvFault {
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED') {
    return { line: typeof error['lines'] === 'number' ? error['lines'] : 1, found: error.message };
  }
  const found = 'a quotation mark that is not closed';
  const complete = Number(error['records']);
  if (!(complete > 0)) return { line: 1, found };
  const parsed: unknown = parse(text, { ...options, to: complete });
  return { line: (parsedRows.parse(parsed).at(-1)?.info.lines ?? 0) + 1, found };
}

/** The delimiter that the heading line holds most of. */
function delimiterOf(text: string): string {
  const heading = text.trimStart().split('\n', 1).join();
  const counted = delimiters.map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
