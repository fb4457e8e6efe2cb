/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** More sources for an entity or a relationship. */
export type AttachSourceInput = {
  /** The sources. */
  evidence: EvidenceInput;
  /** The id of the entity or relationship. */
  id: string | number;
  /** Its version as the editor saw it. */
  version: number;
};

/** What a change did to one thing. */
export type ChangeAction =
  /** Some of its fields were changed. */
  | 'CHANGED'
  /** It was not there before. */
  | 'CREATED'
  /** It is not there any more. */
  | 'REMOVED';

/** What kind of company; an editorial classification. */
export type CompanyKind =
  /** Production enterprise in a wide sense, oil and gas producers, builders and transport firms included. */
  | 'PLANT'
  /** Small or medium innovation company. */
  | 'SME';

/** A new entity. */
export type CreateEntityInput = {
  /** What it rests on. */
  evidence: EvidenceInput;
  /** What is known of it; a name in one language at least. The standing is INFERRED unless given. */
  fields: EntityFieldsInput;
  /** An id that nothing has: lower-case Latin letters, digits and single hyphens, at most 80 characters. */
  id: string | number;
  /** What it is. */
  kind: EntityKind;
};

/** An entity to be taken away; it must not be related to anything. */
export type DeleteEntityInput = {
  /** What that rests on. */
  evidence: EvidenceInput;
  /** Its id. */
  id: string | number;
  /** Its version as the editor saw it. */
  version: number;
};

/** A relationship that has ended. */
export type EndRelationInput = {
  /** What that rests on. */
  evidence: EvidenceInput;
  /** Its id. */
  id: string | number;
  /** Its version as the editor saw it. */
  version: number;
  /** The last year in which it held. */
  year: number;
};

/** Fields of an entity: `null` takes a value away, a field that is left out stays as it is. Which ones a kind has is in its type. */
export type EntityFieldsInput = {
  /** Other and former names, without a vertical bar in them. */
  aliases?: Array<string> | null | undefined;
  /** How to cite it. */
  citation?: string | null | undefined;
  /** What a company is. */
  companyKind?: CompanyKind | null | undefined;
  /** Country of an organisation, in English. */
  country?: string | null | undefined;
  /** What the figure counts. */
  countsKind?: EntityKind | null | undefined;
  /** Last year. */
  endYear?: number | null | undefined;
  /** When a partnership or event ends. */
  endsOn?: string | null | undefined;
  /** Year of foundation. */
  foundedYear?: number | null | undefined;
  /** Taxpayer number, with right check digits. */
  inn?: string | null | undefined;
  /** What an instrument is. */
  instrumentKind?: InstrumentKind | null | undefined;
  /** A name for the quantity, shared by the figures that several sources state for it. */
  measures?: string | null | undefined;
  /** English name. */
  nameEn?: string | null | undefined;
  /** Russian name. */
  nameRu?: string | null | undefined;
  /** Note in English. */
  noteEn?: string | null | undefined;
  /** Number of a roadmap action. */
  number?: number | null | undefined;
  /** Primary state registration number, with a right check digit. */
  ogrn?: string | null | undefined;
  /** What an organisation is. */
  organisationKind?: OrganisationKind | null | undefined;
  /** What a partnership is. */
  partnershipKind?: PartnershipKind | null | undefined;
  /** Where an event takes place. */
  place?: string | null | undefined;
  /** What a project is. */
  projectKind?: ProjectKind | null | undefined;
  /** When it was published. */
  publishedOn?: string | null | undefined;
  /** Who published a source. */
  publisher?: string | null | undefined;
  /** How exact the figure is. */
  qualifier?: IndicatorQualifier | null | undefined;
  /** What sort of source it is. */
  reliability?: SourceReliability | null | undefined;
  /** Identifier in the Research Organization Registry, with right check digits. */
  ror?: string | null | undefined;
  /** Branch of a company. */
  sector?: string | null | undefined;
  /** English short name. */
  shortNameEn?: string | null | undefined;
  /** Russian short name. */
  shortNameRu?: string | null | undefined;
  /** When a partnership was signed. */
  signedOn?: string | null | undefined;
  /** How well the entry is founded. */
  standing?: Standing | null | undefined;
  /** First year. */
  startYear?: number | null | undefined;
  /** When an event starts. */
  startsOn?: string | null | undefined;
  /** When the figure was stated. */
  statedOn?: string | null | undefined;
  /** Summary in English. */
  summaryEn?: string | null | undefined;
  /** Summary in Russian. */
  summaryRu?: string | null | undefined;
  /** What a statement is about. */
  topic?: string | null | undefined;
  /** Unit of the figure. */
  unit?: string | null | undefined;
  /** Where it can be read. */
  url?: string | null | undefined;
  /** Figure of an indicator. */
  value?: number | null | undefined;
  /** The organisation's own site. */
  website?: string | null | undefined;
  /** Identifier in Wikidata (Q…). */
  wikidata?: string | null | undefined;
};

/** What a row of the graph is. The first five are the stakeholders. */
export type EntityKind =
  /** A type of area within the agglomeration. */
  | 'AREA_TYPE'
  /** A priority block of the programme. */
  | 'BLOCK'
  /** An innovation territorial cluster. */
  | 'CLUSTER'
  /** A small or medium innovation company or a manufacturing plant. */
  | 'COMPANY'
  /** A national corporation. */
  | 'CORPORATION'
  /** A dated happening: a signing, a decision, a meeting, a forum. */
  | 'EVENT'
  /** A figure that a source states. */
  | 'INDICATOR'
  /** A federal funding or support instrument: programme, subsidy, grant, tax regime, loan, fund, initiative. */
  | 'INSTRUMENT'
  /** A federal ministry. */
  | 'MINISTRY'
  /** Any other organisation: regional and federal bodies, funds, institutes, foreign universities, international bodies. */
  | 'ORGANISATION'
  /** A signed partnership between two or more stakeholders. */
  | 'PARTNERSHIP'
  /** A person who holds public office and acts for a stakeholder. */
  | 'PERSON'
  /** A project carried out within INO Tomsk. */
  | 'PROJECT'
  /** An action of the INO Tomsk roadmap. */
  | 'ROADMAP_ACTION'
  /** A document or page that statements rest on. */
  | 'SOURCE'
  /** What a source says that is neither a figure nor an entity. */
  | 'STATEMENT'
  /** A university of Tomsk. */
  | 'UNIVERSITY'
  /** A work stream of the project management roadmap. */
  | 'WORK_STREAM';

/** What an edit rests on, and why it is made. One of `sources` and `unsourced: true` is needed. */
export type EvidenceInput = {
  /** Why, in a sentence (1 to 500 characters). */
  reason: string;
  /** The ids of the sources that it rests on (at most 100); they are added to what the edited thing rests on. */
  sources?: Array<string | number> | null | undefined;
  /** Said knowingly: there is no source. The edited thing then names the source `unsourced`. */
  unsourced?: boolean | null | undefined;
};

