import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Place } from './dataset.ts';
import type { Fault } from './faults.ts';
import { allowedIn, type CellValue, rowSchema } from './schemas.ts';
import type { Table } from './tables.ts';

/** A row with its place in the file. */
export interface PlacedRow {
  readonly values: Record<string, CellValue>;
  readonly place: Place;
}

/** The rows of a file that are well-formed, and what is wrong with the others. */
export interface TableContent {
  readonly rows: readonly PlacedRow[];
  readonly faults: readonly Fault[];
}

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters = [',', ';', '\t'] as const;

const parsedRows = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
);

/**
 * Reads the text of one data file. Comma, semicolon and tab are told apart by the heading line; a byte order mark and any
 * line ending are taken. All faults of the file are found at once; nothing is thrown for them.
 */
export function readTable(table: Table, text: string): TableContent {
  const faultAt = (
    line: number,
    column: number,
    heading: string | null,
    rest: Pick<Fault, 'message' | 'found' | 'allowed'>,
  ): Fault => ({
    file: table.file,
    line,
    column,
    heading,
    ...rest,
  });
  const raw = parseCsv(text);
  if (raw instanceof CsvError) {
    const line = typeof raw['lines'] === 'number' ? raw['lines'] : 1;
    return {
      rows: [],
      faults: [
        faultAt(line, 1, null, {
          message: 'is not CSV',
          found: raw.message,
          allowed: 'rows of cells, quoted where they hold quotes, separators or line breaks',
        }),
      ],
    };
  }
  const [header, ...body] = raw;
  if (!header) {
    return {
      rows: [],
      faults: [faultAt(1, 1, null, { message: 'is empty', found: '', allowed: 'a line of headings' })],
    };
  }
  const headings = header.cells.map((cell) => cell.trim());
  const headingFaults = checkHeadings(table, headings).map((fault) =>
    faultAt(header.line, fault.column, fault.heading, fault),
  );
  if (headingFaults.length > 0) return { rows: [], faults: headingFaults };

  const schema = rowSchema(table);
  const columnOf = columnFinder(table, headings);
  const rows: PlacedRow[] = [];
  const faults: Fault[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== headings.length) {
      faults.push(
        faultAt(line, Math.min(cells.length, headings.length) + 1, null, {
          message: 'has another number of cells than the heading line',
          found: `${String(cells.length)} cells`,
          allowed: `${String(headings.length)} cells`,
        }),
      );
      continue;
    }
    const result = schema.safeParse(
      Object.fromEntries(headings.map((heading, index) => [heading, cells[index]?.trim()])),
    );
    if (result.success) {
      rows.push({ values: result.data, place: { file: table.file, line, columnOf } });
      continue;
    }
    for (const heading of new Set(result.error.issues.map((issue) => String(issue.path[0])))) {
      const column = table.columns.find((one) => one.heading === heading);
      const index = headings.indexOf(heading);
      faults.push(
        faultAt(line, index + 1, heading, {
          message: 'has a value that is not allowed',
          found: cells[index] ?? '',
          allowed: column ? allowedIn(column) : 'another value',
        }),
      );
    }
  }
  return { rows, faults };
}

function parseCsv(text: string): RawRow[] | CsvError {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      raw: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    });
    return parsedRows.parse(rows).map(({ record, raw, info }) => ({
      line: info.lines - lineBreaksWithin(raw),
      cells: record,
    }));
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

/** The delimiter that the heading line holds most of. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r\n|\n|\r/, 1);
  const counted = delimiters.map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

function lineBreaksWithin(raw: string): number {
  return raw.trimEnd().split(/\r\n|\n|\r/).length - 1;
}

function columnFinder({ columns }: Table, headings: readonly string[]): (property: string) => number {
  const places = new Map(columns.map(({ property, heading }) => [property, headings.indexOf(heading) + 1]));
  return (property) => Math.max(places.get(property) ?? 1, 1);
}

function checkHeadings({ columns }: Table, headings: readonly string[]) {
  const known = columns.map(({ heading }) => heading);
  const unknown = headings.flatMap((heading, index) => {
    const isRepeated = headings.indexOf(heading) !== index;
    if (known.includes(heading) && !isRepeated) return [];
    const message = isRepeated ? 'is a heading that stands twice' : 'is no heading of this file';
    return [{ column: index + 1, heading: null, message, found: heading, allowed: known.join(', ') }];
  });
  const missing = columns
    .filter(({ heading, isRequired }) => isRequired && !headings.includes(heading))
    .map(({ heading }) => ({
      column: 1,
      heading,
      message: 'is missing',
      found: headings.join(','),
      allowed: `a column ${heading}`,
    }));
  return [...unknown, ...missing];
}
