import { setMaxListeners } from 'node:events';
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
import { whileWanted } from '../../database/wanted.ts';
import type { ApiConfig } from '../config.ts';
import { ApiError, limitExceeded } from '../errors.ts';
import type { Repositories } from '../repositories/index.ts';
import type { Execute } from './executor.ts';
import { type Connection, guardedSocketHandler, over } from './guarded-socket.ts';
import { maskError } from './masking.ts';
import type { DocumentRequest } from './persisted-queries.ts';
import type { OperationRequest, Prepare } from './prepare.ts';
import type { Results, Subscribe } from './subscriptions.ts';

/** How many operations one connection may have under way. */
const operationsPerSocket = 20;

interface Parts {
  readonly schema: GraphQLSchema;
  readonly config: Pick<ApiConfig, 'access' | 'maxSubscriptions' | 'maxWebSockets'>;
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

  /**
   * Answers a query as long as somebody waits for it. The library forgets one whose client has said that it does not wait
   * any more, so those under way are counted here. Throws LIMIT_EXCEEDED.
   */
  async function answer(
    { request, running }: Connection,
    asked: OperationRequest,
    isWaitedFor: () => boolean,
  ) {
    if (running.size >= operationsPerSocket) {
      const error = limitExceeded(
        'number of operations on one connection',
        operationsPerSocket,
        running.size + 1,
      );
      return { errors: [maskError(error, request.id, request.log)] };
    }
    const query = { isWaitedFor, end: new AbortController() };
    setMaxListeners(0, query.end.signal);
    running.add(query);
    try {
      return await whileWanted(
        () => query.end.signal,
        () => execute(request, asked, 'WebSocket'),
      );
    } finally {
      running.delete(query);
      // What an answer that came too late still reads.
      query.end.abort(over);
    }
  }

  async function prepareRun(connection: Connection, payload: SubscribePayload, isWaitedFor: () => boolean) {
    const { request } = connection;
    const { tokenExpiresAt } = request;
    // The clock may have been set since the connection was opened.
    if (needsToken && tokenExpiresAt !== null && validForMs(tokenExpiresAt) === 0) throw expired();
    const asked = operationOf(payload, findDocument);
    const prepared = prepare(asked, 'WebSocket');
    if (prepared.operation.operation !== OperationTypeNode.SUBSCRIPTION) {
      return { prepared, asked, run: () => answer(connection, asked, isWaitedFor) };
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
      { extra: connection, subscriptions },
      id,
      payload,
    ): Promise<ExecutionArgs | readonly GraphQLError[]> {
      try {
        const open = Object.keys(subscriptions).length;
        if (open > operationsPerSocket) {
          throw limitExceeded('number of operations on one connection', operationsPerSocket, open);
        }
        const ready = await prepareRun(connection, payload, () => id in subscriptions);
        if (!('run' in ready)) return ready;
        return {
          schema,
          document: ready.prepared.known.document,
          operationName: ready.asked.operationName ?? null,
          contextValue: new Admitted(ready.run),
        };
      } catch (error) {
        const { request } = connection;
        return [maskError(error, request.id, request.log)];
      }
    },
    execute: runAdmitted,
    subscribe: runAdmitted,
  });
  const { admit, checkNesting } = parts;
  return guardedSocketHandler(server, { admit, checkNesting, needsToken, most: config.maxWebSockets });
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
