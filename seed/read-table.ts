import { cellChecker, type CheckedCells } from '../curation/check-cells.ts';
import { checkHeadings } from './check-headings.ts';
import type { Place } from '../curation/dataset.ts';
import type { Fault } from '../curation/faults.ts';
import { parseCsv, type RawRow } from './parse-csv.ts';
import type { CellValue } from '../dataset/cells.ts';
import type { Table } from '../dataset/tables.ts';

/** A row with its place in the file. */
export interface PlacedRow {
  readonly values: Record<string, CellValue>;
  readonly place: Place;
}

/** The rows of a file that are well-formed, and what is wrong with the others. */
export interface TableContent {
  readonly rows: readonly PlacedRow[];
  readonly faults: readonly Fault[];
  /** The rows that are not among `rows`; null when the file could not be read at all. */
  readonly refused: readonly RefusedRow[] | null;
}

/** The cells of a row by their headings. */
export type RefusedRow = Readonly<Record<string, string>>;

/** A file whose heading line is in order. */
interface OpenTable {
  readonly table: Table;
  readonly headings: readonly string[];
  /** Which cell of a row stands under a heading. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly check: (cellOf: (heading: string) => unknown) => CheckedCells;
}

/** Reads the text of one data file. All faults of the file are found at once; nothing is thrown for them. */
export function readTable(table: Table, text: string): TableContent {
  const raw = parseCsv(text);
  if (!isRows(raw)) {
    const allowed = 'rows of cells, quoted where they hold quotes, separators or line breaks';
    return unread([
      rowFault(table, raw.line, 1, { code: 'NOT_CSV', message: 'is not CSV', found: raw.found, allowed }),
    ]);
  }
  const [header, ...body] = raw;
  if (!header) {
    return unread([
      rowFault(table, 1, 1, {
        code: 'EMPTY_FILE',
        message: 'is empty',
        found: '',
        allowed: 'a line of headings',
      }),
    ]);
  }
  const headings = withoutEmptyEnd(
    header.cells.map((cell) => cell.trim()),
    0,
  );
  const headingFaults = checkHeadings(table, headings, header.line);
  if (headingFaults.length > 0) return unread(headingFaults);
  const placeOf = new Map(headings.map((heading, index) => [heading, index]));
  return readRows({ table, headings, placeOf, check: cellChecker(table) }, body);
}

/** Cells without the empty ones at their end, which spreadsheets write for columns that are only formatted. */
function withoutEmptyEnd(cells: readonly string[], atLeast: number): readonly string[] {
  if (cells.length <= atLeast) return cells;
  const end = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return cells.slice(0, Math.max(end, atLeast));
}

function readRows(open: OpenTable, body: readonly RawRow[]): TableContent {
  const columnOf = columnFinder(open);
  const states = columnTester(open);
  const rows: PlacedRow[] = [];
  const faults: Fault[] = [];
  const refused: RefusedRow[] = [];
  for (const { line, cells } of body) {
    const raw = { line, cells: withoutEmptyEnd(cells, open.headings.length) };
    const row = readRow(open, raw);
    if ('values' in row) {
      rows.push({ values: row.values, place: { file: open.table.file, line, columnOf, states } });
    } else {
      faults.push(...row.faults);
      refused.push(
        Object.fromEntries(open.headings.map((heading, index) => [heading, raw.cells[index]?.trim() ?? ''])),
      );
    }
  }
  return { rows, faults, refused };
}

type RowOutcome = { readonly values: Record<string, CellValue> } | { readonly faults: readonly Fault[] };

function readRow({ table, headings, placeOf, check }: OpenTable, { line, cells }: RawRow): RowOutcome {
  if (cells.length !== headings.length) {
    const fault = rowFault(table, line, Math.min(cells.length, headings.length) + 1, {
      code: 'CELL_COUNT',
      message: 'has another number of cells than the heading line',
      found: `${String(cells.length)} cells`,
      allowed: `${String(headings.length)} cells`,
    });
    return { faults: [fault] };
  }
  const checked = check((heading) => {
    const index = placeOf.get(heading);
    return index === undefined ? undefined : cells[index]?.trim();
  });
  if ('values' in checked) return checked;
  return {
    faults: checked.refused.map(({ column: { heading }, allowed }): Fault => {
      const index = headings.indexOf(heading);
      const message = 'has a value that is not allowed';
      const found = cells[index] ?? '';
      return {
        code: 'BAD_VALUE',
        file: table.file,
        line,
        column: index + 1,
        heading,
        message,
        found,
        allowed,
      };
    }),
  };
}

function isRows(parsed: ReturnType<typeof parseCsv>): parsed is readonly RawRow[] {
  return Array.isArray(parsed);
}

function unread(faults: readonly Fault[]): TableContent {
  return { rows: [], faults, refused: null };
}

function rowFault(
  { file }: Table,
  line: number,
  column: number,
  said: Pick<Fault, 'code' | 'message' | 'found' | 'allowed'>,
): Fault {
  return { file, line, column, heading: null, ...said };
}

function columnFinder({ table, headings }: OpenTable): (property: string) => number {
  const places = new Map(
    table.columns.map(({ property, heading }) => [property, headings.indexOf(heading) + 1]),
  );
  return (property) => Math.max(places.get(property) ?? 1, 1);
}

function columnTester({ table, headings }: OpenTable): (property: string) => boolean {
  const stated = new Set(
    table.columns.filter(({ heading }) => headings.includes(heading)).map(({ property }) => property),
  );
  return (property) => stated.has(property);
}
