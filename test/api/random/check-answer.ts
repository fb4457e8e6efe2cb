import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/**
 * Holds an answer against its query and the schema: every field that was asked for and no other, no null where none may
 * be, lists where lists are, values of the right kind, types that the interface allows. Gives what contradicts.
 */
export function contradictions(schema: GraphQLSchema, document: DocumentNode, data: unknown): string[] {
  const found: string[] = [];
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

  function isApplicable(on: string | undefined, type: GraphQLObjectType): boolean {
    const condition = on === undefined ? type : schema.getType(on);
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  }

  /** The fields that a selection asks of an object of a type, by the names in the answer; merged where named twice. */
  function collect(
    sets: readonly SelectionSetNode[],
    type: GraphQLObjectType,
    into = new Map<string, FieldNode[]>(),
  ) {
    for (const selection of sets.flatMap((set) => set.selections)) {
      if (isLeftOut(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        into.set(key, [...(into.get(key) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (isApplicable(selection.typeCondition?.name.value, type))
          collect([selection.selectionSet], type, into);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment && isApplicable(fragment.typeCondition.name.value, type)) {
          collect([fragment.selectionSet], type, into);
        }
      }
    }
    return into;
  }

  function checkObject(
    value: unknown,
    sets: readonly SelectionSetNode[],
    type: GraphQLObjectType,
    path: string,
  ): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      found.push(`${path} is no object`);
      return;
    }
    const wanted = collect(sets, type);
    const given = new Map<string, unknown>(Object.entries(value));
    for (const key of given.keys()) if (!wanted.has(key)) found.push(`${path}.${key} was not asked for`);
    for (const [key, nodes] of wanted) {
      const [node] = nodes;
      if (!given.has(key)) found.push(`${path}.${key} is missing`);
      else if (node?.name.value === '__typename') {
        if (given.get(key) !== type.name) found.push(`${path}.${key} is not ${type.name}`);
      } else {
        const field = type.getFields()[node?.name.value ?? ''];
        const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
        if (field) checkValue(given.get(key), inner, field.type, `${path}.${key}`);
      }
    }
  }

  function checkValue(
    value: unknown,
    sets: readonly SelectionSetNode[],
    type: GraphQLOutputType,
    path: string,
  ): void {
    const inner = getNullableType(type);
    if (value === null) {
      if (isNonNullType(type)) found.push(`${path} is null and may not be`);
    } else if (isListType(inner)) {
      if (!Array.isArray(value)) found.push(`${path} is no list`);
      else value.forEach((item, index) => checkValue(item, sets, inner.ofType, `${path}[${String(index)}]`));
    } else if (isObjectType(inner)) checkObject(value, sets, inner, path);
    else if (isAbstractType(inner)) checkOneOf(value, sets, schema.getPossibleTypes(inner), path);
    else if (isEnumType(inner)) {
      if (typeof value !== 'string' || !inner.getValue(value)) found.push(`${path} is no ${inner.name}`);
    } else if (!isScalarValue(inner.name, value))
      found.push(`${path} is no ${inner.name}: ${JSON.stringify(value)}`);
  }

  /** Of an interface: some type that it may be fits. */
  function checkOneOf(
    value: unknown,
    sets: readonly SelectionSetNode[],
    types: readonly GraphQLObjectType[],
    path: string,
  ) {
    const before = found.length;
    for (const type of types) {
      checkObject(value, sets, type, path);
      if (found.length === before) return;
      found.length = before;
    }
    found.push(`${path} fits no type that it may be`);
  }

  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (operation && root) checkObject(data, [operation.selectionSet], root, 'data');
  return found;
}

function isLeftOut({ directives = [] }: Pick<FieldNode, 'directives'>): boolean {
  return directives.some(({ name, arguments: [condition] = [] }) => {
    const isTrue = condition?.value.kind === Kind.BOOLEAN && condition.value.value;
    return name.value === 'skip' ? isTrue : !isTrue;
  });
}

function isScalarValue(type: string, value: unknown): boolean {
  if (type === 'Int') return Number.isInteger(value);
  if (type === 'Float') return Number.isFinite(value);
  if (type === 'Boolean') return typeof value === 'boolean';
  if (type === 'Date') return typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value);
  if (type === 'URL') return typeof value === 'string' && URL.canParse(value);
  return typeof value === 'string';
}