/** How a figure is meant. */
export type IndicatorQualifier =
  /** As given. */
  | 'EXACT'
  /** At least so much. */
  | 'OVER'
  /** At most so much. */
  | 'UP_TO';

/** What kind of instrument. */
export type InstrumentKind =
  /** Federal target programme (ФЦП). */
  | 'FEDERAL_TARGET_PROGRAMME'
  /** Fund that invests or co-finances. */
  | 'FUND'
  /** Grant by competition. */
  | 'GRANT'
  /** Support by building or giving infrastructure. */
  | 'INFRASTRUCTURE'
  /** Initiative, national project or selection. */
  | 'INITIATIVE'
  /** Loan on special terms. */
  | 'LOAN'
  /** State programme (госпрограмма). */
  | 'STATE_PROGRAMME'
  /** Subsidy out of the federal budget. */
  | 'SUBSIDY'
  /** Special tax or customs regime. */
  | 'TAX_REGIME';

/** A new relationship. */
export type LinkInput = {
  /** What it rests on. */
  evidence: EvidenceInput;
  /** What is known of it. The standing is INFERRED unless given. */
  fields?: RelationshipFieldsInput | null | undefined;
  /** How the two are related. */
  relation: Relation;
  /** The id of the entity that it starts at. */
  source: string | number;
  /** The id of the entity that it leads to. */
  target: string | number;
};

/** What the entities of a large network are gathered by. */
export type NetworkGrouping =
  /** By the block that a project is stated to be in, for the same standings and date; whatever is in none, by what it is. */
  | 'BLOCK'
  /** By the cluster that an entity is stated to be in or a member of, for the same standings and date; whatever is in none, by what it is. */
  | 'CLUSTER'
  /**
   * By the community that `communities` puts an entity in, for the same kinds, relations, standings and date; whatever is in
   * none, or in one that is not among the 200 largest, by what it is. Fails with LIMIT_EXCEEDED as `communities` does.
   */
  | 'COMMUNITY'
  /** By what they are. */
  | 'KIND';

/** What kind of organisation. */
export type OrganisationKind =
  /** An association of companies or of citizens. */
  | 'ASSOCIATION'
  /** A company outside the 400 and the five corporations. */
  | 'COMPANY'
  /** A fund or development institute. */
  | 'FUND'
  /** A federal or regional body other than a ministry. */
  | 'GOVERNMENT_BODY'
  /** An organisation of states, such as UN-HABITAT. */
  | 'INTERNATIONAL_ORGANISATION'
  /** A research institute. */
  | 'RESEARCH_INSTITUTE'
  /** A university outside Tomsk's six. */
  | 'UNIVERSITY';

/** What kind of partnership. */
export type PartnershipKind =
  /** Agreement on cooperation. */
  | 'AGREEMENT'
  /** Consortium of several parties. */
  | 'CONSORTIUM'
  /** Joint study or research programme. */
  | 'JOINT_PROGRAMME'
  /** Memorandum of understanding or of engagement. */
  | 'MEMORANDUM'
  /** Roadmap between a region and a corporation. */
  | 'ROADMAP';

/** What kind of project. */
export type ProjectKind =
  /** Industrial project. */
  | 'INDUSTRIAL'
  /** Infrastructure project. */
  | 'INFRASTRUCTURE'
  /** Research or education project. */
  | 'RESEARCH_EDUCATION'
  /** Social project. */
  | 'SOCIAL';

/** How two entities are related; the direction is the order of the words: a ministry ADMINISTERS an instrument. */
export type Relation =
  /** ministry → instrument */
  | 'ADMINISTERS'
  /** roadmap action → project */
  | 'ADVANCES'
  /** partnership → event */
  | 'ANNOUNCED_AT'
  /** instrument or ministry → project */
  | 'BACKS'
  /** project → block */
  | 'IN_BLOCK'
  /** project → cluster */
  | 'IN_CLUSTER'
  /** stakeholder → project */
  | 'LEADS'
  /** project → area type */
  | 'LOCATED_IN'
  /** stakeholder → cluster */
  | 'MEMBER_OF'
  /** stakeholder → instrument */
  | 'OPERATES'
  /** stakeholder → project */
  | 'PARTICIPATES_IN'
  /** stakeholder → partnership */
  | 'PARTY_TO'
  /** person → stakeholder */
  | 'REPRESENTS'
  /** ministry → roadmap action */
  | 'RESPONSIBLE_FOR'
  /** person → partnership */
  | 'SIGNED';

/** Fields of a relationship: `null` takes a value away, a field that is left out stays as it is. */
export type RelationshipFieldsInput = {
  /** The amount of a backing, in millions of roubles. */
  amountMlnRub?: number | null | undefined;
  /** First year. */
  fromYear?: number | null | undefined;
  /** The part that a party or a person plays. */
  role?: string | null | undefined;
  /** How well it is founded. */
  standing?: Standing | null | undefined;
  /** Last year. */
  toYear?: number | null | undefined;
};

/** A revision to be taken back. */
export type RevertRevisionInput = {
  /** Its number. */
  number: number;
  /** Why, in a sentence (1 to 500 characters). */
  reason: string;
};

/** What a revision was made for. */
export type RevisionAction =
  /** Sources were added. */
  | 'ATTACH_SOURCE'
  /** What the graph held before its history began. */
  | 'BASELINE'
  /** An entity was created. */
  | 'CREATE'
  /** An entity was taken away. */
  | 'DELETE'
  /** A relationship ended. */
  | 'END'
  /** Data files were imported. */
  | 'IMPORT'
  /** Two entities were related. */
  | 'LINK'
  /** Two entries for one thing became one. */
  | 'MERGE'
  /** An earlier revision was taken back. */
  | 'REVERT'
  /** A relationship was taken away. */
  | 'UNLINK'
  /** An entity was changed. */
  | 'UPDATE'
  /** A relationship was changed. */
  | 'UPDATE_LINK';

/** What sort of source. */
export type SourceReliability =
  /** A classification made while the facts were gathered. */
  | 'EDITORIAL'
  /** General knowledge: no page was found. */
  | 'GENERAL_KNOWLEDGE'
  /** A public page, read in its opening passages. */
  | 'PUBLIC_PAGE'
  /** A founding text of the programme. */
  | 'SEED';

/** How well a statement is founded, strongest first. */
export type Standing =
  /** Stated in a founding text of the programme or in the government order. */
  | 'DOCUMENTED'
  /** General knowledge, or concluded from a page that does not say it outright. */
  | 'INFERRED'
  /** The programme states a total, but the list of names is not public: this entry stands for one that is not named. */
  | 'PLACEHOLDER'
  /** Stated on a public page. */
  | 'PUBLIC';

