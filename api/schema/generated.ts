// Made by `npm run codegen` out of the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRecord, StakeholderRecord, RecordOf, GraphNodeRecord, GraphEdgeRecord, ConnectionOf, StakeholderConnectionRecord, BackingRecord, PartyRecord, RepresentationRecord } from '../records.ts';
import type { BackingPathRecord } from '../repositories/backing.ts';
import type { SearchHitRecord } from '../repositories/search.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date in ISO 8601, as precise as its source: 2017-11-30, 2017-11 or 2017. */
  Date: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** A type of area within the Tomsk agglomeration. */
export type AreaType = Entity & Node & {
  __typename?: 'AreaType';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** A remark on how the area type is named in the sources, in English. */
  noteEn: Maybe<Scalars['String']['output']>;
  /** Projects located in areas of this type. */
  projects: Array<Project>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
};


/** A type of area within the Tomsk agglomeration. */
export type AreaTypeNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A type of area within the Tomsk agglomeration. */
export type AreaTypeShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of area types. */
export type AreaTypeConnection = {
  __typename?: 'AreaTypeConnection';
  /** The rows with their cursors. */
  edges: Array<AreaTypeEdge>;
  /** The rows alone. */
  nodes: Array<AreaType>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of area types. */
export type AreaTypeEdge = {
  __typename?: 'AreaTypeEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AreaType;
};

/** One backing of a project, by an instrument or directly by a ministry. */
export type Backing = {
  __typename?: 'Backing';
  /** The amount in millions of roubles, where stated. */
  amountMlnRub: Maybe<Scalars['Float']['output']>;
  /** The first year of the backing, where stated. */
  fromYear: Maybe<Scalars['Int']['output']>;
  /** The instrument; `null` where a ministry backs the project directly. */
  instrument: Maybe<Instrument>;
  /** The ministry that backs the project directly, else the one that administers the instrument (the first by name where several do); `null` where none is stated. */
  ministry: Maybe<Ministry>;
  /** The project. */
  project: Project;
  /** What the backing rests on. */
  sources: Array<Source>;
  /** How well the backing is founded. */
  standing: Standing;
  /** The last year of the backing, where stated. */
  toYear: Maybe<Scalars['Int']['output']>;
};

/** One answer to «which ministry instrument backs this project?»: every hop with what it rests on. */
export type BackingPath = {
  __typename?: 'BackingPath';
  /** The relationships of the chain, from the ministry or the operator to the project. */
  hops: Array<GraphEdge>;
  /** The instrument; `null` where a ministry backs the project directly. */
  instrument: Maybe<Instrument>;
  /** The ministry; `null` where the sources name only an operating body (a state corporation, a fund) or none. */
  ministry: Maybe<Ministry>;
  /** The body that operates the instrument, where one is stated. */
  operator: Maybe<Stakeholder>;
  /** The project. */
  project: Project;
  /** The sources of all hops. */
  sources: Array<Source>;
  /** That of the weakest hop. */
  standing: Standing;
};

/** A priority block of the programme. */
export type Block = Entity & Node & {
  __typename?: 'Block';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** A remark on how the block is named in the sources, in English. */
  noteEn: Maybe<Scalars['String']['output']>;
  /** Projects that belong to it. */
  projects: Array<Project>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
};


/** A priority block of the programme. */
export type BlockNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A priority block of the programme. */
export type BlockShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of blocks. */
export type BlockConnection = {
  __typename?: 'BlockConnection';
  /** The rows with their cursors. */
  edges: Array<BlockEdge>;
  /** The rows alone. */
  nodes: Array<Block>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of blocks. */
export type BlockEdge = {
  __typename?: 'BlockEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Block;
};

/** An innovation territorial cluster. */
export type Cluster = Entity & Node & {
  __typename?: 'Cluster';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Stakeholders that are members of it. */
  members: Array<Stakeholder>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** How the cluster was told apart in the sources, in English. */
  noteEn: Maybe<Scalars['String']['output']>;
  /** Projects that belong to it. */
  projects: Array<Project>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
};


/** An innovation territorial cluster. */
export type ClusterNameArgs = {
  locale: InputMaybe<Locale>;
};


/** An innovation territorial cluster. */
export type ClusterShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of clusters. */
export type ClusterConnection = {
  __typename?: 'ClusterConnection';
  /** The rows with their cursors. */
  edges: Array<ClusterEdge>;
  /** The rows alone. */
  nodes: Array<Cluster>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of clusters. */
export type ClusterEdge = {
  __typename?: 'ClusterEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Cluster;
};

/** A small or medium innovation company or a manufacturing plant. */
export type Company = Entity & Node & Stakeholder & {
  __typename?: 'Company';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Clusters that it is a member of. */
  clusters: Array<Cluster>;
  /** Innovation company or production enterprise; an editorial classification. */
  companyKind: Maybe<CompanyKind>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** Taxpayer number (ИНН). */
  inn: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: EntityKind;
  /** Projects that it leads, by name; with `asOf` only those where that held on that date. */
  leads: Array<Project>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Primary state registration number (ОГРН). */
  ogrn: Maybe<Scalars['String']['output']>;
  /** Instruments that it operates. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, most shared first. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** What it works on, in English. */
  sector: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyLeadsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of companies. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The rows with their cursors. */
  edges: Array<CompanyEdge>;
  /** The rows alone. */
  nodes: Array<Company>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of companies. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Company;
};

/** What kind of company; an editorial classification. */
export type CompanyKind =
  /** Production enterprise in a wide sense, oil and gas producers, builders and transport firms included. */
  | 'PLANT'
  /** Small or medium innovation company. */
  | 'SME';

/** A national corporation that takes part in INO Tomsk. */
export type Corporation = Entity & Node & Stakeholder & {
  __typename?: 'Corporation';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Clusters that it is a member of. */
  clusters: Array<Cluster>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** Taxpayer number (ИНН). */
  inn: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: EntityKind;
  /** Projects that it leads, by name; with `asOf` only those where that held on that date. */
  leads: Array<Project>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Primary state registration number (ОГРН). */
  ogrn: Maybe<Scalars['String']['output']>;
  /** Instruments that it operates. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, most shared first. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationLeadsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of corporations. */
export type CorporationConnection = {
  __typename?: 'CorporationConnection';
  /** The rows with their cursors. */
  edges: Array<CorporationEdge>;
  /** The rows alone. */
  nodes: Array<Corporation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of corporations. */
export type CorporationEdge = {
  __typename?: 'CorporationEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Corporation;
};

/** What the programme states against what the graph holds, figure by figure. */
export type CoverageRow = {
  __typename?: 'CoverageRow';
  /** How many the graph holds, placeholders included. */
  held: Scalars['Int']['output'];
  /** The stated figure. */
  indicator: Indicator;
  /** How many of them are named. */
  named: Scalars['Int']['output'];
  /** How many of them are placeholders. */
  placeholders: Scalars['Int']['output'];
  /** The stated total. */
  stated: Scalars['Float']['output'];
};

/** A row of the graph that a person would look up. */
export type Entity = {
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** A readable slug, unique over all kinds, that never changes: `tsu`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use: `TSU`, «ТГУ». */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
};


/** A row of the graph that a person would look up. */
export type EntityNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A row of the graph that a person would look up. */
export type EntityShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** What any connection can be filtered by; all given conditions must hold. */
export type EntityFilter = {
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
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

/** Conditions on a kind; all given ones must hold. */
export type EntityKindFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<EntityKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<EntityKind>>;
};

/** An order; ties are broken by id, so that an order is always total. */
export type EntityOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: EntityOrderField;
};

/** What any connection can be ordered by. */
export type EntityOrderField =
  /** The name in the request's language. */
  | 'NAME'
  /** The number of relationships of the entity, of all kinds and both directions. */
  | 'RELATIONS';

/** A dated happening. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** The day, month or year it ended, for a period. */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Partnerships signed or announced at it. */
  partnerships: Array<Partnership>;
  /** The place, in English. */
  place: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The day, month or year it took place or began. */
  startsOn: Maybe<Scalars['Date']['output']>;
};


/** A dated happening. */
export type EventNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A dated happening. */
export type EventShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The rows with their cursors. */
  edges: Array<EventEdge>;
  /** The rows alone. */
  nodes: Array<Event>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of events. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Event;
};

/** A part of the graph. */
export type Graph = {
  __typename?: 'Graph';
  /** The relationships between them; none of them has an end outside of `nodes`. */
  edges: Array<GraphEdge>;
  /** The entities. */
  nodes: Array<GraphNode>;
  /** How many relationships there are between all of them. */
  totalEdges: Scalars['Int']['output'];
  /** How many entities meet the question in all. */
  totalNodes: Scalars['Int']['output'];
  /** Whether anything that meets the question was left out because of `limit`. */
  truncated: Scalars['Boolean']['output'];
};

/** A relationship as a line of a picture. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** The first year it held, where stated. */
  fromYear: Maybe<Scalars['Int']['output']>;
  /** A stable id derived from both ends and the relation. */
  id: Scalars['ID']['output'];
  /** The role in the relationship, or in `partnershipNetwork` the name of the partnership. */
  label: Maybe<Scalars['String']['output']>;
  /** The partnership that joins both ends, in `partnershipNetwork`; `null` elsewhere. */
  partnership: Maybe<Partnership>;
  /** How they are related. */
  relation: Relation;
  /** The id of the entity where it starts. */
  source: Scalars['ID']['output'];
  /** What the relationship rests on. */
  sources: Array<Source>;
  /** How well the relationship is founded. */
  standing: Standing;
  /** The id of the entity where it ends. */
  target: Scalars['ID']['output'];
  /** The last year it held, where stated. */
  toYear: Maybe<Scalars['Int']['output']>;
};

/** An entity as a point of a picture. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** The number of its relationships in the whole graph, not only in this picture. */
  degree: Scalars['Int']['output'];
  /** The whole entity. */
  entity: Entity;
  /** The entity's id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. */
  name: Scalars['String']['output'];
  /** Its short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** How well the entry is founded. */
  standing: Standing;
  /** Horizontal position in the picture of the whole graph; `null` where no layout was made for this answer. */
  x: Maybe<Scalars['Float']['output']>;
  /** Vertical position, growing downwards. */
  y: Maybe<Scalars['Float']['output']>;
};


