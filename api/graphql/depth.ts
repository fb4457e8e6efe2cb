import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** The number of nested levels of fields, of the data and of the introspection fields apart. */
export interface Depth {
  readonly data: number;
  readonly introspection: number;
}

/**
 * How deep the deepest operation of a document goes with all fragments inlined; a field without a selection is one
 * level. Each fragment is measured once, so that fragments that spread each other many times over cost no more than
 * their text; a fragment that spreads itself ends there (validation refuses it).
 */
export function operationDepth(document: DocumentNode): Depth {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Depth>();

  function fragmentDepth(name: string): Depth {
    const found = measured.get(name);
    if (found) return found;
    const fragment = fragments.get(name);
    measured.set(name, none); // met again on the way down, it adds nothing
    const depth = fragment ? selectionDepth(fragment.selectionSet) : none;
    measured.set(name, depth);
    return depth;
  }

  function selectionDepth(set: SelectionSetNode | undefined): Depth {
    return (set?.selections ?? []).map(oneDepth).reduce(deeper, none);
  }

  function oneDepth(selection: SelectionSetNode['selections'][number]): Depth {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentDepth(selection.name.value);
    const inner = selectionDepth(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    const isIntrospection = selection.name.value.startsWith('__');
    const level = 1 + Math.max(inner.data, isIntrospection ? inner.introspection : 0);
    return isIntrospection
      ? { data: 0, introspection: level }
      : { data: level, introspection: inner.introspection };
  }

  return document.definitions
    .map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? selectionDepth(definition.selectionSet) : none,
    )
    .reduce(deeper, none);
}

const none: Depth = { data: 0, introspection: 0 };

function deeper(a: Depth, b: Depth): Depth {
  return { data: Math.max(a.data, b.data), introspection: Math.max(a.introspection, b.introspection) };
}
