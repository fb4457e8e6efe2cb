import type { z } from 'zod';
import { type CellValue } from '../dataset/cells.ts';
import { allowedInsteadOf, cellSchema } from './schemas.ts';
import type { Column, Table } from '../dataset/tables.ts';

/** A cell that its column does not allow. */
export interface RefusedCell {
  readonly column: Column;
  readonly allowed: string;
}

export type CheckedCells =
  { readonly values: Record<string, CellValue> } | { readonly refused: readonly RefusedCell[] };

/** How many cells of a column are remembered: most columns hold few different ones, and the check is what takes time. */
const remembered = 2000;
const longestRemembered = 100;

/**
 * Holds the cells of one row, by heading, against the columns of its table, the same for a line of a file and for what an
 * editor types. The check is made once and used for many rows.
 */
export function cellChecker(table: Table): (cellOf: (heading: string) => unknown) => CheckedCells {
  const checks = table.columns.map((column) => ({ column, valueOf: remembering(cellSchema(column)) }));
  return (cellOf) => {
    const values: Record<string, CellValue> = {};
    const refused: RefusedCell[] = [];
    for (const { column, valueOf } of checks) {
      const cell = cellOf(column.heading);
      const value = valueOf(cell);
      if (value === undefined) refused.push({ column, allowed: allowedInsteadOf(cell, column) });
      else values[column.property] = value;
    }
    return refused.length === 0 ? { values } : { refused };
  };
}

/** The value of a cell; undefined when it is refused. */
function remembering(schema: z.ZodType<CellValue>): (cell: unknown) => CellValue | undefined {
  const known = new Map<unknown, CellValue | undefined>();
  return (cell) => {
    if (known.has(cell)) return known.get(cell);
    const value = schema.safeParse(cell).data;
    const isShort = typeof cell !== 'string' || cell.length <= longestRemembered;
    if (isShort && known.size < remembered) known.set(cell, value);
    return value;
  };
}
