const dayMs = 24 * 60 * 60 * 1000;
let latest = { day: Number.NaN, date: '' };

/** The date of today in UTC, as ISO 8601. */
export function today(): string {
  const day = Math.floor(new Date().getTime() / dayMs);
  if (day !== latest.day) latest = { day, date: new Date(day * dayMs).toISOString().slice(0, 10) };
  return latest.date;
}
