import type { Kind, Relation } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { inLocale } from '../../locale.ts';
import { type EntityRecord, isStakeholder, type StakeholderRecord } from '../../records.ts';
import type { Related } from '../../repositories/entities.ts';
import { holdsAt } from '../../repositories/lifetimes.ts';
import { branchKey } from '../../repositories/trees.ts';
import { following } from './look-ahead.ts';

type Direction = 'outgoing' | 'incoming';

export interface AsOfArgument {
  readonly asOf?: string | null | undefined;
}

/** The relationships of an entity in one direction with what is at their other end, by name; with `asOf` those that held then. */
export async function relationshipsOf(
  entity: EntityRecord,
  direction: Direction,
  relations: readonly Relation[],
  context: ApiContext,
  { asOf }: AsOfArgument = {},
): Promise<Related[]> {
  const found =
    knownRelationships(entity, direction, relations, context) ??
    (await context.loaders.related.load({ id: entity.id, direction, relations }));
  const holding = asOf
    ? found.filter(({ relationship, entity: other }) => holdsAt(relationship, entity, other, asOf))
    : found;
  return holding.toSorted((a, b) => byName(a.entity, b.entity, context));
}

/** What looking ahead has brought of an entity; undefined when that is not all that is asked for. */
function knownRelationships(
  entity: EntityRecord,
  direction: Direction,
  relations: readonly Relation[],
  { loaders }: ApiContext,
): readonly Related[] | undefined {
  const branches = loaders.known.get(entity);
  const [relation] = relations;
  return branches && relation && relations.length === 1
    ? branches.get(branchKey(direction, relation))
    : undefined;
}

/** What an entity of one kind is related to, as a resolver: entities of the given kind, by name, each once. */
export function relatedField<K extends Kind>(direction: Direction, relations: readonly Relation[], kind: K) {
  const isWanted = (entity: EntityRecord): entity is Extract<EntityRecord, { kind: K }> =>
    entity.kind === kind;
  return following(
    direction,
    relations,
    async (entity: EntityRecord, asOf: AsOfArgument, context: ApiContext) =>
      distinct(await relationshipsOf(entity, direction, relations, context, asOf)).filter(isWanted),
  );
}

/** The stakeholders that an entity is related to, as a resolver: by name, each once. */
export function relatedStakeholdersField(direction: Direction, relations: readonly Relation[]) {
  return following(
    direction,
    relations,
    async (entity: EntityRecord, asOf: AsOfArgument, context: ApiContext): Promise<StakeholderRecord[]> =>
      distinct(await relationshipsOf(entity, direction, relations, context, asOf)).filter(isStakeholder),
  );
}

/** Order of two entities by their names in the request's language, then by id. */
export function byName(a: EntityRecord, b: EntityRecord, { locale }: ApiContext): number {
  const [left, right] = [a, b].map((entity) => inLocale(locale, entity.nameEn, entity.nameRu) ?? entity.id);
  return collators[locale].compare(left ?? '', right ?? '') || (a.id < b.id ? -1 : 1);
}

const collators = { EN: new Intl.Collator('en'), RU: new Intl.Collator('ru') };

function distinct(found: readonly Related[]): EntityRecord[] {
  return [...new Map(found.map(({ entity }) => [entity.id, entity])).values()];
}
