import {
  type DocumentNode,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  OperationTypeNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';

/**
 * Tells which documents graphql-jit may compile: those of queries without a variable of an input object type. For such a
 * variable it writes out the checks of every field, and of the fields' fields, which never ends for a filter that holds
 * filters (`AND`, `OR`, `NOT`); and it refuses fields with a default that are left out, which GraphQL allows. After a
 * mutation that failed it goes on with the next, where GraphQL ends.
 */
export function compilableIn(schema: GraphQLSchema): (document: DocumentNode) => boolean {
  const known = new WeakMap<DocumentNode, boolean>();

  function look(document: DocumentNode): boolean {
    return document.definitions.every(
      (definition) =>
        definition.kind !== Kind.OPERATION_DEFINITION ||
        (definition.operation === OperationTypeNode.QUERY && !definition.variableDefinitions?.some(isObject)),
    );
  }

  function isObject({ type }: VariableDefinitionNode): boolean {
    return isInputObjectType(schema.getType(nameOf(type)));
  }

  return (document) => {
    const found = known.get(document) ?? look(document);
    known.set(document, found);
    return found;
  };
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
