import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { limitExceeded } from '../errors.ts';
import { checkDocument, type QueryLimits } from './limits/document-limits.ts';
import { measure } from './limits/measure.ts';
import { estimateRows } from './limits/rows.ts';
import { checkVariables } from './limits/variables.ts';

/** What is known of a document before it is executed. */
export interface KnownDocument {
  readonly document: DocumentNode;
  /** Each operation by its name; an operation without a name stands under null. */
  readonly operations: ReadonlyMap<string | null, OperationDefinitionNode>;
}

/** Introspection is the same for everybody and asks no database: the standard query makes a third of this. */
const maxIntrospectionRows = 500_000;

/**
 * Reads documents and holds them against the limits, before anything is executed. The outcome is kept for the documents
 * asked last, good or bad, so that a document that is sent again costs nothing.
 */
export function documentReader(limits: QueryLimits) {
  const known = new LRUCache<string, KnownDocument | GraphQLError>({
    max: 1000,
    maxSize: 8e6,
    sizeCalculation: sizeOf,
  });

  function read(source: string): KnownDocument | GraphQLError {
    try {
      const document = parseWithin(source, limits.maxQueryTokens);
      return checkDocument(measure(document), limits) ?? { document, operations: operationsOf(document) };
    } catch (error) {
      if (error instanceof GraphQLError) return error;
      throw error;
    }
  }

  /** What is known of a document, or the coded error that it deserves. */
  return function readDocument(source: string): KnownDocument | GraphQLError {
    const found = known.get(source) ?? read(source);
    known.set(source, found);
    return found;
  };
}

/** Holds an operation with its variables against the limits that depend on them. Throws LIMIT_EXCEEDED. */
export function checkOperationSize(
  schema: GraphQLSchema,
  { document }: KnownDocument,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | null | undefined,
  limits: QueryLimits,
): void {
  const fault = checkVariables(variables, limits.maxVariableValues);
  if (fault) throw fault;
  const { data, introspection } = estimateRows(schema, document, operation, variables ?? {});
  if (data > limits.maxRows) throw limitExceeded('estimated number of rows', limits.maxRows, data);
  if (introspection > maxIntrospectionRows) {
    throw limitExceeded('estimated rows of introspection', maxIntrospectionRows, introspection);
  }
}

function sizeOf(_: unknown, source: string): number {
  return source.length + 1;
}

function parseWithin(source: string, maxTokens: number): DocumentNode {
  try {
    return parse(source, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Reading ends at the first token too many.
    if (error.message.includes('tokens. Parsing aborted')) {
      throw limitExceeded('number of tokens', maxTokens, maxTokens + 1, 'at least ');
    }
    throw new GraphQLError(error.message, {
      source: error.source,
      positions: error.positions,
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  }
}

function operationsOf(document: DocumentNode): Map<string | null, OperationDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [[definition.name?.value ?? null, definition] as const]
        : [],
    ),
  );
}