/** A relationship that never was, to be taken away. */
export type UnlinkInput = {
  /** What that rests on. */
  evidence: EvidenceInput;
  /** Its id. */
  id: string | number;
  /** Its version as the editor saw it. */
  version: number;
};

/** A change of an entity. */
export type UpdateEntityInput = {
  /** What the change rests on. */
  evidence: EvidenceInput;
  /** What to say anew. */
  fields: EntityFieldsInput;
  /** Its id. */
  id: string | number;
  /** Its version as the editor saw it. */
  version: number;
};

/** A change of a relationship. */
export type UpdateLinkInput = {
  /** What the change rests on. */
  evidence: EvidenceInput;
  /** What to say anew. */
  fields: RelationshipFieldsInput;
  /** Its id. */
  id: string | number;
  /** Its version as the editor saw it. */
  version: number;
};

export type ProjectBackingQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ProjectBackingQuery = { project: { startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, backing: Array<{ standing: Standing, ministry: { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, operator:
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
     | null, instrument: { startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, hops: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null, label: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }> }>, neighbourhood: { nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null, label: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }> } };

export type MinistryPortfolioQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type MinistryPortfolioQuery = { ministry: { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, instruments: Array<{ startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, backs: Array<{ standing: Standing, fromYear: number | null, toYear: number | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }>, project: { startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } }> }>, backs: Array<{ standing: Standing, fromYear: number | null, toYear: number | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }>, project: { startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } }> } | null, neighbourhood: { edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null, label: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }> } };

export type BackingLinkFragment = { standing: Standing, fromYear: number | null, toYear: number | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }>, project: { startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } };

export type SuggestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestionsQuery = { projects: { nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, backing: Array<{ standing: Standing, instrument: { name: string } | null }> }> }, ministries: { nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, instruments: Array<{ id: string }> }> } };

export type RevisionRowFragment = { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> };

export type HistoryRowFragment = { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> }, change: { ordinal: number, subject: string, action: ChangeAction, fields: Array<{ field: string, before: string | null, after: string | null }>, state: Array<{ field: string, value: string }> } };

export type EditedFragment = { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, relationship: { id: string } | null };

export type EditedEntityQueryVariables = Exact<{
  id: string | number;
}>;


export type EditedEntityQuery = { node:
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
    | { version: number, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string }> }
   | null, history: Array<{ revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> }, change: { ordinal: number, subject: string, action: ChangeAction, fields: Array<{ field: string, before: string | null, after: string | null }>, state: Array<{ field: string, value: string }> } }>, neighbourhood: { totalNodes: number, truncated: boolean, nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null, label: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }> } };

export type EditedLinkQueryVariables = Exact<{
  id: string | number;
  ends: Array<string | number> | string | number;
}>;


export type EditedLinkQuery = { relationship: { id: string, relation: Relation, version: number, sources: Array<{ id: string, name: string }> } | null, nodes: Array<
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
   | null>, history: Array<{ revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> }, change: { ordinal: number, subject: string, action: ChangeAction, fields: Array<{ field: string, before: string | null, after: string | null }>, state: Array<{ field: string, value: string }> } }> };

export type OlderHistoryQueryVariables = Exact<{
  id: string | number;
  before: number;
}>;


export type OlderHistoryQuery = { history: Array<{ revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> }, change: { ordinal: number, subject: string, action: ChangeAction, fields: Array<{ field: string, before: string | null, after: string | null }>, state: Array<{ field: string, value: string }> } }> };

export type RevisionsQueryVariables = Exact<{
  before?: number | null | undefined;
}>;


export type RevisionsQuery = { revisions: Array<{ number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> }> };

export type RevisionChangesQueryVariables = Exact<{
  number: number;
  after: number;
}>;


export type RevisionChangesQuery = { revision: { changes: Array<{ ordinal: number, subject: string, action: ChangeAction, fields: Array<{ field: string, before: string | null, after: string | null }> }> } | null };

export type CreateEntityMutationVariables = Exact<{
  input: CreateEntityInput;
}>;


export type CreateEntityMutation = { edit: { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, relationship: { id: string } | null } };

export type UpdateEntityMutationVariables = Exact<{
  input: UpdateEntityInput;
}>;


export type UpdateEntityMutation = { edit: { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, relationship: { id: string } | null } };

export type DeleteEntityMutationVariables = Exact<{
  input: DeleteEntityInput;
}>;


export type DeleteEntityMutation = { edit: { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, relationship: { id: string } | null } };

export type CreateLinkMutationVariables = Exact<{
  input: LinkInput;
}>;


export type CreateLinkMutation = { edit: { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, relationship: { id: string } | null } };

export type UpdateLinkMutationVariables = Exact<{
  input: UpdateLinkInput;
}>;


export type UpdateLinkMutation = { edit: { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, relationship: { id: string } | null } };

export type UnlinkMutationVariables = Exact<{
  input: UnlinkInput;
}>;


export type UnlinkMutation = { edit: { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, relationship: { id: string } | null } };

export type EndRelationMutationVariables = Exact<{
  input: EndRelationInput;
}>;


export type EndRelationMutation = { edit: { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, relationship: { id: string } | null } };

export type AttachSourceMutationVariables = Exact<{
  input: AttachSourceInput;
}>;


export type AttachSourceMutation = { edit: { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, relationship: { id: string } | null } };

export type RevertRevisionMutationVariables = Exact<{
  input: RevertRevisionInput;
}>;


export type RevertRevisionMutation = { edit: { revision: { number: number, at: string, by: string, reason: string, action: RevisionAction, isUnsourced: boolean, reverts: number | null, created: number, changed: number, removed: number, sources: Array<{ id: string, name: string }> } | null, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, relationship: { id: string } | null } };

export type EntityCardsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EntityCardsQuery = { nodes: Array<
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
   | null> };

