import { type Kind, type Relation, type Standing, standings } from '../../../cypher/model.ts';
import type { EntityConditions } from '../entities.ts';
import type { Condition, Moment } from './condition.ts';
import { type FacetName, facetSource } from './facets.ts';
import { commonFields, type Field, relationsOf } from './fields.ts';
import type { Order } from './order.ts';

/** A list: entities of some kinds that meet a condition at a moment. */
export interface ListRequest {
  readonly kinds: readonly Kind[];
  readonly condition: Condition;
  readonly moment: Moment;
}

/** What of each entity must be read to choose, order and count. */
export interface Columns {
  readonly properties: readonly string[];
  /** Types along which everything that an entity is related to must be known. */
  readonly relations: readonly Relation[];
  readonly isCounted: boolean;
}

type Value = Extract<Condition, { type: 'VALUE' }>;
type Related = Extract<Condition, { type: 'RELATED' }>;

/** The conditions all of which must hold, those of nested ALLs in their place. */
export function conjuncts(condition: Condition): Condition[] {
  return condition.type === 'ALL' ? condition.of.flatMap(conjuncts) : [condition];
}

/** Every single condition of a tree. */
export function leaves(condition: Condition): (Value | Related)[] {
  if (condition.type === 'VALUE' || condition.type === 'RELATED') return [condition];
  return condition.type === 'NOT' ? leaves(condition.of) : condition.of.flatMap(leaves);
}

function relatedLeaves(condition: Condition): Related[] {
  return leaves(condition).filter((each): each is Related => each.type === 'RELATED');
}

/** Whether a condition looks at the status of entities, at whatever place of its tree. */
export function asksForStatus(condition: Condition): boolean {
  return leaves(condition).some((each) => each.type === 'VALUE' && each.field.derived === 'STATUS');
}

/** The condition with other ids in the place of some, wherever it names them. */
export function withIds(condition: Condition, currentOf: ReadonlyMap<string, string>): Condition {
  if (currentOf.size === 0) return condition;
  const current = (id: string) => currentOf.get(id) ?? id;
  const replaced = (ids: readonly string[] | null | undefined) => ids?.map(current) ?? null;
  switch (condition.type) {
    case 'ALL':
    case 'ANY':
      return { ...condition, of: condition.of.map((each) => withIds(each, currentOf)) };
    case 'NOT':
      return { ...condition, of: withIds(condition.of, currentOf) };
    case 'VALUE': {
      const { field, tests } = condition;
      if (field !== commonFields.id || !tests.in) return condition;
      return { ...condition, tests: { ...tests, in: tests.in.map((id) => current(String(id))) } };
    }
    case 'RELATED': {
      const { some, all, none } = condition.tests;
      const ids = { some: replaced(some), all: replaced(all), none: replaced(none) };
      return { ...condition, tests: { ...condition.tests, ...ids } };
    }
  }
}

/** The ids that a condition compares with those of the entities themselves, and with those of their sources. */
export function comparedIds(condition: Condition): { ids: string[]; sources: string[] } {
  const ids = leaves(condition).flatMap((each) =>
    each.type === 'VALUE' && each.field === commonFields.id ? (each.tests.in?.map(String) ?? []) : [],
  );
  const sources = relatedLeaves(condition).flatMap(({ relations, tests: { some, all, none } }) =>
    relations ? [] : [some, all, none].flatMap((wanted) => wanted ?? []),
  );
  return { ids, sources };
}

/**
 * A condition as the one statement of a plain page answers it: kind, standing and name, each once, and some ids or one
 * relation of which some must be there; null when a condition says more than that.
 */
export function plainConditions({ kinds, condition, moment }: ListRequest): EntityConditions | null {
  if (moment.asOf !== null) return null;
  let plain: EntityConditions = { kinds };
  const seen = new Set<unknown>();
  for (const each of conjuncts(condition)) {
    const part = plainPart(each, kinds);
    const what = each.type === 'VALUE' ? each.field : each.type;
    if (!part || seen.has(what)) return null;
    seen.add(what);
    plain = { ...plain, ...part };
  }
  return plain.ids && plain.related ? null : plain;
}

