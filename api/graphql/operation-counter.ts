import { type ExecutionResult, GraphQLError, Kind, parse } from 'graphql';

/** Told of an operation that was executed or refused: its name where it has one, what came of it, how long it took. */
export type OnOperationEnd = (name: string | undefined, result: ExecutionResult, durationMs: number) => void;

/** Told of an operation by a known name and a code of the catalogue or OK. */
export type Told = (labels: { operation: string; code: string }, durationMs: number) => void;

/** What GraphiQL and other tools call their question for the schema. */
const ofTools = ['IntrospectionQuery'];

/**
 * Tells of operations by name and code. Only the names of known documents are told, all others are `other`: a name is
 * whatever its sender made up, so it could be anything, a person's name included, and there is no end of them.
 * @param documents the texts whose operations are told by name
 */
export function operationCounter(listeners: readonly Told[], documents: readonly string[]): OnOperationEnd {
  const known = new Set([...ofTools, ...documents.flatMap(operationNames)]);
  return (name, { errors }, durationMs) => {
    const operation = name !== undefined && known.has(name) ? name : 'other';
    const code = errors ? String(errors[0]?.extensions['code']) : 'OK';
    for (const tell of listeners) tell({ operation, code }, durationMs);
  };
}

/** A listed document that is no GraphQL is refused when it is asked for, and not here. */
function operationNames(text: string): string[] {
  try {
    return parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
    );
  } catch (error) {
    if (error instanceof GraphQLError) return [];
    throw error;
  }
}