export type IfEndedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type IfEndedQuery = { nodes: Array<
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
   | null>, ifEnded: { unaffected: number, totalProjects: number, lost: Array<{ startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, weakened: Array<{ startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, broken: Array<{ ministry: { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, operator:
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
       | null, instrument: { startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, project: { id: string }, hops: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null, label: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }> }>, remaining: Array<{ ministry: { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, operator:
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
       | null, instrument: { startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, project: { id: string }, hops: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null, label: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }> }> } };

export type ProjectCardFragment = { startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

export type EndingChainFragment = { ministry: { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, operator:
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
   | null, instrument: { startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, project: { id: string }, hops: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null, label: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }> };

export type CandidateInstrumentsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type CandidateInstrumentsQuery = { candidateInstruments: Array<{ score: number, instrument: { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }, reasons: Array<{ text: string, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing }> }> }> };

export type ReasonTextFragment = { text: string, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing }> };

export type EntityNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EntityNamesQuery = { nodes: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null> };

export type EntityDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityDetailsQuery = { node:
    | { __typename: 'AreaType', nameEn: string | null, nameRu: string | null, aliases: Array<string>, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Block', nameEn: string | null, nameRu: string | null, aliases: Array<string>, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Cluster', nameEn: string | null, nameRu: string | null, aliases: Array<string>, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Company', nameEn: string | null, nameRu: string | null, aliases: Array<string>, website: string | null, sector: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Corporation', nameEn: string | null, nameRu: string | null, aliases: Array<string>, website: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Event', nameEn: string | null, nameRu: string | null, aliases: Array<string>, startsOn: string | null, endsOn: string | null, place: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Indicator', nameEn: string | null, nameRu: string | null, aliases: Array<string>, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Instrument', nameEn: string | null, nameRu: string | null, aliases: Array<string>, startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Ministry', nameEn: string | null, nameRu: string | null, aliases: Array<string>, website: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Organisation', nameEn: string | null, nameRu: string | null, aliases: Array<string>, website: string | null, country: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Partnership', nameEn: string | null, nameRu: string | null, aliases: Array<string>, signedOn: string | null, endsOn: string | null, summary: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Person', nameEn: string | null, nameRu: string | null, aliases: Array<string>, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Project', nameEn: string | null, nameRu: string | null, aliases: Array<string>, startYear: number | null, endYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'RoadmapAction', nameEn: string | null, nameRu: string | null, aliases: Array<string>, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Source', nameEn: string | null, nameRu: string | null, aliases: Array<string>, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'Statement', nameEn: string | null, nameRu: string | null, aliases: Array<string>, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'University', nameEn: string | null, nameRu: string | null, aliases: Array<string>, website: string | null, foundedYear: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
    | { __typename: 'WorkStream', nameEn: string | null, nameRu: string | null, aliases: Array<string>, summary: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }
   | null, neighbourhood: { totalNodes: number, truncated: boolean, nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null, label: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> }> } };

export type FindQueryVariables = Exact<{
  query: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;


export type FindQuery = { search: Array<{ matched: string, entity:
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
     }> };

export type SourcesOfNetworkQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  relations?: Array<Relation> | Relation | null | undefined;
  standings?: Array<Standing> | Standing | null | undefined;
  asOf?: string | null | undefined;
  by?: NetworkGrouping | null | undefined;
  open?: Array<string | number> | string | number | null | undefined;
  wholeUpTo?: number | null | undefined;
}>;


export type SourcesOfNetworkQuery = { networkOverview: { graph: { nodes: Array<{ id: string, entity:
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
          | { sources: Array<{ id: string }> }
         }>, edges: Array<{ id: string, sources: Array<{ id: string }> }> } } };

export type SourcesAroundQueryVariables = Exact<{
  id: string | number;
  relations?: Array<Relation> | Relation | null | undefined;
}>;


export type SourcesAroundQuery = { neighbourhood: { nodes: Array<{ id: string, entity:
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
       }>, edges: Array<{ id: string, sources: Array<{ id: string }> }> } };

export type SourcesOfWaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  first: number;
}>;


export type SourcesOfWaysQuery = { paths: Array<{ nodes: Array<{ id: string, entity:
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
        | { sources: Array<{ id: string }> }
       }>, edges: Array<{ id: string, sources: Array<{ id: string }> }> }> };

export type PointSourcesFragment = { id: string, entity:
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
    | { sources: Array<{ id: string }> }
   };

export type LineSourcesFragment = { id: string, sources: Array<{ id: string }> };

type Card_AreaType_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Block_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Cluster_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Company_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Corporation_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Event_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Indicator_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Instrument_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Ministry_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Organisation_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Partnership_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Person_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Project_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_RoadmapAction_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Source_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_Statement_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_University_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

type Card_WorkStream_Fragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

export type CardFragment =
  | Card_AreaType_Fragment
  | Card_Block_Fragment
  | Card_Cluster_Fragment
  | Card_Company_Fragment
  | Card_Corporation_Fragment
  | Card_Event_Fragment
  | Card_Indicator_Fragment
  | Card_Instrument_Fragment
  | Card_Ministry_Fragment
  | Card_Organisation_Fragment
  | Card_Partnership_Fragment
  | Card_Person_Fragment
  | Card_Project_Fragment
  | Card_RoadmapAction_Fragment
  | Card_Source_Fragment
  | Card_Statement_Fragment
  | Card_University_Fragment
  | Card_WorkStream_Fragment
;

export type SourceCardFragment = { id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability };

export type LinkFragment = { id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null, label: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> };

export type PointFragment = { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

export type ChangesSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type ChangesSubscription = { graphChanged: { state: string } };

export type WholeNetworkQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  relations?: Array<Relation> | Relation | null | undefined;
  standings?: Array<Standing> | Standing | null | undefined;
  asOf?: string | null | undefined;
  by?: NetworkGrouping | null | undefined;
  open?: Array<string | number> | string | number | null | undefined;
  wholeUpTo?: number | null | undefined;
}>;


export type WholeNetworkQuery = { networkOverview: { graph: { truncated: boolean, totalNodes: number, totalEdges: number, nodes: Array<{ degree: number, fromYear: number | null, toYear: number | null, x: number | null, y: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null }> }, groups: Array<{ id: string, kind: EntityKind, total: number, shown: Array<string>, entity:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, links: Array<{ source: string, target: string, relation: Relation, count: number }> } };

export type AroundQueryVariables = Exact<{
  id: string | number;
  relations?: Array<Relation> | Relation | null | undefined;
}>;


export type AroundQuery = { neighbourhood: { truncated: boolean, totalNodes: number, totalEdges: number, nodes: Array<{ degree: number, fromYear: number | null, toYear: number | null, x: number | null, y: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null }> } };

export type ConnectionsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  first: number;
}>;


export type ConnectionsQuery = { paths: Array<{ nodes: Array<{ degree: number, fromYear: number | null, toYear: number | null, x: number | null, y: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null }> }> };

export type GatheredFragment = { id: string, kind: EntityKind, total: number, shown: Array<string>, entity:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null };

export type WayFragment = { nodes: Array<{ degree: number, fromYear: number | null, toYear: number | null, x: number | null, y: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null }> };

export type PicturePointFragment = { degree: number, fromYear: number | null, toYear: number | null, x: number | null, y: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing };

export type PictureLineFragment = { id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null };

export type PictureFragment = { truncated: boolean, totalNodes: number, totalEdges: number, nodes: Array<{ degree: number, fromYear: number | null, toYear: number | null, x: number | null, y: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null }> };

export type PartnershipPictureQueryVariables = Exact<{
  asOf?: string | null | undefined;
  since?: string | null | undefined;
}>;


export type PartnershipPictureQuery = { partnershipNetwork: { truncated: boolean, totalNodes: number, totalEdges: number, nodes: Array<{ degree: number, fromYear: number | null, toYear: number | null, x: number | null, y: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null }> } };

export type PartnershipsViewQueryVariables = Exact<{
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnershipsViewQuery = { partnerships: { nodes: Array<{ partnershipKind: PartnershipKind | null, signedOn: string | null, endsOn: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }>, parties: Array<{ role: string | null, stakeholder:
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
         }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartnershipRowFragment = { partnershipKind: PartnershipKind | null, signedOn: string | null, endsOn: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }>, parties: Array<{ role: string | null, stakeholder:
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
     }> };

export type BridgingQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type BridgingQuery = { influence: Array<{ betweenness: number, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type SuggestedPartnersQueryVariables = Exact<{
  id: string | number;
}>;


export type SuggestedPartnersQuery = { suggestedPartners: Array<{ stakeholder:
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
    , reasons: Array<{ text: string, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing }> }> }> };

export type MinistriesByBlockQueryVariables = Exact<{
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MinistriesByBlockQuery = { blocks: { nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, projects: Array<{ id: string }> }> }, ministries: { nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, backs: Array<{ project: { id: string } }>, instruments: Array<{ backs: Array<{ project: { id: string } }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgrammeQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ProgrammeQuery = { coverage: Array<{ stated: number, held: number, named: number, placeholders: number, indicator: { id: string, name: string, countsKind: EntityKind | null, qualifier: IndicatorQualifier, statedOn: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }> } }>, blocks: { nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, projects: Array<{ id: string }> }> }, clusters: { nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, projects: Array<{ id: string }>, members: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }> }, areaTypes: { nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, projects: Array<{ id: string }> }> }, roadmapActions: { totalCount: number, nodes: Array<{ number: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, ministries: Array<{ id: string }>, projects: Array<{ id: string }> }> }, workStreams: { nodes: Array<{ summary: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }> }, singlePointsOfFailure: Array<{ totalProjects: number, instrument: { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, ministry: { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing } | null, projects: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }> }>, disagreements: Array<{ about: string, statements: Array<{ value: string, standing: Standing, statedOn: string | null, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }>, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, edge: { id: string } | null }> }> };

export type GapsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  projects?: string | null | undefined;
  instruments?: string | null | undefined;
  ministries?: string | null | undefined;
  stakeholders?: string | null | undefined;
}>;


export type GapsQuery = { gaps: { projects: { totalCount: number, nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, instruments: { totalCount: number, nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, ministries: { totalCount: number, nodes: Array<{ id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, stakeholders: { totalCount: number, nodes: Array<
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
        | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourceCardFragmentDoc = new TypedDocumentString(`
    fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}
    `, {"fragmentName":"SourceCard"}) as unknown as TypedDocumentString<SourceCardFragment, unknown>;
export const CardFragmentDoc = new TypedDocumentString(`
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
    `, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const BackingLinkFragmentDoc = new TypedDocumentString(`
    fragment BackingLink on Backing {
  standing
  fromYear
  toYear
  sources {
    ...SourceCard
  }
  project {
    ...Card
    startYear
    endYear
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}`, {"fragmentName":"BackingLink"}) as unknown as TypedDocumentString<BackingLinkFragment, unknown>;
export const RevisionRowFragmentDoc = new TypedDocumentString(`
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
    `, {"fragmentName":"RevisionRow"}) as unknown as TypedDocumentString<RevisionRowFragment, unknown>;
export const HistoryRowFragmentDoc = new TypedDocumentString(`
    fragment HistoryRow on HistoryEntry {
  revision {
    ...RevisionRow
  }
  change {
    ordinal
    subject
    action
    fields {
      field
      before
      after
    }
    state {
      field
      value
    }
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}`, {"fragmentName":"HistoryRow"}) as unknown as TypedDocumentString<HistoryRowFragment, unknown>;
export const EditedFragmentDoc = new TypedDocumentString(`
    fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}`, {"fragmentName":"Edited"}) as unknown as TypedDocumentString<EditedFragment, unknown>;
export const ProjectCardFragmentDoc = new TypedDocumentString(`
    fragment ProjectCard on Project {
  ...Card
  startYear
  endYear
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}`, {"fragmentName":"ProjectCard"}) as unknown as TypedDocumentString<ProjectCardFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
  label
  sources {
    ...SourceCard
  }
}
    fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}`, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const EndingChainFragmentDoc = new TypedDocumentString(`
    fragment EndingChain on BackingPath {
  ministry {
    ...Card
  }
  operator {
    ...Card
  }
  instrument {
    ...Card
    startYear
    endYear
  }
  project {
    id
  }
  hops {
    ...Link
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}
fragment Link on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
  label
  sources {
    ...SourceCard
  }
}`, {"fragmentName":"EndingChain"}) as unknown as TypedDocumentString<EndingChainFragment, unknown>;
export const ReasonTextFragmentDoc = new TypedDocumentString(`
    fragment ReasonText on Reason {
  text
  edges {
    id
    source
    target
    relation
    standing
  }
}
    `, {"fragmentName":"ReasonText"}) as unknown as TypedDocumentString<ReasonTextFragment, unknown>;
export const PointSourcesFragmentDoc = new TypedDocumentString(`
    fragment PointSources on GraphNode {
  id
  entity {
    sources {
      id
    }
  }
}
    `, {"fragmentName":"PointSources"}) as unknown as TypedDocumentString<PointSourcesFragment, unknown>;
export const LineSourcesFragmentDoc = new TypedDocumentString(`
    fragment LineSources on GraphEdge {
  id
  sources {
    id
  }
}
    `, {"fragmentName":"LineSources"}) as unknown as TypedDocumentString<LineSourcesFragment, unknown>;
export const GatheredFragmentDoc = new TypedDocumentString(`
    fragment Gathered on NetworkGroup {
  id
  kind
  total
  shown
  entity {
    id
    name
  }
}
    `, {"fragmentName":"Gathered"}) as unknown as TypedDocumentString<GatheredFragment, unknown>;
export const PointFragmentDoc = new TypedDocumentString(`
    fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}
    `, {"fragmentName":"Point"}) as unknown as TypedDocumentString<PointFragment, unknown>;
export const PicturePointFragmentDoc = new TypedDocumentString(`
    fragment PicturePoint on GraphNode {
  ...Point
  degree
  fromYear
  toYear
  x
  y
}
    fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}`, {"fragmentName":"PicturePoint"}) as unknown as TypedDocumentString<PicturePointFragment, unknown>;
export const PictureLineFragmentDoc = new TypedDocumentString(`
    fragment PictureLine on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
}
    `, {"fragmentName":"PictureLine"}) as unknown as TypedDocumentString<PictureLineFragment, unknown>;
export const WayFragmentDoc = new TypedDocumentString(`
    fragment Way on Path {
  nodes {
    ...PicturePoint
  }
  edges {
    ...PictureLine
  }
}
    fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}
fragment PicturePoint on GraphNode {
  ...Point
  degree
  fromYear
  toYear
  x
  y
}
fragment PictureLine on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
}`, {"fragmentName":"Way"}) as unknown as TypedDocumentString<WayFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on Graph {
  nodes {
    ...PicturePoint
  }
  edges {
    ...PictureLine
  }
  truncated
  totalNodes
  totalEdges
}
    fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}
fragment PicturePoint on GraphNode {
  ...Point
  degree
  fromYear
  toYear
  x
  y
}
fragment PictureLine on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
}`, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const PartnershipRowFragmentDoc = new TypedDocumentString(`
    fragment PartnershipRow on Partnership {
  ...Card
  partnershipKind
  signedOn
  endsOn
  sources {
    ...SourceCard
  }
  parties {
    role
    stakeholder {
      ...Card
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}`, {"fragmentName":"PartnershipRow"}) as unknown as TypedDocumentString<PartnershipRowFragment, unknown>;
export const ProjectBackingDocument = new TypedDocumentString(`
    query ProjectBacking($id: ID!, $asOf: Date) {
  project(id: $id) {
    ...Card
    startYear
    endYear
  }
  backing(projectId: $id, asOf: $asOf) {
    ministry {
      ...Card
    }
    operator {
      ...Card
    }
    instrument {
      ...Card
      startYear
      endYear
    }
    standing
    hops {
      ...Link
    }
  }
  neighbourhood(id: $id, relations: [LEADS, PARTICIPATES_IN], asOf: $asOf) {
    nodes {
      ...Point
    }
    edges {
      ...Link
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}
fragment Link on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
  label
  sources {
    ...SourceCard
  }
}
fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<ProjectBackingQuery, ProjectBackingQueryVariables>;
export const MinistryPortfolioDocument = new TypedDocumentString(`
    query MinistryPortfolio($id: ID!, $asOf: Date) {
  ministry(id: $id) {
    ...Card
    instruments(asOf: $asOf) {
      ...Card
      startYear
      endYear
      backs(asOf: $asOf) {
        ...BackingLink
      }
    }
    backs(asOf: $asOf) {
      ...BackingLink
    }
  }
  neighbourhood(id: $id, relations: [ADMINISTERS, BACKS], asOf: $asOf) {
    edges {
      ...Link
    }
  }
}
    fragment BackingLink on Backing {
  standing
  fromYear
  toYear
  sources {
    ...SourceCard
  }
  project {
    ...Card
    startYear
    endYear
  }
}
fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}
fragment Link on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
  label
  sources {
    ...SourceCard
  }
}`) as unknown as TypedDocumentString<MinistryPortfolioQuery, MinistryPortfolioQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions {
  projects(
    first: 60
    orderBy: {field: RELATIONS, direction: DESC}
    filter: {standing: {in: [DOCUMENTED, PUBLIC, INFERRED]}}
  ) {
    nodes {
      ...Card
      backing {
        standing
        instrument {
          name
        }
      }
    }
  }
  ministries(first: 20) {
    nodes {
      ...Card
      instruments {
        id
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const EditedEntityDocument = new TypedDocumentString(`
    query EditedEntity($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ...Card
      version
      sources {
        id
        name
      }
    }
  }
  history(id: $id, first: 20) {
    ...HistoryRow
  }
  neighbourhood(id: $id, limit: 200) {
    nodes {
      ...Point
    }
    edges {
      ...Link
    }
    totalNodes
    truncated
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment HistoryRow on HistoryEntry {
  revision {
    ...RevisionRow
  }
  change {
    ordinal
    subject
    action
    fields {
      field
      before
      after
    }
    state {
      field
      value
    }
  }
}
fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}
fragment Link on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
  label
  sources {
    ...SourceCard
  }
}
fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<EditedEntityQuery, EditedEntityQueryVariables>;
export const EditedLinkDocument = new TypedDocumentString(`
    query EditedLink($id: ID!, $ends: [ID!]!) {
  relationship(id: $id) {
    id
    relation
    version
    sources {
      id
      name
    }
  }
  nodes(ids: $ends) {
    ... on Entity {
      ...Card
    }
  }
  history(id: $id, first: 20) {
    ...HistoryRow
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment HistoryRow on HistoryEntry {
  revision {
    ...RevisionRow
  }
  change {
    ordinal
    subject
    action
    fields {
      field
      before
      after
    }
    state {
      field
      value
    }
  }
}
fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<EditedLinkQuery, EditedLinkQueryVariables>;
export const OlderHistoryDocument = new TypedDocumentString(`
    query OlderHistory($id: ID!, $before: Int!) {
  history(id: $id, first: 20, before: $before) {
    ...HistoryRow
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment HistoryRow on HistoryEntry {
  revision {
    ...RevisionRow
  }
  change {
    ordinal
    subject
    action
    fields {
      field
      before
      after
    }
    state {
      field
      value
    }
  }
}`) as unknown as TypedDocumentString<OlderHistoryQuery, OlderHistoryQueryVariables>;
export const RevisionsDocument = new TypedDocumentString(`
    query Revisions($before: Int) {
  revisions(first: 20, before: $before) {
    ...RevisionRow
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}`) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const RevisionChangesDocument = new TypedDocumentString(`
    query RevisionChanges($number: Int!, $after: Int!) {
  revision(number: $number) {
    changes(first: 100, after: $after) {
      ordinal
      subject
      action
      fields {
        field
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionChangesQuery, RevisionChangesQueryVariables>;
export const CreateEntityDocument = new TypedDocumentString(`
    mutation CreateEntity($input: CreateEntityInput!) {
  edit: createEntity(input: $input) {
    ...Edited
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<CreateEntityMutation, CreateEntityMutationVariables>;
export const UpdateEntityDocument = new TypedDocumentString(`
    mutation UpdateEntity($input: UpdateEntityInput!) {
  edit: updateEntity(input: $input) {
    ...Edited
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<UpdateEntityMutation, UpdateEntityMutationVariables>;
export const DeleteEntityDocument = new TypedDocumentString(`
    mutation DeleteEntity($input: DeleteEntityInput!) {
  edit: deleteEntity(input: $input) {
    ...Edited
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<DeleteEntityMutation, DeleteEntityMutationVariables>;
export const CreateLinkDocument = new TypedDocumentString(`
    mutation CreateLink($input: LinkInput!) {
  edit: link(input: $input) {
    ...Edited
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<CreateLinkMutation, CreateLinkMutationVariables>;
export const UpdateLinkDocument = new TypedDocumentString(`
    mutation UpdateLink($input: UpdateLinkInput!) {
  edit: updateLink(input: $input) {
    ...Edited
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<UpdateLinkMutation, UpdateLinkMutationVariables>;
export const UnlinkDocument = new TypedDocumentString(`
    mutation Unlink($input: UnlinkInput!) {
  edit: unlink(input: $input) {
    ...Edited
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<UnlinkMutation, UnlinkMutationVariables>;
export const EndRelationDocument = new TypedDocumentString(`
    mutation EndRelation($input: EndRelationInput!) {
  edit: endRelation(input: $input) {
    ...Edited
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<EndRelationMutation, EndRelationMutationVariables>;
export const AttachSourceDocument = new TypedDocumentString(`
    mutation AttachSource($input: AttachSourceInput!) {
  edit: attachSource(input: $input) {
    ...Edited
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<AttachSourceMutation, AttachSourceMutationVariables>;
export const RevertRevisionDocument = new TypedDocumentString(`
    mutation RevertRevision($input: RevertRevisionInput!) {
  edit: revertRevision(input: $input) {
    ...Edited
  }
}
    fragment RevisionRow on Revision {
  number
  at
  by
  reason
  action
  isUnsourced
  reverts
  created
  changed
  removed
  sources {
    id
    name
  }
}
fragment Edited on EditPayload {
  revision {
    ...RevisionRow
  }
  entity {
    id
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<RevertRevisionMutation, RevertRevisionMutationVariables>;
export const EntityCardsDocument = new TypedDocumentString(`
    query EntityCards($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Card
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<EntityCardsQuery, EntityCardsQueryVariables>;
export const IfEndedDocument = new TypedDocumentString(`
    query IfEnded($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Card
    }
  }
  ifEnded(ids: $ids, asOf: $asOf) {
    lost {
      ...ProjectCard
    }
    weakened {
      ...ProjectCard
    }
    unaffected
    totalProjects
    broken {
      ...EndingChain
    }
    remaining {
      ...EndingChain
    }
  }
}
    fragment ProjectCard on Project {
  ...Card
  startYear
  endYear
}
fragment EndingChain on BackingPath {
  ministry {
    ...Card
  }
  operator {
    ...Card
  }
  instrument {
    ...Card
    startYear
    endYear
  }
  project {
    id
  }
  hops {
    ...Link
  }
}
fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}
fragment Link on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
  label
  sources {
    ...SourceCard
  }
}`) as unknown as TypedDocumentString<IfEndedQuery, IfEndedQueryVariables>;
export const CandidateInstrumentsDocument = new TypedDocumentString(`
    query CandidateInstruments($id: ID!, $asOf: Date) {
  candidateInstruments(projectId: $id, asOf: $asOf) {
    instrument {
      ...Card
    }
    score
    reasons {
      ...ReasonText
    }
  }
}
    fragment ReasonText on Reason {
  text
  edges {
    id
    source
    target
    relation
    standing
  }
}
fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<CandidateInstrumentsQuery, CandidateInstrumentsQueryVariables>;
export const EntityNamesDocument = new TypedDocumentString(`
    query EntityNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EntityNamesQuery, EntityNamesQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...Card
      nameEn
      nameRu
      aliases
      sources {
        ...SourceCard
      }
    }
    ... on Stakeholder {
      website
    }
    ... on University {
      foundedYear
    }
    ... on Company {
      sector
    }
    ... on Organisation {
      country
    }
    ... on Instrument {
      startYear
      endYear
    }
    ... on Project {
      startYear
      endYear
    }
    ... on Partnership {
      signedOn
      endsOn
      summary
    }
    ... on Event {
      startsOn
      endsOn
      place
    }
    ... on WorkStream {
      summary
    }
  }
  neighbourhood(id: $id, limit: 500) {
    nodes {
      ...Point
    }
    edges {
      ...Link
    }
    totalNodes
    truncated
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}
fragment Link on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
  label
  sources {
    ...SourceCard
  }
}
fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($query: String!, $kinds: [EntityKind!]) {
  search(query: $query, kinds: $kinds, first: 12) {
    matched
    entity {
      ...Card
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const SourcesOfNetworkDocument = new TypedDocumentString(`
    query SourcesOfNetwork($kinds: [EntityKind!], $relations: [Relation!], $standings: [Standing!], $asOf: Date, $by: NetworkGrouping, $open: [ID!], $wholeUpTo: Int) {
  networkOverview(
    kinds: $kinds
    relations: $relations
    standings: $standings
    asOf: $asOf
    by: $by
    open: $open
    wholeUpTo: $wholeUpTo
  ) {
    graph {
      nodes {
        ...PointSources
      }
      edges {
        ...LineSources
      }
    }
  }
}
    fragment PointSources on GraphNode {
  id
  entity {
    sources {
      id
    }
  }
}
fragment LineSources on GraphEdge {
  id
  sources {
    id
  }
}`) as unknown as TypedDocumentString<SourcesOfNetworkQuery, SourcesOfNetworkQueryVariables>;
export const SourcesAroundDocument = new TypedDocumentString(`
    query SourcesAround($id: ID!, $relations: [Relation!]) {
  neighbourhood(id: $id, relations: $relations) {
    nodes {
      ...PointSources
    }
    edges {
      ...LineSources
    }
  }
}
    fragment PointSources on GraphNode {
  id
  entity {
    sources {
      id
    }
  }
}
fragment LineSources on GraphEdge {
  id
  sources {
    id
  }
}`) as unknown as TypedDocumentString<SourcesAroundQuery, SourcesAroundQueryVariables>;
export const SourcesOfWaysDocument = new TypedDocumentString(`
    query SourcesOfWays($from: ID!, $to: ID!, $first: Int!) {
  paths(from: $from, to: $to, first: $first) {
    nodes {
      ...PointSources
    }
    edges {
      ...LineSources
    }
  }
}
    fragment PointSources on GraphNode {
  id
  entity {
    sources {
      id
    }
  }
}
fragment LineSources on GraphEdge {
  id
  sources {
    id
  }
}`) as unknown as TypedDocumentString<SourcesOfWaysQuery, SourcesOfWaysQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes($since: String) {
  graphChanged(since: $since) {
    state
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const WholeNetworkDocument = new TypedDocumentString(`
    query WholeNetwork($kinds: [EntityKind!], $relations: [Relation!], $standings: [Standing!], $asOf: Date, $by: NetworkGrouping, $open: [ID!], $wholeUpTo: Int) {
  networkOverview(
    kinds: $kinds
    relations: $relations
    standings: $standings
    asOf: $asOf
    by: $by
    open: $open
    wholeUpTo: $wholeUpTo
  ) {
    graph {
      ...Picture
    }
    groups {
      ...Gathered
    }
    links {
      source
      target
      relation
      count
    }
  }
}
    fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}
fragment Gathered on NetworkGroup {
  id
  kind
  total
  shown
  entity {
    id
    name
  }
}
fragment PicturePoint on GraphNode {
  ...Point
  degree
  fromYear
  toYear
  x
  y
}
fragment PictureLine on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
}
fragment Picture on Graph {
  nodes {
    ...PicturePoint
  }
  edges {
    ...PictureLine
  }
  truncated
  totalNodes
  totalEdges
}`) as unknown as TypedDocumentString<WholeNetworkQuery, WholeNetworkQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $relations: [Relation!]) {
  neighbourhood(id: $id, relations: $relations) {
    ...Picture
  }
}
    fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}
fragment PicturePoint on GraphNode {
  ...Point
  degree
  fromYear
  toYear
  x
  y
}
fragment PictureLine on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
}
fragment Picture on Graph {
  nodes {
    ...PicturePoint
  }
  edges {
    ...PictureLine
  }
  truncated
  totalNodes
  totalEdges
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($from: ID!, $to: ID!, $first: Int!) {
  paths(from: $from, to: $to, first: $first) {
    ...Way
  }
}
    fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}
fragment Way on Path {
  nodes {
    ...PicturePoint
  }
  edges {
    ...PictureLine
  }
}
fragment PicturePoint on GraphNode {
  ...Point
  degree
  fromYear
  toYear
  x
  y
}
fragment PictureLine on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
}`) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const PartnershipPictureDocument = new TypedDocumentString(`
    query PartnershipPicture($asOf: Date, $since: Date) {
  partnershipNetwork(filter: {asOf: $asOf, signedOn: {gte: $since}}) {
    ...Picture
  }
}
    fragment Point on GraphNode {
  id
  kind
  name
  shortName
  standing
}
fragment PicturePoint on GraphNode {
  ...Point
  degree
  fromYear
  toYear
  x
  y
}
fragment PictureLine on GraphEdge {
  id
  source
  target
  relation
  standing
  fromYear
  toYear
}
fragment Picture on Graph {
  nodes {
    ...PicturePoint
  }
  edges {
    ...PictureLine
  }
  truncated
  totalNodes
  totalEdges
}`) as unknown as TypedDocumentString<PartnershipPictureQuery, PartnershipPictureQueryVariables>;
export const PartnershipsViewDocument = new TypedDocumentString(`
    query PartnershipsView($asOf: Date, $after: String) {
  partnerships(filter: {asOf: $asOf}, first: 100, after: $after) {
    nodes {
      ...PartnershipRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}
fragment PartnershipRow on Partnership {
  ...Card
  partnershipKind
  signedOn
  endsOn
  sources {
    ...SourceCard
  }
  parties {
    role
    stakeholder {
      ...Card
    }
  }
}`) as unknown as TypedDocumentString<PartnershipsViewQuery, PartnershipsViewQueryVariables>;
export const BridgingDocument = new TypedDocumentString(`
    query Bridging($asOf: Date) {
  influence(relations: [PARTY_TO], asOf: $asOf, first: 100, orderBy: BETWEENNESS) {
    entity {
      id
    }
    betweenness
  }
}
    `) as unknown as TypedDocumentString<BridgingQuery, BridgingQueryVariables>;
export const SuggestedPartnersDocument = new TypedDocumentString(`
    query SuggestedPartners($id: ID!) {
  suggestedPartners(stakeholderId: $id) {
    stakeholder {
      ...Card
    }
    reasons {
      ...ReasonText
    }
  }
}
    fragment ReasonText on Reason {
  text
  edges {
    id
    source
    target
    relation
    standing
  }
}
fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<SuggestedPartnersQuery, SuggestedPartnersQueryVariables>;
export const MinistriesByBlockDocument = new TypedDocumentString(`
    query MinistriesByBlock($asOf: Date, $after: String) {
  blocks(first: 100) {
    nodes {
      ...Card
      projects(asOf: $asOf) {
        id
      }
    }
  }
  ministries(first: 50, after: $after) {
    nodes {
      ...Card
      backs(asOf: $asOf) {
        project {
          id
        }
      }
      instruments(asOf: $asOf) {
        backs(asOf: $asOf) {
          project {
            id
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<MinistriesByBlockQuery, MinistriesByBlockQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme($asOf: Date) {
  coverage {
    indicator {
      id
      name
      countsKind
      qualifier
      statedOn
      sources {
        ...SourceCard
      }
    }
    stated
    held
    named
    placeholders
  }
  blocks(first: 100) {
    nodes {
      ...Card
      projects(asOf: $asOf) {
        id
      }
    }
  }
  clusters(first: 100) {
    nodes {
      ...Card
      projects(asOf: $asOf) {
        id
      }
      members(asOf: $asOf) {
        id
      }
    }
  }
  areaTypes(first: 100) {
    nodes {
      ...Card
      projects(asOf: $asOf) {
        id
      }
    }
  }
  roadmapActions(first: 100, orderBy: {field: NUMBER}) {
    totalCount
    nodes {
      ...Card
      number
      ministries(asOf: $asOf) {
        id
      }
      projects(asOf: $asOf) {
        id
      }
    }
  }
  workStreams(first: 100) {
    nodes {
      ...Card
      summary
    }
  }
  singlePointsOfFailure(asOf: $asOf, first: 100) {
    instrument {
      ...Card
    }
    ministry {
      ...Card
    }
    projects {
      ...Card
    }
    totalProjects
  }
  disagreements {
    about
    statements {
      value
      standing
      statedOn
      sources {
        ...SourceCard
      }
      entity {
        id
      }
      edge {
        id
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}
fragment SourceCard on Source {
  id
  name
  publisher
  publishedOn
  url
  citation
  reliability
}`) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($asOf: Date, $projects: String, $instruments: String, $ministries: String, $stakeholders: String) {
  gaps(asOf: $asOf) {
    projects: projectsWithoutBacking(first: 100, after: $projects) {
      totalCount
      nodes {
        ...Card
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    instruments: instrumentsBackingNothing(first: 100, after: $instruments) {
      totalCount
      nodes {
        ...Card
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ministries: ministriesWithoutProjects(first: 100, after: $ministries) {
      totalCount
      nodes {
        ...Card
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    stakeholders: stakeholdersWithoutPartners(first: 100, after: $stakeholders) {
      totalCount
      nodes {
        ...Card
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  name
  shortName
  standing
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;