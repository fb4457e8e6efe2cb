import type { WebsocketHandler } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { type ConnectionInitMessage, makeServer, type SubscribePayload } from 'graphql-ws';
import { expired, validForMs } from '../access/tokens.ts';
import type { ApiConfig } from '../config.ts';
import { ApiError, limitExceeded } from '../errors.ts';
import type { Repositories } from '../repositories/index.ts';
import type { Execute } from './executor.ts';
import { type Connection, guardedSocketHandler } from './guarded-socket.ts';
import { maskError } from './masking.ts';
import type { DocumentRequest } from './persisted-queries.ts';
import type { OperationRequest, Prepare } from './prepare.ts';
import type { Results, Subscribe } from './subscriptions.ts';

/** How many operations one connection may have under way. */
const operationsPerSocket = 20;

interface Parts {
  readonly schema: GraphQLSchema;
  readonly config: Pick<ApiConfig, 'access' | 'maxSubscriptions'>;
  readonly prepare: Prepare['prepare'];
  readonly findDocument: (request: DocumentRequest) => unknown;
  readonly execute: Execute;
  readonly subscribe: Subscribe;
  readonly repositories: Pick<Repositories, 'graphChanges'>;
  /** Counts a message against the client's rate; throws RATE_LIMITED. */
  readonly admit: (request: FastifyRequest) => Promise<void>;
  /** Throws LIMIT_EXCEEDED for a message that nests too deep to be parsed. */
  readonly checkNesting: (text: string) => void;
}

/** An operation that was admitted, ready to run; handed to the protocol's library as the context of its own. */
class Admitted {
  readonly run: () => Promise<ExecutionResult | Results>;

  constructor(run: () => Promise<ExecutionResult | Results>) {
    this.run = run;
  }
}

/**
 * The protocol graphql-transport-ws by the library that defines it, in front of the same limits, execution and masking as
 * HTTP has. Queries and subscriptions may come; mutations need POST. So a token is needed only where reading needs one:
 * there the connection ends with it, and elsewhere it outlives a token that was shown without need.
 */
export function createWebSocketHandler(parts: Parts): WebsocketHandler {
  const { schema, config, prepare, findDocument, execute, subscribe, repositories } = parts;
  const needsToken = !config.access.isReadingOpen;

  async function prepareRun(request: FastifyRequest, payload: SubscribePayload) {
    const { tokenExpiresAt } = request;
    // The clock may have been set since the connection was opened.
    if (needsToken && tokenExpiresAt !== null && validForMs(tokenExpiresAt) === 0) throw expired();
    const asked = operationOf(payload, findDocument);
    const prepared = prepare(asked, 'WebSocket');
    if (prepared.operation.operation !== OperationTypeNode.SUBSCRIPTION) {
      return { prepared, asked, run: () => execute(request, asked, 'WebSocket') };
    }
    const open = repositories.graphChanges.listeners();
    if (open >= config.maxSubscriptions) {
      throw limitExceeded('number of open subscriptions', config.maxSubscriptions, open + 1);
    }
    const results = await subscribe(request, asked, prepared);
    if (!(Symbol.asyncIterator in results)) return results;
    return { prepared, asked, run: () => Promise.resolve(results) };
  }

  const server = makeServer<ConnectionInitMessage['payload'], Connection>({
    async onSubscribe(
      { extra: { request }, subscriptions },
      _,
      payload,
    ): Promise<ExecutionArgs | readonly GraphQLError[]> {
      try {
        const open = Object.keys(subscriptions).length;
        if (open > operationsPerSocket) {
          throw limitExceeded('number of operations on one connection', operationsPerSocket, open);
        }
        const ready = await prepareRun(request, payload);
        if (!('run' in ready)) return ready;
        return {
          schema,
          document: ready.prepared.known.document,
          operationName: ready.asked.operationName ?? null,
          contextValue: new Admitted(ready.run),
        };
      } catch (error) {
        return [maskError(error, request.id, request.log)];
      }
    },
    execute: runAdmitted,
    subscribe: runAdmitted,
  });
  return guardedSocketHandler(server, { admit: parts.admit, checkNesting: parts.checkNesting, needsToken });
}

async function runAdmitted({ contextValue }: ExecutionArgs): Promise<ExecutionResult | Results> {
  if (!(contextValue instanceof Admitted)) throw new TypeError('an operation that was not admitted');
  return contextValue.run();
}

function operationOf(
  { query, operationName, variables, extensions }: SubscribePayload,
  findDocument: Parts['findDocument'],
): OperationRequest {
  const text = findDocument({ query, extensions });
  if (typeof text !== 'string') throw new ApiError('BAD_REQUEST', 'Missing query');
  return { query: text, operationName, variables };
}
