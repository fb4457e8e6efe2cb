import type { RelationshipRecord } from '../records.ts';
import type { Lifetime } from '../repositories/lifetimes.ts';

/** The first day of an ISO date of any precision: 2017-11 begins on 2017-11-01. */
export function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day of an ISO date of any precision: 2017-11 ends on 2017-11-30. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days)}`;
}

/** A lifetime in whole days, the ends included; null where an end is not stated. */
export function daysOf({ from, to }: Lifetime): { start: string | null; end: string | null } {
  return { start: from === null ? null : firstDay(from), end: to === null ? null : lastDay(to) };
}

/** The years that are stated of a relationship itself. */
export function relationshipLifetime({ fromYear, toYear }: RelationshipRecord): Lifetime {
  return {
    from: fromYear === null ? null : String(fromYear),
    to: toYear === null ? null : String(toYear),
  };
}
