import { z } from 'zod';
import { idPattern, type Kind, maxIdLength } from '../../cypher/model.ts';
import { namesOf } from '../../cypher/names.ts';
import { badInput } from '../errors.ts';
import { labelOf } from '../exports/columns.ts';
import type { Locale } from '../locale.ts';
import type { EntityRecord } from '../records.ts';
import type { Repositories } from '../repositories/index.ts';
import { type Register, registers } from '../repositories/registered.ts';
import { takeTurns } from '../repositories/take-turns.ts';
import {
  type Column,
  columnOf,
  isEqual,
  isName,
  keysOf,
  nameKeys,
  registryColumn,
  registryIdsIn,
} from './compare.ts';
import { propertyById } from './properties.ts';
import { allTypes, kindsOfType, type Named, typeOf } from './types.ts';

/** The number of queries in a batch; OpenRefine sends 10. */
export const mostQueries = 100;
const longestQuery = 200;
/** The number of candidates of a query; who wants more gets these. */
const mostCandidates = 100;
/** What a batch may hold besides: OpenRefine sends a handful of columns with one value each. */
const most = { types: 20, properties: 50, values: 20, valuesInBatch: 2000 };
/** Queries of a batch that are before the database at the same time, and those of all batches; the others wait. */
const queriesAtOnce = 4;
const waiting = 1000;
/** How many are looked at, however few are wanted: one alone would always be the only one of its name. */
const leastHits = 10;

const typeChoice = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

/** One value of a cell, as clients send it. */
const cellValue = z
  .union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .transform(String);

const query = z
  .object({
    query: z.string().nullish(),
    type: z.union([typeChoice, z.array(typeChoice).max(most.types)]).nullish(),
    limit: z
      .number()
      .int()
      .min(1)
      .transform((limit) => Math.min(limit, mostCandidates))
      .nullish(),
    properties: z
      .array(
        z.object({
          pid: z.string(),
          v: z.union([cellValue, z.array(cellValue).max(most.values)]).nullable(),
        }),
      )
      .max(most.properties)
      .nullish(),
  })
  .refine(({ query: text, properties }) => typeof text === 'string' || (properties ?? []).length > 0, {
    path: ['query'],
    message: 'a text; without it, at least one of properties',
  });

/** Queries by the names that the client gave them; how many there may be is said by `mostQueries`. */
export const queryBatch = z
  .record(z.string(), query)
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
 * either script, and no other candidate's is, or when an id of a register, as the query or in another column, is its own:
 * then names alone count no more. Of several that are named so, one matches that alone has what another column says.
 * Throws BAD_USER_INPUT for a type that does not exist; LIMIT_EXCEEDED when too many wait; DatabaseError.
 */
export type AnswerQueries = (
  batch: z.output<typeof queryBatch>,
  locale: Locale,
) => Promise<Record<string, { result: Candidate[] }>>;

/** What answers the batches of all clients, a few queries at a time, so that others have the database too. */
export function reconciler(repositories: Repositories): AnswerQueries {
  const inTurn = takeTurns('number of reconciliation queries at the same time', {
    atOnce: queriesAtOnce,
    waiting,
  });
  return async (batch, locale) => {
    const queries = Object.entries(batch).map(([name, one]) => prepare(name, one));
    const registered = await findRegistered(repositories, queries);
    const answers: [string, { result: Candidate[] }][] = [];
    while (queries.length > 0) {
      // No more at a time, so that a large batch leaves turns to the others.
      const found = queries.splice(0, queriesAtOnce).map(async (one): Promise<(typeof answers)[number]> => {
        const result = await inTurn(() => answerQuery(repositories, one, registered, locale));
        return [one.name, { result }];
      });
      answers.push(...(await Promise.all(found)));
    }
    return Object.fromEntries(answers);
  };
}

/** A query that is checked and read. */
interface Prepared {
  readonly name: string;
  /** What is looked for among names; a name out of a column where the query has none. */
  readonly wanted: string;
  readonly first: number;
  /** The kinds that may be found; null for all. */
  readonly kinds: readonly Kind[] | null;
  /** What other columns say, and the query itself where it is an id of a register. */
  readonly columns: readonly Column[];
}

function prepare(name: string, { query: text, type, limit, properties }: Query): Prepared {
  const given = (properties ?? []).flatMap(({ pid, v }) => {
    const from = propertyById(pid)?.from;
    return from && 'property' in from ? [{ ...from, cell: [v ?? []].flat() }] : [];
  });
  const columns = given.map(({ property, type: holds, cell }) => columnOf(property, holds, cell));
  const wanted = (text ?? given.find(({ property }) => isName(property))?.cell[0] ?? '').trim();
  return {
    name,
    wanted: wanted.slice(0, longestQuery),
    first: limit ?? 10,
    kinds: kindsOf(name, type),
    columns: [registryColumn(wanted), ...columns].filter((column) => column !== null),
  };
}

