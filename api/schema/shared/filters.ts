import { z } from 'zod';
import { badInput } from '../../errors.ts';
import type { Condition, RelationTests, Tests } from '../../repositories/lists/condition.ts';
import type { Field, ListFields, RelationField } from '../../repositories/lists/fields.ts';
import { leaves } from '../../repositories/lists/plan.ts';
import { idArgument, limits, listArgument, partArgument, textArgument } from './arguments.ts';

/** A filter of any kind as GraphQL gives it: what a field must be, by its name, and other filters. */
export interface FilterInput {
  readonly AND?: readonly FilterInput[] | null | undefined;
  readonly OR?: readonly FilterInput[] | null | undefined;
  readonly NOT?: FilterInput | null | undefined;
  readonly [field: string]: unknown;
}

const scalar = z.union([z.string(), z.number()]).nullish();
const scalars = z.array(z.union([z.string(), z.number()])).nullish();
const testInput = z.object({
  eq: scalar,
  in: scalars,
  contains: z.string().nullish(),
  startsWith: z.string().nullish(),
  gte: scalar,
  lte: scalar,
  isStated: z.boolean().nullish(),
});
type TestInput = z.infer<typeof testInput>;

const ids = z.array(z.string()).nullish();
const relationInput = z.object({ some: ids, all: ids, none: ids, count: testInput.nullish() });

/**
 * The condition that a filter sets; a filter without conditions holds for everything.
 * @param fields what entities of the list can be chosen by
 * @param extra conditions of fields that are not in `fields`, by their name
 * Throws BAD_USER_INPUT that names the part of the filter, e.g. `filter.OR[1].name.contains`.
 */
export function conditionOf(
  argument: string,
  filter: FilterInput | null | undefined,
  fields: ListFields,
  extra: ExtraConditions = {},
): Condition {
  const condition = groupOf(argument, filter ?? {}, { fields, extra, depth: 1 });
  const { length } = leaves(condition);
  if (length > limits.conditions) {
    throw badInput(argument, `${length} conditions`, `at most ${limits.conditions} conditions`);
  }
  return condition;
}

/** Fields of a filter that stand for other conditions, each with how to read it. */
export type ExtraConditions = Readonly<Record<string, (argument: string, value: unknown) => Condition>>;

interface Reading {
  readonly fields: ListFields;
  readonly extra: ExtraConditions;
  readonly depth: number;
}

function groupOf(argument: string, { AND, OR, NOT, ...own }: FilterInput, reading: Reading): Condition {
  const { depth } = reading;
  if (depth > limits.filterDepth) {
    throw badInput(argument, `nested ${depth} deep`, `a filter nested at most ${limits.filterDepth} deep`);
  }
  const inner = { ...reading, depth: depth + 1 };
  const listed = (name: string, filters: readonly FilterInput[] | null | undefined) => {
    if (filters?.length === 0) throw badInput(`${argument}.${name}`, filters, 'at least one filter');
    return filters?.map((filter, index) => groupOf(`${argument}.${name}[${index}]`, filter, inner));
  };
  const all = listed('AND', AND);
  const any = listed('OR', OR);
  const of = [
    ...Object.entries(own).flatMap(([name, value]) => fieldConditions(argument, name, value, reading)),
    ...(all ?? []),
    ...(any ? [{ type: 'ANY', of: any } as const] : []),
    ...(NOT ? [negationOf(`${argument}.NOT`, NOT, inner)] : []),
  ];
  return { type: 'ALL', of };
}

function negationOf(argument: string, filter: FilterInput, reading: Reading): Condition {
  const of = groupOf(argument, filter, reading);
  if (leaves(of).length === 0) throw badInput(argument, filter, 'a filter with a condition');
  return { type: 'NOT', of };
}

function fieldConditions(
  argument: string,
  name: string,
  value: unknown,
  { fields, extra }: Reading,
): Condition[] {
  if (value == null) return [];
  const path = `${argument}.${name}`;
  const [field, relation, other] = [fields.fields[name], fields.relations[name], extra[name]];
  if (other) return [other(path, value)];
  if (field) return valueConditions(path, field, testInput.parse(value));
  if (relation) return relationConditions(path, relation, relationInput.parse(value));
  throw new Error(`no list of these kinds knows the filter ${name}`);
}

/** `eq` is a condition of its own, so that both hold where `in` is given as well. */
function valueConditions(argument: string, field: Field, { eq, ...rest }: TestInput): Condition[] {
  const equal = eq == null ? [] : [{ in: [checkedValue(`${argument}.eq`, field.type, eq)] }];
  return [...equal, testsOf(argument, field.type, rest)]
    .filter((tests: Tests) => Object.values(tests).some((test) => test !== null))
    .map((tests): Condition => ({ type: 'VALUE', field, tests }));
}

function testsOf(argument: string, type: Field['type'], input: Omit<TestInput, 'eq'>): Tests {
  const part = (name: string, value: string | null | undefined) =>
    value == null ? null : partArgument(`${argument}.${name}`, value).toLowerCase();
  if (input.in?.length === 0) throw badInput(`${argument}.in`, input.in, 'at least one item');
  return {
    in: input.in
      ? listArgument(`${argument}.in`, input.in, (place, value) => checkedValue(place, type, value))
      : null,
    contains: part('contains', input.contains),
    // No text that is stated begins with a blank.
    startsWith: part('startsWith', input.startsWith)?.trimStart() ?? null,
    gte: input.gte ?? null,
    lte: input.lte ?? null,
    isStated: input.isStated ?? null,
  };
}

function checkedValue(argument: string, type: Field['type'], value: string | number): string | number {
  if (type === 'text') return textArgument(argument, String(value)).toLowerCase();
  return type === 'id' ? idArgument(argument, String(value)) : value;
}

function relationConditions(
  argument: string,
  { relations }: RelationField,
  input: z.infer<typeof relationInput>,
): Condition[] {
  const checked = (name: 'some' | 'all' | 'none') => {
    const wanted = input[name];
    if (wanted?.length === 0) throw badInput(`${argument}.${name}`, wanted, 'at least one id');
    return wanted ? listArgument(`${argument}.${name}`, wanted, idArgument) : null;
  };
  const tests: RelationTests = { some: checked('some'), all: checked('all'), none: checked('none') };
  const counts = input.count
    ? valueConditions(`${argument}.count`, { type: 'number', properties: [] }, input.count)
    : [];
  return [
    ...(tests.some || tests.all || tests.none ? [{ type: 'RELATED', relations, tests } as const] : []),
    ...counts.flatMap((each): Condition[] =>
      each.type === 'VALUE' ? [{ type: 'RELATED', relations, tests: { count: each.tests } }] : [],
    ),
  ];
}
