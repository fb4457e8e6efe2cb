import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type Token,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { limitExceeded } from '../errors.ts';
import { commentsIn } from './limits/comments.ts';
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

/** Points and lines of five networks as large as one may be. */
const maxPoints = 200_000;

/** Introspection is the same for everybody and asks no database: the standard query makes a third of this. */
const maxIntrospectionRows = 500_000;

/** Memory for documents, in bytes, and what a token takes of it with its nodes and places: 200 to 320 bytes on Node 20. */
const maxKeptBytes = 24e6;
const bytesPerToken = 300;

/**
 * Reads documents and holds them against the limits, before anything is executed. The outcome is kept for the documents
 * asked last, good or bad, so that a document that is sent again costs nothing.
 */
export function documentReader(limits: QueryLimits) {
  const known = new LRUCache<string, KnownDocument | GraphQLError>({
    max: 1000,
    maxSize: maxKeptBytes,
    sizeCalculation: bytesOf,
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
    const bytes = Buffer.byteLength(source);
    if (bytes > limits.maxQueryBytes) {
      return limitExceeded('size of the document in bytes', limits.maxQueryBytes, bytes);
    }
    const found = known.get(source);
    if (found) return found;
    const made = read(source);
    known.set(source, made);
    return made;
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
  const { data, points, introspection } = estimateRows(schema, document, operation, variables ?? {});
  if (data > limits.maxRows) throw limitExceeded('estimated number of rows', limits.maxRows, data);
  if (points > maxPoints) throw limitExceeded('estimated number of points and lines', maxPoints, points);
  if (introspection > maxIntrospectionRows) {
    throw limitExceeded('estimated rows of introspection', maxIntrospectionRows, introspection);
  }
}

/** What an outcome takes in memory with its text: an error holds no document. */
function bytesOf(known: KnownDocument | GraphQLError, source: string): number {
  const tokens = known instanceof GraphQLError ? 0 : tokensOf(known.document);
  return 2 * source.length + 1000 + tokens * bytesPerToken;
}

function tokensOf({ loc }: DocumentNode): number {
  let count = 0;
  for (let token: Token | null = loc?.startToken ?? null; token; token = token.next) count += 1;
  return count;
}

function parseWithin(source: string, maxTokens: number): DocumentNode {
  const tooMany = () => limitExceeded('number of tokens', maxTokens, maxTokens + 1, 'at least ');
  const comments = commentsIn(source, maxTokens);
  if (comments > maxTokens) throw tooMany();
  try {
    return parse(source, { maxTokens: maxTokens - comments });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Reading ends at the first token too many.
    if (error.message.includes('tokens. Parsing aborted')) {
      throw tooMany();
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
