import type { EntityKind, Relation, Standing } from '../generated/graphql.ts';
import { stakeholderKinds } from '../state/types.ts';

/** What a field takes. `date` is as precise as its source: 2017, 2017-11 or 2017-11-30. */
export type FieldType = 'text' | 'prose' | 'integer' | 'number' | 'date' | 'year' | 'url' | 'list' | 'choice';

/** Types of which a form itself says what they take. */
export type CheckedType = Extract<FieldType, 'integer' | 'number' | 'date' | 'year' | 'url'>;

/** A field of a form. */
export interface Field {
  readonly name: FieldName;
  readonly type: FieldType;
  /** What can be chosen; empty for any other type. */
  readonly choices: readonly string[];
}

/** What fields take beside a short text. A test holds all of this file against the model of the service. */
const types: Partial<Record<FieldName, FieldType | readonly string[]>> = {
  aliases: 'list',
  standing: ['DOCUMENTED', 'PUBLIC', 'INFERRED', 'PLACEHOLDER'] satisfies Standing[],
  website: 'url',
  foundedYear: 'year',
  companyKind: ['SME', 'PLANT'],
  organisationKind: [
    'INTERNATIONAL_ORGANISATION',
    'GOVERNMENT_BODY',
    'COMPANY',
    'ASSOCIATION',
    'FUND',
    'RESEARCH_INSTITUTE',
    'UNIVERSITY',
  ],
  instrumentKind: [
    'STATE_PROGRAMME',
    'FEDERAL_TARGET_PROGRAMME',
    'SUBSIDY',
    'GRANT',
    'INITIATIVE',
    'TAX_REGIME',
    'INFRASTRUCTURE',
    'LOAN',
    'FUND',
  ],
  startYear: 'year',
  endYear: 'year',
  projectKind: ['INDUSTRIAL', 'RESEARCH_EDUCATION', 'SOCIAL', 'INFRASTRUCTURE'],
  partnershipKind: ['MEMORANDUM', 'AGREEMENT', 'ROADMAP', 'CONSORTIUM', 'JOINT_PROGRAMME'],
  signedOn: 'date',
  endsOn: 'date',
  summaryEn: 'prose',
  summaryRu: 'prose',
  noteEn: 'prose',
  number: 'integer',
  startsOn: 'date',
  value: 'number',
  qualifier: ['EXACT', 'OVER', 'UP_TO'],
  statedOn: 'date',
  countsKind: [
    'MINISTRY',
    'UNIVERSITY',
    'CORPORATION',
    'COMPANY',
    'INSTRUMENT',
    'PROJECT',
    'CLUSTER',
    'BLOCK',
    'AREA_TYPE',
    'ROADMAP_ACTION',
    'WORK_STREAM',
  ],
  publishedOn: 'date',
  url: 'url',
  citation: 'prose',
  reliability: ['SEED', 'PUBLIC_PAGE', 'GENERAL_KNOWLEDGE', 'EDITORIAL'],
  fromYear: 'year',
  toYear: 'year',
  amountMlnRub: 'number',
};

export const fieldNames = [
  'nameEn',
  'nameRu',
  'shortNameEn',
  'shortNameRu',
  'aliases',
  'standing',
  'website',
  'ror',
  'wikidata',
  'ogrn',
  'inn',
  'foundedYear',
  'sector',
  'companyKind',
  'organisationKind',
  'country',
  'instrumentKind',
  'startYear',
  'endYear',
  'projectKind',
  'partnershipKind',
  'signedOn',
  'endsOn',
  'summaryEn',
  'summaryRu',
  'noteEn',
  'number',
  'startsOn',
  'place',
  'value',
  'unit',
  'qualifier',
  'statedOn',
  'measures',
  'countsKind',
  'topic',
  'publisher',
  'publishedOn',
  'url',
  'citation',
  'reliability',
  'role',
  'amountMlnRub',
  'fromYear',
  'toYear',
] as const;
export type FieldName = (typeof fieldNames)[number];

