import { z } from 'zod';
import type { Kind } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { badInput } from '../../errors.ts';
import { type EntityRecord, type ConnectionRecord, isStakeholder } from '../../records.ts';
import type { EntityOrderKey, Place } from '../../repositories/entities.ts';
import type { EntityFilter, EntityOrder } from '../generated.ts';
import { integerBetween, limits } from './arguments.ts';
import { conditionsOf } from './filters.ts';

/** The arguments of every connection. */
export interface ConnectionArguments {
  readonly filter?: EntityFilter | null | undefined;
  readonly orderBy?: EntityOrder | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

interface Window {
  readonly size: number;
  readonly isForward: boolean;
  readonly cursor: string | null;
}

const cursorContent = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

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
): Promise<ConnectionRecord<Row>> {
  const conditions = conditionsOf(kinds, args.filter);
  const { size, isForward, cursor } = windowOf(args);
  const orderBy = orderKeyOf(args.orderBy, context);
  const order = `${orderBy} ${args.orderBy?.direction ?? 'ASC'}`;
  const after = cursor === null ? null : parseCursor(isForward ? 'after' : 'before', cursor, order);

  const isAscending = (args.orderBy?.direction ?? 'ASC') === 'ASC';
  const { entities } = context.repositories;
  const found = await entities.page({
    conditions,
    orderBy,
    isAscending: isForward ? isAscending : !isAscending,
    after,
    limit: size + 1,
  });

  const hasMore = found.length > size;
  const page = found
    .slice(0, size)
    .map(({ entity, key }) => ({ entity, cursor: formatCursor(order, { key, id: entity.id }) }));
  if (!isForward) page.reverse();
  const edges = page.flatMap(({ entity, cursor }) => (isRow(entity) ? [{ cursor, node: entity }] : []));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: isForward ? hasMore : cursor !== null,
      hasPreviousPage: isForward ? cursor !== null : hasMore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => entities.count(conditions),
  };
}

/** A connection over one kind, as a resolver. */
export function connectionField<K extends Kind>(kind: K) {
  const isRow = (entity: EntityRecord): entity is Extract<EntityRecord, { kind: K }> => entity.kind === kind;
  return (_: unknown, args: ConnectionArguments, context: ApiContext) =>
    connect([kind], isRow, args, context);
}

/** The connection over several kinds of stakeholders, as a resolver. */
export function stakeholderConnectionField(kinds: readonly Kind[]) {
  return (_: unknown, args: ConnectionArguments, context: ApiContext) =>
    connect(kinds, isStakeholder, args, context);
}

/** The field of a connection that costs a statement of its own. */
export const connectionFields = {
  totalCount: ({ count }: { readonly count: () => Promise<number> }) => count(),
};

/** A single look-up of one kind, as a resolver: null when there is none of that kind. */
export function lookupField<K extends Kind>(kind: K) {
  return async (_: unknown, { id }: { readonly id: string }, context: ApiContext) => {
    const entity = await context.loaders.byId.load(id);
    return entity?.kind === kind ? (entity as Extract<EntityRecord, { kind: K }>) : null;
  };
}

function windowOf({ first, last, after, before }: ConnectionArguments): Window {
  if (first != null && last != null) throw badInput('last', last, '"first" or "last", not both');
  if (last != null || (before != null && first == null)) {
    if (after != null) throw badInput('after', after, '"after" with "first", "before" with "last"');
    return { size: pageSize('last', last), isForward: false, cursor: before ?? null };
  }
  if (before != null) throw badInput('before', before, '"after" with "first", "before" with "last"');
  return { size: pageSize('first', first), isForward: true, cursor: after ?? null };
}

function pageSize(argument: string, value: number | null | undefined): number {
  return integerBetween(argument, value ?? limits.pageDefault, 1, limits.page);
}

function orderKeyOf(order: EntityOrder | null | undefined, { locale }: ApiContext): EntityOrderKey {
  if (order?.field === 'RELATIONS') return 'RELATIONS';
  return locale === 'RU' ? 'NAME_RU' : 'NAME_EN';
}

function formatCursor(order: string, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
}

function parseCursor(argument: string, cursor: string, order: string): Place {
  const [madeIn, key, id] = readCursor(cursor) ?? [];
  if (key === undefined || id === undefined || madeIn !== order) {
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
