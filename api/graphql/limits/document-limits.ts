import type { GraphQLError } from 'graphql';
import type { ApiConfig } from '../../config.ts';
import { limitExceeded } from '../../errors.ts';
import type { Size } from './measure.ts';

/** The settings that bound a request before it is executed. */
export type QueryLimits = Pick<
  ApiConfig,
  | 'maxQueryDepth'
  | 'maxIntrospectionDepth'
  | 'maxQueryBytes'
  | 'maxQueryTokens'
  | 'maxQueryFields'
  | 'maxQueryAliases'
  | 'maxRootFields'
  | 'maxDirectives'
  | 'maxOperations'
  | 'maxRows'
  | 'maxVariableValues'
>;

interface DocumentLimit {
  readonly what: string;
  readonly value: (size: Size) => number;
  readonly limit: (limits: QueryLimits) => number;
}

/** What a document is held against, in this order. */
const documentLimits: readonly DocumentLimit[] = [
  {
    what: 'number of operations',
    value: ({ operations }) => operations,
    limit: ({ maxOperations }) => maxOperations,
  },
  { what: 'depth of the query', value: ({ depth }) => depth, limit: ({ maxQueryDepth }) => maxQueryDepth },
  {
    what: 'depth of the introspection',
    value: ({ introspectionDepth }) => introspectionDepth,
    limit: ({ maxIntrospectionDepth }) => maxIntrospectionDepth,
  },
  {
    what: 'number of root fields',
    value: ({ rootFields }) => rootFields,
    limit: ({ maxRootFields }) => maxRootFields,
  },
  {
    what: 'number of aliases',
    value: ({ aliases }) => aliases,
    limit: ({ maxQueryAliases }) => maxQueryAliases,
  },
  {
    what: 'number of directives',
    value: ({ directives }) => directives,
    limit: ({ maxDirectives }) => maxDirectives,
  },
  {
    what: 'number of fields',
    value: ({ fields }) => fields,
    limit: ({ maxQueryFields }) => maxQueryFields,
  },
];

/** The first limit that a document goes over, as the error that it deserves. */
export function checkDocument(size: Size, limits: QueryLimits): GraphQLError | null {
  const exceeded = documentLimits.find(({ value, limit }) => value(size) > limit(limits));
  return exceeded ? limitExceeded(exceeded.what, exceeded.limit(limits), exceeded.value(size)) : null;
}
