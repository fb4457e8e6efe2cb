import { specialiser, statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { Kind, Relation, Standing } from '../../cypher/model.ts';
import type { EntityRecord, RelationshipRecord } from '../records.ts';
import type { Place } from './lists/order.ts';
import { type EdgeTuple, labelsOf, type NodeTuple, toEntity, toRelationship } from './rows.ts';

/** Conditions on a list of entities; all given ones must hold, null or absent ones hold for all. */
export interface EntityConditions {
  readonly kinds: readonly Kind[];
  readonly ids?: readonly string[] | null;
  readonly standings?: readonly Standing[] | null;
  /** Lower-case names, one of which one of the entity's names must be. */
  readonly nameEquals?: readonly string[] | null;
  /** Lower-case text that one of the entity's names must contain. */
  readonly nameContains?: string | null;
  /** Lower-case text that one of the entity's names must start with. */
  readonly nameStartsWith?: string | null;
  /** Ids one of which an entity must be related to along one of the types. */
  readonly related?: { readonly ids: readonly string[]; readonly relations: readonly Relation[] } | null;
}

/** What to order by: a name in one language, or the number of relationships. */
export type EntityOrderKey = 'NAME_EN' | 'NAME_RU' | 'RELATIONS';

export interface PageRequest {
  readonly conditions: EntityConditions;
  readonly orderBy: EntityOrderKey;
  readonly isAscending: boolean;
  /** Rows after this place, in the direction of the order. */
  readonly after: Place | null;
  readonly limit: number;
}

/** Which relationships of one entity to follow. */
export interface RelatedRequest {
  readonly id: string;
  readonly direction: 'outgoing' | 'incoming';
  readonly relations: readonly Relation[];
}

/** A relationship together with the entity at its other end. */
export interface Related {
  readonly relationship: RelationshipRecord;
  readonly entity: EntityRecord;
}

export type EntityRepository = ReturnType<typeof entityRepository>;

/** Entities by id, as pages of lists, and along their relationships. All methods throw DatabaseError. */
export function entityRepository(graph: Graph) {
  const readEntities = statement('read-entities');
  const listEntities = specialiser(statement('list-entities'));
  const countMatching = specialiser(statement('count-entities-matching'));
  const readRelated = {
    outgoing: statement('read-related-outgoing'),
    incoming: statement('read-related-incoming'),
  };

  async function relatedOneWay(
    direction: 'outgoing' | 'incoming',
    requests: readonly RelatedRequest[],
  ): Promise<Related[][]> {
    if (requests.length === 0) return [];
    const [row] = await graph.read<{ edges: [key: number, ...EdgeTuple][]; nodes: NodeTuple[] }>(
      readRelated[direction],
      { requests: requests.map(({ id, relations }, key) => ({ key, id, relations })) },
    );
    const entities = new Map(row?.nodes.map(toEntity).map((entity) => [entity.id, entity]));
    const found = requests.map((): Related[] => []);
    for (const [key, ...tuple] of row?.edges ?? []) {
      const relationship = toRelationship(tuple);
      const entity = entities.get(direction === 'outgoing' ? relationship.target : relationship.source);
      if (entity) found[key]?.push({ relationship, entity });
    }
    return found;
  }

  return {
    /**
     * The entities of the given ids in their order, null for each that does not exist; for an id that was merged the
     * entity that took its place. One statement.
     */
    async byIds(ids: readonly string[]): Promise<(EntityRecord | null)[]> {
      const rows = await graph.read<{ id: string; labels: string[]; properties: Record<string, unknown> }>(
        readEntities,
        { ids },
      );
      const found = new Map(rows.map(({ id, labels, properties }) => [id, toEntity([labels, properties])]));
      return ids.map((id) => found.get(id) ?? null);
    },

    /** At most `limit` entities after a place, with the value of the order for each. One statement. */
    async page({ conditions, orderBy, isAscending, after, limit }: PageRequest) {
      const parameters = {
        ...conditionParameters(conditions),
        orderBy,
        isAscending,
        afterKey: after?.key ?? null,
        afterId: after?.id ?? null,
        limit,
      };
      const rows = await graph.read<{
        labels: string[];
        properties: Record<string, unknown>;
        key: string | number;
      }>(listEntities(parameters), parameters);
      return rows.map(({ labels, properties, key }) => ({ entity: toEntity([labels, properties]), key }));
    },

    /** How many entities meet the conditions. One statement. */
    async count(conditions: EntityConditions): Promise<number> {
      const parameters = conditionParameters(conditions);
      const [row] = await graph.read<{ total: number }>(countMatching(parameters), parameters);
      return row?.total ?? 0;
    },

    /** For each request what it leads to, in no particular order. One statement for each direction that is asked for. */
    async related(requests: readonly RelatedRequest[]): Promise<Related[][]> {
      const outgoing = requests.filter(({ direction }) => direction === 'outgoing');
      const incoming = requests.filter(({ direction }) => direction === 'incoming');
      const [outgoingFound, incomingFound] = await Promise.all([
        relatedOneWay('outgoing', outgoing),
        relatedOneWay('incoming', incoming),
      ]);
      const found = new Map<RelatedRequest, Related[]>();
      outgoing.forEach((request, index) => found.set(request, outgoingFound[index] ?? []));
      incoming.forEach((request, index) => found.set(request, incomingFound[index] ?? []));
      return requests.map((request) => found.get(request) ?? []);
    },
  };
}

function conditionParameters({ kinds, ...conditions }: EntityConditions) {
  return {
    labels: labelsOf(kinds),
    ids: conditions.ids ?? null,
    related: conditions.related?.ids ?? null,
    through: conditions.related?.relations ?? [],
    standings: conditions.standings ?? null,
    nameEquals: conditions.nameEquals ?? null,
    nameContains: conditions.nameContains ?? null,
    nameStartsWith: conditions.nameStartsWith ?? null,
  };
}
