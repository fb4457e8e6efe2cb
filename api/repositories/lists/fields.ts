import {
  type Kind,
  kindNames,
  kinds,
  type PropertyType,
  type Relation,
  relationNames,
  relations,
  standings,
} from '../../../cypher/model.ts';
import { lifeStatuses } from '../lifetimes.ts';

/**
 * What a list can be chosen and ordered by, kind by kind. It follows from the model; the SDL says the same to callers,
 * and a test compares both.
 */
export type FieldType = 'id' | 'text' | 'number' | 'date' | 'choice';

/** One value, or several of which one must meet a condition: the names of an entity. */
export interface Field {
  readonly type: FieldType;
  /** The properties that hold it; empty where it is the kind or follows from dates. */
  readonly properties: readonly string[];
  /** The values of a choice in their order. */
  readonly choices?: readonly string[];
  /** What it is, where no property holds it. */
  readonly derived?: 'KIND' | 'STATUS';
  /** The properties to order by in English and in Russian, the first stated one of which counts. */
  readonly inEnglish?: readonly string[];
  readonly inRussian?: readonly string[];
}

/** What a kind is related to: along any of the types, whose direction the kind decides; null: the sources it rests on. */
export interface RelationField {
  readonly relations: readonly Relation[] | null;
}

export interface ListFields {
  readonly fields: Readonly<Record<string, Field>>;
  readonly relations: Readonly<Record<string, RelationField>>;
}

const bilingual = (english: string, russian: string, ...more: string[]): Field => ({
  type: 'text',
  properties: [english, russian, ...more],
  inEnglish: [english, russian],
  inRussian: [russian, english],
});

/** What every kind can be chosen by; plain pages know these by identity. */
export const commonFields = {
  id: { type: 'id', properties: ['id'] },
  kind: { type: 'choice', properties: [], choices: kindNames, derived: 'KIND' },
  name: bilingual('nameEn', 'nameRu', 'shortNameEn', 'shortNameRu', 'aliases'),
  shortName: bilingual('shortNameEn', 'shortNameRu'),
  nameEn: { type: 'text', properties: ['nameEn'] },
  nameRu: { type: 'text', properties: ['nameRu'] },
  standing: { type: 'choice', properties: ['standing'], choices: standings },
} as const satisfies Record<string, Field>;

const status: Field = { type: 'choice', properties: [], choices: lifeStatuses, derived: 'STATUS' };

/** Kinds whose dates tell whether they are planned, active or ended. */
export const datedKinds = ['INSTRUMENT', 'PROJECT', 'PARTNERSHIP', 'ROADMAP_ACTION', 'EVENT'] as const;

/** The names of relations, as seen from each kind. */
const relationFields = {
  MINISTRY: { instrument: ['ADMINISTERS'], backs: ['BACKS'], action: ['RESPONSIBLE_FOR'] },
  UNIVERSITY: {},
  CORPORATION: {},
  COMPANY: {},
  ORGANISATION: {},
  INSTRUMENT: { ministry: ['ADMINISTERS'], operator: ['OPERATES'], backs: ['BACKS'] },
  PROJECT: {
    block: ['IN_BLOCK'],
    cluster: ['IN_CLUSTER'],
    areaType: ['LOCATED_IN'],
    backedBy: ['BACKS'],
    lead: ['LEADS'],
    participant: ['PARTICIPATES_IN', 'LEADS'],
    action: ['ADVANCES'],
  },
  PARTNERSHIP: { party: ['PARTY_TO'], signatory: ['SIGNED'], event: ['ANNOUNCED_AT'] },
  CLUSTER: { member: ['MEMBER_OF'], project: ['IN_CLUSTER'] },
  BLOCK: { project: ['IN_BLOCK'] },
  AREA_TYPE: { project: ['LOCATED_IN'] },
  ROADMAP_ACTION: { ministry: ['RESPONSIBLE_FOR'], project: ['ADVANCES'] },
  WORK_STREAM: {},
  PERSON: { stakeholder: ['REPRESENTS'], partnership: ['SIGNED'] },
  EVENT: { partnership: ['ANNOUNCED_AT'] },
  INDICATOR: {},
  STATEMENT: {},
  SOURCE: {},
} as const satisfies Record<Kind, Record<string, readonly Relation[]>>;

const stakeholderRelations = {
  leads: ['LEADS'],
  project: ['PARTICIPATES_IN', 'LEADS'],
  partnership: ['PARTY_TO'],
  cluster: ['MEMBER_OF'],
  operates: ['OPERATES'],
  representative: ['REPRESENTS'],
} as const satisfies Record<string, readonly Relation[]>;

/** What several kinds in one list can be chosen and ordered by: what all of them have. */
export function listFieldsOf(wanted: readonly Kind[]): ListFields {
  const [first, ...others] = wanted.map((kind) => listFields[kind]);
  if (!first) throw new Error('a list needs a kind');
  if (others.length === 0) return first;
  const isShared =
    (part: keyof ListFields) =>
    ([name]: readonly [string, unknown]) =>
      others.every((other) => name in other[part]);
  return {
    fields: Object.fromEntries(Object.entries(first.fields).filter(isShared('fields'))),
    relations: Object.fromEntries(Object.entries(first.relations).filter(isShared('relations'))),
  };
}

function fieldsOfKind(kind: Kind): ListFields {
  const own: Record<string, PropertyType> = kinds[kind].properties;
  const isDated = datedKinds.some((dated) => dated === kind);
  const related = kinds[kind].isStakeholder
    ? { ...stakeholderRelations, ...relationFields[kind] }
    : relationFields[kind];
  const source = kind === 'SOURCE' ? {} : { source: { relations: null } };
  return {
    fields: {
      ...commonFields,
      ...Object.fromEntries(Object.entries(own).flatMap(([name, type]) => ownField(name, type))),
      ...('summaryEn' in own && { summary: bilingual('summaryEn', 'summaryRu') }),
      ...(isDated && { status }),
    },
    relations: {
      ...Object.fromEntries(Object.entries(related).map(([name, types]) => [name, { relations: types }])),
      ...source,
    },
  };
}

function ownField(name: string, type: PropertyType): [string, Field][] {
  if (type === 'list' || name === 'summaryEn' || name === 'summaryRu') return [];
  if (typeof type === 'object') return [[name, { type: 'choice', properties: [name], choices: type }]];
  return [[name, { type: fieldTypes[type], properties: [name] }]];
}

const fieldTypes = {
  text: 'text',
  url: 'text',
  integer: 'number',
  number: 'number',
  year: 'number',
  date: 'date',
} as const;

/** What a list of each kind can be chosen and ordered by. */
export const listFields = Object.fromEntries(kindNames.map((kind) => [kind, fieldsOfKind(kind)])) as Readonly<
  Record<Kind, ListFields> // `Object.fromEntries` forgets the names that it is given
>;

/** The name of a field as an order names it: `startYear` is START_YEAR, the number of blocks BLOCK_COUNT. */
export function orderNameOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Whether a relation type has a kind at one of its ends. */
export function hasEnd(relation: Relation, kind: Kind): boolean {
  const { from, to }: { readonly from: readonly Kind[]; readonly to: readonly Kind[] } = relations[relation];
  return from.includes(kind) || to.includes(kind);
}

/** Every relation type that a list of these kinds can look at. */
export function relationsOf(wanted: readonly Kind[]): Relation[] {
  return relationNames.filter((relation) => wanted.some((kind) => hasEnd(relation, kind)));
}
