import type { FastifyInstance, FastifyRequest } from 'fastify';
import type {} from 'mercurius';
import {
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { ApiConfig } from '../config.ts';
import { ApiError } from '../errors.ts';
import type { Repositories } from '../repositories/index.ts';
import { sharedDeadline } from './deadline.ts';
import { isUnexpected, maskError } from './masking.ts';
import { nameArguments } from './name-arguments.ts';
import type { OnOperationEnd } from './operation-counter.ts';
import type { OperationRequest, Prepare, Transport } from './prepare.ts';
import { requestContext } from './request-context.ts';

interface Parts {
  readonly prepare: Prepare['prepare'];
  /** Told of each operation, refused ones included. */
  readonly onEnd: OnOperationEnd;
}

type Within = ReturnType<typeof sharedDeadline>;

export type Execute = ReturnType<typeof createExecutor>;

/** Executes operations through Mercurius within the limits; the outcome holds nothing that a caller may not see. */
export function createExecutor(
  app: FastifyInstance,
  config: ApiConfig,
  repositories: Repositories,
  { prepare, onEnd }: Parts,
) {
  async function run(request: FastifyRequest, operation: OperationRequest, within: Within) {
    const context = requestContext(repositories, request);
    const outcome = await within(
      app.graphql(
        cacheableSource(operation),
        { ...context },
        { ...operation.variables },
        operation.operationName ?? undefined,
      ),
    );
    context.loaders.forget();
    return outcome;
  }

  async function resultOf(
    request: FastifyRequest,
    operation: OperationRequest,
    transport: Transport,
    onPrepared: (operation: OperationDefinitionNode) => void,
  ): Promise<ExecutionResult> {
    const mask = (error: unknown) => maskError(error, request.id, request.log);
    let document: DocumentNode | undefined;
    let isMutation = false;
    const refuse = (faults: readonly unknown[]): ExecutionResult => {
      const errors = faults.slice(0, config.maxValidationErrors);
      return { errors: (document ? nameArguments(errors, document) : errors).map(mask) };
    };
    try {
      const prepared = prepare(operation, transport);
      document = prepared.known.document;
      isMutation = prepared.operation.operation === OperationTypeNode.MUTATION;
      onPrepared(prepared.operation);
      const within = sharedDeadline(config.requestTimeoutMs);
      let outcome = await run(request, operation, within);
      // What is deleted while a query reads is met half, without labels or id; once more, it is not met at all.
      const isQuery = prepared.operation.operation === OperationTypeNode.QUERY;
      const isTorn = isQuery && outcome.errors?.some(isUnexpected);
      // The compiler says less of a faulty variable than GraphQL itself, which looks at it when asked once more.
      if (isTorn || isRefused(outcome)) outcome = await run(request, operation, within);
      const { data, errors } = outcome;
      if (!errors) return { data: data ?? null };
      return isRefused(outcome) ? refuse(errors) : { data: data ?? null, errors: errors.map(mask) };
    } catch (error) {
      return refuse(isMutation && isTimeout(error) ? [ofUnknownOutcome(error)] : validationErrors(error));
    }
  }

  /** The result of an operation; without `data` when it was not executed. Never throws. Tells `onOperation` what it is. */
  return async function execute(
    request: FastifyRequest,
    operation: OperationRequest,
    transport: Transport,
    onOperation: (type: OperationTypeNode) => void = () => undefined,
  ): Promise<ExecutionResult> {
    const begin = performance.now();
    let name: string | undefined;
    const result = await resultOf(request, operation, transport, (prepared) => {
      name = prepared.name?.value;
      onOperation(prepared.operation);
    });
    onEnd(name, result, performance.now() - begin);
    return result;
  };
}

/**
 * Mercurius keeps one compiled query for each text, whatever the operation's name; a comment makes the text of each
 * operation its own, so that two operations of one document are never taken for each other.
 */
function cacheableSource({ query, operationName }: OperationRequest): string {
  return operationName ? `${query}\n# ${operationName}` : query;
}

/** Whether nothing was executed: Mercurius calls the data null then too, but what failed in an answer has a path. */
function isRefused({ data, errors }: ExecutionResult): boolean {
  return data == null && errors?.every(({ path }) => path === undefined) === true;
}

function isTimeout(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === 'TIMEOUT';
}

/** What a mutation has begun goes on when nobody waits for it any more. */
function ofUnknownOutcome({ code, message, extensions }: ApiError): ApiError {
  const unknown = 'It is not known whether this was written; look at the history before you try again.';
  return new ApiError(code, `${message} ${unknown}`, { ...extensions, outcome: 'UNKNOWN' });
}

/** Mercurius throws one error that holds those of parsing, validation and variables. */
function validationErrors(error: unknown): readonly unknown[] {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [error];
}
