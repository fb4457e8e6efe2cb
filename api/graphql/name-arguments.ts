import { type ASTNode, BREAK, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

/**
 * Adds to each validation error that is about a value written in the document the name of the argument that the value
 * stands in (`extensions.argument`), which GraphQL's own message leaves out.
 */
export function nameArguments(errors: readonly unknown[], document: DocumentNode): unknown[] {
  return errors.map((error) => {
    if (!(error instanceof GraphQLError)) return error;
    const [node] = error.nodes ?? [];
    const isOfValue = node !== undefined && error.extensions['code'] === 'BAD_USER_INPUT';
    const argument = isOfValue ? argumentAround(node, document) : null;
    if (argument === null) return error;
    return new GraphQLError(`Argument "${argument}": ${error.message}`, {
      nodes: error.nodes ?? null,
      originalError: error.originalError ?? null,
      extensions: { ...error.extensions, argument },
    });
  });
}

/** Mercurius parses the text anew, so that a node is found by its place and not by identity. */
function argumentAround(wanted: ASTNode, document: DocumentNode): string | null {
  const path: string[] = [];
  let found: string | null = null;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.ARGUMENT) path.push(node.name.value);
      if (node.kind === Kind.OBJECT_FIELD) path.push(`${path.pop() ?? ''}.${node.name.value}`);
      if (node.kind === wanted.kind && node.loc?.start === wanted.loc?.start && path.length > 0) {
        found = path.at(-1) ?? null;
        return BREAK;
      }
      return undefined;
    },
    leave(node) {
      if (node.kind === Kind.ARGUMENT) path.pop();
      if (node.kind === Kind.OBJECT_FIELD) path.push((path.pop() ?? '').split('.').slice(0, -1).join('.'));
    },
  });
  return found;
}
