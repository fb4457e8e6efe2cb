import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a document asks for, all fragments inlined: the most that any of its operations has. */
export interface Size {
  /** Nested levels of fields of the data; a field without a selection is one level. */
  readonly depth: number;
  /** Nested levels of introspection fields. */
  readonly introspectionDepth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of the operation itself. */
  readonly rootFields: number;
  /** Operations of the document. */
  readonly operations: number;
}

type SelectionSize = Omit<Size, 'operations'>;

const nothing: SelectionSize = {
  depth: 0,
  introspectionDepth: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
  rootFields: 0,
};

/**
 * Measures a document with all fragments inlined, whatever the names of its operations. Each fragment is measured once,
 * so that fragments that spread each other many times over cost no more than their text; a fragment that spreads itself
 * ends there (validation refuses it).
 */
export function measure(document: DocumentNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measured = new Map<string, SelectionSize>();

  function fragmentSize(name: string): SelectionSize {
    const found = measured.get(name);
    if (found) return found;
    measured.set(name, nothing); // met again on the way down, it adds nothing
    const fragment = fragments.get(name);
    const size = fragment ? withDirectives(fragment, selectionSize(fragment.selectionSet)) : nothing;
    measured.set(name, size);
    return size;
  }

  function selectionSize(set: SelectionSetNode | undefined): SelectionSize {
    return (set?.selections ?? []).map(oneSize).reduce(together, nothing);
  }

  function oneSize(selection: SelectionNode): SelectionSize {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return withDirectives(selection, fragmentSize(selection.name.value));
    }
    const inner = selectionSize(selection.selectionSet);
    return withDirectives(selection, selection.kind === Kind.FIELD ? fieldSize(selection, inner) : inner);
  }

  const sizes = operations.map((operation) =>
    withDirectives(
      operation,
      withDirectivesOf(operation.variableDefinitions, selectionSize(operation.selectionSet)),
    ),
  );
  return { ...sizes.reduce(larger, nothing), operations: operations.length };
}

function fieldSize({ name, alias }: FieldNode, inner: SelectionSize): SelectionSize {
  const isIntrospection = name.value.startsWith('__');
  const level = 1 + Math.max(inner.depth, isIntrospection ? inner.introspectionDepth : 0);
  return {
    depth: isIntrospection ? 0 : level,
    introspectionDepth: isIntrospection ? level : inner.introspectionDepth,
    fields: 1 + inner.fields,
    aliases: (alias ? 1 : 0) + inner.aliases,
    directives: inner.directives,
    rootFields: 1,
  };
}

interface MayHaveDirectives {
  readonly directives?: readonly unknown[] | undefined;
}

function withDirectives({ directives = [] }: MayHaveDirectives, size: SelectionSize): SelectionSize {
  return directives.length === 0 ? size : { ...size, directives: size.directives + directives.length };
}

function withDirectivesOf(nodes: readonly MayHaveDirectives[] = [], size: SelectionSize): SelectionSize {
  return nodes.reduce((sum: SelectionSize, node) => withDirectives(node, sum), size);
}

/** Two parts of one selection. */
function together(a: SelectionSize, b: SelectionSize): SelectionSize {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rootFields: a.rootFields + b.rootFields,
  };
}

/** Two operations of one document, of which one is executed. */
function larger(a: SelectionSize, b: SelectionSize): SelectionSize {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    fields: Math.max(a.fields, b.fields),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    rootFields: Math.max(a.rootFields, b.rootFields),
  };
}
