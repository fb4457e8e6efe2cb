import {
  commonProperties,
  type Kind,
  kindNames,
  kinds,
  type PropertyType,
  type Relation,
  relationNames,
  relations,
} from '../../cypher/model.ts';
import { headingOf } from '../../dataset/tables.ts';
import { kindsOfType, type Named } from './types.ts';

/** A property that can be asked for: one of the entity itself, or what it is related to. */
export interface ReconcileProperty extends Named {
  readonly kinds: readonly Kind[];
  readonly from:
    | { readonly property: string; readonly type: PropertyType }
    | { readonly relation: Relation; readonly direction: 'outgoing' | 'incoming' };
}

/** Every property, those that all kinds have first. A relation that is followed backwards ends in `_of`. */
export const reconcileProperties: readonly ReconcileProperty[] = [
  ...typesOf([commonProperties])
    .filter(([property]) => property !== 'id')
    .map(([property, type]) => own(property, type, kindNames)),
  ...typesOf(kindNames.map((kind) => kinds[kind].properties)).map(([property, type]) =>
    own(
      property,
      type,
      kindNames.filter((kind) => property in kinds[kind].properties),
    ),
  ),
  ...relationNames.map((relation) => related(relation, 'outgoing', relations[relation].from)),
  ...relationNames.map((relation) => related(relation, 'incoming', relations[relation].to)),
];

/** Each property of some models once, with what it holds. */
function typesOf(models: readonly Readonly<Record<string, PropertyType>>[]): [string, PropertyType][] {
  return [...new Map(models.flatMap((model) => Object.entries(model)))];
}

function own(property: string, type: PropertyType, ofKinds: readonly Kind[]): ReconcileProperty {
  const id = headingOf(property);
  return { id, name: id.replaceAll('_', ' '), kinds: ofKinds, from: { property, type } };
}

function related(
  relation: Relation,
  direction: 'outgoing' | 'incoming',
  ofKinds: readonly Kind[],
): ReconcileProperty {
  const id = direction === 'outgoing' ? relation.toLowerCase() : `${relation.toLowerCase()}_of`;
  const words = relation.toLowerCase().replaceAll('_', ' ');
  const name = direction === 'outgoing' ? words : `${words} (reversed)`;
  return { id, name, kinds: ofKinds, from: { relation, direction } };
}

export function propertyById(id: string): ReconcileProperty | undefined {
  return reconcileProperties.find((property) => property.id === id);
}

/** The properties that entities of a type can have; all for a type that does not exist. */
export function propertiesOfType(type: string | undefined): readonly ReconcileProperty[] {
  const wanted = type === undefined ? null : kindsOfType(type);
  return reconcileProperties.filter(
    (property) => !wanted || property.kinds.some((kind) => wanted.includes(kind)),
  );
}
