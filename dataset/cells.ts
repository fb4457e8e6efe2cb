/** What a cell holds as a value; null for an empty one. */
export type CellValue = string | number | readonly string[] | null;

/** Separates the items of a list within one cell. */
export const listSeparator = '|';

/** A value as the text of a cell; nothing for what is not stated. */
export function formatCell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'object' ? value.join(listSeparator) : value;
}

/** How many digits a number may have after its point. */
export const decimals = 9;

/** A number with a point and without an exponent; what is nearer to zero than a cell can say stays as it is, to be refused. */
function formatNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e-')) return text;
  const plain = value.toFixed(decimals).replace(/0+$/, '');
  return Number(plain) === value ? plain : text;
}