/** The ids of those that public registers know by what the queries hold, by register and id. */
type RegisteredIds = ReadonlyMap<string, readonly string[]>;

/** Who has an id of a register that a query or a column holds: one statement for all of them. */
async function findRegistered(
  { registered }: Repositories,
  queries: readonly Prepared[],
): Promise<RegisteredIds> {
  const columns = queries.flatMap((one) => one.columns);
  const idsOf = (register: Register) =>
    columns.flatMap((column) => (column.register === register ? [...column.values] : []));
  const asked = { ror: idsOf('ror'), wikidata: idsOf('wikidata'), ogrn: idsOf('ogrn'), inn: idsOf('inn') };
  if (registers.every((register) => asked[register].length === 0)) return new Map();
  const found = new Map<string, string[]>();
  for (const { id, register, value } of await registered(asked)) {
    for (const one of registryIdsIn(register, value)) {
      const key = `${register} ${one}`;
      found.set(key, [...(found.get(key) ?? []), id]);
    }
  }
  return found;
}

function kindsOf(name: string, type: Query['type']): readonly Kind[] | null {
  const types = [type ?? []].flat();
  if (types.length === 0) return null;
  return types.flatMap((id) => {
    const kinds = kindsOfType(id);
    if (kinds) return kinds;
    const allowed = allTypes('EN').map((one) => one.id);
    throw badInput(`queries.${name}.type`, id, `one of ${allowed.join(', ')}`);
  });
}

async function answerQuery(
  { search, entities }: Repositories,
  { wanted, first, kinds, columns }: Prepared,
  registered: RegisteredIds,
  locale: Locale,
): Promise<Candidate[]> {
  const wantedKeys = new Set(nameKeys(wanted));
  const isId = idPattern.test(wanted) && wanted.length <= maxIdLength;
  const [hits, [named]] = await Promise.all([
    wanted === '' ? [] : search({ query: wanted, kinds, first: Math.max(first, leastHits), locale }),
    isId ? entities.byIds([wanted]) : [null],
  ]);
  const byRegister = columns.flatMap(({ register, values }) =>
    register ? [...values].flatMap((value) => registered.get(`${register} ${value}`) ?? []) : [],
  );
  const scores = new Map(byRegister.map((id) => [id, 0]));
  for (const { id, score } of hits) scores.set(id, score);
  if (named) scores.set(named.id, 1);
  const records = await entities.byIds([...scores.keys()]);
  const judged = records
    .flatMap((record) => record ?? [])
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .map((entity) => {
      const score = scores.get(entity.id) ?? 0;
      return judge(entity, { wantedKeys, isMeant: entity.id === named?.id, score, columns });
    })
    .sort((a, b) => b.score - a.score || Number(b.isConfirmed) - Number(a.isConfirmed));
  const sure = judged.filter(({ isSure }) => isSure);
  const surest = [
    sure.filter(({ isRegistered }) => isRegistered),
    sure.filter(({ isConfirmed }) => isConfirmed),
    sure,
  ];
  const [only, another] = surest.find(({ length }) => length > 0) ?? [];
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
  /** Those by which what was asked for would be found. */
  readonly wantedKeys: ReadonlySet<string>;
  /** Whether the query is the id of the entity, or one that was merged into it. */
  readonly isMeant: boolean;
  readonly score: number;
  readonly columns: readonly Column[];
}

/** How much a value in another column counts that contradicts the entity. */
const contradicted = 0.7;

function judge(entity: EntityRecord, { wantedKeys, isMeant, score, columns }: Evidence) {
  const keys = keysOf(entity);
  const isNamedSo = isMeant || keys.some((key) => wantedKeys.has(key));
  const verdicts = columns.map((column) => ({ ...column, isEqual: isEqual(column, entity, keys) }));
  const equal = verdicts.filter((column) => column.isEqual === true);
  const isRegistered = equal.some(({ register }) => register !== null);
  const isContradicted = verdicts.some((column) => column.canContradict && column.isEqual === false);
  const worth = isRegistered
    ? 1
    : (isNamedSo ? Math.max(score, 0.95) : Math.min(score, 0.94)) * (isContradicted ? contradicted : 1);
  const isSure = (isRegistered || isNamedSo) && !isContradicted && entity.standing !== 'PLACEHOLDER';
  const isConfirmed = equal.length > 0;
  return { entity, isNamedSo, isRegistered, isConfirmed, isSure, score: Math.round(worth * 1000) / 10 };
}

/** What tells an entity from others of its name. */
export function describe(entity: EntityRecord, locale: Locale): string {
  const label = labelOf(entity, locale);
  const other = namesOf(entity).find((name) => name !== label);
  return [typeOf(entity.kind, locale).name, entity.standing, other].filter(Boolean).join(', ');
}
