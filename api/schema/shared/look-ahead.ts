import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { commonProperties, kinds, type Relation, relationProperties } from '../../../cypher/model.ts';
import { dateProperties } from '../../repositories/lifetimes.ts';
import { maxTreeDepth, type TreePlan, type TreeStep } from '../../repositories/trees.ts';

type Direction = TreeStep['direction'];

/** What a resolver says of itself, so that what it will ask for can be read together with its parent. */
interface Following {
  readonly follows: {
    readonly direction: Direction;
    readonly relations: readonly Relation[];
    /** Properties that the resolver itself reads, beside names: of the relationships, of what they lead to. */
    readonly reads: { readonly edge?: readonly string[]; readonly node?: readonly string[] };
  };
}

/** A resolver that follows relationships of its parent, each relation by itself. */
export function following<Resolver extends object>(
  direction: Direction,
  relations: readonly Relation[],
  resolver: Resolver,
  reads: Following['follows']['reads'] = {},
): Resolver & Following {
  return Object.assign(resolver, { follows: { direction, relations, reads } });
}

const followsName = 'follows';

/** Writes into a schema what its resolvers say that they follow; the schema itself wraps them. */
export function markFollowing(schema: GraphQLSchema, resolvers: readonly object[]): void {
  for (const [typeName, fields] of resolvers.flatMap((map) => Object.entries<object>({ ...map }))) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [name, resolver] of Object.entries<object | undefined>({ ...fields })) {
      const field = type.getFields()[name];
      if (!field || !resolver || !('follows' in resolver)) continue;
      field.extensions = { ...field.extensions, [followsName]: resolver.follows };
    }
  }
}

/** What is asked of an entity and of the relationship that leads to it. */
interface Wanted {
  readonly edge: Set<string>;
  readonly node: Set<string>;
  readonly steps: Map<Relation, Wanted & { readonly direction: Direction }>;
  /** Whether something is asked for of which this file does not know what it needs. */
  isUnknown: boolean;
}

interface Selected {
  /** What one statement can read of the entity, relationships included; null when nothing is gained by that. */
  readonly plan: TreePlan | null;
  /** The properties that are asked for; null when anything else is asked for too. */
  readonly properties: readonly string[] | null;
}

const known = new WeakMap<readonly FieldNode[], Selected>();

/** What a field's selection asks of its entity. Kept as long as the query that it was made for. */
function selected(info: GraphQLResolveInfo): Selected {
  const found = known.get(info.fieldNodes);
  if (found) return found;
  const wanted = nothing();
  for (const { selectionSet } of info.fieldNodes) {
    walk(getNamedType(info.returnType), selectionSet, [wanted], info);
  }
  const steps = stepsOf(wanted, 1);
  const isPlain = !wanted.isUnknown && wanted.steps.size === 0;
  const made: Selected = {
    plan: wanted.isUnknown || steps.length === 0 ? null : toPlan([...wanted.node], steps),
    properties: isPlain ? [...wanted.node] : null,
  };
  known.set(info.fieldNodes, made);
  return made;
}

/**
 * What one statement can read of an entity for the selection of a field, relationships included; null when nothing is
 * gained by that: no relationship is asked for, or of the entity itself something that is not known here. A step that
 * is not understood, or too far, is left to the loaders.
 */
export function planOf(info: GraphQLResolveInfo): TreePlan | null {
  return selected(info).plan;
}

/** The properties of an entity that the selection of a field needs; null when it needs more than properties. */
export function propertiesOf(info: GraphQLResolveInfo): readonly string[] | null {
  return selected(info).properties;
}

/** Whether any of the named fields is asked for below a field of what `info` is about, `nodes { x }` of a picture. */
export function isAsked(info: GraphQLResolveInfo, below: string, names: readonly string[]): boolean {
  return fieldsBelow(info, [below])
    .flatMap(({ selectionSet }) => fieldsIn(selectionSet, info))
    .some(({ name }) => names.includes(name.value));
}

/** Whether any of the named fields of what `info` is about is asked for. */
export function asksFor(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  return fieldsBelow(info, names).length > 0;
}

/**
 * The properties that are needed of the entities that the named fields of what `info` is about give; null when more than
 * properties is needed of one of them.
 */
export function propertiesBelow(
  info: GraphQLResolveInfo,
  names: readonly string[],
): readonly string[] | null {
  const found = knownBelow.get(info.fieldNodes);
  if (found !== undefined) return found;
  const parent = getNamedType(info.returnType);
  const wanted = nothing();
  for (const { name, selectionSet } of fieldsBelow(info, names)) {
    const type = fieldOf(parent, name.value)?.type;
    if (type) walk(getNamedType(type), selectionSet, [wanted], info);
  }
  const properties = wanted.isUnknown || wanted.steps.size > 0 ? null : [...wanted.node];
  knownBelow.set(info.fieldNodes, properties);
  return properties;
}

const knownBelow = new WeakMap<readonly FieldNode[], readonly string[] | null>();

function fieldsBelow(info: GraphQLResolveInfo, names: readonly string[]): FieldNode[] {
  return info.fieldNodes
    .flatMap(({ selectionSet }) => fieldsIn(selectionSet, info))
    .filter(({ name }) => names.includes(name.value));
}

/** The fields of a selection, those of its fragments included. */
function fieldsIn(set: SelectionSetNode | undefined, { fragments }: GraphQLResolveInfo): FieldNode[] {
  const inner = (one: SelectionSetNode | undefined): FieldNode[] =>
    (one?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return inner(selection.selectionSet);
      return inner(fragments[selection.name.value]?.selectionSet);
    });
  return inner(set);
}

