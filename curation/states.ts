import { z } from 'zod';
import {
  commonProperties,
  type Kind,
  kindNames,
  kinds,
  type Relation,
  relationNames,
  relationProperties,
  relations,
} from '../cypher/model.ts';

/** What is stated of a thing, in the order of the model; what is not stated is not there. */
export type Stated = Readonly<Record<string, string | number | readonly string[]>>;

export interface EntityState {
  readonly type: 'ENTITY';
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Stated;
}

export interface RelationshipState {
  readonly type: 'RELATIONSHIP';
  readonly id: string;
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly properties: Stated;
}

/** An id that was merged, and the entity that took its place. */
export interface RedirectState {
  readonly type: 'REDIRECT';
  readonly id: string;
  readonly target: string;
}

/** Everything about one thing that a revision can change. */
export type State = EntityState | RelationshipState | RedirectState;

/** A state with the number of the revision that made it; 0 when none did. */
export interface Held<S extends State = State> {
  readonly state: S;
  readonly version: number;
}

/** What a state is filed under: an entity's id, a relationship's id, `redirect:` and an id. */
export function subjectOf({ type, id }: State): string {
  return type === 'REDIRECT' ? `redirect:${id}` : id;
}

const entityFields = new Map<Kind, readonly string[]>(
  kindNames.map((kind) => [
    kind,
    Object.keys({ ...commonProperties, ...kinds[kind].properties }).filter((name) => name !== 'id'),
  ]),
);
const relationshipFields = new Map<Relation, readonly string[]>(
  relationNames.map((relation) => [
    relation,
    Object.keys({ ...relations[relation].properties, ...relationProperties }),
  ]),
);

/** The names of the properties that an entity of a kind may have, its id aside. */
export function fieldsOfKind(kind: Kind): readonly string[] {
  return entityFields.get(kind) ?? [];
}

/** The names of the properties that a relationship of a type may have. */
export function fieldsOfRelation(relation: Relation): readonly string[] {
  return relationshipFields.get(relation) ?? [];
}

/** Of some values those that are stated, in the given order: Neo4j has no null, and an empty list says no more than none. */
export function statedOf(fields: readonly string[], values: Readonly<Record<string, unknown>>): Stated {
  return stated(fields, (field) => values[field]);
}

/** As `statedOf`, of values that stand in the order of the fields. */
export function statedInOrder(fields: readonly string[], values: readonly unknown[]): Stated {
  return stated(fields, (_, place) => values[place]);
}

function stated(fields: readonly string[], valueOf: (field: string, place: number) => unknown): Stated {
  const said: Record<string, string | number | readonly string[]> = {};
  fields.forEach((field, place) => {
    const value = valueOf(field, place);
    if (typeof value === 'string' || typeof value === 'number') said[field] = value;
    else if (Array.isArray(value) && value.length > 0) said[field] = value.map(String);
  });
  return said;
}

export function entityState(kind: Kind, id: string, values: Readonly<Record<string, unknown>>): EntityState {
  return { type: 'ENTITY', id, kind, properties: statedOf(fieldsOfKind(kind), values) };
}

/** A state with some of its properties said anew; null takes one away. */
export function restated<S extends EntityState | RelationshipState>(
  state: S,
  values: Readonly<Record<string, unknown>>,
): S {
  const fields = state.type === 'ENTITY' ? fieldsOfKind(state.kind) : fieldsOfRelation(state.relation);
  return { ...state, properties: statedOf(fields, { ...state.properties, ...values }) };
}

/** The ids of the sources that a statement rests on. */
export function sourcesOf({ properties }: EntityState | RelationshipState): readonly string[] {
  const sources = properties['sources'];
  return typeof sources === 'object' ? sources : [];
}

const stateSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ENTITY'),
    id: z.string(),
    kind: z.enum(kindNames as [Kind, ...Kind[]]),
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  }),
  z.object({
    type: z.literal('RELATIONSHIP'),
    id: z.string(),
    relation: z.enum(relationNames as [Relation, ...Relation[]]),
    from: z.string(),
    to: z.string(),
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  }),
  z.object({ type: z.literal('REDIRECT'), id: z.string(), target: z.string() }),
]);

/** A state as it is kept: JSON whose keys stand in the order of the model, so that equal states are equal texts. */
export function formatState(state: State): string {
  return JSON.stringify(state);
}

/** Reads a kept state. Throws when it is none. */
export function parseState(text: string): State {
  return stateSchema.parse(JSON.parse(text));
}

/** Whether two states say the same. */
export function isSameState(a: State | null, b: State | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.type === 'ENTITY' && b.type === 'ENTITY') {
    return a.id === b.id && a.kind === b.kind && isSameStated(a.properties, b.properties);
  }
  // A relationship's id names its ends and its type.
  if (a.type === 'RELATIONSHIP' && b.type === 'RELATIONSHIP') {
    return a.id === b.id && isSameStated(a.properties, b.properties);
  }
  return a.type === 'REDIRECT' && b.type === 'REDIRECT' && a.id === b.id && a.target === b.target;
}

function isSameStated(a: Stated, b: Stated): boolean {
  const fields = Object.keys(a);
  return fields.length === Object.keys(b).length && fields.every((field) => isSameValue(a[field], b[field]));
}

function isSameValue(a: Stated[string] | undefined, b: Stated[string] | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
