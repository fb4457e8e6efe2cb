/** The day of a moment where the reader is, as an ISO date. */
export function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
}
