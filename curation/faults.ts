/** Something wrong with a data file, at a place in it. */
export interface Fault {
  /** What sort of fault it is, for programs: NOT_CSV, BAD_VALUE, RELATION_ENDS. */
  readonly code: string;
  readonly file: string;
  /** The line where the row starts, from 1. */
  readonly line: number;
  /** The number of the cell in its row, from 1, as a spreadsheet counts columns; 1 for the row as a whole. */
  readonly column: number;
  /** The heading of the column; null for the row or the file as a whole. */
  readonly heading: string | null;
  /** What is wrong, without a full stop. */
  readonly message: string;
  readonly found: string;
  readonly allowed: string;
}

/** How many faults are listed; the total is always said. */
const listed = 100;

/** A dataset that cannot be loaded; its message lists the faults, `faults` holds all of them. */
export class DatasetError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.name = 'DatasetError';
    this.faults = faults;
  }
}

/** A fault of a file as a whole. */
export function fileFault(
  code: string,
  file: string,
  message: string,
  found: string,
  allowed: string,
): Fault {
  return { code, file, line: 1, column: 1, heading: null, message, found, allowed };
}

/** The faults in the order of their places, a line each, at most 100 of them, and then how many there are in all. */
export function formatFaults(faults: readonly Fault[]): string {
  const lines = inOrder(faults).slice(0, listed).map(formatFault);
  const total = `${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}`;
  const rest =
    faults.length > listed ? `${total} in all, the first ${String(listed)} listed` : `${total} in all`;
  return [...lines, `${rest}; nothing was written.`].join('\n');
}

/** The same for programs: the first 100 faults, and how many there are in all. */
export function faultsAsData(faults: readonly Fault[]): { total: number; faults: Fault[] } {
  const first = inOrder(faults).slice(0, listed);
  return { total: faults.length, faults: first.map((fault) => ({ ...fault, found: shorten(fault.found) })) };
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function formatFault({ code, file, line, column, heading, message, found, allowed }: Fault): string {
  const subject = heading === null ? '' : `${heading}: `;
  return `${file}:${String(line)}:${String(column)}: ${subject}${message}, found ${quote(found)}, allowed ${allowed} [${code}]`;
}

function quote(found: string): string {
  return JSON.stringify(shorten(found));
}

function shorten(found: string): string {
  return found.length <= 120 ? found : `${found.slice(0, 119)}… (${String(found.length)} characters)`;
}
