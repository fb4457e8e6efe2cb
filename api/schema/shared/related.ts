import type { Kind, Relation } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { inLocale, type Locale } from '../../locale.ts';
import { type EntityRecord, isStakeholder, type StakeholderRecord } from '../../records.ts';
import type { Related } from '../../repositories/entities.ts';
import { holdsAt } from '../../repositories/lifetimes.ts';
import { branchOf } from '../../repositories/trees.ts';
import { following } from './look-ahead.ts';
import { type Coming, whenThere } from './when-there.ts';

type Direction = 'outgoing' | 'incoming';

export interface AsOfArgument {
  readonly asOf?: string | null | undefined;
}

/** The relationships of an entity in one direction with what is at their other end, by name; with `asOf` those that held then. */
export function relationshipsOf(
  entity: EntityRecord,
  direction: Direction,
  relations: readonly Relation[],
  context: ApiContext,
  { asOf }: AsOfArgument = {},
): Coming<Related[]> {
  const known = knownRelationships(entity, direction, relations, context);
  const all = known ?? context.loaders.related.load({ id: entity.id, direction, relations });
  return whenThere(all, (found) => {
    const holding = asOf
      ? found.filter(({ relationship, entity: other }) => holdsAt(relationship, entity, other, asOf))
      : found;
    return holding.toSorted((a, b) => byName(a.entity, b.entity, context));
  });
}

/** What looking ahead has brought of an entity; undefined when that is not all that is asked for. */
function knownRelationships(
  entity: EntityRecord,
  direction: Direction,
  relations: readonly Relation[],
  { loaders }: ApiContext,
): readonly Related[] | undefined {
  const branches = loaders.branchesOf(entity);
  const [relation] = relations;
  return branches && relation && relations.length === 1 ? branchOf(branches, direction, relation) : undefined;
}

/** What an entity of one kind is related to, as a resolver: entities of the given kind, by name, each once. */
export function relatedField<K extends Kind>(direction: Direction, relations: readonly Relation[], kind: K) {
  const isWanted = (entity: EntityRecord): entity is Extract<EntityRecord, { kind: K }> =>
    entity.kind === kind;
  return following(direction, relations, (entity: EntityRecord, asOf: AsOfArgument, context: ApiContext) =>
    whenThere(relationshipsOf(entity, direction, relations, context, asOf), (found) =>
      distinct(found).filter(isWanted),
    ),
  );
}

/** The stakeholders that an entity is related to, as a resolver: by name, each once. */
export function relatedStakeholdersField(direction: Direction, relations: readonly Relation[]) {
  return following(
    direction,
    relations,
    (entity: EntityRecord, asOf: AsOfArgument, context: ApiContext): Coming<StakeholderRecord[]> =>
      whenThere(relationshipsOf(entity, direction, relations, context, asOf), (found) =>
        distinct(found).filter(isStakeholder),
      ),
  );
}

/** Order of two entities by their names in the request's language, then by id. */
export function byName(a: EntityRecord, b: EntityRecord, { locale }: ApiContext): number {
  return collators[locale].compare(shownName(a, locale), shownName(b, locale)) || (a.id < b.id ? -1 : 1);
}

function shownName({ id, nameEn, nameRu }: EntityRecord, locale: Locale): string {
  return inLocale(locale, nameEn, nameRu) ?? id;
}

const collators = { EN: new Intl.Collator('en'), RU: new Intl.Collator('ru') };

function distinct(found: readonly Related[]): EntityRecord[] {
  return [...new Map(found.map(({ entity }) => [entity.id, entity])).values()];
}
