import type { z } from 'zod';
import { type CellValue } from '../dataset/cells.ts';
import { allowedIn, rowSchema } from './schemas.ts';
import type { Column, Table } from '../dataset/tables.ts';

/** A cell that its column does not allow. */
export interface RefusedCell {
  readonly column: Column;
  readonly allowed: string;
}

export type CheckedCells =
  { readonly values: Record<string, CellValue> } | { readonly refused: readonly RefusedCell[] };

/**
 * Holds the cells of one row against the columns of its table, the same for a line of a file and for what an editor
 * types. The check is made once and used for many rows.
 */
export function cellChecker(table: Table): (cells: Readonly<Record<string, unknown>>) => CheckedCells {
  const schema: z.ZodType<Record<string, CellValue>> = rowSchema(table);
  return (cells) => {
    const result = schema.safeParse(cells);
    if (result.success) return { values: result.data };
    const faulty = new Set(result.error.issues.map((issue) => String(issue.path[0])));
    return {
      refused: table.columns
        .filter(({ heading }) => faulty.has(heading))
        .map((column) => ({ column, allowed: allowedIn(column) })),
    };
  };
}