/** An entity as a point of a picture. */
export type GraphNodeNameArgs = {
  locale: InputMaybe<Locale>;
};


/** An entity as a point of a picture. */
export type GraphNodeShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** Conditions on an id; all given ones must hold. */
export type IdFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these (at most 100). */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A figure that a source states. */
export type Indicator = Entity & Node & {
  __typename?: 'Indicator';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** The kind of entity that the figure counts, where it counts one. */
  countsKind: Maybe<EntityKind>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Whether the source gives the figure as exact, as a lower bound (over) or as an upper bound (up to). */
  qualifier: IndicatorQualifier;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** When the source states it. */
  statedOn: Maybe<Scalars['Date']['output']>;
  /** The unit of the figure: `count`, `percent`, `bln RUB`, `workplaces`, `years`, `year`, `rank`. */
  unit: Scalars['String']['output'];
  /** The figure, in `unit`. */
  value: Scalars['Float']['output'];
};


/** A figure that a source states. */
export type IndicatorNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A figure that a source states. */
export type IndicatorShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The rows with their cursors. */
  edges: Array<IndicatorEdge>;
  /** The rows alone. */
  nodes: Array<Indicator>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of indicators. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Indicator;
};

/** How a figure is meant. */
export type IndicatorQualifier =
  /** As given. */
  | 'EXACT'
  /** At least so much. */
  | 'OVER'
  /** At most so much. */
  | 'UP_TO';

/** A federal funding or support instrument. */
export type Instrument = Entity & Node & {
  __typename?: 'Instrument';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Projects that it backs; with `asOf` only where that held on that date. */
  backs: Array<Backing>;
  /** The last year it was in force; `null` when not stated. */
  endYear: Maybe<Scalars['Int']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What kind of instrument; an editorial classification. */
  instrumentKind: Maybe<InstrumentKind>;
  /** What it is. */
  kind: EntityKind;
  /** Ministries that administer it. Empty where the sources name only an operating body. */
  ministries: Array<Ministry>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Bodies that operate it. */
  operators: Array<Stakeholder>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The first year it was in force. */
  startYear: Maybe<Scalars['Int']['output']>;
};


