import neo4j from 'neo4j-driver';

/** What a statement accepts as a parameter. */
export type Parameter =
  string | number | boolean | null | undefined | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/**
 * Makes a plain value fit for the driver: whole numbers become Neo4j integers (the driver would send every JavaScript
 * number as a float, which LIMIT and integer properties refuse), `undefined` becomes null.
 */
export function toDatabase(value: Parameter): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(toDatabase);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toDatabase(entry)]));
}

function isList(value: object): value is readonly Parameter[] {
  return Array.isArray(value);
}
