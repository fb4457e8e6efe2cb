/** Something wrong with a data file, at a place in it. */
export interface Fault {
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

/** The faults in the order of their places, a line each, at most 100 of them, and then how many there are in all. */
export function formatFaults(faults: readonly Fault[]): string {
  const sorted = faults.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  const lines = sorted.slice(0, listed).map(formatFault);
  const total = `${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}`;
  const rest =
    faults.length > listed ? `${total} in all, the first ${String(listed)} listed` : `${total} in all`;
  return [...lines, `${rest}; nothing was written.`].join('\n');
}

function formatFault({ file, line, column, heading, message, found, allowed }: Fault): string {
  const subject = heading === null ? '' : `${heading}: `;
  return `${file}:${String(line)}:${String(column)}: ${subject}${message}, found ${quote(found)}, allowed ${allowed}`;
}

function quote(found: string): string {
  const text = JSON.stringify(found);
  return text.length <= 120 ? text : `${text.slice(0, 119)}…" (${String(found.length)} characters)`;
}