/** A federal funding or support instrument. */
export type InstrumentBacksArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal funding or support instrument. */
export type InstrumentNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A federal funding or support instrument. */
export type InstrumentShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of instruments. */
export type InstrumentConnection = {
  __typename?: 'InstrumentConnection';
  /** The rows with their cursors. */
  edges: Array<InstrumentEdge>;
  /** The rows alone. */
  nodes: Array<Instrument>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of instruments. */
export type InstrumentEdge = {
  __typename?: 'InstrumentEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Instrument;
};

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

/** A language of names and texts. */
export type Locale =
  /** English */
  | 'EN'
  /** Russian */
  | 'RU';

/** A federal ministry that takes part in INO Tomsk. */
export type Ministry = Entity & Node & Stakeholder & {
  __typename?: 'Ministry';
  /** Actions of the roadmap that it is responsible for. */
  actions: Array<RoadmapAction>;
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Projects that it backs directly, without an instrument. */
  backs: Array<Backing>;
  /** Clusters that it is a member of. */
  clusters: Array<Cluster>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** Taxpayer number (ИНН). */
  inn: Maybe<Scalars['String']['output']>;
  /** Instruments that it administers. */
  instruments: Array<Instrument>;
  /** What it is. */
  kind: EntityKind;
  /** Projects that it leads, by name; with `asOf` only those where that held on that date. */
  leads: Array<Project>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Primary state registration number (ОГРН). */
  ogrn: Maybe<Scalars['String']['output']>;
  /** Instruments that it operates. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, most shared first. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryBacksArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryLeadsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of ministries. */
export type MinistryConnection = {
  __typename?: 'MinistryConnection';
  /** The rows with their cursors. */
  edges: Array<MinistryEdge>;
  /** The rows alone. */
  nodes: Array<Ministry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of ministries. */
export type MinistryEdge = {
  __typename?: 'MinistryEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Ministry;
};

/** Anything that can be looked up by an id. */
export type Node = {
  /** A readable slug, unique over all kinds, that never changes: `tsu`. */
  id: Scalars['ID']['output'];
};

/** Whether an order runs up or down. */
export type OrderDirection =
  /** Smallest first; names from A to Z, then А to Я. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Any other organisation. */
export type Organisation = Entity & Node & Stakeholder & {
  __typename?: 'Organisation';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Clusters that it is a member of. */
  clusters: Array<Cluster>;
  /** The country of its seat, in English; `null` for international bodies. */
  country: Maybe<Scalars['String']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** Taxpayer number (ИНН). */
  inn: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: EntityKind;
  /** Projects that it leads, by name; with `asOf` only those where that held on that date. */
  leads: Array<Project>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Primary state registration number (ОГРН). */
  ogrn: Maybe<Scalars['String']['output']>;
  /** Instruments that it operates. */
  operates: Array<Instrument>;
  /** What kind of organisation it is. */
  organisationKind: Maybe<OrganisationKind>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, most shared first. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** Any other organisation. */
export type OrganisationLeadsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** Any other organisation. */
export type OrganisationNameArgs = {
  locale: InputMaybe<Locale>;
};


/** Any other organisation. */
export type OrganisationParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** Any other organisation. */
export type OrganisationPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** Any other organisation. */
export type OrganisationShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The rows with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The rows alone. */
  nodes: Array<Organisation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of organisations. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Organisation;
};

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

/** Where a page of a connection starts and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last row, `null` on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are rows before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row, `null` on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A stakeholder that shares partnerships with another. */
export type Partner = {
  __typename?: 'Partner';
  /** The partnerships that both are parties to. */
  sharedPartnerships: Array<Partnership>;
  /** The other party. */
  stakeholder: Stakeholder;
};

/** A signed partnership between two or more stakeholders. */
export type Partnership = Entity & Node & {
  __typename?: 'Partnership';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** The events where it was signed or announced. */
  announcedAt: Array<Event>;
  /** When it ends; `null` when the sources do not say. */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Its parties with their roles. */
  parties: Array<Party>;
  /** What kind of paper; an editorial classification. */
  partnershipKind: Maybe<PartnershipKind>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** Persons who signed it. */
  signatories: Array<Person>;
  /** When it was signed; `null` when the sources do not say. */
  signedOn: Maybe<Scalars['Date']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** What it is about, in the asked language, else in the other one. */
  summary: Maybe<Scalars['String']['output']>;
};


/** A signed partnership between two or more stakeholders. */
export type PartnershipNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A signed partnership between two or more stakeholders. */
export type PartnershipShortNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A signed partnership between two or more stakeholders. */
export type PartnershipSummaryArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of partnerships. */
export type PartnershipConnection = {
  __typename?: 'PartnershipConnection';
  /** The rows with their cursors. */
  edges: Array<PartnershipEdge>;
  /** The rows alone. */
  nodes: Array<Partnership>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of partnerships. */
export type PartnershipEdge = {
  __typename?: 'PartnershipEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Partnership;
};

/** Conditions on partnerships; all given ones must hold. */
export type PartnershipFilter = {
  /** Only those in force on this date: signed on it or before, or of unknown date, and not ended before it. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By name, short name or alias. */
  name?: InputMaybe<StringFilter>;
  /** Only those that one of these stakeholders is a party to (at most 100 ids). */
  parties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By kind of paper: one of these. */
  partnershipKinds?: InputMaybe<Array<PartnershipKind>>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
};

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

/** One side of a partnership. */
export type Party = {
  __typename?: 'Party';
  /** In which role; an editorial classification. */
  role: Maybe<Scalars['String']['output']>;
  /** What the party rests on. */
  sources: Array<Source>;
  /** Who it is. */
  stakeholder: Stakeholder;
  /** How well the party is founded. */
  standing: Standing;
};

/** A way from one entity to another that visits no entity twice. */
export type Path = {
  __typename?: 'Path';
  /** The relationships on the way, in order; each may be walked in either direction. */
  edges: Array<GraphEdge>;
  /** The number of relationships on the way. */
  length: Scalars['Int']['output'];
  /** The entities on the way, from the start to the end. */
  nodes: Array<GraphNode>;
};

/** A person who holds public office and acts for a stakeholder. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Whom the person acts for, in which role. */
  represents: Array<Representation>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** Partnerships that the person signed. */
  signed: Array<Partnership>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
};


/** A person who holds public office and acts for a stakeholder. */
export type PersonNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A person who holds public office and acts for a stakeholder. */
export type PersonShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of persons. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows with their cursors. */
  edges: Array<PersonEdge>;
  /** The rows alone. */
  nodes: Array<Person>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of persons. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Person;
};

/** A project carried out within INO Tomsk. */
export type Project = Entity & Node & {
  __typename?: 'Project';
  /** Actions of the roadmap that advance it. */
  actions: Array<RoadmapAction>;
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Types of area where it is located. */
  areaTypes: Array<AreaType>;
  /** What backs it, instrument by instrument; with `asOf` only where that held on that date. Whole chains: `Query.backing`. */
  backing: Array<Backing>;
  /** The programme's block that it belongs to. */
  block: Maybe<Block>;
  /** Clusters that it belongs to. */
  clusters: Array<Cluster>;
  /** The last year that the sources link to the work; `null` when not stated. */
  endYear: Maybe<Scalars['Int']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** The stakeholder that leads it, the best founded one where sources name several (`leads` has all). */
  lead: Maybe<Stakeholder>;
  /** All stakeholders that the sources name as leading it. */
  leads: Array<Stakeholder>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Stakeholders that take part in it, those that lead it not repeated. */
  participants: Array<Stakeholder>;
  /** What kind of project; an editorial classification. */
  projectKind: Maybe<ProjectKind>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The first year that the sources link to the work. */
  startYear: Maybe<Scalars['Int']['output']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectBackingArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A project carried out within INO Tomsk. */
export type ProjectShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The rows with their cursors. */
  edges: Array<ProjectEdge>;
  /** The rows alone. */
  nodes: Array<Project>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of projects. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Project;
};

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

/** Every question that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** An area type by its id; `null` when there is none. */
  areaType: Maybe<AreaType>;
  /** All area types that meet the filter, a page at a time (1 to 100, 20 by default). */
  areaTypes: AreaTypeConnection;
  /**
   * All chains that back a project, best founded first: ministry and operator → instrument → project, or ministry → project.
   * An empty list when nothing is stated to back it. With `asOf` only the chains that held on that date.
   * Fails with BAD_USER_INPUT when there is no such project.
   */
  backing: Array<BackingPath>;
  /** A block by its id; `null` when there is none. */
  block: Maybe<Block>;
  /** All blocks that meet the filter, a page at a time (1 to 100, 20 by default). */
  blocks: BlockConnection;
  /** A cluster by its id; `null` when there is none. */
  cluster: Maybe<Cluster>;
  /** All clusters that meet the filter, a page at a time (1 to 100, 20 by default). */
  clusters: ClusterConnection;
  /** All companies that meet the filter, a page at a time (1 to 100, 20 by default). */
  companies: CompanyConnection;
  /** A company by its id; `null` when there is none. */
  company: Maybe<Company>;
  /** A corporation by its id; `null` when there is none. */
  corporation: Maybe<Corporation>;
  /** All corporations that meet the filter, a page at a time (1 to 100, 20 by default). */
  corporations: CorporationConnection;
  /** What the programme states against what the graph holds, for every indicator that counts a kind. */
  coverage: Array<CoverageRow>;
  /** An event by its id; `null` when there is none. */
  event: Maybe<Event>;
  /** All events that meet the filter, a page at a time (1 to 100, 20 by default). */
  events: EventConnection;
  /** An indicator by its id; `null` when there is none. */
  indicator: Maybe<Indicator>;
  /** All indicators that meet the filter, a page at a time (1 to 100, 20 by default). */
  indicators: IndicatorConnection;
  /** An instrument by its id; `null` when there is none. */
  instrument: Maybe<Instrument>;
  /** All instruments that meet the filter, a page at a time (1 to 100, 20 by default). */
  instruments: InstrumentConnection;
  /** All ministries that meet the filter, a page at a time (1 to 100, 20 by default). */
  ministries: MinistryConnection;
  /** A ministry by its id; `null` when there is none. */
  ministry: Maybe<Ministry>;
  /**
   * What is around an entity: everything within `depth` relationships (1 to 6), nearest first and among equally near ones those
   * with most relationships first, at most `limit` entities (1 to 2,000). `kinds` and `relations` say over what to walk; with `asOf` only over what held on
   * that date. Fails with BAD_USER_INPUT when there is no such entity.
   */
  neighbourhood: Graph;
  /**
   * The whole graph, or the part of the given kinds, relations and standings (of entities and relationships), with `asOf` as it was on
   * that date: at most `limit` entities (1 to 20,000), those with most relationships first, with positions that are the same for everybody.
   */
  network: Graph;
  /** Anything by its id; `null` when there is none. */
  node: Maybe<Node>;
  /** Several by their ids (at most 100), in the given order, `null` for each that does not exist. */
  nodes: Array<Maybe<Node>>;
  /** An organisation by its id; `null` when there is none. */
  organisation: Maybe<Organisation>;
  /** All organisations that meet the filter, a page at a time (1 to 100, 20 by default). */
  organisations: OrganisationConnection;
  /** A partnership by its id; `null` when there is none. */
  partnership: Maybe<Partnership>;
  /** Stakeholders joined by partnerships: one line for each partnership of each pair of its parties. */
  partnershipNetwork: Graph;
  /** All partnerships that meet the filter, a page at a time (1 to 100, 20 by default). */
  partnerships: PartnershipConnection;
  /**
   * The `first` (1 to 20) shortest ways between two entities of at most `maxLength` relationships (1 to 10), shortest first;
   * an empty list when there is none within that length. Fails with BAD_USER_INPUT when an end does not exist or both are the same.
   */
  paths: Array<Path>;
  /** A person by its id; `null` when there is none. */
  person: Maybe<Person>;
  /** All persons that meet the filter, a page at a time (1 to 100, 20 by default). */
  persons: PersonConnection;
  /** A project by its id; `null` when there is none. */
  project: Maybe<Project>;
  /** All projects that meet the filter, a page at a time (1 to 100, 20 by default). */
  projects: ProjectConnection;
  /** A roadmap action by its id; `null` when there is none. */
  roadmapAction: Maybe<RoadmapAction>;
  /** All roadmap actions that meet the filter, a page at a time (1 to 100, 20 by default). */
  roadmapActions: RoadmapActionConnection;
  /**
   * Finds entities of any kind by their names, short names and aliases, in Russian or English and in either script, by whole words,
   * their beginnings and with one typing error; best match first. `query` holds 1 to 200 characters and no operators; `first` is 1 to 50.
   */
  search: Array<SearchHit>;
  /** A source by its id; `null` when there is none. */
  source: Maybe<Source>;
  /** All sources that meet the filter, a page at a time (1 to 100, 20 by default). */
  sources: SourceConnection;
  /** A stakeholder by its id; `null` when there is none. */
  stakeholder: Maybe<Stakeholder>;
  /** All stakeholders that meet the filter, a page at a time (1 to 100, 20 by default). */
  stakeholders: StakeholderConnection;
  /** A statement by its id; `null` when there is none. */
  statement: Maybe<Statement>;
  /** All statements that meet the filter, a page at a time (1 to 100, 20 by default). */
  statements: StatementConnection;
  /** All universities that meet the filter, a page at a time (1 to 100, 20 by default). */
  universities: UniversityConnection;
  /** A university by its id; `null` when there is none. */
  university: Maybe<University>;
  /** A work stream by its id; `null` when there is none. */
  workStream: Maybe<WorkStream>;
  /** All work streams that meet the filter, a page at a time (1 to 100, 20 by default). */
  workStreams: WorkStreamConnection;
};


/** Every question that can be asked. */
export type QueryAreaTypeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryAreaTypesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryBackingArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  projectId: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryBlockArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryBlocksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryClusterArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryClustersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryCompaniesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryCorporationArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryCorporationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryInstrumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryMinistriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryMinistryArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryNeighbourhoodArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kinds: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<Array<Relation>>;
};


