import { CsvError, parse } from 'csv-parse/sync';

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

/**
 * Takes CSV apart. Comma, semicolon and tab are told apart by the heading line, or by Excel's `sep=;` above it; a byte order
 * mark and any line ending are taken, lines without anything in their cells and blanks around a cell are passed over. A line
 * break within a cell becomes LF, whatever the file's own.
 */
export function parseCsv(text: string): readonly RawRow[] | CsvFault {
  const { unix, options } = prepared(text);
  const rows: RawRow[] = [];
  let lastLine = 0;
  try {
    parse(unix, {
      ...options,
      // Taken row by row and not kept by the library, which would hold each row several times.
      onRecord: (cells: string[], { lines }) => {
        rows.push({ line: lines - lineBreaksIn(cells), cells });
        lastLine = lines;
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) return explain(error, firstLineAfter(unix, lastLine));
    throw error;
  }
}

/** The headings of a text, which is read no further; none where there is no heading line. */
export function readHeadings(text: string): string[] {
  const { unix, options } = prepared(text);
  try {
    const [headings] = parse(unix, { ...options, to: 1 });
    return headings ?? [];
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

/** csv-parse counts CR LF within quotes twice, and its lines would be wrong from there on. */
function withUnixBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** What Excel takes for the separator when it stands alone in the first line. */
const separatorLine = /^\uFEFF?sep=([,;\t])(?=\n)/i;

/** The text as csv-parse is to read it, with as many lines as before. */
function prepared(text: string) {
  const unix = withUnixBreaks(text);
  const options = {
    bom: true,
    delimiter: separatorLine.exec(unix)?.[1] ?? delimiterOf(unix),
    relaxColumnCount: true,
    skipEmptyLines: true,
    // Spreadsheets write a line of separators for a row that is formatted and holds nothing.
    skipRecordsWithEmptyValues: true,
    trim: true,
  } as const;
  return { unix: unix.replace(separatorLine, ''), options };
}

/** A row is told of at its last line. */
function lineBreaksIn(cells: readonly string[]): number {
  let found = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) found += 1;
  }
  return found;
}

/**
 * A quotation mark that is left open is noticed at the next one or at the end of the file; what helps is where its row
 * starts: after the last whole one.
 */
function explain(error: CsvError, line: number): CsvFault {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return { line, found: 'a quotation mark that is not closed' };
  return { line, found: error.message };
}

/** The first line with more in it than separators after some others, from 1. */
function firstLineAfter(text: string, lines: number): number {
  const rest = text.split('\n').slice(lines);
  return (
    lines +
    Math.max(
      rest.findIndex((line) => !/^[,;\s]*$/.test(line)),
      0,
    ) +
    1
  );
}

/** The delimiter that the heading line holds most of. */
function delimiterOf(text: string): string {
  const heading = text.trimStart().split('\n', 1).join();
  const counted = delimiters.map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
