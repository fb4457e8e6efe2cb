import { z } from 'zod';
import { maxIdLength } from '../../cypher/model.ts';
import { badInput } from '../errors.ts';
import { labelOf } from '../exports/columns.ts';
import type { Locale } from '../locale.ts';
import type { EntityRecord } from '../records.ts';
import type { Repositories } from '../repositories/index.ts';
import { propertyById, reconcileProperties, type ReconcileProperty } from './properties.ts';
import type { Named } from './types.ts';

/** An id as a client may send one. */
export const entityId = z.string().min(1).max(maxIdLength);

/** What to fetch for which entities. */
export const extendRequest = z.object({
  ids: z.array(entityId).max(1000),
  properties: z
    .array(z.object({ id: z.string() }))
    .min(1)
    .max(50),
});

/** A value in a new cell: a text, a whole or other number, or an entity that is matched already. */
export type CellValue =
  { readonly str: string } | { readonly int: number } | { readonly float: number } | Named;

/** New columns: what each is called, and the values of each entity by property. */
export interface Extension {
  readonly meta: readonly Named[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly CellValue[]>>>>;
}

/**
 * Values of properties for matched rows. An id that does not exist gets empty cells.
 * Throws BAD_USER_INPUT for a property that does not exist; DatabaseError.
 */
export async function extend(
  { entities }: Repositories,
  { ids, properties: asked }: z.output<typeof extendRequest>,
  locale: Locale,
): Promise<Extension> {
  const rowIds = [...new Set(ids)];
  const properties = asked.map(({ id }, index) => {
    const property = propertyById(id);
    const allowed = `one of ${reconcileProperties.map((one) => one.id).join(', ')}`;
    if (!property) throw badInput(`extend.properties[${String(index)}].id`, id, allowed);
    return property;
  });
  const records = await entities.byIds(rowIds);
  const sources = new Map(
    (await readSources(entities, properties, records)).map((source) => [source.id, asCell(source, locale)]),
  );
  const columnOf = async ({ from }: ReconcileProperty): Promise<readonly (readonly CellValue[])[]> => {
    if ('property' in from)
      return records.map((record) => (record ? cells(record, from.property, sources) : []));
    // Under an id that a merged entity had, what is around its survivor.
    const requests = rowIds.map((id, row) => ({
      id: records[row]?.id ?? id,
      direction: from.direction,
      relations: [from.relation],
    }));
    const found = await entities.related(requests);
    return found.map((related) => related.map(({ entity }) => asCell(entity, locale)));
  };
  // One after the other: each may hold all relationships of a type.
  const columns = new Map<ReconcileProperty, readonly (readonly CellValue[])[]>();
  for (const property of new Set(properties)) columns.set(property, await columnOf(property));
  const rows = rowIds.map((id, row): [string, Record<string, readonly CellValue[]>] => [
    id,
    Object.fromEntries([...columns].map(([property, column]) => [property.id, column[row] ?? []])),
  ]);
  return { meta: properties.map(({ id, name }) => ({ id, name })), rows: Object.fromEntries(rows) };
}

function asCell(entity: EntityRecord, locale: Locale): Named {
  return { id: entity.id, name: labelOf(entity, locale) };
}

/** The sources of all rows as cells, when somebody asks for them. */
async function readSources(
  entities: Repositories['entities'],
  properties: readonly ReconcileProperty[],
  records: readonly (EntityRecord | null)[],
): Promise<EntityRecord[]> {
  const isWanted = properties.some(({ from }) => 'property' in from && from.property === 'sources');
  const named = isWanted ? [...new Set(records.flatMap((record) => record?.sources ?? []))] : [];
  const found = named.length > 0 ? await entities.byIds(named) : [];
  return found.flatMap((source) => source ?? []);
}

function cells(entity: EntityRecord, property: string, sources: ReadonlyMap<string, Named>): CellValue[] {
  if (property === 'sources') return entity.sources.map((id) => sources.get(id) ?? { str: id });
  const value: unknown = Object.getOwnPropertyDescriptor(entity, property)?.value;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one): CellValue[] => {
    if (typeof one === 'number') return [Number.isInteger(one) ? { int: one } : { float: one }];
    return typeof one === 'string' ? [{ str: one }] : [];
  });
}