/** Every question that can be asked. */
export type QueryNetworkArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  kinds: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<Array<Relation>>;
  standings: InputMaybe<Array<Standing>>;
};


/** Every question that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Every question that can be asked. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryOrganisationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryPartnershipNetworkArgs = {
  filter: InputMaybe<PartnershipFilter>;
};


/** Every question that can be asked. */
export type QueryPartnershipsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<Array<Relation>>;
  to: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryPersonsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryRoadmapActionArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryRoadmapActionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<Array<EntityKind>>;
  query: Scalars['String']['input'];
};


/** Every question that can be asked. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryStakeholderArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryStakeholdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryUniversitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};


/** Every question that can be asked. */
export type QueryUniversityArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryWorkStreamArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryWorkStreamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
};

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

/** A person acting for a stakeholder. */
export type Representation = {
  __typename?: 'Representation';
  /** Who acts. */
  person: Person;
  /** In which role, in English. */
  role: Maybe<Scalars['String']['output']>;
  /** What this rests on. */
  sources: Array<Source>;
  /** For whom. */
  stakeholder: Stakeholder;
  /** How well this is founded. */
  standing: Standing;
};

/** An action of the INO Tomsk roadmap. */
export type RoadmapAction = Entity & Node & {
  __typename?: 'RoadmapAction';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** The last year planned. */
  endYear: Maybe<Scalars['Int']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Ministries responsible for it. */
  ministries: Array<Ministry>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Its number among the actions. */
  number: Maybe<Scalars['Int']['output']>;
  /** Projects that it advances. */
  projects: Array<Project>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The first year planned. */
  startYear: Maybe<Scalars['Int']['output']>;
};


