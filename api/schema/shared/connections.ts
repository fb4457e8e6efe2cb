import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import type { Kind } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { badInput } from '../../errors.ts';
import { type EntityRecord, type ConnectionRecord, isStakeholder } from '../../records.ts';
import type { EntityConditions } from '../../repositories/entities.ts';
import type { FacetCount, FacetName } from '../../repositories/lists/facets.ts';
import { listFieldsOf } from '../../repositories/lists/fields.ts';
import type { Place, Window } from '../../repositories/lists/order.ts';
import { type ListRequest, plainConditions } from '../../repositories/lists/plan.ts';
import { integerBetween, limits } from './arguments.ts';
import { conditionOf, type ExtraConditions, type FilterInput } from './filters.ts';
import { type NamedOrder, type OrderInput, orderOf } from './orders.ts';
import { asksFor, planOf } from './look-ahead.ts';

/** The arguments of every connection; `asOf` where something of the kind has dates. */
export interface ConnectionArguments {
  readonly filter?: FilterInput | null | undefined;
  readonly orderBy?: OrderInput | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The rows of one page, and how many rows there are in all. */
interface Found {
  readonly rows: readonly { readonly place: Place; readonly entity: EntityRecord }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly count: () => Promise<number>;
}

/** What a cursor belongs to, by the names that it knows: the kinds of the rows and their order. */
interface List {
  readonly kinds: string;
  readonly order: string;
}

/** The fields of a connection that its page is read for. */
const fieldsOfPage = ['edges', 'nodes', 'pageInfo'];

/** The kinds and the order that it was made in, and the place there. */
const cursorContent = z.tuple([
  z.string(),
  z.string(),
  z.union([z.string(), z.number(), z.null()]),
  z.string(),
]);

/**
 * A page of the entities of the given kinds as a Relay connection
 * (GraphQL Cursor Connections Specification). Cursors name a place in the order, not a row number, so that a page is
 * right also after rows before it have come or gone. Throws BAD_USER_INPUT before any database work.
 */
export async function connect<Row extends EntityRecord>(
  kinds: readonly Kind[],
  isRow: (entity: EntityRecord) => entity is Row,
  args: ConnectionArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
  extra?: ExtraConditions,
): Promise<ConnectionRecord<Row>> {
  const fields = listFieldsOf(kinds);
  const request: ListRequest = {
    kinds,
    condition: conditionOf('filter', args.filter, fields, extra),
    moment: { asOf: args.asOf ?? null, today: context.today },
  };
  const order = orderOf(args.orderBy, fields, context.locale);
  const list = { kinds: kinds.join(' '), order: order.name };
  const window = windowOf(args, list);
  const plain = order.plain && plainConditions(request);
  const found = plain
    ? await plainPage(plain, order, window, context, asksFor(info, fieldsOfPage))
    : await chosenPage(request, order, window, context);

  const edges = found.rows.flatMap(({ place, entity }) =>
    isRow(entity) ? [{ cursor: formatCursor(list, place), node: entity }] : [],
  );
  const facets = new DataLoader<FacetName, FacetCount[]>((names) =>
    context.repositories.lists.facets(request, names),
  );
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.hasNext,
      hasPreviousPage: found.hasPrevious,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: found.count,
    facets: { count: (name) => facets.load(name) },
  };
}

/** One statement gives the rows, and another the number of all rows, each if it is asked for. */
async function plainPage(
  conditions: EntityConditions,
  { order, plain }: NamedOrder,
  { size, isForward, cursor }: Window,
  { repositories: { entities } }: ApiContext,
  isAsked: boolean,
): Promise<Found> {
  const count = () => entities.count(conditions);
  if (!isAsked) return { rows: [], hasNext: false, hasPrevious: false, count };
  const found = await entities.page({
    conditions,
    orderBy: plain ?? 'NAME_EN',
    isAscending: isForward ? order.isAscending : !order.isAscending,
    after: cursor,
    limit: size + 1,
  });
  const hasMore = found.length > size;
  const rows = found.slice(0, size).map(({ entity, key }) => ({ entity, place: { key, id: entity.id } }));
  return {
    rows: isForward ? rows : rows.reverse(),
    hasNext: isForward ? hasMore : cursor !== null,
    hasPrevious: isForward ? cursor !== null : hasMore,
    count,
  };
}

