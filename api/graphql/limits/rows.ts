import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';

/** How many rows a list is taken for that has no page size: the sources of a row, the participants of a project. */
const rowsOfShortList = 5;

/** How many entities a part of the graph is taken for that has no `limit`. */
const rowsOfPicture = 300;

/** A field refuses a page size above its own limit by itself; it is not counted for more than the largest of them. */
const largestPage = { first: 100, last: 100, limit: 20_000 } as const;
const pageDefault = 20;

/** Lists of introspection, as long as they are at least in this schema's larger types. */
const introspectionLists: Readonly<Record<string, number>> = { fields: 20, types: 120, enumValues: 10 };

export interface EstimatedRows {
  /** Rows of the answer that the data has to give. */
  readonly data: number;
  /** Rows that introspection gives. */
  readonly introspection: number;
}

const none: EstimatedRows = { data: 0, introspection: 0 };

/** What operations come to whose sizes no variable sets. */
const fixed = new WeakMap<OperationDefinitionNode, EstimatedRows>();

/** The value of a variable by its name. */
type ReadVariable = (name: string) => unknown;

/** The size that a field sets for the rows of its page or picture. */
interface Page {
  readonly size: number;
  /** A picture's points and lines have a limit of their own; what hangs on them counts. */
  readonly isPicture: boolean;
}

/**
 * Estimates how many rows an operation makes out of page sizes and nesting, before anything is executed: each list as
 * long as its `first`, `last`, `limit` or `ids` say, or 5 rows where it has none, times what nests below; fragments
 * inlined. What the schema does not know counts nothing: validation refuses it.
 */
export function estimateRows(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): EstimatedRows {
  const known = fixed.get(operation);
  if (known) return known;
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const values = { ...defaultsOf(operation), ...variables };
  const sizes = { areFixed: true };
  const read: ReadVariable = (name) => {
    sizes.areFixed = false;
    return values[name];
  };
  const estimated = new Map<string, EstimatedRows>();

  function fragmentRows(name: string, page: Page | null): EstimatedRows {
    const key = `${name} ${String(page?.size)} ${String(page?.isPicture)}`;
    const found = estimated.get(key);
    if (found) return found;
    estimated.set(key, none); // a fragment that spreads itself adds nothing
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const rows = type ? selectionRows(fragment.selectionSet, type, page) : none;
    estimated.set(key, rows);
    return rows;
  }

  function selectionRows(set: SelectionSetNode, type: GraphQLNamedType, page: Page | null): EstimatedRows {
    let [data, introspection] = [0, 0];
    for (const selection of set.selections) {
      const rows =
        selection.kind === Kind.FIELD
          ? fieldRows(selection, type, page)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? fragmentRows(selection.name.value, page)
            : selectionRows(
                selection.selectionSet,
                (selection.typeCondition && schema.getType(selection.typeCondition.name.value)) ?? type,
                page,
              );
      data += rows.data;
      introspection += rows.introspection;
    }
    return { data, introspection };
  }

  function fieldRows(node: FieldNode, parent: GraphQLNamedType, page: Page | null): EstimatedRows {
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !type || !node.selectionSet || !isCompositeType(type)) return none;
    const isList = isListType(getNullableType(field.type));
    const inherited = page !== null && (node.name.value === 'nodes' || node.name.value === 'edges');
    const own = pageOf(field, node, read);
    const size = isList ? (inherited ? page.size : (own?.size ?? listSize(field, type))) : 1;
    const counts = isList && inherited && page.isPicture ? 0 : 1;
    const inner = selectionRows(node.selectionSet, type, isList ? null : own);
    if (type.name.startsWith('__')) {
      return { data: 0, introspection: size * (counts + inner.introspection) };
    }
    return { data: size * (counts + inner.data), introspection: size * inner.introspection };
  }

  const root = schema.getRootType(operation.operation);
  const rows = root ? selectionRows(operation.selectionSet, root, null) : none;
  if (sizes.areFixed) fixed.set(operation, rows);
  return rows;
}

type AnyField = GraphQLField<unknown, unknown>;

function fieldOf(type: GraphQLNamedType, name: string): AnyField | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function listSize({ name }: AnyField, type: GraphQLNamedType): number {
  return (type.name.startsWith('__') ? introspectionLists[name] : undefined) ?? rowsOfShortList;
}

/** The size that a field's own arguments set; null for a field that has no such argument. */
function pageOf(field: AnyField, node: FieldNode, read: ReadVariable): Page | null {
  const value = (name: string) => {
    const argument = node.arguments?.find((one) => one.name.value === name);
    return argument ? valueOf(argument.value, read) : undefined;
  };
  const has = (name: string) => field.args.some((argument) => argument.name === name);

  if (has('limit')) {
    const usual: unknown = field.args.find(({ name }) => name === 'limit')?.defaultValue;
    return { size: within(value('limit') ?? usual, largestPage.limit), isPicture: true };
  }
  if (has('first')) {
    const usual: unknown = field.args.find(({ name }) => name === 'first')?.defaultValue ?? pageDefault;
    return { size: within(value('first') ?? value('last') ?? usual, largestPage.first), isPicture: false };
  }
  const ids = has('ids') ? value('ids') : undefined;
  if (Array.isArray(ids)) return { size: ids.length, isPicture: false };
  const type = getNamedType(field.type);
  const isPicture = isObjectType(type) && 'nodes' in type.getFields() && 'edges' in type.getFields();
  return isPicture ? { size: rowsOfPicture, isPicture } : null;
}

function within(size: unknown, largest: number): number {
  const number = typeof size === 'string' ? Number(size) : size; // a literal
  return typeof number === 'number' && number > 0 ? Math.min(number, largest) : 0;
}

/** The value of a literal or a variable, as far as sizes need it: numbers and lists. */
function valueOf(node: ValueNode, read: ReadVariable): unknown {
  if (node.kind === Kind.VARIABLE) return read(node.name.value);
  if (node.kind === Kind.LIST) return node.values;
  return node.kind === Kind.INT ? node.value : undefined;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueOf(defaultValue, () => undefined), // a default holds no variable
    ]),
  );
}