function toPlan(properties: readonly string[], steps: readonly TreeStep[]): TreePlan {
  return { key: JSON.stringify([properties, steps]), properties, steps };
}

/** Every list is ordered by names, and among equal ones by id. */
function nothing(): Wanted {
  return {
    edge: new Set(),
    node: new Set(['id', 'nameEn', 'nameRu']),
    steps: new Map(),
    isUnknown: false,
  };
}

function stepsOf({ steps }: Wanted, depth: number): TreeStep[] {
  if (depth > maxTreeDepth) return [];
  return [...steps]
    .filter(([, wanted]) => !wanted.isUnknown)
    .map(([relation, wanted]) => ({
      relation,
      direction: wanted.direction,
      edge: [...wanted.edge],
      node: [...wanted.node],
      next: stepsOf(wanted, depth + 1),
    }));
}

/**
 * Notes what a selection asks of some entities. Of a value between two of them (a backing, a party) both ends may be
 * asked: `ends` is the far one, to which its relationship leads, and the near one.
 */
function walk(
  type: GraphQLNamedType,
  set: SelectionSetNode | undefined,
  ends: Ends,
  info: GraphQLResolveInfo,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      walkField(type, selection, ends, info);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value;
    const inner = condition === undefined ? type : info.schema.getType(condition);
    if (fragment && inner) walk(inner, fragment.selectionSet, ends, info);
  }
}

type Ends = readonly [far: Wanted, near?: Wanted];

function walkField(type: GraphQLNamedType, node: FieldNode, ends: Ends, info: GraphQLResolveInfo): void {
  const name = node.name.value;
  if (name === '__typename') return;
  const field = fieldOf(type, name);
  const follows = followsOf(type, name, info);
  if (!field) ends[0].isUnknown = true;
  else if (follows) ends.forEach((end) => end && walkSteps(field, follows, node, end, info));
  else if (isEntityType(type)) ends.forEach((end) => end && needEntityField(name, end));
  else if (isEntityType(getNamedType(field.type)) && name !== 'sources') {
    // `project` of a backing, `stakeholder` of a party: one of the ends.
    walk(getNamedType(field.type), node.selectionSet, ends, info);
  } else needEdgeField(name, ends[0]);
}

function walkSteps(
  field: GraphQLField<unknown, unknown>,
  { direction, relations, reads }: Following['follows'],
  node: FieldNode,
  wanted: Wanted,
  info: GraphQLResolveInfo,
): void {
  const type = getNamedType(field.type);
  const isDated = (node.arguments?.length ?? 0) > 0;
  if (isDated) dates.forEach((name) => wanted.node.add(name));
  for (const relation of relations) {
    const step = wanted.steps.get(relation) ?? { ...nothing(), direction };
    wanted.steps.set(relation, step);
    // One statement follows a relation in one direction.
    if (step.direction !== direction) step.isUnknown = true;
    reads.node?.forEach((name) => step.node.add(name));
    reads.edge?.forEach((name) => step.edge.add(name));
    if (isDated) {
      dates.forEach((name) => step.node.add(name));
      years.forEach((name) => step.edge.add(name));
    }
    const ends: Ends = isEntityType(type) ? [step] : [step, wanted];
    walk(type, node.selectionSet, ends, info);
    if (isDated && ends.length > 1) ends.forEach((end) => end && dateSteps(end));
  }
}

/** What a value between two entities follows from them is of its own date: `ministry` of a backing. */
function dateSteps({ steps }: Wanted): void {
  for (const { edge } of steps.values()) years.forEach((name) => edge.add(name));
}

const dates = dateProperties;
const years = ['fromYear', 'toYear'];

const propertyNames = new Set(
  [commonProperties, ...Object.values(kinds).map(({ properties }) => properties)].flatMap(Object.keys),
);

/** Fields of an entity that need other properties than the one of their name. */
const needs: Readonly<Record<string, readonly string[]>> = {
  kind: [],
  name: ['nameEn', 'nameRu'],
  shortName: ['shortNameEn', 'shortNameRu'],
  summary: ['summaryEn', 'summaryRu'],
  status: dates,
};

function needEntityField(name: string, wanted: Wanted): void {
  const needed = needs[name] ?? (propertyNames.has(name) ? [name] : null);
  if (needed) needed.forEach((property) => wanted.node.add(property));
  else wanted.isUnknown = true;
}

const edgeProperties = new Set(['id', ...Object.keys(relationProperties), 'role', 'amountMlnRub']);

function needEdgeField(name: string, wanted: Wanted): void {
  if (edgeProperties.has(name)) wanted.edge.add(name);
  else wanted.isUnknown = true;
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** Every kind that has the field resolves it in the same way, so that the first one speaks for an interface. */
function followsOf(
  type: GraphQLNamedType,
  name: string,
  { schema }: GraphQLResolveInfo,
): Following['follows'] | undefined {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  for (const one of types) {
    const follows = fieldOf(one, name)?.extensions[followsName] as Following['follows'] | undefined;
    if (follows) return follows;
  }
  return undefined;
}

function isEntityType(type: GraphQLNamedType): boolean {
  if (!isCompositeType(type)) return false;
  if (isInterfaceType(type) && type.name === 'Node') return true;
  return (
    (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node')
  );
}
