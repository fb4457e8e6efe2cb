import { z } from 'zod';
import { idPattern, type Kind, maxIdLength } from '../../cypher/model.ts';
import { namesOf, normalise, searchKeys, transliterate } from '../../cypher/names.ts';
import { badInput } from '../errors.ts';
import { labelOf } from '../exports/columns.ts';
import type { Locale } from '../locale.ts';
import type { EntityRecord } from '../records.ts';
import type { Repositories } from '../repositories/index.ts';
import { propertyById } from './properties.ts';
import { allTypes, kindsOfType, type Named, typeOf } from './types.ts';

/** The number of queries in a batch; OpenRefine sends 10. */
export const mostQueries = 100;
const longestQuery = 200;
/** What a batch may hold besides: OpenRefine sends a handful of columns with one value each. */
const most = { types: 20, properties: 50, values: 20, valuesInBatch: 2000 };
/** A longer value is no name, year or id of ours. */
const longestValue = 1000;
/** Queries that are before the database at the same time. */
const queriesAtOnce = 4;
/** How many are looked at, however few are wanted: one alone would always be the only one of its name. */
const leastHits = 10;

const typeChoice = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

/** One value of a cell, as clients send it. */
const cellValue = z
  .union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .transform(String);

const query = z.object({
  query: z.string(),
  type: z.union([typeChoice, z.array(typeChoice).max(most.types)]).nullish(),
  limit: z.number().int().min(1).max(100).nullish(),
  properties: z
    .array(
      z.object({
        pid: z.string(),
        v: z.union([cellValue, z.array(cellValue).max(most.values)]).nullable(),
      }),
    )
    .max(most.properties)
    .nullish(),
});

/** A batch of queries by the names that the client gave them. */
export const queryBatch = z
  .record(z.string(), query)
  .refine((batch) => Object.keys(batch).length <= mostQueries, `at most ${String(mostQueries)} queries`)
  .refine(
    (batch) => Object.values(batch).reduce((sum, one) => sum + valuesIn(one), 0) <= most.valuesInBatch,
    `at most ${String(most.valuesInBatch)} values of properties in all queries together`,
  );

function valuesIn({ properties }: z.output<typeof query>): number {
  return (properties ?? []).reduce((sum, { v }) => sum + [v].flat().length, 0);
}

type Query = z.output<typeof query>;

/** What a query found: an entity with how well it fits, from 0 to 100, and whether it can be taken without a look. */
export interface Candidate extends Named {
  readonly description: string;
  readonly type: readonly Named[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: boolean }[];
}

/**
 * Answers a batch of reconciliation queries. A candidate matches by itself when one of its names is the query, in
 * either script, and no other candidate's is, or when an id in another column is its own: then names alone count no more.
 * Throws BAD_USER_INPUT for a type that does not exist; DatabaseError.
 */
export async function answerQueries(
  repositories: Repositories,
  batch: z.output<typeof queryBatch>,
  locale: Locale,
): Promise<Record<string, { result: Candidate[] }>> {
  const waiting = Object.entries(batch).map(([name, one]) => ({ name, one, kinds: kindsOf(name, one) }));
  const answers: [string, { result: Candidate[] }][] = [];
  while (waiting.length > 0) {
    const now = waiting.splice(0, queriesAtOnce);
    const found = await Promise.all(
      now.map(async ({ name, one, kinds }): Promise<(typeof answers)[number]> => [
        name,
        { result: await answerQuery(repositories, { ...one, kinds }, locale) },
      ]),
    );
    answers.push(...found);
  }
  return Object.fromEntries(answers);
}

function kindsOf(name: string, { type }: Query): readonly Kind[] | null {
  const types = [type ?? []].flat();
  if (types.length === 0) return null;
  return types.flatMap((id) => {
    const kinds = kindsOfType(id);
    if (kinds) return kinds;
    const allowed = allTypes('EN').map((one) => one.id);
    throw badInput(`queries.${name}.type`, id, `one of ${allowed.join(', ')}`);
  });
}

interface KindQuery extends Query {
  readonly kinds: readonly Kind[] | null;
}

