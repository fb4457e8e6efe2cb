import type { Relation } from '../../../cypher/model.ts';
import { specialiser, statement } from '../../../cypher/statements.ts';
import type { Graph } from '../../../database/graph.ts';
import { limitExceeded } from '../../errors.ts';
import type { ReadRedirects } from '../merged-ids.ts';
import { kindOf, labelsOf } from '../rows.ts';
import { type Condition, exists, type Link, meets, type Row, sourcesOf, type Value } from './condition.ts';
import { countFacet, type FacetCount, type FacetName } from './facets.ts';
import { keyOf, type Order, type Page, pageOf, type Window } from './order.ts';
import {
  asksForStatus,
  columnsOf,
  comparedIds,
  linkedBy,
  type ListRequest,
  requiredIds,
  requiredStandings,
  withIds,
} from './plan.ts';

/** Among how many entities a list is chosen at most, where its conditions name neither ids nor related entities. */
export const maxCandidates = 100_000;

export type ListRepository = ReturnType<typeof listRepository>;

interface CandidateRow {
  labels: string[];
  id: string;
  values: Value[];
  links: Link[];
  degree: number | null;
}

interface LinkedRow {
  asked: string;
  id: string;
  relation: Relation;
  from: string | null;
  to: string | null;
  links: [id: string, fromYear: number | null, toYear: number | null][];
}

/**
 * Lists by any tree of conditions. The database gives what the conditions look at, of as few entities as they leave
 * possible: those related to the entities that must be related, else all of the kinds. The choice is made here, so
 * that a page, its total and its facets come out of one rule. An id that was merged stands for what took its place. All
 * methods throw DatabaseError, and ApiError (LIMIT_EXCEEDED) when there are more than `maxCandidates` entities to choose
 * among.
 */
export function listRepository(graph: Graph, readRedirects: ReadRedirects) {
  const listCandidates = specialiser(statement('list-candidates'));
  const listLinked = statement('list-linked-entities');

  /** What the entities that a condition names are related to. No statement when it names none. */
  async function readLinked({ condition }: ListRequest): Promise<LinkedRow[]> {
    const { ids, relations } = linkedBy(condition);
    return ids.length === 0 ? [] : graph.read<LinkedRow>(listLinked, { ids, relations });
  }

  /** Of each entity that can meet the condition what is looked at, and the condition with the ids that entities have now. */
  async function candidatesFor(
    request: ListRequest,
    order: Order | null,
    facets: readonly FacetName[],
  ): Promise<{ rows: Row[]; condition: Condition }> {
    const linked = await readLinked(request);
    const current = linked.flatMap(({ asked, id }): [string, string][] =>
      asked === id ? [] : [[asked, id]],
    );
    const condition = withIds(request.condition, new Map(current));
    const ids = requiredIds(condition, (id, relations) =>
      linked
        .filter((row) => row.id === id && relations.includes(row.relation))
        .flatMap(({ links }) => links.map(([other]) => other)),
    );
    if (ids?.size === 0) return { rows: [], condition };
    const { properties, relations, isCounted } = columnsOf(request, order, facets);
    const parameters = {
      labels: labelsOf(request.kinds),
      ids: ids && [...ids],
      standings: requiredStandings(condition),
      properties,
      relations,
      isCounted,
      isDated: request.moment.asOf !== null,
      limit: maxCandidates + 1,
    };
    const candidates = await graph.read<CandidateRow>(listCandidates(parameters), parameters);
    if (candidates.length > maxCandidates) {
      throw limitExceeded('number of entities to choose a list among', maxCandidates, candidates.length);
    }
    const linksOf = linksByEntity(linked);
    const rows = candidates.map((candidate) => toRow(candidate, properties, linksOf.get(candidate.id) ?? []));
    return { rows, condition };
  }

  /**
   * The entities that meet the condition. At most two statements; where an id that is compared was not met, one more asks
   * whether it was merged, and if so the list is chosen again.
   */
  async function chosen(
    request: ListRequest,
    order: Order | null,
    facets: readonly FacetName[],
  ): Promise<Row[]> {
    let found = await candidatesFor(request, order, facets);
    const unmet = unmetIds(found.condition, found.rows);
    const currentOf = unmet.length === 0 ? null : await readRedirects(unmet);
    if (currentOf && currentOf.size > 0) {
      const condition = withIds(found.condition, currentOf);
      found = await candidatesFor({ ...request, condition }, order, facets);
    }
    const { moment } = request;
    const holds = meets(found.condition, moment);
    // What is planned or has ended does not exist at the date, and is asked for by its status at that date.
    const isForAll = asksForStatus(found.condition);
    return found.rows.filter((row) => (isForAll || exists(row, moment)) && holds(row));
  }

  return {
    /** The places that a window shows, and how many entities there are in all. Two statements, as `chosen`. */
    async page(request: ListRequest, order: Order, window: Window): Promise<Page & { total: number }> {
      const rows = await chosen(request, order, []);
      const places = rows.map((row) => ({ id: row.id, key: keyOf(order, row, request.moment) }));
      return { ...pageOf(places, order.isAscending, window), total: places.length };
    },

    /** The ids of all entities that meet the condition, in no particular order. Two statements, as `chosen`. */
    async ids(request: ListRequest): Promise<string[]> {
      return (await chosen(request, null, [])).map(({ id }) => id);
    },

    /** How many entities have which value, for each facet. Two statements, as `chosen`, however many facets there are. */
    async facets(request: ListRequest, names: readonly FacetName[]): Promise<FacetCount[][]> {
      const rows = await chosen(request, null, names);
      return names.map((name) => countFacet(name, rows, request.moment));
    },
  };
}

/** The ids that a condition compares with those of entities and of their sources, and that none of the entities has. */
function unmetIds(condition: Condition, rows: readonly Row[]): string[] {
  const { ids, sources } = comparedIds(condition);
  const missing = new Set([...ids, ...sources]);
  if (missing.size === 0) return [];
  for (const row of rows) {
    missing.delete(row.id);
    if (sources.length > 0) for (const source of sourcesOf(row)) missing.delete(source);
  }
  return [...missing];
}

function linksByEntity(linked: readonly LinkedRow[]): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  for (const { id, relation, from, to, links: found } of linked) {
    for (const [entity, fromYear, toYear] of found) {
      const link: Link = [relation, id, fromYear, toYear, from, to];
      const known = links.get(entity);
      if (known) known.push(link);
      else links.set(entity, [link]);
    }
  }
  return links;
}

/** A candidate with the links that were read from the other end as well; a link that both ends gave stands there twice. */
function toRow(
  { labels, id, values, links, degree }: CandidateRow,
  properties: readonly string[],
  linked: readonly Link[],
): Row {
  const named = Object.fromEntries(
    properties.map((name, index) => [name, values[index] ?? (name === 'standing' ? 'INFERRED' : null)]),
  );
  // The loader and the editors write what the model allows, so that years are numbers and dates texts.
  return { ...named, id, kind: kindOf(labels), links: [...links, ...linked], degree };
}
