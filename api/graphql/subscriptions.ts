import type { FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  specifiedRules,
  validate,
} from 'graphql';
import type { ApiConfig } from '../config.ts';
import type { Repositories } from '../repositories/index.ts';
import { withDeadline } from './deadline.ts';
import { maskError } from './masking.ts';
import { nameArguments } from './name-arguments.ts';
import type { OperationRequest, PreparedOperation } from './prepare.ts';
import { requestContext } from './request-context.ts';

export type Subscribe = ReturnType<typeof createSubscriber>;

/** The results of a subscription, one for each event. */
export type Results = AsyncIterableIterator<ExecutionResult>;

/**
 * Starts subscriptions. Each event is an execution of its own: with its own loaders, within the time limit of a request,
 * and with its errors masked. The outcome holds nothing that a caller may not see.
 */
export function createSubscriber(
  schema: GraphQLSchema,
  config: Pick<ApiConfig, 'requestTimeoutMs' | 'maxValidationErrors'>,
  repositories: Repositories,
) {
  const inTime = <Result>(work: Promise<Result>) => withDeadline(config.requestTimeoutMs, work);

  function faultsOf({ known }: PreparedOperation): unknown[] {
    const errors = validate(schema, known.document, specifiedRules, {
      maxErrors: config.maxValidationErrors,
    });
    return nameArguments(errors.slice(0, config.maxValidationErrors), known.document);
  }

  /** Results as they come, or why there are none. Never throws. */
  return async function subscribe(
    request: FastifyRequest,
    { operationName, variables }: OperationRequest,
    prepared: PreparedOperation,
  ): Promise<Results | readonly GraphQLError[]> {
    const mask = (error: unknown) => maskError(error, request.id, request.log);
    const faults = faultsOf(prepared);
    if (faults.length > 0) return faults.map(mask);

    const argsOf = (rootValue?: unknown): ExecutionArgs => ({
      schema,
      document: prepared.known.document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue: requestContext(repositories, request),
      rootValue,
    });
    const resultOf = async (event: unknown): Promise<ExecutionResult> => {
      try {
        const { data, errors } = await inTime(Promise.resolve(execute(argsOf(event))));
        return { data: data ?? null, ...(errors && { errors: errors.map(mask) }) };
      } catch (error) {
        return { data: null, errors: [mask(error)] };
      }
    };
    try {
      const events = await inTime(createSourceEventStream(argsOf()));
      return Symbol.asyncIterator in events ? eachResult(events, resultOf) : (events.errors ?? []).map(mask);
    } catch (error) {
      return [mask(error)];
    }
  };
}

/** What an async generator would do, but ended at once also while it waits for the next event. */
function eachResult(
  events: AsyncIterable<unknown>,
  resultOf: (event: unknown) => Promise<ExecutionResult>,
): Results {
  const source = events[Symbol.asyncIterator]();
  return {
    async next() {
      const event: IteratorResult<unknown> = await source.next();
      return event.done
        ? { done: true, value: undefined }
        : { done: false, value: await resultOf(event.value) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
