import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDate } from '../../../cypher/model.ts';
import { RefusedValue } from '../../errors.ts';

const dateForm = 'an ISO 8601 date: 2017, 2017-11 or 2017-11-30';

/** ISO 8601 dates as precise as their source; a value that is none is refused before anything else happens. */
export const DateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  description: 'A calendar date in ISO 8601, as precise as its source: 2017-11-30, 2017-11 or 2017.',
  serialize: (value) => value,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(literalValue(node)),
});

/** Absolute http and https addresses. */
export const UrlScalar = new GraphQLScalarType<string, unknown>({
  name: 'URL',
  description: 'An absolute http or https address.',
  serialize: (value) => value,
  parseValue: parseUrl,
  parseLiteral: (node) => parseUrl(literalValue(node)),
});

/** Moments, which only answers have. */
export const DateTimeScalar = new GraphQLScalarType<string, unknown>({
  name: 'DateTime',
  description: 'A moment in ISO 8601, in UTC: 2026-03-01T09:30:00.000Z.',
  serialize: (value) => value,
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(literalValue(node)),
});

function parseMoment(value: unknown): string {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
  if (typeof value === 'string' && form.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new RefusedValue(value, 'a moment in ISO 8601, in UTC: 2026-03-01T09:30:00Z');
}

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw new RefusedValue(value, dateForm);
}

function parseUrl(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
    return value;
  throw new RefusedValue(value, 'an absolute http or https address');
}

/** The text of a literal; any other literal is refused by what it is. */
function literalValue(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  return 'value' in node ? { [node.kind]: node.value } : { [node.kind]: null };
}
