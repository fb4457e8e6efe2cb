/**
 * Whether two words differ by at most one typing error: a letter too many, too few or wrong, or two neighbours
 * exchanged (Damerau, 1964). In time linear to the words, which a general distance is not.
 */
export function isWithinOneError(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const [left, right] = [a.slice(start), b.slice(start)];
  if (left === right) return true;
  const [first = '', second = ''] = left;
  const isExchange = right.startsWith(second + first) && left.slice(2) === right.slice(2);
  return (
    (left.length === right.length && (isExchange || left.slice(1) === right.slice(1))) ||
    left.slice(1) === right ||
    left === right.slice(1)
  );
}
