import { type DocumentNode, GraphQLError, Kind, type OperationTypeNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ApiConfig } from '../config.ts';
import { ApiError, limitExceeded } from '../errors.ts';
import { operationDepth } from './depth.ts';

/** What is known of a document before it is executed. */
export interface KnownDocument {
  readonly document: DocumentNode;
  /** The kind of each operation by its name; an operation without a name stands under null. */
  readonly operations: ReadonlyMap<string | null, OperationTypeNode>;
}

/** How deep introspection may go: the standard introspection query has 13 levels of `ofType`. */
const introspectionDepth = 15;

/**
 * Reads documents and holds them against the limits, before anything is executed. The outcome is kept for the documents
 * asked last, good or bad, so that a document that is sent again costs nothing.
 */
export function documentReader({
  maxQueryDepth,
  maxQueryTokens,
}: Pick<ApiConfig, 'maxQueryDepth' | 'maxQueryTokens'>) {
  const known = new LRUCache<string, KnownDocument | GraphQLError>({
    max: 1000,
    maxSize: 8e6,
    sizeCalculation: sizeOf,
  });

  function read(source: string): KnownDocument | GraphQLError {
    try {
      const document = parseWithin(source, maxQueryTokens);
      return checkDepth(document, maxQueryDepth) ?? { document, operations: operationsOf(document) };
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

function sizeOf(_: unknown, source: string): number {
  return source.length + 1;
}

function parseWithin(source: string, maxTokens: number): DocumentNode {
  try {
    return parse(source, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('tokens. Parsing aborted')) {
      throw new ApiError('LIMIT_EXCEEDED', `The document is longer than ${String(maxTokens)} tokens.`, {
        what: 'number of tokens',
        limit: maxTokens,
      });
    }
    throw new GraphQLError(error.message, {
      source: error.source,
      positions: error.positions,
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  }
}

function checkDepth(document: DocumentNode, maxDepth: number): GraphQLError | null {
  const { data, introspection } = operationDepth(document);
  if (data > maxDepth) return limitExceeded('depth of the query', maxDepth, data);
  if (introspection > introspectionDepth) {
    return limitExceeded('depth of the introspection', introspectionDepth, introspection);
  }
  return null;
}

function operationsOf(document: DocumentNode): Map<string | null, OperationTypeNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [[definition.name?.value ?? null, definition.operation] as const]
        : [],
    ),
  );
}
