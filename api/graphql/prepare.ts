import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { ApiError } from '../errors.ts';
import { checkOperationSize, documentReader, type KnownDocument } from './documents.ts';
import type { QueryLimits } from './limits/document-limits.ts';

/** One GraphQL request, however it came. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The way a request came, by the operations that it may carry. */
export type Transport = 'GET' | 'POST' | 'WebSocket';

/** An operation that may be executed: its document is read and within all limits, and it may come the way it came. */
export interface PreparedOperation {
  readonly known: KnownDocument;
  readonly operation: OperationDefinitionNode;
}

export type Prepare = ReturnType<typeof operationPreparer>;

const allowedOver: Readonly<Record<Transport, readonly OperationTypeNode[]>> = {
  GET: [OperationTypeNode.QUERY],
  POST: [OperationTypeNode.QUERY, OperationTypeNode.MUTATION],
  WebSocket: [OperationTypeNode.QUERY, OperationTypeNode.SUBSCRIPTION],
};

const whereTo: Readonly<Record<OperationTypeNode, string>> = {
  query: 'GET, POST or a WebSocket',
  mutation: 'POST',
  subscription: 'a WebSocket with the protocol graphql-transport-ws',
};

/**
 * What stands in front of every execution, the same for all transports. Documents are read once and remembered.
 * @throws GraphQLError of the catalogue before anything is validated or executed
 */
export function operationPreparer(schema: GraphQLSchema, limits: QueryLimits) {
  const readDocument = documentReader(limits);

  return {
    prepare(request: OperationRequest, transport: Transport): PreparedOperation {
      const known = readDocument(request.query);
      if (known instanceof GraphQLError) throw known;
      const operation = chooseOperation(known, request.operationName);
      if (!allowedOver[transport].includes(operation.operation)) {
        throw new ApiError('BAD_REQUEST', `A ${operation.operation} needs ${whereTo[operation.operation]}.`);
      }
      checkOperationSize(schema, known, operation, request.variables, limits);
      return { known, operation };
    },
    /** Whether a text is a document within the limits. */
    isSound: (text: string): boolean => !(readDocument(text) instanceof GraphQLError),
  };
}

function chooseOperation(
  { operations }: KnownDocument,
  operationName: string | null | undefined,
): OperationDefinitionNode {
  const operation = operationName ? operations.get(operationName) : [...operations.values()][0];
  if (operation !== undefined && (operationName || operations.size === 1)) return operation;
  const names = [...operations.keys()].map((name) => name ?? '(without a name)').join(', ');
  throw new ApiError(
    'BAD_USER_INPUT',
    `"operationName" must name one of the document's operations: ${names}.`,
  );
}
