/** What a cell holds as a value; null for an empty one. */
export type CellValue = string | number | readonly string[] | null;

/** Separates the items of a list within one cell. */
export const listSeparator = '|';

/** A value as the text of a cell; nothing for what is not stated. */
export function formatCell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join(listSeparator) : String(value);
}
