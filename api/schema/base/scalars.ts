import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDate } from '../../../cypher/model.ts';
import { RefusedValue } from '../../errors.ts';

const dateForm = 'an ISO 8601 date: 2017, 2017-11 or 2017-11-30';

/** ISO 8601 dates as precise as their source; a value that is none is refused before anything else happens. */
export const DateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  serialize: (value) => value,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(literalValue(node)),
});

/** Absolute http and https addresses. */
export const UrlScalar = new GraphQLScalarType<string, unknown>({
  name: 'URL',
  serialize: (value) => value,
  parseValue: parseUrl,
  parseLiteral: (node) => parseUrl(literalValue(node)),
});

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw new RefusedValue(value, dateForm);
}

function parseUrl(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
    return value;
  throw new RefusedValue(value, 'an absolute http or https address');
}

function literalValue(node: ValueNode): unknown {
  return 'value' in node ? node.value : node.kind === Kind.NULL ? null : node.kind;
}
