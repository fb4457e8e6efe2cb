import DataLoader from 'dataloader';
import { type Kind, type Standing, stakeholderKinds } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { badInput } from '../../errors.ts';
import type { ConnectionRecord, EntityRecord } from '../../records.ts';
import type { Gap } from '../../repositories/gaps.ts';
import type { Condition } from '../../repositories/lists/condition.ts';
import type { FacetCount, FacetName } from '../../repositories/lists/facets.ts';
import { commonFields } from '../../repositories/lists/fields.ts';
import { idArgument, integerBetween, limits } from '../shared/arguments.ts';

/** The kinds of the rows of each gap. */
const kindsOf: Readonly<Record<Gap, readonly Kind[]>> = {
  PROJECTS: ['PROJECT'],
  INSTRUMENTS: ['INSTRUMENT'],
  MINISTRIES: ['MINISTRY'],
  STAKEHOLDERS: stakeholderKinds,
};

/** What all gaps of one question have in common. */
export interface GapsChoice {
  readonly asOf: string | null;
  readonly standings: readonly Standing[] | null;
}

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One gap as a connection ordered by id, as a resolver; the cursor of a row names its id. */
export function gapField<Row extends EntityRecord>(gap: Gap, isRow: (entity: EntityRecord) => entity is Row) {
  return async (
    choice: GapsChoice,
    args: PageArguments,
    context: ApiContext,
  ): Promise<ConnectionRecord<Row>> => {
    const { first, after, last, before } = args;
    if (first != null && last != null) throw badInput('last', last, '"first" or "last", not both');
    const isForward = last == null && (before == null || first != null);
    if (isForward && before != null)
      throw badInput('before', before, '"after" with "first", "before" with "last"');
    if (!isForward && after != null)
      throw badInput('after', after, '"after" with "first", "before" with "last"');
    const size = integerBetween(
      isForward ? 'first' : 'last',
      first ?? last ?? limits.pageDefault,
      1,
      limits.page,
    );
    const cursor = isForward ? after : before;
    const id = cursor == null ? null : readCursor(isForward ? 'after' : 'before', cursor, gap);
    const { total, page } = await context.repositories.gap({
      ...choice,
      gap,
      afterId: isForward ? id : null,
      beforeId: isForward ? null : id,
      limit: size + 1,
      isForward,
    });
    const facets = new DataLoader<FacetName, FacetCount[]>((names) =>
      countFacets(names, { ...choice, gap }, total, context),
    );
    const hasMore = page.length > size;
    const rows = (isForward ? page.slice(0, size) : page.slice(-size)).filter(isRow);
    const edges = rows.map((node) => ({ cursor: writeCursor(gap, node.id), node }));
    return {
      edges,
      nodes: rows,
      pageInfo: {
        hasNextPage: isForward ? hasMore : cursor != null,
        hasPreviousPage: isForward ? cursor != null : hasMore,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      count: () => Promise.resolve(total),
      facets: { count: (name) => facets.load(name) },
    };
  };
}

/** The facets of a whole gap, whatever page of it is shown. Two statements for all facets together. */
async function countFacets(
  names: readonly FacetName[],
  { gap, asOf, standings }: GapsChoice & { readonly gap: Gap },
  total: number,
  { repositories, today }: ApiContext,
): Promise<FacetCount[][]> {
  const whole = { afterId: null, beforeId: null, limit: Math.max(total, 1), isForward: true };
  const { page } = await repositories.gap({ gap, asOf, standings, ...whole });
  const kinds = kindsOf[gap];
  const condition: Condition = {
    type: 'VALUE',
    field: commonFields.id,
    tests: { in: page.map(({ id }) => id) },
  };
  return repositories.lists.facets({ kinds, condition, moment: { asOf, today } }, names);
}

function writeCursor(gap: Gap, id: string): string {
  return Buffer.from(`${gap} ${id}`).toString('base64url');
}

function readCursor(argument: string, cursor: string, gap: Gap): string {
  const [madeIn, id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (madeIn !== gap || rest.length > 0 || id === '')
    throw badInput(argument, cursor, 'a cursor of this list');
  return idArgument(argument, id);
}
