import type { Kind } from '../../cypher/model.ts';
import type { EntityRecord, RelationshipRecord } from '../records.ts';

/** A span of time with ISO dates of any precision at its ends; null where an end is not stated. */
export interface Lifetime {
  readonly from: string | null;
  readonly to: string | null;
}

/** The part of an entity that tells its time. */
export interface Dated {
  readonly kind: Kind;
  readonly startYear?: number | null;
  readonly endYear?: number | null;
  readonly signedOn?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

/** The properties that tell an entity's time. */
export const dateProperties: readonly string[] = ['startYear', 'endYear', 'signedOn', 'startsOn', 'endsOn'];

/**
 * Whether a moment lies in a span. Two dates of different precision are compared at the coarser one, so that an agreement
 * signed in 2017-11 is in force on 2017-11-02 and in 2017; an end that is not stated excludes nothing.
 */
export function covers({ from, to }: Lifetime, asOf: string): boolean {
  return (from === null || compareDates(from, asOf) <= 0) && (to === null || compareDates(to, asOf) >= 0);
}

/** Whether two spans have a moment in common, as far as is stated. */
export function overlap(a: Lifetime, b: Lifetime): boolean {
  const begins = (one: Lifetime, other: Lifetime) =>
    one.from === null || other.to === null || compareDates(one.from, other.to) <= 0;
  return begins(a, b) && begins(b, a);
}

/** Whether there may be a moment at which something holds that depends on all the spans: as far as is stated, any two overlap. */
export function canMeet(spans: readonly Lifetime[]): boolean {
  return spans.every((one) => spans.every((other) => overlap(one, other)));
}

/** Whether the stated ends of a span lie in another one, each compared at the coarser precision. */
export function contains(whole: Lifetime, { from, to }: Lifetime): boolean {
  return [from, to].every((end) => end === null || covers(whole, end));
}

/** Order of two ISO dates at their common precision: negative, zero or positive. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The span in which an entity is stated to exist or be in force, an event from the day it takes place; open on both
 * sides for kinds without dates. The statements that filter by `$asOf` hold to the same rule; a test compares both.
 */
export function lifetimeOf(entity: Dated): Lifetime {
  switch (entity.kind) {
    case 'INSTRUMENT':
    case 'PROJECT':
    case 'ROADMAP_ACTION':
      return { from: yearDate(entity.startYear), to: yearDate(entity.endYear) };
    case 'PARTNERSHIP':
      return { from: entity.signedOn ?? null, to: entity.endsOn ?? null };
    case 'EVENT':
      return { from: entity.startsOn ?? null, to: null };
    default:
      return { from: null, to: null };
  }
}

/** What a moment finds of a thing with a beginning and an end. */
export const lifeStatuses = ['PLANNED', 'ACTIVE', 'ENDED'] as const;
export type LifeStatus = (typeof lifeStatuses)[number];

/**
 * What the stated dates of an entity say of it on a date: before its beginning PLANNED, after its end ENDED, between
 * both ACTIVE. Null where they do not tell: something that began, and whose end is not stated, may have ended since.
 * Dates are compared at the coarser precision, as `covers` does.
 */
export function statusAt(entity: Dated, asOf: string): LifeStatus | null {
  const { from, to } = statedSpanOf(entity);
  if (to !== null && compareDates(to, asOf) < 0) return 'ENDED';
  if (from !== null && compareDates(from, asOf) > 0) return 'PLANNED';
  return from === null || to === null ? null : 'ACTIVE';
}

/** The stated dates as a span that ends: an event without an end ends when it takes place. */
export function statedSpanOf(entity: Dated): Lifetime {
  const { from, to } = statedDatesOf(entity);
  return { from, to: entity.kind === 'EVENT' ? (to ?? from) : to };
}

/** The dates that are stated for an entity, for whoever reads them: of an event its end too, after which it stays in the graph. */
export function statedDatesOf(entity: Dated): Lifetime {
  return entity.kind === 'EVENT'
    ? { from: entity.startsOn ?? null, to: entity.endsOn ?? null }
    : lifetimeOf(entity);
}

/** The years that are stated for a relationship itself. */
export function yearsOf({ fromYear, toYear }: Pick<RelationshipRecord, 'fromYear' | 'toYear'>): Lifetime {
  return { from: yearDate(fromYear), to: yearDate(toYear) };
}

/** Whether a relationship held at a date: within its own years and within the lifetimes of both ends, where stated. */
export function holdsAt(
  relationship: Pick<RelationshipRecord, 'fromYear' | 'toYear'>,
  source: EntityRecord,
  target: EntityRecord,
  asOf: string,
): boolean {
  return [yearsOf(relationship), lifetimeOf(source), lifetimeOf(target)].every((lifetime) =>
    covers(lifetime, asOf),
  );
}

/** The year as a date. */
export function yearDate(year: number | null | undefined): string | null {
  return year == null ? null : String(year).padStart(4, '0');
}
