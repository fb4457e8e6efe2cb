import type { Relation } from '../../../cypher/model.ts';
import { specialiser, statement } from '../../../cypher/statements.ts';
import type { Graph } from '../../../database/graph.ts';
import { limitExceeded } from '../../errors.ts';
import { kindOf, labelsOf } from '../rows.ts';
import { exists, type Link, meets, type Row, type Value } from './condition.ts';
import { countFacet, type FacetCount, type FacetName } from './facets.ts';
import { keyOf, type Order, type Page, pageOf, type Window } from './order.ts';
import { columnsOf, linkedBy, type ListRequest, requiredIds, requiredStandings } from './plan.ts';

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
  id: string;
  relation: Relation;
  from: string | null;
  to: string | null;
  links: [id: string, fromYear: number | null, toYear: number | null][];
}

/**
 * Lists by any tree of conditions. The database gives what the conditions look at, of as few entities as they leave
 * possible: those related to the entities that must be related, else all of the kinds. The choice is made here, so
 * that a page, its total and its facets come out of one rule. All methods throw DatabaseError, and ApiError
 * (LIMIT_EXCEEDED) when there are more than `maxCandidates` entities to choose among.
 */
export function listRepository(graph: Graph) {
  const listCandidates = specialiser(statement('list-candidates'));
  const listLinked = statement('list-linked-entities');

  /** What the entities that a condition names are related to. No statement when it names none. */
  async function readLinked({ condition }: ListRequest): Promise<LinkedRow[]> {
    const { ids, relations } = linkedBy(condition);
    return ids.length === 0 ? [] : graph.read<LinkedRow>(listLinked, { ids, relations });
  }

  /** The entities that meet the condition. At most two statements. */
  async function chosen(
    request: ListRequest,
    order: Order | null,
    facets: readonly FacetName[],
  ): Promise<Row[]> {
    const linked = await readLinked(request);
    const ids = requiredIds(request.condition, (id, relations) =>
      linked
        .filter((row) => row.id === id && relations.includes(row.relation))
        .flatMap(({ links }) => links.map(([other]) => other)),
    );
    if (ids?.size === 0) return [];
    const { properties, relations, isCounted } = columnsOf(request, order, facets);
    const parameters = {
      labels: labelsOf(request.kinds),
      ids: ids && [...ids],
      standings: requiredStandings(request.condition),
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
    return candidates
      .map((candidate) => toRow(candidate, properties, linksOf.get(candidate.id) ?? []))
      .filter((row) => exists(row, request.moment) && meets(request.condition, row, request.moment));
  }

  return {
    /** The places that a window shows, and how many entities there are in all. At most two statements. */
    async page(request: ListRequest, order: Order, window: Window): Promise<Page & { total: number }> {
      const rows = await chosen(request, order, []);
      const places = rows.map((row) => ({ id: row.id, key: keyOf(order, row, request.moment) }));
      return { ...pageOf(places, order.isAscending, window), total: places.length };
    },

    /** The ids of all entities that meet the condition, in no particular order. At most two statements. */
    async ids(request: ListRequest): Promise<string[]> {
      return (await chosen(request, null, [])).map(({ id }) => id);
    },

    /** How many entities have which value, for each facet. At most two statements, however many facets there are. */
    async facets(request: ListRequest, names: readonly FacetName[]): Promise<FacetCount[][]> {
      const rows = await chosen(request, null, names);
      return names.map((name) => countFacet(name, rows, request.moment));
    },
  };
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
  const named = Object.fromEntries(properties.map((name, index) => [name, values[index] ?? null]));
  // The loader and the editors write what the model allows, so that years are numbers and dates texts.
  return { ...named, id, kind: kindOf(labels), links: [...links, ...linked], degree };
}