/** An action of the INO Tomsk roadmap. */
export type RoadmapActionNameArgs = {
  locale: InputMaybe<Locale>;
};


/** An action of the INO Tomsk roadmap. */
export type RoadmapActionShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of roadmap actions. */
export type RoadmapActionConnection = {
  __typename?: 'RoadmapActionConnection';
  /** The rows with their cursors. */
  edges: Array<RoadmapActionEdge>;
  /** The rows alone. */
  nodes: Array<RoadmapAction>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of roadmap actions. */
export type RoadmapActionEdge = {
  __typename?: 'RoadmapActionEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RoadmapAction;
};

/** An entity that a search found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The entity. */
  entity: Entity;
  /** The name or alias that matched. */
  matched: Scalars['String']['output'];
  /** How well it fits, from 0 to 1; comparable within one answer. */
  score: Scalars['Float']['output'];
};

/** A document or page that statements rest on. */
export type Source = Entity & Node & {
  __typename?: 'Source';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** How to find it where there is no address. */
  citation: Maybe<Scalars['String']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  publisher: Maybe<Scalars['String']['output']>;
  /** What sort of source it is. */
  reliability: SourceReliability;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** Where it can be read. */
  url: Maybe<Scalars['URL']['output']>;
};


/** A document or page that statements rest on. */
export type SourceNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A document or page that statements rest on. */
export type SourceShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The rows with their cursors. */
  edges: Array<SourceEdge>;
  /** The rows alone. */
  nodes: Array<Source>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of sources. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Source;
};

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

/** A ministry, university, corporation, company or other organisation. */
export type Stakeholder = {
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Clusters that it is a member of. */
  clusters: Array<Cluster>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** Taxpayer number (ИНН). */
  inn: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: EntityKind;
  /** Projects that it leads, by name; with `asOf` only those where that held on that date. */
  leads: Array<Project>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Primary state registration number (ОГРН). */
  ogrn: Maybe<Scalars['String']['output']>;
  /** Instruments that it operates. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, most shared first. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderLeadsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of stakeholders. */
export type StakeholderConnection = {
  __typename?: 'StakeholderConnection';
  /** The rows with their cursors. */
  edges: Array<StakeholderEdge>;
  /** The rows alone. */
  nodes: Array<Stakeholder>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of stakeholders. */
export type StakeholderEdge = {
  __typename?: 'StakeholderEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Stakeholder;
};

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

/** Conditions on the standing; all given ones must hold. */
export type StandingFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<Standing>;
  /** Is one of these. */
  in?: InputMaybe<Array<Standing>>;
};

/** What a source says that is neither a figure nor an entity. */
export type Statement = Entity & Node & {
  __typename?: 'Statement';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** What it is about, in English. */
  topic: Maybe<Scalars['String']['output']>;
};


/** What a source says that is neither a figure nor an entity. */
export type StatementNameArgs = {
  locale: InputMaybe<Locale>;
};


/** What a source says that is neither a figure nor an entity. */
export type StatementShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The rows with their cursors. */
  edges: Array<StatementEdge>;
  /** The rows alone. */
  nodes: Array<Statement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of statements. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Statement;
};

