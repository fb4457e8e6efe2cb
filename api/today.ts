/** The date of today in UTC, as ISO 8601. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
