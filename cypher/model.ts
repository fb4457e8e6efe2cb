/**
 * The model of the graph: kinds, labels, relations and properties. Everything that needs to know what may stand in
 * the graph (seed files, queries, API, tests) reads it here; nothing else states these facts again.
 */

/** How well a statement is founded, strongest first. */
export const standings = ['DOCUMENTED', 'PUBLIC', 'INFERRED', 'PLACEHOLDER'] as const;
export type Standing = (typeof standings)[number];

/** What a property holds. `date` is ISO 8601 as precise as its source: 2017, 2017-11 or 2017-11-30. */
export type PropertyType =
  'text' | 'integer' | 'number' | 'date' | 'year' | 'url' | 'list' | readonly string[];

export interface KindModel {
  /** The node's own label. */
  readonly label: string;
  /** Whether it carries the label `Stakeholder` as well. */
  readonly isStakeholder: boolean;
  /** The file in a dataset folder that holds this kind, without `.csv`. */
  readonly file: string;
  /** The kind's own properties beside `commonProperties`. */
  readonly properties: Readonly<Record<string, PropertyType>>;
}

/** Carried by every entity. `searchKeys` is derived when an entity is written and stands in no file. */
export const commonProperties = {
  id: 'text',
  nameEn: 'text',
  nameRu: 'text',
  shortNameEn: 'text',
  shortNameRu: 'text',
  aliases: 'list',
  standing: standings,
  sources: 'list',
} as const satisfies Record<string, PropertyType>;

const registryIds = { ror: 'text', wikidata: 'text', ogrn: 'text', inn: 'text' } as const;
const stakeholder = { website: 'url', ...registryIds } as const;
const period = { startYear: 'year', endYear: 'year' } as const;

export const kinds = {
  MINISTRY: { label: 'Ministry', isStakeholder: true, file: 'ministries', properties: stakeholder },
  UNIVERSITY: {
    label: 'University',
    isStakeholder: true,
    file: 'universities',
    properties: { ...stakeholder, foundedYear: 'year' },
  },
  CORPORATION: { label: 'Corporation', isStakeholder: true, file: 'corporations', properties: stakeholder },
  COMPANY: {
    label: 'Company',
    isStakeholder: true,
    file: 'companies',
    properties: { ...stakeholder, sector: 'text', companyKind: ['SME', 'PLANT'] },
  },
  ORGANISATION: {
    label: 'Organisation',
    isStakeholder: true,
    file: 'organisations',
    properties: {
      ...stakeholder,
      organisationKind: [
        'INTERNATIONAL_ORGANISATION',
        'GOVERNMENT_BODY',
        'COMPANY',
        'ASSOCIATION',
        'FUND',
        'RESEARCH_INSTITUTE',
        'UNIVERSITY',
      ],
      country: 'text',
    },
  },
  INSTRUMENT: {
    label: 'Instrument',
    isStakeholder: false,
    file: 'instruments',
    properties: {
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
      ...period,
    },
  },
  PROJECT: {
    label: 'Project',
    isStakeholder: false,
    file: 'projects',
    properties: { projectKind: ['INDUSTRIAL', 'RESEARCH_EDUCATION', 'SOCIAL', 'INFRASTRUCTURE'], ...period },
  },
  PARTNERSHIP: {
    label: 'Partnership',
    isStakeholder: false,
    file: 'partnerships',
    properties: {
      partnershipKind: ['MEMORANDUM', 'AGREEMENT', 'ROADMAP', 'CONSORTIUM', 'JOINT_PROGRAMME'],
      signedOn: 'date',
      endsOn: 'date',
      summaryEn: 'text',
      summaryRu: 'text',
    },
  },
  CLUSTER: { label: 'Cluster', isStakeholder: false, file: 'clusters', properties: { noteEn: 'text' } },
  BLOCK: { label: 'Block', isStakeholder: false, file: 'blocks', properties: { noteEn: 'text' } },
  AREA_TYPE: { label: 'AreaType', isStakeholder: false, file: 'area_types', properties: { noteEn: 'text' } },
  ROADMAP_ACTION: {
    label: 'RoadmapAction',
    isStakeholder: false,
    file: 'roadmap_actions',
    properties: { number: 'integer', ...period },
  },
  WORK_STREAM: {
    label: 'WorkStream',
    isStakeholder: false,
    file: 'work_streams',
    properties: { summaryEn: 'text', summaryRu: 'text' },
  },
  PERSON: { label: 'Person', isStakeholder: false, file: 'persons', properties: {} },
  EVENT: {
    label: 'Event',
    isStakeholder: false,
    file: 'events',
    properties: { startsOn: 'date', endsOn: 'date', place: 'text' },
  },
  INDICATOR: {
    label: 'Indicator',
    isStakeholder: false,
    file: 'indicators',
    properties: {
      value: 'number',
      unit: 'text',
      qualifier: ['EXACT', 'OVER', 'UP_TO'],
      statedOn: 'date',
      /** A name for the quantity, shared by the figures that several sources state for it. */
      measures: 'text',
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
    },
  },
  STATEMENT: { label: 'Statement', isStakeholder: false, file: 'statements', properties: { topic: 'text' } },
  SOURCE: {
    label: 'Source',
    isStakeholder: false,
    file: 'sources',
    properties: {
      publisher: 'text',
      publishedOn: 'date',
      url: 'url',
      citation: 'text',
      reliability: ['SEED', 'PUBLIC_PAGE', 'GENERAL_KNOWLEDGE', 'EDITORIAL'],
    },
  },
} as const satisfies Record<string, KindModel>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];
const kindByLabel = new Map<string, Kind>(kindNames.map((kind) => [kinds[kind].label, kind]));

