/** What has first and last years, either of them perhaps not stated. */
export interface Span {
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

/** How something stands to the years that are shown: in force, or come or gone between the two that are compared. */
export type Change = 'held' | 'began' | 'ended';

export interface YearChoice {
  readonly year: number | null;
  readonly comparedYear: number | null;
  readonly showsEnded: boolean;
}

/** Whether something was in force in a year; a year that is not stated excludes nothing, as the service has it. */
export function holdsIn({ fromYear, toYear }: Span, year: number): boolean {
  return (fromYear == null || fromYear <= year) && (toYear == null || toYear >= year);
}

/**
 * What a choice of years makes of something: null where it is not to be seen.
 * @param spans its own years and those of what it depends on; it holds where all of them do
 */
export function changeOf(
  spans: readonly Span[],
  { year, comparedYear, showsEnded }: YearChoice,
): Change | null {
  if (year === null) return 'held';
  const holds = (one: number) => spans.every((span) => holdsIn(span, one));
  if (comparedYear !== null) {
    const [before, after] = [holds(Math.min(year, comparedYear)), holds(Math.max(year, comparedYear))];
    if (before && after) return 'held';
    return before ? 'ended' : after ? 'began' : null;
  }
  if (holds(year)) return 'held';
  const hasBegun = spans.every(({ fromYear }) => fromYear == null || fromYear <= year);
  return showsEnded && hasBegun ? 'ended' : null;
}

/** The years that anything in a picture begins or ends in; null when none is stated. */
export function yearRange(spans: readonly Span[]): readonly [first: number, last: number] | null {
  const years = spans.flatMap(({ fromYear, toYear }) => [fromYear, toYear]).filter((year) => year != null);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
