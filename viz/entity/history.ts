import type { LinkFragment } from '../generated/graphql.ts';

/** What began or ended in a year. */
export interface YearEntry {
  readonly year: number;
  readonly began: readonly LinkFragment[];
  readonly ended: readonly LinkFragment[];
}

/** The years in which relationships began or ended, earliest first; one that states no year stands in none. */
export function yearsOf(links: readonly LinkFragment[]): YearEntry[] {
  const years = [...new Set(links.flatMap(({ fromYear, toYear }) => [fromYear, toYear]))].filter(
    (year) => year !== null,
  );
  return years
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      began: links.filter(({ fromYear }) => fromYear === year),
      ended: links.filter(({ toYear }) => toYear === year),
    }));
}