/** The list is chosen and counted at once; its page is read by id. */
async function chosenPage(
  request: ListRequest,
  { order }: NamedOrder,
  window: Window,
  { repositories, loaders }: ApiContext,
): Promise<Found> {
  const { places, hasNext, hasPrevious, total } = await repositories.lists.page(request, order, window);
  const entities = await Promise.all(places.map(({ id }) => loaders.byId.load(id)));
  return {
    // An entity that went between the two statements is left out.
    rows: places.flatMap((place, index) => {
      const entity = entities[index];
      return entity ? [{ place, entity }] : [];
    }),
    hasNext,
    hasPrevious,
    count: () => Promise.resolve(total),
  };
}

/** A connection over one kind, as a resolver. */
export function connectionField<K extends Kind>(kind: K) {
  const isRow = (entity: EntityRecord): entity is Extract<EntityRecord, { kind: K }> => entity.kind === kind;
  return (_: unknown, args: ConnectionArguments, context: ApiContext, info: GraphQLResolveInfo) =>
    connect([kind], isRow, args, context, info);
}

/** The connection over several kinds of stakeholders, as a resolver. */
export function stakeholderConnectionField(kinds: readonly Kind[]) {
  return (_: unknown, args: ConnectionArguments, context: ApiContext, info: GraphQLResolveInfo) =>
    connect(kinds, isStakeholder, args, context, info);
}

/** The field of a connection that costs a statement of its own. */
export const connectionFields = {
  totalCount: ({ count }: { readonly count: () => Promise<number> }) => count(),
};

/** The entity of an id, together with what the selection asks for around it; null when there is none. */
export function lookUp(
  id: string,
  { loaders }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<EntityRecord | null> {
  const plan = planOf(info);
  return plan ? loaders.tree(id, plan) : loaders.byId.load(id);
}

/** A single look-up of one kind, as a resolver: null when there is none of that kind. */
export function lookupField<K extends Kind>(kind: K) {
  return async (
    _: unknown,
    { id }: { readonly id: string },
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    const entity = await lookUp(id, context, info);
    return entity?.kind === kind ? (entity as Extract<EntityRecord, { kind: K }>) : null;
  };
}

function windowOf({ first, last, after, before }: ConnectionArguments, list: List): Window {
  const place = (argument: string, cursor: string | null | undefined) =>
    cursor == null ? null : parseCursor(argument, cursor, list);
  if (first != null && last != null) throw badInput('last', last, '"first" or "last", not both');
  if (last != null || (before != null && first == null)) {
    if (after != null) throw badInput('after', after, '"after" with "first", "before" with "last"');
    return { size: pageSize('last', last), isForward: false, cursor: place('before', before) };
  }
  if (before != null) throw badInput('before', before, '"after" with "first", "before" with "last"');
  return { size: pageSize('first', first), isForward: true, cursor: place('after', after) };
}

function pageSize(argument: string, value: number | null | undefined): number {
  return integerBetween(argument, value ?? limits.pageDefault, 1, limits.page);
}

function formatCursor({ kinds, order }: List, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([kinds, order, key, id])).toString('base64url');
}

function parseCursor(argument: string, cursor: string, list: List): Place {
  const [kinds, order, key, id] = readCursor(cursor) ?? [];
  if (key === undefined || id === undefined || kinds !== list.kinds || order !== list.order) {
    throw badInput(argument, cursor, 'a cursor of this list in the same order and language');
  }
  return { key, id };
}

function readCursor(cursor: string) {
  try {
    return cursorContent.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    return null; // whatever is wrong with it, it is no cursor; the caller says so
  }
}
