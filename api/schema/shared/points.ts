import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from '../../context.ts';
import type { EntityRecord, GraphNodeRecord } from '../../records.ts';
import { partialEntity } from '../../repositories/rows.ts';
import { propertiesOf } from './look-ahead.ts';

/** What a point of a picture knows of its entity. */
const ofPoints = ['id', 'nameEn', 'nameRu', 'shortNameEn', 'shortNameRu', 'standing'] as const;
const known = new Set<string>(ofPoints);

/** The entity behind a point: out of the point where that has all that is asked for, else out of the database. */
export async function entityBehind(
  point: GraphNodeRecord,
  { loaders }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<EntityRecord> {
  if (propertiesOf(info)?.every((name) => known.has(name))) {
    return partialEntity(
      point.kind,
      ofPoints,
      ofPoints.map((name) => point[name]),
    );
  }
  const entity = await loaders.byId.load(point.id);
  if (!entity) throw new Error(`entity ${point.id} went while the request was answered`);
  return entity;
}