function plainPart(condition: Condition, kinds: readonly Kind[]): Partial<EntityConditions> | null {
  if (condition.type === 'RELATED') {
    const { relations, tests } = condition;
    const isSome = tests.some && !tests.all && !tests.none && !tests.count;
    return relations && isSome ? { related: { ids: tests.some, relations } } : null;
  }
  if (condition.type !== 'VALUE') return null;
  const { field, tests } = condition;
  if (tests.gte != null || tests.lte != null || tests.isStated != null) return null;
  if (field === commonFields.name) {
    return {
      nameEquals: tests.in?.map(String) ?? null,
      nameContains: tests.contains ?? null,
      nameStartsWith: tests.startsWith ?? null,
    };
  }
  if (tests.contains != null || tests.startsWith != null || !tests.in) return null;
  const among = tests.in.map(String);
  if (field === commonFields.id) return { ids: among };
  if (field === commonFields.kind) return { kinds: kinds.filter((kind) => among.includes(kind)) };
  return field === commonFields.standing ? { standings: standingsAmong(among) } : null;
}

/** The standings that every entity of the list has one of; null for all. */
export function requiredStandings(condition: Condition): Standing[] | null {
  const found = conjuncts(condition).find(
    (each): each is Value => each.type === 'VALUE' && each.field === commonFields.standing && !!each.tests.in,
  );
  return found?.tests.in ? standingsAmong(found.tests.in.map(String)) : null;
}

function standingsAmong(names: readonly string[]): Standing[] {
  return standings.filter((standing) => names.includes(standing));
}

/** The entities that a condition names in relations, with the types to follow from them. */
export function linkedBy(condition: Condition): { ids: string[]; relations: Relation[] } {
  const named = relatedLeaves(condition).map(({ relations, tests: { some, all, none } }) => ({
    relations: relations ?? [],
    ids: relations ? [some, all, none].flatMap((ids) => ids ?? []) : [],
  }));
  const withIds = named.filter(({ ids }) => ids.length > 0);
  return {
    ids: [...new Set(withIds.flatMap(({ ids }) => ids))],
    relations: [...new Set(withIds.flatMap(({ relations }) => relations))],
  };
}

/**
 * The ids among which every entity of the list is, null when a condition does not say so.
 * @param linked what a named entity is related to along some types
 */
export function requiredIds(
  condition: Condition,
  linked: (id: string, relations: readonly Relation[]) => Iterable<string>,
): Set<string> | null {
  const sets = conjuncts(condition).flatMap((each): Set<string>[] => {
    if (each.type === 'VALUE') {
      return each.field === commonFields.id && each.tests.in ? [new Set(each.tests.in.map(String))] : [];
    }
    if (each.type !== 'RELATED' || each.relations === null) return [];
    const { relations, tests } = each;
    const all = tests.all?.map((id) => new Set(linked(id, relations))) ?? [];
    return tests.some ? [...all, new Set(tests.some.flatMap((id) => [...linked(id, relations)]))] : all;
  });
  const [smallest, ...others] = sets.sort((a, b) => a.size - b.size);
  return smallest ? new Set([...smallest].filter((id) => others.every((other) => other.has(id)))) : null;
}

/** What must be read of each entity. */
export function columnsOf(
  { kinds, condition, moment }: ListRequest,
  order: Order | null,
  facets: readonly FacetName[],
): Columns {
  const sources = facets.flatMap((facet) => kinds.flatMap((kind) => facetSource(facet, kind) ?? []));
  const related = relatedLeaves(condition);
  const fields: readonly Field[] = [
    ...leaves(condition).flatMap((each) => (each.type === 'VALUE' ? [each.field] : [])),
    ...sources.flatMap((source) => (source.by === 'RELATION' ? [] : [source.field])),
    ...(order?.by === 'FIELD' ? [order.field] : []),
  ];
  const counted = [
    ...related.flatMap(({ relations, tests }) => (tests.count ? [relations] : [])),
    ...(order?.by === 'COUNT' ? [order.relation.relations] : []),
  ];
  const isDated = moment.asOf !== null || fields.some(({ derived }) => derived === 'STATUS');
  const needsSources = counted.includes(null) || related.some(({ relations }) => relations === null);
  const properties = [
    ...fields.flatMap((field) => field.properties),
    ...(isDated ? dateProperties : []),
    ...(needsSources ? ['sources'] : []),
  ];
  return {
    properties: [...new Set(properties)].filter((name) => name !== 'id'),
    relations: [
      ...new Set([
        ...counted.flatMap((relations) => relations ?? []),
        ...sources.flatMap((source) => (source.by === 'RELATION' ? source.relations : [])),
        ...(order?.by === 'RELATIONS' && moment.asOf !== null ? relationsOf(kinds) : []),
      ]),
    ],
    isCounted: order?.by === 'RELATIONS' && moment.asOf === null,
  };
}

const dateProperties = ['startYear', 'endYear', 'signedOn', 'startsOn', 'endsOn'];
