/** By which column a table is sorted, and whether from the last to the first. */
export interface Sort {
  readonly heading: string;
  readonly isDown: boolean;
}

/** Rows by a key: numbers by size, texts as the language orders them, with numbers in them by size. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | number,
  isDown: boolean,
  language: string,
): Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (a: Row, b: Row) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : collator.compare(String(left), String(right));
  };
  return rows.toSorted((a, b) => (isDown ? compare(b, a) : compare(a, b)));
}
