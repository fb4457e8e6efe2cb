import type { Relation } from '../../../cypher/model.ts';
import { compareDates, covers, type Dated, lifetimeOf, statusAt, yearDate } from '../lifetimes.ts';
import type { Field } from './fields.ts';

/** What a value must be; every test that is given must hold, each for one of the values that a field has. */
export interface Tests {
  /** Texts in lower case, for fields of the type text. */
  readonly in?: readonly (string | number)[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
  readonly gte?: string | number | null;
  readonly lte?: string | number | null;
  readonly isStated?: boolean | null;
}

/** Which ids must be, and must not be, among those that an entity is related to, and how many of them there must be. */
export interface RelationTests {
  readonly some?: readonly string[] | null;
  readonly all?: readonly string[] | null;
  readonly none?: readonly string[] | null;
  readonly count?: Tests | null;
}

/** A tree of conditions. A test of what is not stated fails, so that its NOT holds. */
export type Condition =
  | { readonly type: 'ALL' | 'ANY'; readonly of: readonly Condition[] }
  | { readonly type: 'NOT'; readonly of: Condition }
  | { readonly type: 'VALUE'; readonly field: Field; readonly tests: Tests }
  | {
      readonly type: 'RELATED';
      /** Null: the sources that an entity rests on. */
      readonly relations: readonly Relation[] | null;
      readonly tests: RelationTests;
    };

export type Value = string | number | readonly string[] | null;

/** A relationship of an entity as far as a list looks at it: the last four only where dates matter. */
export type Link = readonly [
  relation: Relation,
  id: string,
  fromYear?: number | null,
  toYear?: number | null,
  from?: string | null,
  to?: string | null,
];

/** An entity as far as a list looks at it. */
export interface Row extends Dated {
  readonly id: string;
  readonly links: readonly Link[];
  /** The number of its relationships of all types, where that was asked for. */
  readonly degree: number | null;
  readonly [property: string]: Value | readonly Link[] | undefined;
}

/** The date that a list is asked for, null for any time, and the date of today, which counts for a status then. */
export interface Moment {
  readonly asOf: string | null;
  readonly today: string;
}

/** Tells of entities, one after the other, whether they meet a tree of conditions at a moment. */
export function meets(condition: Condition, moment: Moment): (row: Row) => boolean {
  switch (condition.type) {
    case 'ALL': {
      const all = condition.of.map((each) => meets(each, moment));
      return (row) => all.every((holds) => holds(row));
    }
    case 'ANY': {
      const any = condition.of.map((each) => meets(each, moment));
      return (row) => any.some((holds) => holds(row));
    }
    case 'NOT': {
      const holds = meets(condition.of, moment);
      return (row) => !holds(row);
    }
    case 'VALUE': {
      const { field, tests } = condition;
      const pass = passes(field, tests);
      return (row) => pass(valuesOf(field, row, moment));
    }
    case 'RELATED': {
      const { relations, tests } = condition;
      const hold = areRelated(tests);
      return (row) => hold(relatedIds(relations, row, moment));
    }
  }
}

/** Whether an entity exists at the moment that a list is asked for. */
export function exists(row: Row, { asOf }: Moment): boolean {
  return asOf === null || covers(lifetimeOf(row), asOf);
}

/** The stated values of a field. */
export function valuesOf(field: Field, row: Row, moment: Moment): (string | number)[] {
  if (field.derived === 'KIND') return [row.kind];
  if (field.derived === 'STATUS') {
    const status = statusAt(row, moment.asOf ?? moment.today);
    return status === null ? [] : [status];
  }
  return field.properties.flatMap((property) => {
    const value = row[property];
    if (value === null || value === undefined) return [];
    return typeof value === 'object' ? value.filter((item) => typeof item === 'string') : [value];
  });
}

/**
 * The ids that an entity is related to along any of the types, at the moment where one is asked for: to none, where it did not
 * exist then.
 */
export function relatedIds(relations: readonly Relation[] | null, row: Row, moment: Moment): Set<string> {
  if (relations === null) return new Set(sourcesOf(row));
  const { asOf } = moment;
  const ids = new Set<string>();
  if (!exists(row, moment)) return ids;
  for (const link of row.links) {
    if (relations.includes(link[0]) && (asOf === null || holdsAt(link, asOf))) ids.add(link[1]);
  }
  return ids;
}

/** The ids of the sources that an entity rests on, where they were asked for. */
export function sourcesOf(row: Row): readonly string[] {
  const { sources } = row;
  return Array.isArray(sources) ? (sources as string[]) : [];
}

/** Whether a relationship of an entity that exists at a date held then: `holdsAt` of lifetimes.ts, for a link. */
function holdsAt([, , fromYear, toYear, from, to]: Link, asOf: string): boolean {
  const own = { from: yearDate(fromYear), to: yearDate(toYear) };
  return covers(own, asOf) && covers({ from: from ?? null, to: to ?? null }, asOf);
}

type Values = readonly (string | number)[];

function passes({ type }: Field, tests: Tests): (values: Values) => boolean {
  const { contains, startsWith, gte, lte, isStated } = tests;
  const isAmong = tests.in == null ? null : among(type, tests.in);
  return (values) => {
    if (isStated != null && isStated !== values.length > 0) return false;
    const texts = type === 'text' ? values.map((value) => String(value).toLowerCase()) : values;
    const some = (holds: (value: string | number) => boolean) => texts.some(holds);
    return (
      (isAmong === null || some(isAmong)) &&
      (contains == null || some((value) => String(value).includes(contains))) &&
      (startsWith == null || some((value) => String(value).startsWith(startsWith))) &&
      (gte == null || some((value) => compare(type, value, gte) >= 0)) &&
      (lte == null || some((value) => compare(type, value, lte) <= 0))
    );
  };
}

/** Whether a value is one of those wanted, of which there may be as many as there are entities; of dates a caller names a few. */
function among(type: Field['type'], wanted: Values): (value: string | number) => boolean {
  if (type === 'date') return (value) => wanted.some((each) => compare(type, value, each) === 0);
  const set = new Set(wanted);
  return (value) => set.has(value);
}

/** Dates at the precision that both have; numbers and texts as they are. */
function compare(type: Field['type'], a: string | number, b: string | number): number {
  if (type === 'date') return compareDates(String(a), String(b));
  return a === b ? 0 : a < b ? -1 : 1;
}

const numberField: Field = { type: 'number', properties: [] };

function areRelated({ some, all, none, count }: RelationTests): (ids: ReadonlySet<string>) => boolean {
  const isCount = count == null ? null : passes(numberField, count);
  return (ids) =>
    (some == null || some.some((id) => ids.has(id))) &&
    (all == null || all.every((id) => ids.has(id))) &&
    !none?.some((id) => ids.has(id)) &&
    (isCount === null || isCount([ids.size]));
}