/** The kind that a node's labels say. Throws when none of them is a kind of the model. */
export function kindOf(labels: readonly string[]): Kind {
  for (const label of labels) {
    const kind = kindByLabel.get(label);
    if (kind) return kind;
  }
  throw new Error(`no kind of the model among the labels ${labels.join(', ')}`);
}

/** The kind of a number that `$kindOf(node)` gave. Throws when it is none, as of a node that is deleted while it is read. */
export function kindAt(place: number | null): Kind {
  const kind = place === null ? undefined : kindNames[place];
  if (kind) return kind;
  throw new Error(`no kind of the model has the number ${String(place)}`);
}

export const stakeholderKinds = kindNames.filter((kind) => kinds[kind].isStakeholder);

export interface RelationModel {
  /** Kinds that may stand at the start of the relationship. */
  readonly from: readonly Kind[];
  /** Kinds that may stand at its end. */
  readonly to: readonly Kind[];
  /** Own properties beside `relationProperties`. */
  readonly properties: Readonly<Record<string, PropertyType>>;
}

/** Carried by every relationship; `id` is `relationId(from, relation, to)`. */
export const relationProperties = {
  standing: standings,
  sources: 'list',
  fromYear: 'year',
  toYear: 'year',
} as const satisfies Record<string, PropertyType>;

export const relations = {
  ADMINISTERS: { from: ['MINISTRY'], to: ['INSTRUMENT'], properties: {} },
  OPERATES: { from: stakeholderKinds, to: ['INSTRUMENT'], properties: {} },
  BACKS: { from: ['INSTRUMENT', 'MINISTRY'], to: ['PROJECT'], properties: { amountMlnRub: 'number' } },
  LEADS: { from: stakeholderKinds, to: ['PROJECT'], properties: {} },
  PARTICIPATES_IN: { from: stakeholderKinds, to: ['PROJECT'], properties: {} },
  IN_BLOCK: { from: ['PROJECT'], to: ['BLOCK'], properties: {} },
  IN_CLUSTER: { from: ['PROJECT'], to: ['CLUSTER'], properties: {} },
  LOCATED_IN: { from: ['PROJECT'], to: ['AREA_TYPE'], properties: {} },
  MEMBER_OF: { from: stakeholderKinds, to: ['CLUSTER'], properties: {} },
  PARTY_TO: { from: stakeholderKinds, to: ['PARTNERSHIP'], properties: { role: 'text' } },
  RESPONSIBLE_FOR: { from: ['MINISTRY'], to: ['ROADMAP_ACTION'], properties: {} },
  ADVANCES: { from: ['ROADMAP_ACTION'], to: ['PROJECT'], properties: {} },
  REPRESENTS: { from: ['PERSON'], to: stakeholderKinds, properties: { role: 'text' } },
  SIGNED: { from: ['PERSON'], to: ['PARTNERSHIP'], properties: {} },
  ANNOUNCED_AT: { from: ['PARTNERSHIP'], to: ['EVENT'], properties: {} },
} as const satisfies Record<string, RelationModel>;

export type Relation = keyof typeof relations;
export const relationNames = Object.keys(relations) as Relation[];

/** Entity ids: lower-case words and digits joined by single hyphens, at most 80 characters. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const maxIdLength = 80;

const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is an ISO 8601 date as precise as its source: year, year and month, or a day of the calendar. */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  if (text.length < 10) return true;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The stable id of the relationship between two entities: `tsu:LEADS:some-project`. */
export function relationId(from: string, relation: Relation, to: string): string {
  return `${from}:${relation}:${to}`;
}

/** The standing of a chain of statements: that of its weakest one. DOCUMENTED for an empty chain. */
export function weakestStanding(chain: readonly Standing[]): Standing {
  return chain.reduce<Standing>(
    (weakest, next) => (standings.indexOf(next) > standings.indexOf(weakest) ? next : weakest),
    'DOCUMENTED',
  );
}
