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

/** How many entities a part of the graph, or a community, is taken for that has no size. */
const rowsOfPicture = 300;

/** The lists of a page or picture, which are as long as the field says that holds them. */
const rowsOfPage = new Set(['nodes', 'edges', 'began', 'ended', 'entitiesBegan', 'entitiesEnded']);

/** A field refuses a page size above its own limit by itself; it is not counted for more than the largest of them. */
const largestPage = { first: 100, members: 5000, limit: 20_000 } as const;
const pageDefault = 20;

/** Lists of introspection, as long as they are at least in this schema's larger types. */
const introspectionLists: Readonly<Record<string, number>> = { fields: 20, types: 120, enumValues: 10 };

export interface EstimatedRows {
  /** Rows of the answer that the data has to give. */
  readonly data: number;
  /** Points and lines of pictures, as far as these are lists of their own size. */
  readonly points: number;
  /** Rows that introspection gives. */
  readonly introspection: number;
}

const none: EstimatedRows = { data: 0, points: 0, introspection: 0 };

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
 * long as its `first`, `last`, `limit`, `wholeUpTo` or `ids` say, or 5 rows where it has none, times what nests below; fragments
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
    let [data, points, introspection] = [0, 0, 0];
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
      points += rows.points;
      introspection += rows.introspection;
    }
    return { data, points, introspection };
  }

  function fieldRows(node: FieldNode, parent: GraphQLNamedType, page: Page | null): EstimatedRows {
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !type || !node.selectionSet || !isCompositeType(type)) return none;
    const isList = isListType(getNullableType(field.type));
    const inherited = page !== null && rowsOfPage.has(node.name.value);
    // A picture within an answer has the size that was asked for with the answer.
    const own = node.name.value === 'graph' && page !== null ? page : pageOf(field, node, read);
    const size = isList ? (inherited ? page.size : (own?.size ?? listSize(field, type))) : 1;
    const counts = isList && inherited && page.isPicture ? 0 : 1;
    const inner = selectionRows(node.selectionSet, type, isList ? null : own);
    if (type.name.startsWith('__')) {
      return { ...none, introspection: size * (counts + inner.introspection) };
    }
    return {
      data: size * (counts + inner.data),
      points: counts === 0 ? size : size * inner.points,
      introspection: size * inner.introspection,
    };
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
    const isOfChanges = field.name === 'changes';
    const usual: unknown = field.args.find(({ name }) => name === 'limit')?.defaultValue;
    const limit = within(value('limit') ?? (isOfChanges ? rowsOfPicture : usual), largestPage.limit);
    // The default is not counted: the explorer asks the sources of a whole picture, 11 rows for each entity of it.
    const whole = has('wholeUpTo') ? within(value('wholeUpTo'), largestPage.limit) : 0;
    return { size: Math.max(limit, whole), isPicture: true };
  }
  if (has('first') && field.name === 'members') {
    return { size: within(value('first') ?? rowsOfPicture, largestPage.members), isPicture: false };
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