/** Conditions on a text, case-insensitive; all given ones must hold. */
export type StringFilter = {
  /** Contains this text. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Is exactly this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts (at most 100). */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Starts with this text. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A university of Tomsk. */
export type University = Entity & Node & Stakeholder & {
  __typename?: 'University';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Clusters that it is a member of. */
  clusters: Array<Cluster>;
  /** The year it was founded. */
  foundedYear: Maybe<Scalars['Int']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** Taxpayer number (ИНН). */
  inn: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: EntityKind;
  /** Projects that it leads, by name; with `asOf` only those where that held on that date. */
  leads: Array<Project>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Primary state registration number (ОГРН). */
  ogrn: Maybe<Scalars['String']['output']>;
  /** Instruments that it operates. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, most shared first. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A university of Tomsk. */
export type UniversityLeadsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A university of Tomsk. */
export type UniversityNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A university of Tomsk. */
export type UniversityParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A university of Tomsk. */
export type UniversityPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A university of Tomsk. */
export type UniversityShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of universities. */
export type UniversityConnection = {
  __typename?: 'UniversityConnection';
  /** The rows with their cursors. */
  edges: Array<UniversityEdge>;
  /** The rows alone. */
  nodes: Array<University>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of universities. */
export type UniversityEdge = {
  __typename?: 'UniversityEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: University;
};

/** A work stream of the project management roadmap. */
export type WorkStream = Entity & Node & {
  __typename?: 'WorkStream';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** What it is to bring, in the asked language, else in the other one. */
  summary: Maybe<Scalars['String']['output']>;
};


/** A work stream of the project management roadmap. */
export type WorkStreamNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A work stream of the project management roadmap. */
export type WorkStreamShortNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A work stream of the project management roadmap. */
export type WorkStreamSummaryArgs = {
  locale: InputMaybe<Locale>;
};

/** A page of work streams. */
export type WorkStreamConnection = {
  __typename?: 'WorkStreamConnection';
  /** The rows with their cursors. */
  edges: Array<WorkStreamEdge>;
  /** The rows alone. */
  nodes: Array<WorkStream>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that meet the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of work streams. */
export type WorkStreamEdge = {
  __typename?: 'WorkStreamEdge';
  /** What to give as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WorkStream;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AreaType: ResolverTypeWrapper<RecordOf<'AREA_TYPE'>>;
  AreaTypeConnection: ResolverTypeWrapper<ConnectionOf<'AREA_TYPE'>>;
  AreaTypeEdge: ResolverTypeWrapper<Omit<AreaTypeEdge, 'node'> & { node: ResolversTypes['AreaType'] }>;
  Backing: ResolverTypeWrapper<BackingRecord>;
  BackingPath: ResolverTypeWrapper<BackingPathRecord>;
  Block: ResolverTypeWrapper<RecordOf<'BLOCK'>>;
  BlockConnection: ResolverTypeWrapper<ConnectionOf<'BLOCK'>>;
  BlockEdge: ResolverTypeWrapper<Omit<BlockEdge, 'node'> & { node: ResolversTypes['Block'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cluster: ResolverTypeWrapper<RecordOf<'CLUSTER'>>;
  ClusterConnection: ResolverTypeWrapper<ConnectionOf<'CLUSTER'>>;
  ClusterEdge: ResolverTypeWrapper<Omit<ClusterEdge, 'node'> & { node: ResolversTypes['Cluster'] }>;
  Company: ResolverTypeWrapper<RecordOf<'COMPANY'>>;
  CompanyConnection: ResolverTypeWrapper<ConnectionOf<'COMPANY'>>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyKind: CompanyKind;
  Corporation: ResolverTypeWrapper<RecordOf<'CORPORATION'>>;
  CorporationConnection: ResolverTypeWrapper<ConnectionOf<'CORPORATION'>>;
  CorporationEdge: ResolverTypeWrapper<Omit<CorporationEdge, 'node'> & { node: ResolversTypes['Corporation'] }>;
  CoverageRow: ResolverTypeWrapper<Omit<CoverageRow, 'indicator'> & { indicator: ResolversTypes['Indicator'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityKindFilter: EntityKindFilter;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Event: ResolverTypeWrapper<RecordOf<'EVENT'>>;
  EventConnection: ResolverTypeWrapper<ConnectionOf<'EVENT'>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<Omit<Graph, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GraphEdge']>, nodes: Array<ResolversTypes['GraphNode']> }>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeRecord>;
  GraphNode: ResolverTypeWrapper<GraphNodeRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Indicator: ResolverTypeWrapper<RecordOf<'INDICATOR'>>;
  IndicatorConnection: ResolverTypeWrapper<ConnectionOf<'INDICATOR'>>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorQualifier: IndicatorQualifier;
  Instrument: ResolverTypeWrapper<RecordOf<'INSTRUMENT'>>;
  InstrumentConnection: ResolverTypeWrapper<ConnectionOf<'INSTRUMENT'>>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  InstrumentKind: InstrumentKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Locale: Locale;
  Ministry: ResolverTypeWrapper<RecordOf<'MINISTRY'>>;
  MinistryConnection: ResolverTypeWrapper<ConnectionOf<'MINISTRY'>>;
  MinistryEdge: ResolverTypeWrapper<Omit<MinistryEdge, 'node'> & { node: ResolversTypes['Ministry'] }>;
  Node: ResolverTypeWrapper<EntityRecord>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<RecordOf<'ORGANISATION'>>;
  OrganisationConnection: ResolverTypeWrapper<ConnectionOf<'ORGANISATION'>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationKind: OrganisationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<Omit<Partner, 'sharedPartnerships' | 'stakeholder'> & { sharedPartnerships: Array<ResolversTypes['Partnership']>, stakeholder: ResolversTypes['Stakeholder'] }>;
  Partnership: ResolverTypeWrapper<RecordOf<'PARTNERSHIP'>>;
  PartnershipConnection: ResolverTypeWrapper<ConnectionOf<'PARTNERSHIP'>>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  PartnershipFilter: PartnershipFilter;
  PartnershipKind: PartnershipKind;
  Party: ResolverTypeWrapper<PartyRecord>;
  Path: ResolverTypeWrapper<Omit<Path, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GraphEdge']>, nodes: Array<ResolversTypes['GraphNode']> }>;
  Person: ResolverTypeWrapper<RecordOf<'PERSON'>>;
  PersonConnection: ResolverTypeWrapper<ConnectionOf<'PERSON'>>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Project: ResolverTypeWrapper<RecordOf<'PROJECT'>>;
  ProjectConnection: ResolverTypeWrapper<ConnectionOf<'PROJECT'>>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectKind: ProjectKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relation: Relation;
  Representation: ResolverTypeWrapper<RepresentationRecord>;
  RoadmapAction: ResolverTypeWrapper<RecordOf<'ROADMAP_ACTION'>>;
  RoadmapActionConnection: ResolverTypeWrapper<ConnectionOf<'ROADMAP_ACTION'>>;
  RoadmapActionEdge: ResolverTypeWrapper<Omit<RoadmapActionEdge, 'node'> & { node: ResolversTypes['RoadmapAction'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  Source: ResolverTypeWrapper<RecordOf<'SOURCE'>>;
  SourceConnection: ResolverTypeWrapper<ConnectionOf<'SOURCE'>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceReliability: SourceReliability;
  Stakeholder: ResolverTypeWrapper<StakeholderRecord>;
  StakeholderConnection: ResolverTypeWrapper<StakeholderConnectionRecord>;
  StakeholderEdge: ResolverTypeWrapper<Omit<StakeholderEdge, 'node'> & { node: ResolversTypes['Stakeholder'] }>;
  Standing: Standing;
  StandingFilter: StandingFilter;
  Statement: ResolverTypeWrapper<RecordOf<'STATEMENT'>>;
  StatementConnection: ResolverTypeWrapper<ConnectionOf<'STATEMENT'>>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  University: ResolverTypeWrapper<RecordOf<'UNIVERSITY'>>;
  UniversityConnection: ResolverTypeWrapper<ConnectionOf<'UNIVERSITY'>>;
  UniversityEdge: ResolverTypeWrapper<Omit<UniversityEdge, 'node'> & { node: ResolversTypes['University'] }>;
  WorkStream: ResolverTypeWrapper<RecordOf<'WORK_STREAM'>>;
  WorkStreamConnection: ResolverTypeWrapper<ConnectionOf<'WORK_STREAM'>>;
  WorkStreamEdge: ResolverTypeWrapper<Omit<WorkStreamEdge, 'node'> & { node: ResolversTypes['WorkStream'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AreaType: RecordOf<'AREA_TYPE'>;
  AreaTypeConnection: ConnectionOf<'AREA_TYPE'>;
  AreaTypeEdge: Omit<AreaTypeEdge, 'node'> & { node: ResolversParentTypes['AreaType'] };
  Backing: BackingRecord;
  BackingPath: BackingPathRecord;
  Block: RecordOf<'BLOCK'>;
  BlockConnection: ConnectionOf<'BLOCK'>;
  BlockEdge: Omit<BlockEdge, 'node'> & { node: ResolversParentTypes['Block'] };
  Boolean: Scalars['Boolean']['output'];
  Cluster: RecordOf<'CLUSTER'>;
  ClusterConnection: ConnectionOf<'CLUSTER'>;
  ClusterEdge: Omit<ClusterEdge, 'node'> & { node: ResolversParentTypes['Cluster'] };
  Company: RecordOf<'COMPANY'>;
  CompanyConnection: ConnectionOf<'COMPANY'>;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  Corporation: RecordOf<'CORPORATION'>;
  CorporationConnection: ConnectionOf<'CORPORATION'>;
  CorporationEdge: Omit<CorporationEdge, 'node'> & { node: ResolversParentTypes['Corporation'] };
  CoverageRow: Omit<CoverageRow, 'indicator'> & { indicator: ResolversParentTypes['Indicator'] };
  Date: Scalars['Date']['output'];
  Entity: EntityRecord;
  EntityFilter: EntityFilter;
  EntityKindFilter: EntityKindFilter;
  EntityOrder: EntityOrder;
  Event: RecordOf<'EVENT'>;
  EventConnection: ConnectionOf<'EVENT'>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Float: Scalars['Float']['output'];
  Graph: Omit<Graph, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GraphEdge']>, nodes: Array<ResolversParentTypes['GraphNode']> };
  GraphEdge: GraphEdgeRecord;
  GraphNode: GraphNodeRecord;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Indicator: RecordOf<'INDICATOR'>;
  IndicatorConnection: ConnectionOf<'INDICATOR'>;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  Instrument: RecordOf<'INSTRUMENT'>;
  InstrumentConnection: ConnectionOf<'INSTRUMENT'>;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  Int: Scalars['Int']['output'];
  Ministry: RecordOf<'MINISTRY'>;
  MinistryConnection: ConnectionOf<'MINISTRY'>;
  MinistryEdge: Omit<MinistryEdge, 'node'> & { node: ResolversParentTypes['Ministry'] };
  Node: EntityRecord;
  Organisation: RecordOf<'ORGANISATION'>;
  OrganisationConnection: ConnectionOf<'ORGANISATION'>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  PageInfo: PageInfo;
  Partner: Omit<Partner, 'sharedPartnerships' | 'stakeholder'> & { sharedPartnerships: Array<ResolversParentTypes['Partnership']>, stakeholder: ResolversParentTypes['Stakeholder'] };
  Partnership: RecordOf<'PARTNERSHIP'>;
  PartnershipConnection: ConnectionOf<'PARTNERSHIP'>;
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  PartnershipFilter: PartnershipFilter;
  Party: PartyRecord;
  Path: Omit<Path, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GraphEdge']>, nodes: Array<ResolversParentTypes['GraphNode']> };
  Person: RecordOf<'PERSON'>;
  PersonConnection: ConnectionOf<'PERSON'>;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Project: RecordOf<'PROJECT'>;
  ProjectConnection: ConnectionOf<'PROJECT'>;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  Query: Record<PropertyKey, never>;
  Representation: RepresentationRecord;
  RoadmapAction: RecordOf<'ROADMAP_ACTION'>;
  RoadmapActionConnection: ConnectionOf<'ROADMAP_ACTION'>;
  RoadmapActionEdge: Omit<RoadmapActionEdge, 'node'> & { node: ResolversParentTypes['RoadmapAction'] };
  SearchHit: SearchHitRecord;
  Source: RecordOf<'SOURCE'>;
  SourceConnection: ConnectionOf<'SOURCE'>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Stakeholder: StakeholderRecord;
  StakeholderConnection: StakeholderConnectionRecord;
  StakeholderEdge: Omit<StakeholderEdge, 'node'> & { node: ResolversParentTypes['Stakeholder'] };
  StandingFilter: StandingFilter;
  Statement: RecordOf<'STATEMENT'>;
  StatementConnection: ConnectionOf<'STATEMENT'>;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  URL: Scalars['URL']['output'];
  University: RecordOf<'UNIVERSITY'>;
  UniversityConnection: ConnectionOf<'UNIVERSITY'>;
  UniversityEdge: Omit<UniversityEdge, 'node'> & { node: ResolversParentTypes['University'] };
  WorkStream: RecordOf<'WORK_STREAM'>;
  WorkStreamConnection: ConnectionOf<'WORK_STREAM'>;
  WorkStreamEdge: Omit<WorkStreamEdge, 'node'> & { node: ResolversParentTypes['WorkStream'] };
};

export type AreaTypeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaType'] = ResolversParentTypes['AreaType']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AreaTypeNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AreaTypeShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaTypeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaTypeConnection'] = ResolversParentTypes['AreaTypeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AreaTypeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AreaType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaTypeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaTypeEdge'] = ResolversParentTypes['AreaTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AreaType'], ParentType, ContextType>;
};

export type BackingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Backing'] = ResolversParentTypes['Backing']> = {
  amountMlnRub?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BackingPathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BackingPath'] = ResolversParentTypes['BackingPath']> = {
  hops?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type BlockResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BlockNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<BlockShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BlockConnection'] = ResolversParentTypes['BlockConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Block']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BlockEdge'] = ResolversParentTypes['BlockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Block'], ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClusterNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ClusterShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClusterConnection'] = ResolversParentTypes['ClusterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClusterEdge'] = ResolversParentTypes['ClusterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  companyKind?: Resolver<Maybe<ResolversTypes['CompanyKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<CompanyLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CompanyNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<CompanyParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<CompanyPartnershipsArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CompanyShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CorporationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Corporation'] = ResolversParentTypes['Corporation']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<CorporationLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CorporationNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<CorporationParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<CorporationPartnershipsArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CorporationShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorporationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CorporationConnection'] = ResolversParentTypes['CorporationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorporationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Corporation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorporationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CorporationEdge'] = ResolversParentTypes['CorporationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Corporation'], ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeholders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'AreaType' | 'Block' | 'Cluster' | 'Company' | 'Corporation' | 'Event' | 'Indicator' | 'Instrument' | 'Ministry' | 'Organisation' | 'Partnership' | 'Person' | 'Project' | 'RoadmapAction' | 'Source' | 'Statement' | 'University' | 'WorkStream', ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EventShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type GraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  totalEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  fromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GraphNodeNameArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GraphNodeShortNameArgs>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countsKind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IndicatorNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['IndicatorQualifier'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<IndicatorShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  backs?: Resolver<Array<ResolversTypes['Backing']>, ParentType, ContextType, Partial<InstrumentBacksArgs>>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentKind?: Resolver<Maybe<ResolversTypes['InstrumentKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  ministries?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InstrumentNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<InstrumentShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type MinistryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Ministry'] = ResolversParentTypes['Ministry']> = {
  actions?: Resolver<Array<ResolversTypes['RoadmapAction']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  backs?: Resolver<Array<ResolversTypes['Backing']>, ParentType, ContextType, Partial<MinistryBacksArgs>>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<MinistryLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MinistryNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<MinistryParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<MinistryPartnershipsArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MinistryShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinistryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MinistryConnection'] = ResolversParentTypes['MinistryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinistryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MinistryEdge'] = ResolversParentTypes['MinistryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AreaType' | 'Block' | 'Cluster' | 'Company' | 'Corporation' | 'Event' | 'Indicator' | 'Instrument' | 'Ministry' | 'Organisation' | 'Partnership' | 'Person' | 'Project' | 'RoadmapAction' | 'Source' | 'Statement' | 'University' | 'WorkStream', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<OrganisationLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  organisationKind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<OrganisationParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<OrganisationPartnershipsArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganisationShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  sharedPartnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announcedAt?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartnershipNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  partnershipKind?: Resolver<Maybe<ResolversTypes['PartnershipKind']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PartnershipShortNameArgs>>;
  signatories?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PartnershipSummaryArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  represents?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonShortNameArgs>>;
  signed?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  actions?: Resolver<Array<ResolversTypes['RoadmapAction']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areaTypes?: Resolver<Array<ResolversTypes['AreaType']>, ParentType, ContextType>;
  backing?: Resolver<Array<ResolversTypes['Backing']>, ParentType, ContextType, Partial<ProjectBackingArgs>>;
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProjectNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  projectKind?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProjectShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  areaType?: Resolver<Maybe<ResolversTypes['AreaType']>, ParentType, ContextType, RequireFields<QueryAreaTypeArgs, 'id'>>;
  areaTypes?: Resolver<ResolversTypes['AreaTypeConnection'], ParentType, ContextType, Partial<QueryAreaTypesArgs>>;
  backing?: Resolver<Array<ResolversTypes['BackingPath']>, ParentType, ContextType, RequireFields<QueryBackingArgs, 'projectId'>>;
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType, RequireFields<QueryBlockArgs, 'id'>>;
  blocks?: Resolver<ResolversTypes['BlockConnection'], ParentType, ContextType, Partial<QueryBlocksArgs>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<QueryClusterArgs, 'id'>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, Partial<QueryClustersArgs>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  corporation?: Resolver<Maybe<ResolversTypes['Corporation']>, ParentType, ContextType, RequireFields<QueryCorporationArgs, 'id'>>;
  corporations?: Resolver<ResolversTypes['CorporationConnection'], ParentType, ContextType, Partial<QueryCorporationsArgs>>;
  coverage?: Resolver<Array<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<QueryMinistriesArgs>>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType, RequireFields<QueryMinistryArgs, 'id'>>;
  neighbourhood?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'id' | 'limit'>>;
  network?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  partnershipNetwork?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, Partial<QueryPartnershipNetworkArgs>>;
  partnerships?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, Partial<QueryPartnershipsArgs>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPersonsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  roadmapAction?: Resolver<Maybe<ResolversTypes['RoadmapAction']>, ParentType, ContextType, RequireFields<QueryRoadmapActionArgs, 'id'>>;
  roadmapActions?: Resolver<ResolversTypes['RoadmapActionConnection'], ParentType, ContextType, Partial<QueryRoadmapActionsArgs>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  stakeholder?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, RequireFields<QueryStakeholderArgs, 'id'>>;
  stakeholders?: Resolver<ResolversTypes['StakeholderConnection'], ParentType, ContextType, Partial<QueryStakeholdersArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  universities?: Resolver<ResolversTypes['UniversityConnection'], ParentType, ContextType, Partial<QueryUniversitiesArgs>>;
  university?: Resolver<Maybe<ResolversTypes['University']>, ParentType, ContextType, RequireFields<QueryUniversityArgs, 'id'>>;
  workStream?: Resolver<Maybe<ResolversTypes['WorkStream']>, ParentType, ContextType, RequireFields<QueryWorkStreamArgs, 'id'>>;
  workStreams?: Resolver<ResolversTypes['WorkStreamConnection'], ParentType, ContextType, Partial<QueryWorkStreamsArgs>>;
};

export type RepresentationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type RoadmapActionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoadmapAction'] = ResolversParentTypes['RoadmapAction']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  ministries?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RoadmapActionNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RoadmapActionShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadmapActionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoadmapActionConnection'] = ResolversParentTypes['RoadmapActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoadmapActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RoadmapAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoadmapActionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoadmapActionEdge'] = ResolversParentTypes['RoadmapActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoadmapAction'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['SourceReliability'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SourceShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StakeholderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stakeholder'] = ResolversParentTypes['Stakeholder']> = {
  __resolveType: TypeResolveFn<'Company' | 'Corporation' | 'Ministry' | 'Organisation' | 'University', ParentType, ContextType>;
};

export type StakeholderConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StakeholderConnection'] = ResolversParentTypes['StakeholderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StakeholderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StakeholderEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StakeholderEdge'] = ResolversParentTypes['StakeholderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<StatementShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UniversityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['University'] = ResolversParentTypes['University']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<UniversityLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UniversityNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<UniversityParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<UniversityPartnershipsArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<UniversityShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UniversityConnection'] = ResolversParentTypes['UniversityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UniversityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['University']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UniversityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UniversityEdge'] = ResolversParentTypes['UniversityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['University'], ParentType, ContextType>;
};

export type WorkStreamResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkStream'] = ResolversParentTypes['WorkStream']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WorkStreamNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<WorkStreamShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<WorkStreamSummaryArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkStreamConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkStreamConnection'] = ResolversParentTypes['WorkStreamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkStreamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkStream']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkStreamEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkStreamEdge'] = ResolversParentTypes['WorkStreamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkStream'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  AreaType?: AreaTypeResolvers<ContextType>;
  AreaTypeConnection?: AreaTypeConnectionResolvers<ContextType>;
  AreaTypeEdge?: AreaTypeEdgeResolvers<ContextType>;
  Backing?: BackingResolvers<ContextType>;
  BackingPath?: BackingPathResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  BlockConnection?: BlockConnectionResolvers<ContextType>;
  BlockEdge?: BlockEdgeResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterConnection?: ClusterConnectionResolvers<ContextType>;
  ClusterEdge?: ClusterEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Corporation?: CorporationResolvers<ContextType>;
  CorporationConnection?: CorporationConnectionResolvers<ContextType>;
  CorporationEdge?: CorporationEdgeResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  Ministry?: MinistryResolvers<ContextType>;
  MinistryConnection?: MinistryConnectionResolvers<ContextType>;
  MinistryEdge?: MinistryEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RoadmapAction?: RoadmapActionResolvers<ContextType>;
  RoadmapActionConnection?: RoadmapActionConnectionResolvers<ContextType>;
  RoadmapActionEdge?: RoadmapActionEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Stakeholder?: StakeholderResolvers<ContextType>;
  StakeholderConnection?: StakeholderConnectionResolvers<ContextType>;
  StakeholderEdge?: StakeholderEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  University?: UniversityResolvers<ContextType>;
  UniversityConnection?: UniversityConnectionResolvers<ContextType>;
  UniversityEdge?: UniversityEdgeResolvers<ContextType>;
  WorkStream?: WorkStreamResolvers<ContextType>;
  WorkStreamConnection?: WorkStreamConnectionResolvers<ContextType>;
  WorkStreamEdge?: WorkStreamEdgeResolvers<ContextType>;
};