const common = ['nameEn', 'nameRu', 'shortNameEn', 'shortNameRu', 'aliases', 'standing'] as const;
const stakeholder = ['website', 'ror', 'wikidata', 'ogrn', 'inn'] as const;

const ownFields: Record<EntityKind, readonly FieldName[]> = {
  MINISTRY: stakeholder,
  UNIVERSITY: [...stakeholder, 'foundedYear'],
  CORPORATION: stakeholder,
  COMPANY: [...stakeholder, 'sector', 'companyKind'],
  ORGANISATION: [...stakeholder, 'organisationKind', 'country'],
  INSTRUMENT: ['instrumentKind', 'startYear', 'endYear'],
  PROJECT: ['projectKind', 'startYear', 'endYear'],
  PARTNERSHIP: ['partnershipKind', 'signedOn', 'endsOn', 'summaryEn', 'summaryRu'],
  CLUSTER: ['noteEn'],
  BLOCK: ['noteEn'],
  AREA_TYPE: ['noteEn'],
  ROADMAP_ACTION: ['number', 'startYear', 'endYear'],
  WORK_STREAM: ['summaryEn', 'summaryRu'],
  PERSON: [],
  EVENT: ['startsOn', 'endsOn', 'place'],
  INDICATOR: ['value', 'unit', 'qualifier', 'statedOn', 'measures', 'countsKind'],
  STATEMENT: ['topic'],
  SOURCE: ['publisher', 'publishedOn', 'url', 'citation', 'reliability'],
};

/** The fields that an editor can fill of an entity, in the order of the form. */
export function fieldsOfKind(kind: EntityKind): readonly Field[] {
  return [...common, ...ownFields[kind]].map(fieldOf);
}

/** The fields that an editor can fill of a relationship. */
export function fieldsOfRelation(relation: Relation): readonly Field[] {
  const own: Partial<Record<Relation, readonly FieldName[]>> = {
    BACKS: ['amountMlnRub'],
    PARTY_TO: ['role'],
    REPRESENTS: ['role'],
  };
  return [...(own[relation] ?? []), 'standing' as const, 'fromYear' as const, 'toYear' as const].map(fieldOf);
}

function fieldOf(name: FieldName): Field {
  const type = types[name] ?? 'text';
  return typeof type === 'string' ? { name, type, choices: [] } : { name, type: 'choice', choices: type };
}

/** What may stand at the two ends of a relationship. */
export interface Ends {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
}

export const endsOf: Record<Relation, Ends> = {
  ADMINISTERS: { from: ['MINISTRY'], to: ['INSTRUMENT'] },
  OPERATES: { from: stakeholderKinds, to: ['INSTRUMENT'] },
  BACKS: { from: ['INSTRUMENT', 'MINISTRY'], to: ['PROJECT'] },
  LEADS: { from: stakeholderKinds, to: ['PROJECT'] },
  PARTICIPATES_IN: { from: stakeholderKinds, to: ['PROJECT'] },
  IN_BLOCK: { from: ['PROJECT'], to: ['BLOCK'] },
  IN_CLUSTER: { from: ['PROJECT'], to: ['CLUSTER'] },
  LOCATED_IN: { from: ['PROJECT'], to: ['AREA_TYPE'] },
  MEMBER_OF: { from: stakeholderKinds, to: ['CLUSTER'] },
  PARTY_TO: { from: stakeholderKinds, to: ['PARTNERSHIP'] },
  RESPONSIBLE_FOR: { from: ['MINISTRY'], to: ['ROADMAP_ACTION'] },
  ADVANCES: { from: ['ROADMAP_ACTION'], to: ['PROJECT'] },
  REPRESENTS: { from: ['PERSON'], to: stakeholderKinds },
  SIGNED: { from: ['PERSON'], to: ['PARTNERSHIP'] },
  ANNOUNCED_AT: { from: ['PARTNERSHIP'], to: ['EVENT'] },
};