async function answerQuery(
  { search, entities }: Repositories,
  { query: text, limit, properties, kinds }: KindQuery,
  locale: Locale,
): Promise<Candidate[]> {
  const wanted = text.trim().slice(0, longestQuery);
  const first = limit ?? 10;
  const isId = idPattern.test(wanted) && wanted.length <= maxIdLength;
  const [hits, [named]] = await Promise.all([
    wanted === '' ? [] : search({ query: wanted, kinds, first: Math.max(first, leastHits), locale }),
    isId ? entities.byIds([wanted]) : [null],
  ]);
  const scores = new Map(hits.map(({ id, score }) => [id, score]));
  if (named && (kinds?.includes(named.kind) ?? true)) scores.set(named.id, 1);
  const records = await entities.byIds([...scores.keys()]);
  const given = columnsOf(properties ?? []);
  const judged = records
    .flatMap((record) => record ?? [])
    .map((entity) => judge(entity, { wanted, score: scores.get(entity.id) ?? 0, given }))
    .sort((a, b) => b.score - a.score);
  const sure = judged.filter(({ isSure }) => isSure);
  const registered = sure.filter(({ isRegistered }) => isRegistered);
  const [only, another] = registered.length > 0 ? registered : sure;
  return judged.slice(0, first).map(({ entity, score, isNamedSo }) => ({
    id: entity.id,
    name: labelOf(entity, locale),
    description: describe(entity, locale),
    type: [typeOf(entity.kind, locale)],
    score,
    match: !another && entity === only?.entity,
    features: [{ id: 'name_is_equal', value: isNamedSo }],
  }));
}

interface Evidence {
  readonly wanted: string;
  readonly score: number;
  readonly given: readonly Column[];
}

/** What stands in another column, for properties that entities have themselves. */
interface Column {
  readonly pid: string;
  readonly property: string;
  readonly values: ReadonlySet<string>;
}

/** The columns that hold something to compare; said once for all candidates. */
function columnsOf(properties: NonNullable<Query['properties']>): Column[] {
  return properties.flatMap(({ pid, v }) => {
    const from = propertyById(pid)?.from;
    if (!from || !('property' in from)) return [];
    const values = new Set([v ?? []].flat().map(comparable));
    values.delete('');
    return values.size === 0 ? [] : { pid, property: from.property, values };
  });
}

/** How much a value in another column counts that contradicts the entity. */
const contradicted = 0.7;
const registryIds = ['ror', 'wikidata', 'ogrn', 'inn'];

function judge(entity: EntityRecord, { wanted, score, given }: Evidence) {
  const keys = searchKeys(entity);
  const isNamedSo =
    entity.id === wanted ||
    [normalise(wanted), transliterate(normalise(wanted))].some((key) => keys.includes(key));
  const verdicts = given.flatMap(({ pid, property, values }) => {
    const found = valuesOf(entity, property);
    if (found.length === 0) return [];
    return { isRegistryId: registryIds.includes(pid), isEqual: found.some((value) => values.has(value)) };
  });
  const isRegistered = verdicts.some(({ isRegistryId, isEqual }) => isRegistryId && isEqual);
  const isContradicted = verdicts.some(({ isEqual }) => !isEqual);
  const worth = isRegistered
    ? 1
    : (isNamedSo ? Math.max(score, 0.95) : Math.min(score, 0.94)) * (isContradicted ? contradicted : 1);
  const isSure = (isRegistered || isNamedSo) && !isContradicted && entity.standing !== 'PLACEHOLDER';
  return { entity, isNamedSo, isRegistered, isSure, score: Math.round(worth * 1000) / 10 };
}

/** The addresses as which ROR and Wikidata write their ids. */
const registryAddress = /^https?:\/\/(?:www\.)?(?:ror\.org|wikidata\.org\/(?:entity|wiki))\//i;

/** What a value says, however it is written; nothing for an empty cell. */
function comparable(value: string): string {
  return normalise(value.trim().slice(0, longestValue).replace(registryAddress, ''));
}

function valuesOf(entity: EntityRecord, property: string): string[] {
  const value: unknown = Object.getOwnPropertyDescriptor(entity, property)?.value;
  return [value]
    .flat()
    .flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? comparable(String(one)) : []));
}

/** What tells an entity from others of its name. */
export function describe(entity: EntityRecord, locale: Locale): string {
  const label = labelOf(entity, locale);
  const other = namesOf(entity).find((name) => name !== label);
  return [typeOf(entity.kind, locale).name, entity.standing, other].filter(Boolean).join(', ');
}
