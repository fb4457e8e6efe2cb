import { kinds } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { inLocale, type Locale } from '../../locale.ts';
import { statusAt } from '../../repositories/lifetimes.ts';
import { type EntityRecord, isKind, type RecordOf } from '../../records.ts';

interface Named {
  readonly id: string;
  readonly nameEn: string | null;
  readonly nameRu: string | null;
  readonly shortNameEn: string | null;
  readonly shortNameRu: string | null;
}

interface LocaleArgument {
  readonly locale?: Locale | null | undefined;
}

/** The fields that tell the name of a thing; the id stands in for a thing that has no name. */
export const nameFields = {
  name: (named: Named, { locale }: LocaleArgument, context: ApiContext) =>
    inLocale(locale ?? context.locale, named.nameEn, named.nameRu) ?? named.id,
  shortName: (named: Named, { locale }: LocaleArgument, context: ApiContext) =>
    inLocale(locale ?? context.locale, named.shortNameEn, named.shortNameRu),
};

/** The field that lists what a statement rests on. */
export const sourceFields = {
  sources: ({ sources }: { readonly sources: readonly string[] }, _: unknown, context: ApiContext) =>
    sourcesOf(sources, context),
};

/** The status of an entity with dates, today where no other date is asked for. */
export const statusField = {
  status: (
    entity: EntityRecord,
    { asOf }: { readonly asOf?: string | null | undefined },
    { today }: ApiContext,
  ) => statusAt(entity, asOf ?? today),
};

/** The fields that every entity resolves in the same way. */
export const entityFields = { ...nameFields, ...sourceFields };

/** The sources of the given ids, in their order. */
export async function sourcesOf(ids: readonly string[], context: ApiContext): Promise<RecordOf<'SOURCE'>[]> {
  const found = await Promise.all(ids.map((id) => context.loaders.byId.load(id)));
  return found.filter((entity): entity is RecordOf<'SOURCE'> => entity !== null && isKind(entity, 'SOURCE'));
}

/** The name of the GraphQL type that shows an entity: the label of its kind. */
export function typeNameOf<Row extends EntityRecord>(entity: Row): (typeof kinds)[Row['kind']]['label'] {
  return kinds[entity.kind].label;
}
