// Made by `npm run codegen` out of the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRecord, StakeholderRecord, RecordOf, GraphNodeRecord, GraphEdgeRecord, NetworkGroupRecord, ConnectionOf, StakeholderConnectionRecord, FacetsRecord, FacetCountRecord, BackingRecord, PartyRecord, RepresentationRecord, PathRecord, ReasonRecord, InfluenceRecord, CommunityRecord } from '../records.ts';
import type { BackingPathRecord } from '../repositories/backing.ts';
import type { RevisionRecord, ChangeRecord, HistoryRecord, VersionedRelationship } from '../repositories/revisions.ts';
import type { EditOutcome } from './editing/resolvers.ts';
import type { GraphChangeRecord } from '../repositories/graph-changes.ts';
import type { SearchHitRecord } from '../repositories/search.ts';
import type { CandidateRecord } from '../repositories/candidate-instruments.ts';
import type { EndingImpactRecord } from '../repositories/endings.ts';
import type { GapsChoice } from '../schema/portfolio/gaps.ts';
import type { PortfolioRecord, PortfolioInstrumentRecord, SinglePointRecord } from '../repositories/portfolios.ts';
import type { DisagreementRecord, StatedValueRecord } from '../repositories/disagreements.ts';
import type { SuggestedPartnerRecord } from '../repositories/suggested-partners.ts';
import type { ChangesRecord } from '../repositories/changes.ts';
import type { PathsRecord } from '../repositories/paths.ts';
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
  /** A moment in ISO 8601, in UTC: 2026-03-01T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
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
  /** Projects located in areas of this type; with `asOf` only where that held on that date. */
  projects: Array<Project>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** A type of area within the Tomsk agglomeration. */
export type AreaTypeNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A type of area within the Tomsk agglomeration. */
export type AreaTypeProjectsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on area types; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type AreaTypeFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<AreaTypeFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<AreaTypeFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<AreaTypeFilter>>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By note. */
  noteEn?: InputMaybe<StringFilter>;
  /** By the projects. */
  project?: InputMaybe<RelationFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
};

/** An order of area types; ties are broken by id, so that an order is always total. */
export type AreaTypeOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AreaTypeOrderField;
};

/** What area types can be ordered by; what is not stated comes last in either direction. */
export type AreaTypeOrderField =
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** Note. */
  | 'NOTE_EN'
  /** How many projects there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING';

/** More sources for an entity or a relationship. */
export type AttachSourceInput = {
  /** The sources. */
  evidence: EvidenceInput;
  /** The id of the entity or relationship. */
  id: Scalars['ID']['input'];
  /** Its version as the editor saw it. */
  version: Scalars['Int']['input'];
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
  /**
   * Statements on this chain that cannot all be true, side by side: a hop that begins or ends outside of the stated years of the instrument
   * or of the project, or an instrument that is stated to have ended before the project began. Empty for a chain without contradiction.
   */
  disagreements: Array<Disagreement>;
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
  /** Projects that belong to it; with `asOf` only where that held on that date. */
  projects: Array<Project>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** A priority block of the programme. */
export type BlockNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A priority block of the programme. */
export type BlockProjectsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on blocks; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type BlockFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<BlockFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<BlockFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<BlockFilter>>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By note. */
  noteEn?: InputMaybe<StringFilter>;
  /** By the projects. */
  project?: InputMaybe<RelationFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
};

/** An order of blocks; ties are broken by id, so that an order is always total. */
export type BlockOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: BlockOrderField;
};

/** What blocks can be ordered by; what is not stated comes last in either direction. */
export type BlockOrderField =
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** Note. */
  | 'NOTE_EN'
  /** How many projects there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING';

/** An instrument that does not back a project yet, and why it might. */
export type CandidateInstrument = {
  __typename?: 'CandidateInstrument';
  /** The instrument. */
  instrument: Instrument;
  /** Why it is suggested, strongest reason first. */
  reasons: Array<Reason>;
  /** The sum of the weights of its reasons, larger is better; comparable within one answer. See `Query.candidateInstruments`. */
  score: Scalars['Float']['output'];
};

/** What a revision did to one thing, field by field. */
export type Change = {
  __typename?: 'Change';
  /** What was done. */
  action: ChangeAction;
  /** The fields that were changed, with what they held before and after. */
  fields: Array<FieldChange>;
  /** Its place in the revision, from 0. */
  ordinal: Scalars['Int']['output'];
  /** All fields as the revision left them; empty when the thing was removed. */
  state: Array<FieldValue>;
  /** The id of the entity or relationship; `redirect:` and an id for where a merged id leads. */
  subject: Scalars['ID']['output'];
};

/** What a change did to one thing. */
export type ChangeAction =
  /** Some of its fields were changed. */
  | 'CHANGED'
  /** It was not there before. */
  | 'CREATED'
  /** It is not there any more. */
  | 'REMOVED';

/** What began and what ended between two dates. */
export type Changes = {
  __typename?: 'Changes';
  /** Relationships that did not hold at the first date yet and had begun by the second. */
  began: Array<GraphEdge>;
  /** Relationships that had not ended by the first date and had by the second. */
  ended: Array<GraphEdge>;
  /** Entities that did not exist at the first date yet and had begun by the second. */
  entitiesBegan: Array<Entity>;
  /** Entities that had not ended by the first date and had by the second. */
  entitiesEnded: Array<Entity>;
  /** How many relationships began in all. */
  totalBegan: Scalars['Int']['output'];
  /** How many relationships ended in all. */
  totalEnded: Scalars['Int']['output'];
  /** How many entities began in all. */
  totalEntitiesBegan: Scalars['Int']['output'];
  /** How many entities ended in all. */
  totalEntitiesEnded: Scalars['Int']['output'];
  /** Whether one of the lists was cut because of `limit`. */
  truncated: Scalars['Boolean']['output'];
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
  /** Stakeholders that are members of it; with `asOf` only where that held on that date. */
  members: Array<Stakeholder>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** How the cluster was told apart in the sources, in English. */
  noteEn: Maybe<Scalars['String']['output']>;
  /** Projects that belong to it; with `asOf` only where that held on that date. */
  projects: Array<Project>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** An innovation territorial cluster. */
export type ClusterMembersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** An innovation territorial cluster. */
export type ClusterNameArgs = {
  locale: InputMaybe<Locale>;
};


/** An innovation territorial cluster. */
export type ClusterProjectsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on clusters; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type ClusterFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<ClusterFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<ClusterFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<ClusterFilter>>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the members. */
  member?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By note. */
  noteEn?: InputMaybe<StringFilter>;
  /** By the projects. */
  project?: InputMaybe<RelationFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
};

/** An order of clusters; ties are broken by id, so that an order is always total. */
export type ClusterOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ClusterOrderField;
};

/** What clusters can be ordered by; what is not stated comes last in either direction. */
export type ClusterOrderField =
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** How many members there are. */
  | 'MEMBER_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** Note. */
  | 'NOTE_EN'
  /** How many projects there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING';

/** Entities that are tied among each other more than to the rest. */
export type Community = {
  __typename?: 'Community';
  /** Its id within this answer: that of its member with most ties, of equal ones the first by id. */
  id: Scalars['ID']['output'];
  /** Its members, those with most ties first; all of them, or the first so many (1 to 5,000). */
  members: Array<Entity>;
  /**
   * Its part in the modularity of the division: L/m − (d/2m)², where m is the weight of all ties, L that of the ties within the community
   * and d the sum of the weighted degrees of its members. The parts of all communities add up to the modularity Q
   * (M. E. J. Newman and M. Girvan, 2004).
   */
  modularity: Scalars['Float']['output'];
  /** The number of its members. */
  size: Scalars['Int']['output'];
};


/** Entities that are tied among each other more than to the rest. */
export type CommunityMembersArgs = {
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A small or medium innovation company or a manufacturing plant. */
export type Company = Entity & Node & Stakeholder & {
  __typename?: 'Company';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Clusters that it is a member of; with `asOf` only where that held on that date. */
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
  /** Instruments that it operates; with `asOf` only where that held on that date. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, as far as both can have been parties at the same time, most shared first; with `asOf` only where that held on that date. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles; with `asOf` only where that held on that date. */
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
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyClustersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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
export type CompanyOperatesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyPartnersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A small or medium innovation company or a manufacturing plant. */
export type CompanyRepresentativesArgs = {
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on companies; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type CompanyFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<CompanyFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<CompanyFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<CompanyFilter>>;
  /** By the clusters that it is a member of. */
  cluster?: InputMaybe<RelationFilter>;
  /** By kind of company. */
  companyKind?: InputMaybe<CompanyKindFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By taxpayer number (ИНН). */
  inn?: InputMaybe<StringFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the projects that it leads. */
  leads?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By state registration number (ОГРН). */
  ogrn?: InputMaybe<StringFilter>;
  /** By the instruments that it operates. */
  operates?: InputMaybe<RelationFilter>;
  /** By the partnerships that it is a party to. */
  partnership?: InputMaybe<RelationFilter>;
  /** By the projects that it takes part in, leading it or not. */
  project?: InputMaybe<RelationFilter>;
  /** By the persons who act for it. */
  representative?: InputMaybe<RelationFilter>;
  /** By identifier in the Research Organization Registry. */
  ror?: InputMaybe<StringFilter>;
  /** By what it works on. */
  sector?: InputMaybe<StringFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By address of its own site. */
  website?: InputMaybe<StringFilter>;
  /** By identifier in Wikidata. */
  wikidata?: InputMaybe<StringFilter>;
};

/** What kind of company; an editorial classification. */
export type CompanyKind =
  /** Production enterprise in a wide sense, oil and gas producers, builders and transport firms included. */
  | 'PLANT'
  /** Small or medium innovation company. */
  | 'SME';

/** Conditions on a kind of company; all given ones must hold. */
export type CompanyKindFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<CompanyKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<CompanyKind>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An order of companies; ties are broken by id, so that an order is always total. */
export type CompanyOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CompanyOrderField;
};

/** What companies can be ordered by; what is not stated comes last in either direction. */
export type CompanyOrderField =
  /** How many clusters that it is a member of there are. */
  | 'CLUSTER_COUNT'
  /** Kind of company. */
  | 'COMPANY_KIND'
  /** Id. */
  | 'ID'
  /** Taxpayer number (ИНН). */
  | 'INN'
  /** Kind. */
  | 'KIND'
  /** How many projects that it leads there are. */
  | 'LEADS_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** State registration number (ОГРН). */
  | 'OGRN'
  /** How many instruments that it operates there are. */
  | 'OPERATES_COUNT'
  /** How many partnerships that it is a party to there are. */
  | 'PARTNERSHIP_COUNT'
  /** How many projects that it takes part in, leading it or not there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** How many persons who act for it there are. */
  | 'REPRESENTATIVE_COUNT'
  /** Identifier in the Research Organization Registry. */
  | 'ROR'
  /** What it works on. */
  | 'SECTOR'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Address of its own site. */
  | 'WEBSITE'
  /** Identifier in Wikidata. */
  | 'WIKIDATA';

/** A national corporation that takes part in INO Tomsk. */
export type Corporation = Entity & Node & Stakeholder & {
  __typename?: 'Corporation';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Clusters that it is a member of; with `asOf` only where that held on that date. */
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
  /** Instruments that it operates; with `asOf` only where that held on that date. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, as far as both can have been parties at the same time, most shared first; with `asOf` only where that held on that date. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles; with `asOf` only where that held on that date. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationClustersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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
export type CorporationOperatesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationPartnersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A national corporation that takes part in INO Tomsk. */
export type CorporationRepresentativesArgs = {
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on corporations; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type CorporationFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<CorporationFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<CorporationFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<CorporationFilter>>;
  /** By the clusters that it is a member of. */
  cluster?: InputMaybe<RelationFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By taxpayer number (ИНН). */
  inn?: InputMaybe<StringFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the projects that it leads. */
  leads?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By state registration number (ОГРН). */
  ogrn?: InputMaybe<StringFilter>;
  /** By the instruments that it operates. */
  operates?: InputMaybe<RelationFilter>;
  /** By the partnerships that it is a party to. */
  partnership?: InputMaybe<RelationFilter>;
  /** By the projects that it takes part in, leading it or not. */
  project?: InputMaybe<RelationFilter>;
  /** By the persons who act for it. */
  representative?: InputMaybe<RelationFilter>;
  /** By identifier in the Research Organization Registry. */
  ror?: InputMaybe<StringFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By address of its own site. */
  website?: InputMaybe<StringFilter>;
  /** By identifier in Wikidata. */
  wikidata?: InputMaybe<StringFilter>;
};

/** An order of corporations; ties are broken by id, so that an order is always total. */
export type CorporationOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CorporationOrderField;
};

/** What corporations can be ordered by; what is not stated comes last in either direction. */
export type CorporationOrderField =
  /** How many clusters that it is a member of there are. */
  | 'CLUSTER_COUNT'
  /** Id. */
  | 'ID'
  /** Taxpayer number (ИНН). */
  | 'INN'
  /** Kind. */
  | 'KIND'
  /** How many projects that it leads there are. */
  | 'LEADS_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** State registration number (ОГРН). */
  | 'OGRN'
  /** How many instruments that it operates there are. */
  | 'OPERATES_COUNT'
  /** How many partnerships that it is a party to there are. */
  | 'PARTNERSHIP_COUNT'
  /** How many projects that it takes part in, leading it or not there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** How many persons who act for it there are. */
  | 'REPRESENTATIVE_COUNT'
  /** Identifier in the Research Organization Registry. */
  | 'ROR'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Address of its own site. */
  | 'WEBSITE'
  /** Identifier in Wikidata. */
  | 'WIKIDATA';

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

/** A new entity. */
export type CreateEntityInput = {
  /** What it rests on. */
  evidence: EvidenceInput;
  /** What is known of it; a name in one language at least. The standing is INFERRED unless given. */
  fields: EntityFieldsInput;
  /** An id that nothing has: lower-case Latin letters, digits and single hyphens, at most 80 characters. */
  id: Scalars['ID']['input'];
  /** What it is. */
  kind: EntityKind;
};

/**
 * Conditions on a date; all given ones must hold. Two dates are compared as precisely as the coarser one is: 2017-11-30 is
 * 2017, is after 2017-10, and is neither before nor after 2017.
 */
export type DateFilter = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Is this or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is one of these (at most 100). */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is this or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** An entity to be taken away; it must not be related to anything. */
export type DeleteEntityInput = {
  /** What that rests on. */
  evidence: EvidenceInput;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its version as the editor saw it. */
  version: Scalars['Int']['input'];
};

/** One thing that the sources state differently; the statements stand side by side and none of them is corrected. */
export type Disagreement = {
  __typename?: 'Disagreement';
  /** What the statements are about, in the asked language, else in the request's. */
  about: Scalars['String']['output'];
  /** What is stated, best founded first, then the earliest, what has no date last. */
  statements: Array<StatedValue>;
};


/** One thing that the sources state differently; the statements stand side by side and none of them is corrected. */
export type DisagreementAboutArgs = {
  locale: InputMaybe<Locale>;
};

/** What an edit did. */
export type EditPayload = {
  __typename?: 'EditPayload';
  /** The entity as it is now, where the edit is about one that is there. */
  entity: Maybe<Entity>;
  /** The relationship as it is now, where the edit is about one that is there. */
  relationship: Maybe<Relationship>;
  /** The revision that it is; `null` when all was as asked for already. */
  revision: Maybe<Revision>;
};

/** A relationship that has ended. */
export type EndRelationInput = {
  /** What that rests on. */
  evidence: EvidenceInput;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its version as the editor saw it. */
  version: Scalars['Int']['input'];
  /** The last year in which it held. */
  year: Scalars['Int']['input'];
};

/** What happens to the projects when instruments or ministries end. `lost`, `weakened` and `unaffected` together are all projects. */
export type EndingImpact = {
  __typename?: 'EndingImpact';
  /** The chains that break, those of lost projects first. */
  broken: Array<BackingPath>;
  /** Projects every chain of which breaks, by name. */
  lost: Array<Project>;
  /** The chains that the weakened projects are left with. */
  remaining: Array<BackingPath>;
  /** How many projects there are in all. */
  totalProjects: Scalars['Int']['output'];
  /** How many projects keep all their chains, or had none before. */
  unaffected: Scalars['Int']['output'];
  /** Projects some chains of which break while others hold, by name. */
  weakened: Array<Project>;
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
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** A row of the graph that a person would look up. */
export type EntityNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A row of the graph that a person would look up. */
export type EntityShortNameArgs = {
  locale: InputMaybe<Locale>;
};

/** Fields of an entity: `null` takes a value away, a field that is left out stays as it is. Which ones a kind has is in its type. */
export type EntityFieldsInput = {
  /** Other and former names, without a vertical bar in them. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How to cite it. */
  citation?: InputMaybe<Scalars['String']['input']>;
  /** What a company is. */
  companyKind?: InputMaybe<CompanyKind>;
  /** Country of an organisation, in English. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** What the figure counts. */
  countsKind?: InputMaybe<EntityKind>;
  /** Last year. */
  endYear?: InputMaybe<Scalars['Int']['input']>;
  /** When a partnership or event ends. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Year of foundation. */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Taxpayer number, with right check digits. */
  inn?: InputMaybe<Scalars['String']['input']>;
  /** What an instrument is. */
  instrumentKind?: InputMaybe<InstrumentKind>;
  /** A name for the quantity, shared by the figures that several sources state for it. */
  measures?: InputMaybe<Scalars['String']['input']>;
  /** English name. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Russian name. */
  nameRu?: InputMaybe<Scalars['String']['input']>;
  /** Note in English. */
  noteEn?: InputMaybe<Scalars['String']['input']>;
  /** Number of a roadmap action. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Primary state registration number, with a right check digit. */
  ogrn?: InputMaybe<Scalars['String']['input']>;
  /** What an organisation is. */
  organisationKind?: InputMaybe<OrganisationKind>;
  /** What a partnership is. */
  partnershipKind?: InputMaybe<PartnershipKind>;
  /** Where an event takes place. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What a project is. */
  projectKind?: InputMaybe<ProjectKind>;
  /** When it was published. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who published a source. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** How exact the figure is. */
  qualifier?: InputMaybe<IndicatorQualifier>;
  /** What sort of source it is. */
  reliability?: InputMaybe<SourceReliability>;
  /** Identifier in the Research Organization Registry, with right check digits. */
  ror?: InputMaybe<Scalars['String']['input']>;
  /** Branch of a company. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** English short name. */
  shortNameEn?: InputMaybe<Scalars['String']['input']>;
  /** Russian short name. */
  shortNameRu?: InputMaybe<Scalars['String']['input']>;
  /** When a partnership was signed. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How well the entry is founded. */
  standing?: InputMaybe<Standing>;
  /** First year. */
  startYear?: InputMaybe<Scalars['Int']['input']>;
  /** When an event starts. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** When the figure was stated. */
  statedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Summary in English. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
  /** Summary in Russian. */
  summaryRu?: InputMaybe<Scalars['String']['input']>;
  /** What a statement is about. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** Unit of the figure. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read. */
  url?: InputMaybe<Scalars['URL']['input']>;
  /** Figure of an indicator. */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** The organisation's own site. */
  website?: InputMaybe<Scalars['URL']['input']>;
  /** Identifier in Wikidata (Q…). */
  wikidata?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on stakeholders; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type EntityFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<EntityFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<EntityFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<EntityFilter>>;
  /** By the clusters that it is a member of. */
  cluster?: InputMaybe<RelationFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By taxpayer number (ИНН). */
  inn?: InputMaybe<StringFilter>;
  /** By kind. */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the projects that it leads. */
  leads?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By state registration number (ОГРН). */
  ogrn?: InputMaybe<StringFilter>;
  /** By the instruments that it operates. */
  operates?: InputMaybe<RelationFilter>;
  /** By the partnerships that it is a party to. */
  partnership?: InputMaybe<RelationFilter>;
  /** By the projects that it takes part in, leading it or not. */
  project?: InputMaybe<RelationFilter>;
  /** By the persons who act for it. */
  representative?: InputMaybe<RelationFilter>;
  /** By identifier in the Research Organization Registry. */
  ror?: InputMaybe<StringFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By address of its own site. */
  website?: InputMaybe<StringFilter>;
  /** By identifier in Wikidata. */
  wikidata?: InputMaybe<StringFilter>;
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
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An order of stakeholders; ties are broken by id, so that an order is always total. */
export type EntityOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: EntityOrderField;
};

/** What stakeholders can be ordered by; what is not stated comes last in either direction. */
export type EntityOrderField =
  /** How many clusters that it is a member of there are. */
  | 'CLUSTER_COUNT'
  /** Id. */
  | 'ID'
  /** Taxpayer number (ИНН). */
  | 'INN'
  /** Kind. */
  | 'KIND'
  /** How many projects that it leads there are. */
  | 'LEADS_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** State registration number (ОГРН). */
  | 'OGRN'
  /** How many instruments that it operates there are. */
  | 'OPERATES_COUNT'
  /** How many partnerships that it is a party to there are. */
  | 'PARTNERSHIP_COUNT'
  /** How many projects that it takes part in, leading it or not there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** How many persons who act for it there are. */
  | 'REPRESENTATIVE_COUNT'
  /** Identifier in the Research Organization Registry. */
  | 'ROR'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Address of its own site. */
  | 'WEBSITE'
  /** Identifier in Wikidata. */
  | 'WIKIDATA';

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
  /** Partnerships signed or announced at it; with `asOf` only where that held on that date. */
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
  /** Whether it is planned, active or ended on a date (today by default), as its stated dates tell; `null` where they do not, as of what began and has no stated end. An event without an end ends when it takes place. */
  status: Maybe<LifeStatus>;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** A dated happening. */
export type EventNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A dated happening. */
export type EventPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A dated happening. */
export type EventShortNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A dated happening. */
export type EventStatusArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The rows with their cursors. */
  edges: Array<EventEdge>;
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on events; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type EventFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<EventFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<EventFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<EventFilter>>;
  /** By date of the end. */
  endsOn?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By the partnerships signed or announced at it. */
  partnership?: InputMaybe<RelationFilter>;
  /** By place. */
  place?: InputMaybe<StringFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By date it took place or began. */
  startsOn?: InputMaybe<DateFilter>;
  /** By status on the date of `asOf`, today without it; the list is also of what did not exist on that date then, because it was planned; it was related to nothing then. */
  status?: InputMaybe<LifeStatusFilter>;
};

/** An order of events; ties are broken by id, so that an order is always total. */
export type EventOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: EventOrderField;
};

/** What events can be ordered by; what is not stated comes last in either direction. */
export type EventOrderField =
  /** Date of the end. */
  | 'ENDS_ON'
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** How many partnerships signed or announced at it there are. */
  | 'PARTNERSHIP_COUNT'
  /** Place. */
  | 'PLACE'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Date it took place or began. */
  | 'STARTS_ON'
  /** Status on the date of `asOf`, today without it. */
  | 'STATUS';

/** What an edit rests on, and why it is made. One of `sources` and `unsourced: true` is needed. */
export type EvidenceInput = {
  /** Why, in a sentence (1 to 500 characters). */
  reason: Scalars['String']['input'];
  /** The ids of the sources that it rests on (at most 100); they are added to what the edited thing rests on. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Said knowingly: there is no source. The edited thing then names the source `unsourced`. */
  unsourced?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many entities of a list have one value; an entity with several values counts for each. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** How many have it. */
  count: Scalars['Int']['output'];
  /** The block or the cluster that the value is the id of; `null` for other facets. */
  entity: Maybe<Entity>;
  /** The value: a name of the enumeration, an id or a year; `null` for those without a stated one. */
  value: Maybe<Scalars['String']['output']>;
};

/** How many entities of a list have which values: of all that meet the filter, not only of the page. Each is counted only when asked for, and empty where the list's kinds have nothing of the sort. */
export type Facets = {
  __typename?: 'Facets';
  /** By block, most frequent first: ids. */
  block: Array<FacetCount>;
  /** By cluster that it is in or a member of, most frequent first: ids. */
  cluster: Array<FacetCount>;
  /** By kind. */
  kind: Array<FacetCount>;
  /** By the kind's own classification: `projectKind`, `instrumentKind`, `partnershipKind`, `companyKind`, `organisationKind`. */
  ownKind: Array<FacetCount>;
  /** By standing. */
  standing: Array<FacetCount>;
  /** By status on the date of `asOf`, today without it; with `asOf` what was planned or had ended is in a list, and counted, where its filter looks at the status. */
  status: Array<FacetCount>;
  /** By the year it began, was signed, took place, was founded, stated or published, earliest first. */
  year: Array<FacetCount>;
};

/** One field before and after. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** What it held after. */
  after: Maybe<Scalars['String']['output']>;
  /** What it held before; items of a list are joined by a vertical bar. `null` when nothing was stated. */
  before: Maybe<Scalars['String']['output']>;
  /** The name of the field: `nameEn`. */
  field: Scalars['String']['output'];
};

/** One field of a state. */
export type FieldValue = {
  __typename?: 'FieldValue';
  /** The name of the field: `nameEn`. */
  field: Scalars['String']['output'];
  /** What it holds; items of a list are joined by a vertical bar. */
  value: Scalars['String']['output'];
};

/** Conditions on a number; all given ones must hold. */
export type FloatFilter = {
  /** Is exactly this. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is this or more. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is one of these (at most 100). */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is this or less. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** What the graph states no tie for, each list ordered by id and a page at a time (1 to 100, 20 by default). */
export type Gaps = {
  __typename?: 'Gaps';
  /** Instruments that are stated to back no project. */
  instrumentsBackingNothing: InstrumentConnection;
  /** Ministries that back no project, neither directly nor through an instrument that they administer. To operate an instrument is not to administer it. */
  ministriesWithoutProjects: MinistryConnection;
  /** Projects that no instrument and no ministry is stated to back. */
  projectsWithoutBacking: ProjectConnection;
  /** Stakeholders that share no partnership with another stakeholder at the same time, as far as years are stated. */
  stakeholdersWithoutPartners: StakeholderConnection;
};


/** What the graph states no tie for, each list ordered by id and a page at a time (1 to 100, 20 by default). */
export type GapsInstrumentsBackingNothingArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What the graph states no tie for, each list ordered by id and a page at a time (1 to 100, 20 by default). */
export type GapsMinistriesWithoutProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What the graph states no tie for, each list ordered by id and a page at a time (1 to 100, 20 by default). */
export type GapsProjectsWithoutBackingArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What the graph states no tie for, each list ordered by id and a page at a time (1 to 100, 20 by default). */
export type GapsStakeholdersWithoutPartnersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
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

/** That the data changed, by whomever. */
export type GraphChange = {
  __typename?: 'GraphChange';
  /** When the service noticed the change. */
  at: Scalars['DateTime']['output'];
  /**
   * The number of the newest revision, where the change brought one, whichever copy of the service made it. `null` for changes
   * without, as those by other programs, and in the first word to somebody who gave `since` where nobody listened before.
   */
  revision: Maybe<Scalars['ID']['output']>;
  /** Names the state that the data is in now; equal exactly for equal states. */
  state: Scalars['String']['output'];
};

/** A relationship as a line of a picture. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** The first year it held, where stated; in `partnershipNetwork` of the partnership with both of its parties. */
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
  /** The last year it held, where stated; in `partnershipNetwork` of the partnership with both of its parties. */
  toYear: Maybe<Scalars['Int']['output']>;
};

/** An entity as a point of a picture. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** The number of its relationships in the whole graph, not only in this picture. */
  degree: Scalars['Int']['output'];
  /** The whole entity. */
  entity: Entity;
  /** The first year it exists or is in force, an event's own year; `null` where not stated or where its kind has no dates. */
  fromYear: Maybe<Scalars['Int']['output']>;
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
  /** The last year it exists or is in force; `null` where not stated or where its kind has no dates. */
  toYear: Maybe<Scalars['Int']['output']>;
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

/** What happened to one thing in one revision. */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  /** What it did to the thing. */
  change: Change;
  /** The revision. */
  revision: Revision;
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
  /** A name for the quantity, shared by the figures that several sources state for it; an editorial classification. See `Query.disagreements`. */
  measures: Maybe<Scalars['String']['output']>;
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
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on indicators; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type IndicatorFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<IndicatorFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<IndicatorFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<IndicatorFilter>>;
  /** By kind that the figure counts. */
  countsKind?: InputMaybe<EntityKindFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the name of the quantity that it measures. */
  measures?: InputMaybe<StringFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By how the figure is meant. */
  qualifier?: InputMaybe<IndicatorQualifierFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By date it was stated. */
  statedOn?: InputMaybe<DateFilter>;
  /** By unit of the figure. */
  unit?: InputMaybe<StringFilter>;
  /** By figure. */
  value?: InputMaybe<FloatFilter>;
};

/** An order of indicators; ties are broken by id, so that an order is always total. */
export type IndicatorOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: IndicatorOrderField;
};

/** What indicators can be ordered by; what is not stated comes last in either direction. */
export type IndicatorOrderField =
  /** Kind that the figure counts. */
  | 'COUNTS_KIND'
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** The name of the quantity that it measures. */
  | 'MEASURES'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** How the figure is meant. */
  | 'QUALIFIER'
  /** The number of relationships of all kinds and both directions. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Date it was stated. */
  | 'STATED_ON'
  /** Unit of the figure. */
  | 'UNIT'
  /** Figure. */
  | 'VALUE';

/** How a figure is meant. */
export type IndicatorQualifier =
  /** As given. */
  | 'EXACT'
  /** At least so much. */
  | 'OVER'
  /** At most so much. */
  | 'UP_TO';

/** Conditions on how a figure is meant; all given ones must hold. */
export type IndicatorQualifierFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<IndicatorQualifier>;
  /** Is one of these. */
  in?: InputMaybe<Array<IndicatorQualifier>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * How an entity stands in the chosen part of the graph. The graph is taken as undirected; several relationships between the same two entities
 * are one tie, of which the weight, their number, counts for constraint and effective size only.
 */
export type Influence = {
  __typename?: 'Influence';
  /**
   * The share of shortest ways between two others that lead over it, from 0 to 1: Σ σ(s,t|v) / σ(s,t) over all pairs s, t other than v, divided by
   * the number of such pairs, (n−1)(n−2)/2 (L. C. Freeman, 1977; computed after U. Brandes, A faster algorithm for betweenness centrality, 2001).
   */
  betweenness: Scalars['Float']['output'];
  /**
   * Burt's constraint, how much its contacts know each other and so close the holes between them: Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² over its contacts j,
   * q other than i and j, where pᵢⱼ is the weight of the tie divided by the sum of the weights of all ties of i. Low for a broker between groups;
   * `null` for an entity without ties (R. S. Burt, Structural Holes, 1992, ch. 2).
   */
  constraint: Maybe<Scalars['Float']['output']>;
  /** The number of entities that it is tied to. */
  degree: Scalars['Int']['output'];
  /**
   * Burt's effective size, the number of contacts less what is redundant among them: Σⱼ (1 − Σ_q pᵢ_q m_jq), q other than i and j, where m_jq is the weight
   * of the tie between j and q divided by the heaviest tie of j (R. S. Burt, Structural Holes, 1992, ch. 2). 0 for an entity without ties.
   */
  effectiveSize: Scalars['Float']['output'];
  /** The entity. */
  entity: Entity;
  /**
   * The chance to find somebody here who walks from entity to neighbour at random and with a chance of 0.15 jumps anywhere; the sum over all is 1:
   * r(v) = 0.15/n + 0.85 · Σ r(u)/degree(u) over the neighbours u (S. Brin and L. Page, 1998).
   */
  pageRank: Scalars['Float']['output'];
};

/** What to order the influential by. */
export type InfluenceMeasure =
  /** By betweenness, highest first. */
  | 'BETWEENNESS'
  /** By Burt's constraint, lowest first: who is free to broker. */
  | 'CONSTRAINT'
  /** By the number of neighbours, most first. */
  | 'DEGREE'
  /** By PageRank, highest first. */
  | 'PAGE_RANK';

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
  /** Ministries that administer it. Empty where the sources name only an operating body; with `asOf` only where that held on that date. */
  ministries: Array<Ministry>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Bodies that operate it; with `asOf` only where that held on that date. */
  operators: Array<Stakeholder>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The first year it was in force. */
  startYear: Maybe<Scalars['Int']['output']>;
  /** Whether it is planned, active or ended on a date (today by default), as its stated dates tell; `null` where they do not, as of what began and has no stated end. */
  status: Maybe<LifeStatus>;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** A federal funding or support instrument. */
export type InstrumentBacksArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal funding or support instrument. */
export type InstrumentMinistriesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal funding or support instrument. */
export type InstrumentNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A federal funding or support instrument. */
export type InstrumentOperatorsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal funding or support instrument. */
export type InstrumentShortNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A federal funding or support instrument. */
export type InstrumentStatusArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of instruments. */
export type InstrumentConnection = {
  __typename?: 'InstrumentConnection';
  /** The rows with their cursors. */
  edges: Array<InstrumentEdge>;
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on instruments; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type InstrumentFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<InstrumentFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<InstrumentFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<InstrumentFilter>>;
  /** By the projects that it backs. */
  backs?: InputMaybe<RelationFilter>;
  /** By last year. */
  endYear?: InputMaybe<IntFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind of instrument. */
  instrumentKind?: InputMaybe<InstrumentKindFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the ministries that administer it. */
  ministry?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By the bodies that operate it. */
  operator?: InputMaybe<RelationFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By first year. */
  startYear?: InputMaybe<IntFilter>;
  /** By status on the date of `asOf`, today without it; the list is also of what did not exist on that date then, because it was planned or had ended; it was related to nothing then. */
  status?: InputMaybe<LifeStatusFilter>;
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

/** Conditions on a kind of instrument; all given ones must hold. */
export type InstrumentKindFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<InstrumentKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<InstrumentKind>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An order of instruments; ties are broken by id, so that an order is always total. */
export type InstrumentOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: InstrumentOrderField;
};

/** What instruments can be ordered by; what is not stated comes last in either direction. */
export type InstrumentOrderField =
  /** How many projects that it backs there are. */
  | 'BACKS_COUNT'
  /** Last year. */
  | 'END_YEAR'
  /** Id. */
  | 'ID'
  /** Kind of instrument. */
  | 'INSTRUMENT_KIND'
  /** Kind. */
  | 'KIND'
  /** How many ministries that administer it there are. */
  | 'MINISTRY_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** How many bodies that operate it there are. */
  | 'OPERATOR_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** First year. */
  | 'START_YEAR'
  /** Status on the date of `asOf`, today without it. */
  | 'STATUS';

/** Conditions on a whole number; all given ones must hold. */
export type IntFilter = {
  /** Is exactly this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these (at most 100). */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** What dates say of a thing that begins and ends. */
export type LifeStatus =
  /** Has begun and ends on that date or later; never without a stated end, but for an event on its day. */
  | 'ACTIVE'
  /** Has ended. */
  | 'ENDED'
  /** Begins later. */
  | 'PLANNED';

/** Conditions on a status; all given ones must hold. */
export type LifeStatusFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<LifeStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<LifeStatus>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new relationship. */
export type LinkInput = {
  /** What it rests on. */
  evidence: EvidenceInput;
  /** What is known of it. The standing is INFERRED unless given. */
  fields?: InputMaybe<RelationshipFieldsInput>;
  /** How the two are related. */
  relation: Relation;
  /** The id of the entity that it starts at. */
  source: Scalars['ID']['input'];
  /** The id of the entity that it leads to. */
  target: Scalars['ID']['input'];
};

/** A language of names and texts. */
export type Locale =
  /** English */
  | 'EN'
  /** Russian */
  | 'RU';

/** Two entries for one thing. */
export type MergeEntitiesInput = {
  /** The id of the entry that goes; it leads to the survivor from then on. */
  duplicateId: Scalars['ID']['input'];
  /** Its version as the editor saw it. */
  duplicateVersion: Scalars['Int']['input'];
  /** What that rests on. */
  evidence: EvidenceInput;
  /** The id of the entry that stays. */
  survivorId: Scalars['ID']['input'];
  /** Its version as the editor saw it. */
  survivorVersion: Scalars['Int']['input'];
};

/** A federal ministry that takes part in INO Tomsk. */
export type Ministry = Entity & Node & Stakeholder & {
  __typename?: 'Ministry';
  /** Actions of the roadmap that it is responsible for; with `asOf` only where that held on that date. */
  actions: Array<RoadmapAction>;
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Projects that it backs directly, without an instrument. */
  backs: Array<Backing>;
  /** Clusters that it is a member of; with `asOf` only where that held on that date. */
  clusters: Array<Cluster>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** Taxpayer number (ИНН). */
  inn: Maybe<Scalars['String']['output']>;
  /** Instruments that it administers; with `asOf` only where that held on that date. */
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
  /** Instruments that it operates; with `asOf` only where that held on that date. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, as far as both can have been parties at the same time, most shared first; with `asOf` only where that held on that date. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** What it backs and through which instruments; with `asOf` only what held on that date. */
  portfolio: Portfolio;
  /** Persons who act for it, with their roles; with `asOf` only where that held on that date. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryActionsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryBacksArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryClustersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryInstrumentsArgs = {
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
export type MinistryOperatesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryPartnersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryPortfolioArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A federal ministry that takes part in INO Tomsk. */
export type MinistryRepresentativesArgs = {
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on ministries; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type MinistryFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<MinistryFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<MinistryFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<MinistryFilter>>;
  /** By the roadmap actions that it is responsible for. */
  action?: InputMaybe<RelationFilter>;
  /** By the projects that it backs directly. */
  backs?: InputMaybe<RelationFilter>;
  /** By the clusters that it is a member of. */
  cluster?: InputMaybe<RelationFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By taxpayer number (ИНН). */
  inn?: InputMaybe<StringFilter>;
  /** By the instruments that it administers. */
  instrument?: InputMaybe<RelationFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the projects that it leads. */
  leads?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By state registration number (ОГРН). */
  ogrn?: InputMaybe<StringFilter>;
  /** By the instruments that it operates. */
  operates?: InputMaybe<RelationFilter>;
  /** By the partnerships that it is a party to. */
  partnership?: InputMaybe<RelationFilter>;
  /** By the projects that it takes part in, leading it or not. */
  project?: InputMaybe<RelationFilter>;
  /** By the persons who act for it. */
  representative?: InputMaybe<RelationFilter>;
  /** By identifier in the Research Organization Registry. */
  ror?: InputMaybe<StringFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By address of its own site. */
  website?: InputMaybe<StringFilter>;
  /** By identifier in Wikidata. */
  wikidata?: InputMaybe<StringFilter>;
};

/** An order of ministries; ties are broken by id, so that an order is always total. */
export type MinistryOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: MinistryOrderField;
};

/** What ministries can be ordered by; what is not stated comes last in either direction. */
export type MinistryOrderField =
  /** How many roadmap actions that it is responsible for there are. */
  | 'ACTION_COUNT'
  /** How many projects that it backs directly there are. */
  | 'BACKS_COUNT'
  /** How many clusters that it is a member of there are. */
  | 'CLUSTER_COUNT'
  /** Id. */
  | 'ID'
  /** Taxpayer number (ИНН). */
  | 'INN'
  /** How many instruments that it administers there are. */
  | 'INSTRUMENT_COUNT'
  /** Kind. */
  | 'KIND'
  /** How many projects that it leads there are. */
  | 'LEADS_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** State registration number (ОГРН). */
  | 'OGRN'
  /** How many instruments that it operates there are. */
  | 'OPERATES_COUNT'
  /** How many partnerships that it is a party to there are. */
  | 'PARTNERSHIP_COUNT'
  /** How many projects that it takes part in, leading it or not there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** How many persons who act for it there are. */
  | 'REPRESENTATIVE_COUNT'
  /** Identifier in the Research Organization Registry. */
  | 'ROR'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Address of its own site. */
  | 'WEBSITE'
  /** Identifier in Wikidata. */
  | 'WIKIDATA';

/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Sources added to what an entity or a relationship rests on. */
  attachSource: EditPayload;
  /** A new entity. Where placeholders fill its kind up to a stated total, it takes the place of one. */
  createEntity: EditPayload;
  /** An entity taken away that nothing is related to. */
  deleteEntity: EditPayload;
  /** A relationship that held until a year. */
  endRelation: EditPayload;
  /** Two entities related. */
  link: EditPayload;
  /** Two entries for one thing made into one: the survivor takes over names (as aliases), sources and relationships, and what it does not state itself; the old id leads to it. */
  mergeEntities: EditPayload;
  /**
   * An earlier revision taken back as a whole, as long as all that it changed is as it left it. An import, and one that brought
   * entities by creating them or by bringing them back, is taken back by whom it is of, or by an admin: they go with it.
   */
  revertRevision: EditPayload;
  /** A relationship taken away that never was; one that has ended is ended by endRelation. */
  unlink: EditPayload;
  /** Some fields of an entity said anew. */
  updateEntity: EditPayload;
  /** Some fields of a relationship said anew. */
  updateLink: EditPayload;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationAttachSourceArgs = {
  input: AttachSourceInput;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationCreateEntityArgs = {
  input: CreateEntityInput;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationDeleteEntityArgs = {
  input: DeleteEntityInput;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationEndRelationArgs = {
  input: EndRelationInput;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationLinkArgs = {
  input: LinkInput;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationRevertRevisionArgs = {
  input: RevertRevisionInput;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationUnlinkArgs = {
  input: UnlinkInput;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationUpdateEntityArgs = {
  input: UpdateEntityInput;
};


/**
 * Every change that an editor can make. Each is one revision, seen by the very next read of anybody. A role is needed: editor; admin
 * for deleteEntity, and for revertRevision where it takes away what somebody else brought. CONFLICT: somebody changed it in between;
 * the error holds both states, and nothing was written. LIMIT_EXCEEDED: others were writing for too long, or too many edits waited;
 * nothing was written. With `outcome: "UNKNOWN"` the database went away when it was to commit, and the history shows whether it was
 * written. The first of several in a document that fails ends it: `data` is null although those before it were written; look at
 * `revisions`, or send one mutation a document.
 */
export type MutationUpdateLinkArgs = {
  input: UpdateLinkInput;
};

/** Entities of a large network that one point stands for. */
export type NetworkGroup = {
  __typename?: 'NetworkGroup';
  /** The block or cluster that gathers them, or their community's member with most ties, whose id that of the community is; `null` for a group of a kind. */
  entity: Maybe<Entity>;
  /** Its id, as `open` takes it and `links` name it; never an entity's, because it holds a dot. */
  id: Scalars['ID']['output'];
  /** What its entities are, or of a block, cluster or community what `entity` is. */
  kind: EntityKind;
  /** The ids of those that are shown one by one, because the group is open; `total` less their number is what its point stands for. */
  shown: Array<Scalars['ID']['output']>;
  /** How many entities belong to it. */
  total: Scalars['Int']['output'];
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

/** Relationships of one relation from one point of a gathered picture to another, of which at least one is a group. */
export type NetworkLink = {
  __typename?: 'NetworkLink';
  /** How many relationships there are. */
  count: Scalars['Int']['output'];
  /** How they are related. */
  relation: Relation;
  /** The id of an entity or a group. */
  source: Scalars['ID']['output'];
  /** The id of an entity or a group. */
  target: Scalars['ID']['output'];
};

/** A network as a picture that stays small whatever its size. */
export type NetworkOverview = {
  __typename?: 'NetworkOverview';
  /**
   * What is shown one by one, with the relationships between those: everything where the network is small, else the entities of the open
   * groups. `truncated` says whether anything is gathered; `totalNodes` and `totalEdges` are those of the whole network.
   */
  graph: Graph;
  /** What the other entities are gathered in, the largest first; none where the network is small. A group whose entities are all shown stands here as well. */
  groups: Array<NetworkGroup>;
  /** How groups are related with each other and with what is shown one by one. Relationships within a group are in `totalEdges` only. */
  links: Array<NetworkLink>;
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
  /** Clusters that it is a member of; with `asOf` only where that held on that date. */
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
  /** Instruments that it operates; with `asOf` only where that held on that date. */
  operates: Array<Instrument>;
  /** What kind of organisation it is. */
  organisationKind: Maybe<OrganisationKind>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, as far as both can have been parties at the same time, most shared first; with `asOf` only where that held on that date. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles; with `asOf` only where that held on that date. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** Any other organisation. */
export type OrganisationClustersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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
export type OrganisationOperatesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** Any other organisation. */
export type OrganisationParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** Any other organisation. */
export type OrganisationPartnersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** Any other organisation. */
export type OrganisationPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** Any other organisation. */
export type OrganisationRepresentativesArgs = {
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on organisations; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type OrganisationFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<OrganisationFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<OrganisationFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<OrganisationFilter>>;
  /** By the clusters that it is a member of. */
  cluster?: InputMaybe<RelationFilter>;
  /** By country of its seat. */
  country?: InputMaybe<StringFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By taxpayer number (ИНН). */
  inn?: InputMaybe<StringFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the projects that it leads. */
  leads?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By state registration number (ОГРН). */
  ogrn?: InputMaybe<StringFilter>;
  /** By the instruments that it operates. */
  operates?: InputMaybe<RelationFilter>;
  /** By kind of organisation. */
  organisationKind?: InputMaybe<OrganisationKindFilter>;
  /** By the partnerships that it is a party to. */
  partnership?: InputMaybe<RelationFilter>;
  /** By the projects that it takes part in, leading it or not. */
  project?: InputMaybe<RelationFilter>;
  /** By the persons who act for it. */
  representative?: InputMaybe<RelationFilter>;
  /** By identifier in the Research Organization Registry. */
  ror?: InputMaybe<StringFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By address of its own site. */
  website?: InputMaybe<StringFilter>;
  /** By identifier in Wikidata. */
  wikidata?: InputMaybe<StringFilter>;
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

/** Conditions on a kind of organisation; all given ones must hold. */
export type OrganisationKindFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<OrganisationKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<OrganisationKind>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An order of organisations; ties are broken by id, so that an order is always total. */
export type OrganisationOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OrganisationOrderField;
};

/** What organisations can be ordered by; what is not stated comes last in either direction. */
export type OrganisationOrderField =
  /** How many clusters that it is a member of there are. */
  | 'CLUSTER_COUNT'
  /** Country of its seat. */
  | 'COUNTRY'
  /** Id. */
  | 'ID'
  /** Taxpayer number (ИНН). */
  | 'INN'
  /** Kind. */
  | 'KIND'
  /** How many projects that it leads there are. */
  | 'LEADS_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** State registration number (ОГРН). */
  | 'OGRN'
  /** How many instruments that it operates there are. */
  | 'OPERATES_COUNT'
  /** Kind of organisation. */
  | 'ORGANISATION_KIND'
  /** How many partnerships that it is a party to there are. */
  | 'PARTNERSHIP_COUNT'
  /** How many projects that it takes part in, leading it or not there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** How many persons who act for it there are. */
  | 'REPRESENTATIVE_COUNT'
  /** Identifier in the Research Organization Registry. */
  | 'ROR'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Address of its own site. */
  | 'WEBSITE'
  /** Identifier in Wikidata. */
  | 'WIKIDATA';

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
  /** The partnerships that both are parties to, by their stated years at the same time. */
  sharedPartnerships: Array<Partnership>;
  /** The other party. */
  stakeholder: Stakeholder;
};

/** A signed partnership between two or more stakeholders. */
export type Partnership = Entity & Node & {
  __typename?: 'Partnership';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** The events where it was signed or announced; with `asOf` only where that held on that date. */
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
  /** Its parties with their roles; with `asOf` only where that held on that date. */
  parties: Array<Party>;
  /** What kind of paper; an editorial classification. */
  partnershipKind: Maybe<PartnershipKind>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** Persons who signed it; with `asOf` only where that held on that date. */
  signatories: Array<Person>;
  /** When it was signed; `null` when the sources do not say. */
  signedOn: Maybe<Scalars['Date']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** Whether it is planned, active or ended on a date (today by default), as its stated dates tell; `null` where they do not, as of what began and has no stated end. */
  status: Maybe<LifeStatus>;
  /** What it is about, in the asked language, else in the other one. */
  summary: Maybe<Scalars['String']['output']>;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** A signed partnership between two or more stakeholders. */
export type PartnershipAnnouncedAtArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A signed partnership between two or more stakeholders. */
export type PartnershipNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A signed partnership between two or more stakeholders. */
export type PartnershipPartiesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A signed partnership between two or more stakeholders. */
export type PartnershipShortNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A signed partnership between two or more stakeholders. */
export type PartnershipSignatoriesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A signed partnership between two or more stakeholders. */
export type PartnershipStatusArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on partnerships; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type PartnershipFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<PartnershipFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<PartnershipFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<PartnershipFilter>>;
  /**
   * Only those in force on this date: signed on it or before, or of unknown date, and not ended before it; in lists also others where the
   * filter looks at `status`. At the top of the filter only.
   */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** By date of the end. */
  endsOn?: InputMaybe<DateFilter>;
  /** By the events where it was signed or announced. */
  event?: InputMaybe<RelationFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** Only those that one of these stakeholders is a party to (at most 100 ids); `party` says more. */
  parties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By kind of paper. */
  partnershipKind?: InputMaybe<PartnershipKindFilter>;
  /** By kind of paper: one of these. */
  partnershipKinds?: InputMaybe<Array<PartnershipKind>>;
  /** By the parties. */
  party?: InputMaybe<RelationFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the persons who signed it. */
  signatory?: InputMaybe<RelationFilter>;
  /** By date of signing. */
  signedOn?: InputMaybe<DateFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By status on the date of `asOf`, today without it; the list is also of what did not exist on that date then, because it was planned or had ended; it was related to nothing then. */
  status?: InputMaybe<LifeStatusFilter>;
  /** By what it is about. */
  summary?: InputMaybe<StringFilter>;
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

/** Conditions on a kind of partnership; all given ones must hold. */
export type PartnershipKindFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<PartnershipKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<PartnershipKind>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An order of partnerships; ties are broken by id, so that an order is always total. */
export type PartnershipOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PartnershipOrderField;
};

/** What partnerships can be ordered by; what is not stated comes last in either direction. */
export type PartnershipOrderField =
  /** Date of the end. */
  | 'ENDS_ON'
  /** How many events where it was signed or announced there are. */
  | 'EVENT_COUNT'
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** Kind of paper. */
  | 'PARTNERSHIP_KIND'
  /** How many parties there are. */
  | 'PARTY_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many persons who signed it there are. */
  | 'SIGNATORY_COUNT'
  /** Date of signing. */
  | 'SIGNED_ON'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Status on the date of `asOf`, today without it. */
  | 'STATUS'
  /** What it is about. */
  | 'SUMMARY';

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
  /** How much the way leads over hubs: the sum of ln(degree) over the entities between its ends; among equally long and well founded ways the lowest comes first. */
  hubPenalty: Scalars['Float']['output'];
  /** The number of relationships on the way. */
  length: Scalars['Int']['output'];
  /** The entities on the way, from the start to the end. */
  nodes: Array<GraphNode>;
};

/** The ways between two entities, and what their absence means. */
export type PathsExplained = {
  __typename?: 'PathsExplained';
  /** Whether these are certainly the best ways; `false` when there are more than are weighed, so that only some of the same length were: 200, and up to 3,200 where most come by an entity twice. */
  complete: Scalars['Boolean']['output'];
  /** The number of relationships of the shortest way, also where it is longer than `maxLength`; `null` when there is none. */
  distance: Maybe<Scalars['Int']['output']>;
  /** The number of relationships of the longest way that was looked for. */
  maxLength: Scalars['Int']['output'];
  /** How the search came out. */
  outcome: PathsOutcome;
  /** The ways, as `paths` gives them. */
  paths: Array<Path>;
  /** The outcome as a sentence, in the asked language, else in the request's. */
  text: Scalars['String']['output'];
};


/** The ways between two entities, and what their absence means. */
export type PathsExplainedTextArgs = {
  locale: InputMaybe<Locale>;
};

/** How a search for ways between two entities came out. */
export type PathsOutcome =
  /** There is at least one way. */
  | 'FOUND'
  /** There is a way, but it is longer than was asked for. */
  | 'NONE_WITHIN_LENGTH'
  /** There is no way of any length over the given relations. */
  | 'NOT_CONNECTED';

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
  /** Whom the person acts for, in which role; with `asOf` only where that held on that date. */
  represents: Array<Representation>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** Partnerships that the person signed; with `asOf` only where that held on that date. */
  signed: Array<Partnership>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** A person who holds public office and acts for a stakeholder. */
export type PersonNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A person who holds public office and acts for a stakeholder. */
export type PersonRepresentsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A person who holds public office and acts for a stakeholder. */
export type PersonShortNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A person who holds public office and acts for a stakeholder. */
export type PersonSignedArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of persons. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows with their cursors. */
  edges: Array<PersonEdge>;
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on persons; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type PersonFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<PersonFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<PersonFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<PersonFilter>>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By the partnerships that the person signed. */
  partnership?: InputMaybe<RelationFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By the stakeholders that the person acts for. */
  stakeholder?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
};

/** An order of persons; ties are broken by id, so that an order is always total. */
export type PersonOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PersonOrderField;
};

/** What persons can be ordered by; what is not stated comes last in either direction. */
export type PersonOrderField =
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** How many partnerships that the person signed there are. */
  | 'PARTNERSHIP_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** How many stakeholders that the person acts for there are. */
  | 'STAKEHOLDER_COUNT'
  /** Standing, best founded first. */
  | 'STANDING';

/** What a ministry backs, through which instruments, and how much hangs on each of them. */
export type Portfolio = {
  __typename?: 'Portfolio';
  /**
   * How concentrated the portfolio is: the Herfindahl–Hirschman index, the sum of sᵢ² over its instruments, where sᵢ is the instrument's
   * share of the backings: nᵢ / Σ nⱼ, nᵢ being the number of projects that it backs. What the ministry backs directly counts as one more
   * instrument. 1 when everything runs through one instrument, 1/k when it is spread evenly over k; `null` when nothing is backed.
   * (A. O. Hirschman, National Power and the Structure of Foreign Trade, 1945; O. C. Herfindahl, 1950.)
   */
  concentration: Maybe<Scalars['Float']['output']>;
  /** The projects that it backs directly, without an instrument, by name. */
  directProjects: Array<Project>;
  /** The instruments that it administers, those with most projects first; also those that back nothing. */
  instruments: Array<PortfolioInstrument>;
  /** The ministry. */
  ministry: Ministry;
  /** The projects that it backs through instruments or directly, each once, by name. */
  projects: Array<Project>;
  /** Those of its projects that one single backer stands behind, one of its instruments or itself: what would be lost with that backer, by name. */
  singlyBackedProjects: Array<Project>;
  /** How many instruments it administers. */
  totalInstruments: Scalars['Int']['output'];
  /** How many projects it backs, each counted once however many instruments lead to it. */
  totalProjects: Scalars['Int']['output'];
};

/** An instrument within a ministry's portfolio. */
export type PortfolioInstrument = {
  __typename?: 'PortfolioInstrument';
  /** The instrument. */
  instrument: Instrument;
  /** The projects that it backs, by name. */
  projects: Array<Project>;
  /** Its share of the backings of the portfolio, from 0 to 1: sᵢ of `Portfolio.concentration`. */
  share: Scalars['Float']['output'];
  /** How many projects it backs. */
  totalProjects: Scalars['Int']['output'];
};

/** A project carried out within INO Tomsk. */
export type Project = Entity & Node & {
  __typename?: 'Project';
  /** Actions of the roadmap that advance it; with `asOf` only where that held on that date. */
  actions: Array<RoadmapAction>;
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Types of area where it is located; with `asOf` only where that held on that date. */
  areaTypes: Array<AreaType>;
  /** What backs it, instrument by instrument; with `asOf` only where that held on that date. Whole chains: `Query.backing`. */
  backing: Array<Backing>;
  /** The programme's block that it belongs to; with `asOf` only where that held on that date. */
  block: Maybe<Block>;
  /** Clusters that it belongs to; with `asOf` only where that held on that date. */
  clusters: Array<Cluster>;
  /** The last year that the sources link to the work; `null` when not stated. */
  endYear: Maybe<Scalars['Int']['output']>;
  /** A readable slug, unique over all kinds, that never changes. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** The stakeholder that leads it, the best founded one where sources name several (`leads` has all); with `asOf` only where that held on that date. */
  lead: Maybe<Stakeholder>;
  /** All stakeholders that the sources name as leading it; with `asOf` only where that held on that date. */
  leads: Array<Stakeholder>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Stakeholders that take part in it, those that lead it not repeated; with `asOf` only where that held on that date. */
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
  /** Whether it is planned, active or ended on a date (today by default), as its stated dates tell; `null` where they do not, as of what began and has no stated end. */
  status: Maybe<LifeStatus>;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** A project carried out within INO Tomsk. */
export type ProjectActionsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectAreaTypesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectBackingArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectBlockArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectClustersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectLeadArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectLeadsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A project carried out within INO Tomsk. */
export type ProjectParticipantsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A project carried out within INO Tomsk. */
export type ProjectShortNameArgs = {
  locale: InputMaybe<Locale>;
};


/** A project carried out within INO Tomsk. */
export type ProjectStatusArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The rows with their cursors. */
  edges: Array<ProjectEdge>;
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on projects; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type ProjectFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<ProjectFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<ProjectFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<ProjectFilter>>;
  /** By the roadmap actions that advance it. */
  action?: InputMaybe<RelationFilter>;
  /** By the types of area. */
  areaType?: InputMaybe<RelationFilter>;
  /** By the instruments and ministries that back it directly. */
  backedBy?: InputMaybe<RelationFilter>;
  /** By the blocks. */
  block?: InputMaybe<RelationFilter>;
  /** By the clusters. */
  cluster?: InputMaybe<RelationFilter>;
  /** By last year. */
  endYear?: InputMaybe<IntFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the stakeholders that lead it. */
  lead?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By the stakeholders that take part in it, leading it or not. */
  participant?: InputMaybe<RelationFilter>;
  /** By kind of project. */
  projectKind?: InputMaybe<ProjectKindFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By first year. */
  startYear?: InputMaybe<IntFilter>;
  /** By status on the date of `asOf`, today without it; the list is also of what did not exist on that date then, because it was planned or had ended; it was related to nothing then. */
  status?: InputMaybe<LifeStatusFilter>;
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

/** Conditions on a kind of project; all given ones must hold. */
export type ProjectKindFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<ProjectKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ProjectKind>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An order of projects; ties are broken by id, so that an order is always total. */
export type ProjectOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ProjectOrderField;
};

/** What projects can be ordered by; what is not stated comes last in either direction. */
export type ProjectOrderField =
  /** How many roadmap actions that advance it there are. */
  | 'ACTION_COUNT'
  /** How many types of area there are. */
  | 'AREA_TYPE_COUNT'
  /** How many instruments and ministries that back it directly there are. */
  | 'BACKED_BY_COUNT'
  /** How many blocks there are. */
  | 'BLOCK_COUNT'
  /** How many clusters there are. */
  | 'CLUSTER_COUNT'
  /** Last year. */
  | 'END_YEAR'
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** How many stakeholders that lead it there are. */
  | 'LEAD_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** How many stakeholders that take part in it, leading it or not there are. */
  | 'PARTICIPANT_COUNT'
  /** Kind of project. */
  | 'PROJECT_KIND'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** First year. */
  | 'START_YEAR'
  /** Status on the date of `asOf`, today without it. */
  | 'STATUS';

/** Every question that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** An area type by its id; `null` when there is none. */
  areaType: Maybe<AreaType>;
  /** All area types that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  areaTypes: AreaTypeConnection;
  /**
   * All chains that back a project, best founded first: ministry and operator → instrument → project, or ministry → project.
   * An empty list when nothing is stated to back it. With `asOf` only the chains that held on that date.
   * Fails with BAD_USER_INPUT when there is no such project.
   */
  backing: Array<BackingPath>;
  /** A block by its id; `null` when there is none. */
  block: Maybe<Block>;
  /** All blocks that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  blocks: BlockConnection;
  /**
   * Instruments that do not back a project yet, with the reasons that speak for them, best first; at most `first` (1 to 50). A reason is
   * a third thing z that ties the instrument to the project: the instrument backs another project with the same stakeholder, action, cluster,
   * block or area type; a ministry that backs the project or is responsible for an action that advances it administers the instrument; a
   * stakeholder of the project operates it. Each case weighs 1 / ln(1 + degree of z), so that a tie over something rare says more than one over
   * something common (after L. Adamic and E. Adar, Friends and neighbors on the Web, 2003); the score is their sum.
   * Instruments of which the stated years do not meet those of the project are left out. With `asOf` these are instruments in force on that
   * date that did not back the project then, and only ties that held then count, whether or not the project has begun.
   * Fails with BAD_USER_INPUT when there is no such project.
   */
  candidateInstruments: Array<CandidateInstrument>;
  /**
   * What began and what ended between two dates, by the stated dates of entities and relationships, a relationship also with either of its ends.
   * An event ends with its last stated day; what it is related to stays so. A relationship that by these dates never held, because its own and
   * those of its ends do not meet, neither began nor ended.
   * Dates of different precision are compared at the coarser one: what began in 2016 existed already on 2016-06-01. What began and ended between both
   * stands in both lists. With `kinds` only entities of these kinds, and relationships with at least one end among them. Each list holds at most
   * `limit` (1 to 5,000), by id. Fails with BAD_USER_INPUT when `to` is before `from`, with LIMIT_EXCEEDED in a graph of more than 100,000 entities.
   */
  changes: Changes;
  /** A cluster by its id; `null` when there is none. */
  cluster: Maybe<Cluster>;
  /** All clusters that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  clusters: ClusterConnection;
  /**
   * The graph, or the part of the given kinds, relations and standings and as it was at `asOf`, divided into communities, largest first: by the Louvain
   * method (V. D. Blondel et al., Fast unfolding of communities in large networks, 2008) with a fixed seed, so that the same data gives
   * the same division. Entities without a tie in the chosen part belong to none.
   * Fails with LIMIT_EXCEEDED when more than 300,000 ties are to be divided, and in a graph of more than 100,000 entities.
   */
  communities: Array<Community>;
  /** All companies that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  companies: CompanyConnection;
  /** A company by its id; `null` when there is none. */
  company: Maybe<Company>;
  /** A corporation by its id; `null` when there is none. */
  corporation: Maybe<Corporation>;
  /** All corporations that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  corporations: CorporationConnection;
  /** What the programme states against what the graph holds, for every indicator that counts a kind. */
  coverage: Array<CoverageRow>;
  /**
   * What the sources state differently, side by side: figures that count the same kind of thing, or measure the same quantity, and cannot all be true;
   * a figure that does both joins either. Over 100 and 120 can both be true, over 100 and 100 cannot; nor can figures of different units. The figures that
   * disagree stand with all others about the same. Nothing is judged or corrected.
   */
  disagreements: Array<Disagreement>;
  /** An event by its id; `null` when there is none. */
  event: Maybe<Event>;
  /** All events that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  events: EventConnection;
  /**
   * What is missing, both ways. With `asOf` only entities that existed and ties that held on that date count;
   * with `standings` only entities of these standings are listed, so that placeholders can be left out.
   */
  gaps: Gaps;
  /** What happened to an entity or a relationship, the newest first, in revisions older than `before` where it is given (first: 1 to 100). Also of things that are gone. */
  history: Array<HistoryEntry>;
  /**
   * What loses its backing if these instruments and ministries (1 to 100 ids) ended. A chain of `backing` breaks when its instrument
   * or its ministry is among them: a ministry takes the instruments along that it administers, unless another ministry administers them as well.
   * To operate an instrument is not to administer it: what a ministry only operates does not end with it.
   * With `asOf` only chains count that held on that date. Fails with BAD_USER_INPUT when an id is not one of an instrument or a ministry.
   */
  ifEnded: EndingImpact;
  /** An indicator by its id; `null` when there is none. */
  indicator: Maybe<Indicator>;
  /** All indicators that meet the filter, a page at a time (1 to 100, 20 by default). */
  indicators: IndicatorConnection;
  /**
   * The entities that matter most in the graph, or in the part of the given kinds, relations and standings and as it was at `asOf`;
   * at most `first` (1 to 100), by the given measure, ties by id. Entities without a tie in the chosen part are not among them and do not count.
   * Fails with LIMIT_EXCEEDED when more than 5,000 entities or 50,000 ties are to be weighed, and in a graph of more than 100,000 entities.
   */
  influence: Array<Influence>;
  /** An instrument by its id; `null` when there is none. */
  instrument: Maybe<Instrument>;
  /** All instruments that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  instruments: InstrumentConnection;
  /** All ministries that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
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
  /**
   * The network, or the part of the given kinds, relations and standings, with `asOf` as it was on that date, as a picture that stays
   * small: entity by entity with positions where there are at most `wholeUpTo` (0 to 20,000) of them, else gathered in groups that
   * are opened by their ids, of all open groups together at most `limit` (1 to 2,000) entities, those with most relationships first.
   */
  networkOverview: NetworkOverview;
  /** Anything by its id; `null` when there is none. */
  node: Maybe<Node>;
  /** Several by their ids (at most 100), in the given order, `null` for each that does not exist. */
  nodes: Array<Maybe<Node>>;
  /** An organisation by its id; `null` when there is none. */
  organisation: Maybe<Organisation>;
  /** All organisations that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  organisations: OrganisationConnection;
  /** A partnership by its id; `null` when there is none. */
  partnership: Maybe<Partnership>;
  /**
   * Stakeholders joined by partnerships: one line for each partnership of each pair of its parties that can have been so at the same time while
   * it was in force, as far as years are stated. Stakeholders that no line joins to another are not shown. With `asOf` only what was in force then,
   * also where the filter looks at `status`. Fails with LIMIT_EXCEEDED when the parties make more than 50,000 pairs.
   */
  partnershipNetwork: Graph;
  /** All partnerships that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  partnerships: PartnershipConnection;
  /**
   * The `first` (1 to 20) shortest ways between two entities of at most `maxLength` relationships (1 to 10), shortest first;
   * an empty list when there is none within that length. Fails with BAD_USER_INPUT when an end does not exist or both are the same.
   */
  paths: Array<Path>;
  /**
   * As `paths`, with an explicit answer when there is none: whether a longer way exists and how long it is, or none at all.
   * Takes the same arguments and fails in the same cases.
   */
  pathsExplained: PathsExplained;
  /** A person by its id; `null` when there is none. */
  person: Maybe<Person>;
  /** All persons that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  persons: PersonConnection;
  /** A project by its id; `null` when there is none. */
  project: Maybe<Project>;
  /** All projects that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  projects: ProjectConnection;
  /** A relationship by its id; `null` when there is none. */
  relationship: Maybe<Relationship>;
  /** One revision; `null` when there is none of that number. */
  revision: Maybe<Revision>;
  /** Revisions, the newest first, older than the one numbered `before` where it is given (first: 1 to 100). */
  revisions: Array<Revision>;
  /** A roadmap action by its id; `null` when there is none. */
  roadmapAction: Maybe<RoadmapAction>;
  /** All roadmap actions that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  roadmapActions: RoadmapActionConnection;
  /**
   * Finds entities of any kind by their names, short names and aliases, in Russian or English and in either script, by whole words,
   * their beginnings and with one typing error; best match first. `query` holds 1 to 200 characters and no operators; `first` is 1 to 50.
   */
  search: Array<SearchHit>;
  /**
   * Backers that some projects have no other beside, those with most such projects first; at most `first` (1 to 100).
   * With `asOf` only backings count that held on that date.
   */
  singlePointsOfFailure: Array<SinglePointOfFailure>;
  /** A source by its id; `null` when there is none. */
  source: Maybe<Source>;
  /** All sources that meet the filter, a page at a time (1 to 100, 20 by default). */
  sources: SourceConnection;
  /** A stakeholder by its id; `null` when there is none. */
  stakeholder: Maybe<Stakeholder>;
  /** All stakeholders that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
  stakeholders: StakeholderConnection;
  /** A statement by its id; `null` when there is none. */
  statement: Maybe<Statement>;
  /** All statements that meet the filter, a page at a time (1 to 100, 20 by default). */
  statements: StatementConnection;
  /**
   * Stakeholders that share no partnership with this one yet and would open a structural hole to it, best first; at most `first` (1 to 50).
   * Only those are suggested that have something in common with it already (a partner, a project, a cluster) and with whom one partnership
   * more would lower its constraint in the network of partnerships: see `Influence.constraint`; a tie weighs as many partnerships as both share.
   * Common ground is weighed after L. Adamic and E. Adar (Friends and neighbors on the Web, 2003).
   * Two parties of a partnership whose stated years there do not meet do not share it.
   * Fails with BAD_USER_INPUT when there is no such stakeholder, with LIMIT_EXCEEDED in a graph of more than 100,000 entities or of more than
   * 300,000 pairs of parties, counted once for each partnership.
   */
  suggestedPartners: Array<SuggestedPartner>;
  /** All universities that meet the filter, a page at a time (1 to 100, 20 by default); with `asOf` as it was on that date: those that existed, related to what they were related to. */
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
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AreaTypeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AreaTypeOrder>;
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
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BlockFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<BlockOrder>;
};


/** Every question that can be asked. */
export type QueryCandidateInstrumentsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryChangesArgs = {
  from: Scalars['Date']['input'];
  kinds: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['Date']['input'];
};


/** Every question that can be asked. */
export type QueryClusterArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryClustersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClusterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClusterOrder>;
};


/** Every question that can be asked. */
export type QueryCommunitiesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  kinds: InputMaybe<Array<EntityKind>>;
  relations: InputMaybe<Array<Relation>>;
  standings: InputMaybe<Array<Standing>>;
};


/** Every question that can be asked. */
export type QueryCompaniesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CompanyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CompanyOrder>;
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
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CorporationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CorporationOrder>;
};


/** Every question that can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
};


/** Every question that can be asked. */
export type QueryGapsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  standings: InputMaybe<Array<Standing>>;
};


/** Every question that can be asked. */
export type QueryHistoryArgs = {
  before: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryIfEndedArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


/** Every question that can be asked. */
export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<IndicatorFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<IndicatorOrder>;
};


/** Every question that can be asked. */
export type QueryInfluenceArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<Array<EntityKind>>;
  orderBy?: InputMaybe<InfluenceMeasure>;
  relations: InputMaybe<Array<Relation>>;
  standings: InputMaybe<Array<Standing>>;
};


/** Every question that can be asked. */
export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryInstrumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InstrumentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InstrumentOrder>;
};


/** Every question that can be asked. */
export type QueryMinistriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MinistryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<MinistryOrder>;
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
export type QueryNetworkOverviewArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  by?: InputMaybe<NetworkGrouping>;
  kinds: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  open: InputMaybe<Array<Scalars['ID']['input']>>;
  relations: InputMaybe<Array<Relation>>;
  standings: InputMaybe<Array<Standing>>;
  wholeUpTo?: InputMaybe<Scalars['Int']['input']>;
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
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OrganisationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<OrganisationOrder>;
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
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PartnershipFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PartnershipOrder>;
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
export type QueryPathsExplainedArgs = {
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
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PersonFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PersonOrder>;
};


/** Every question that can be asked. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProjectFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ProjectOrder>;
};


/** Every question that can be asked. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryRevisionArgs = {
  number: Scalars['Int']['input'];
};


/** Every question that can be asked. */
export type QueryRevisionsArgs = {
  before: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question that can be asked. */
export type QueryRoadmapActionArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryRoadmapActionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RoadmapActionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<RoadmapActionOrder>;
};


/** Every question that can be asked. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<Array<EntityKind>>;
  query: Scalars['String']['input'];
};


/** Every question that can be asked. */
export type QuerySinglePointsOfFailureArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question that can be asked. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SourceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SourceOrder>;
};


/** Every question that can be asked. */
export type QueryStakeholderArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryStakeholdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
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
  filter: InputMaybe<StatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<StatementOrder>;
};


/** Every question that can be asked. */
export type QuerySuggestedPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  stakeholderId: Scalars['ID']['input'];
};


/** Every question that can be asked. */
export type QueryUniversitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<UniversityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<UniversityOrder>;
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
  filter: InputMaybe<WorkStreamFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<WorkStreamOrder>;
};

/** Why something is suggested. Every reason points at the relationships that it rests on. */
export type Reason = {
  __typename?: 'Reason';
  /** The relationships that it rests on; at most 20, the sentence tells how many cases there are in all. */
  edges: Array<GraphEdge>;
  /** The reason as a sentence, in the asked language, else in the request's. */
  text: Scalars['String']['output'];
};


/** Why something is suggested. Every reason points at the relationships that it rests on. */
export type ReasonTextArgs = {
  locale: InputMaybe<Locale>;
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

/** What an entity must be related to; all given conditions must hold. With `asOf` only what held on that date counts. */
export type RelationFilter = {
  /** Each of these (ids, at most 100). */
  all?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** So many of them in all, whichever they are. */
  count?: InputMaybe<IntFilter>;
  /** None of these (ids, at most 100). */
  none?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least one of these (ids, at most 100). */
  some?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A relationship between two entities by itself. */
export type Relationship = {
  __typename?: 'Relationship';
  /** The amount of a backing, in millions of roubles. */
  amountMlnRub: Maybe<Scalars['Float']['output']>;
  /** The first year in which it holds, where it is known. */
  fromYear: Maybe<Scalars['Int']['output']>;
  /** The ids of its ends with its type between them: `tsu:LEADS:some-project`. */
  id: Scalars['ID']['output'];
  /** How the two are related. */
  relation: Relation;
  /** The part that the one plays in the other. */
  role: Maybe<Scalars['String']['output']>;
  /** The id of the entity that it starts at. */
  source: Scalars['ID']['output'];
  /** What it rests on. */
  sources: Array<Source>;
  /** How well it is founded. */
  standing: Standing;
  /** The id of the entity that it leads to. */
  target: Scalars['ID']['output'];
  /** The last year in which it holds, where it is known. */
  toYear: Maybe<Scalars['Int']['output']>;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};

/** Fields of a relationship: `null` takes a value away, a field that is left out stays as it is. */
export type RelationshipFieldsInput = {
  /** The amount of a backing, in millions of roubles. */
  amountMlnRub?: InputMaybe<Scalars['Float']['input']>;
  /** First year. */
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** The part that a party or a person plays. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** How well it is founded. */
  standing?: InputMaybe<Standing>;
  /** Last year. */
  toYear?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A revision to be taken back. */
export type RevertRevisionInput = {
  /** Its number. */
  number: Scalars['Int']['input'];
  /** Why, in a sentence (1 to 500 characters). */
  reason: Scalars['String']['input'];
};

/** One change of the graph, made as a whole: who, when, why and what. */
export type Revision = {
  __typename?: 'Revision';
  /** What it was made for. */
  action: RevisionAction;
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** Who made it. */
  by: Scalars['String']['output'];
  /** How many things it changed. */
  changed: Scalars['Int']['output'];
  /** What it changed, thing by thing, in its order; the place of the last one is `after` for the next page (first: 1 to 100). */
  changes: Array<Change>;
  /** How many things it created. */
  created: Scalars['Int']['output'];
  /** Whether it was made without a source, knowingly. */
  isUnsourced: Scalars['Boolean']['output'];
  /** From 1, without gaps. */
  number: Scalars['Int']['output'];
  /** Why, in the words of who made it. */
  reason: Scalars['String']['output'];
  /** How many things it removed. */
  removed: Scalars['Int']['output'];
  /** The number of the revision that it takes back, where it takes one back. */
  reverts: Maybe<Scalars['Int']['output']>;
  /** What the change rests on; empty where each row names its own sources, as in an import. */
  sources: Array<Source>;
};


/** One change of the graph, made as a whole: who, when, why and what. */
export type RevisionChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Ministries responsible for it; with `asOf` only where that held on that date. */
  ministries: Array<Ministry>;
  /** Its name in the asked language, else in the other one. Without an argument the language is the request's `Accept-Language`, then English. */
  name: Scalars['String']['output'];
  /** The English name as it stands in the data. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The Russian name as it stands in the data. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Its number among the actions. */
  number: Maybe<Scalars['Int']['output']>;
  /** Projects that it advances; with `asOf` only where that held on that date. */
  projects: Array<Project>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The first year planned. */
  startYear: Maybe<Scalars['Int']['output']>;
  /** Whether it is planned, active or ended on a date (today by default), as its stated dates tell; `null` where they do not, as of what began and has no stated end. */
  status: Maybe<LifeStatus>;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
};


/** An action of the INO Tomsk roadmap. */
export type RoadmapActionMinistriesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** An action of the INO Tomsk roadmap. */
export type RoadmapActionNameArgs = {
  locale: InputMaybe<Locale>;
};


/** An action of the INO Tomsk roadmap. */
export type RoadmapActionProjectsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** An action of the INO Tomsk roadmap. */
export type RoadmapActionShortNameArgs = {
  locale: InputMaybe<Locale>;
};


/** An action of the INO Tomsk roadmap. */
export type RoadmapActionStatusArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of roadmap actions. */
export type RoadmapActionConnection = {
  __typename?: 'RoadmapActionConnection';
  /** The rows with their cursors. */
  edges: Array<RoadmapActionEdge>;
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on roadmap actions; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type RoadmapActionFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<RoadmapActionFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<RoadmapActionFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<RoadmapActionFilter>>;
  /** By last year. */
  endYear?: InputMaybe<IntFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the ministries that are responsible for it. */
  ministry?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By number in the roadmap. */
  number?: InputMaybe<IntFilter>;
  /** By the projects that it advances. */
  project?: InputMaybe<RelationFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By first year. */
  startYear?: InputMaybe<IntFilter>;
  /** By status on the date of `asOf`, today without it; the list is also of what did not exist on that date then, because it was planned or had ended; it was related to nothing then. */
  status?: InputMaybe<LifeStatusFilter>;
};

/** An order of roadmap actions; ties are broken by id, so that an order is always total. */
export type RoadmapActionOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: RoadmapActionOrderField;
};

/** What roadmap actions can be ordered by; what is not stated comes last in either direction. */
export type RoadmapActionOrderField =
  /** Last year. */
  | 'END_YEAR'
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** How many ministries that are responsible for it there are. */
  | 'MINISTRY_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** Number in the roadmap. */
  | 'NUMBER'
  /** How many projects that it advances there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** First year. */
  | 'START_YEAR'
  /** Status on the date of `asOf`, today without it. */
  | 'STATUS';

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

/** A backer that some projects have no other beside. */
export type SinglePointOfFailure = {
  __typename?: 'SinglePointOfFailure';
  /** The instrument; `null` where a ministry backs the projects directly. */
  instrument: Maybe<Instrument>;
  /** The ministry that backs the projects directly; `null` where the backer is an instrument. */
  ministry: Maybe<Ministry>;
  /** The projects that nothing else is stated to back, by name. */
  projects: Array<Project>;
  /** How many projects these are. */
  totalProjects: Scalars['Int']['output'];
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
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on sources; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type SourceFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<SourceFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<SourceFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<SourceFilter>>;
  /** By citation. */
  citation?: InputMaybe<StringFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By date of publication. */
  publishedOn?: InputMaybe<DateFilter>;
  /** By who published it. */
  publisher?: InputMaybe<StringFilter>;
  /** By sort of source. */
  reliability?: InputMaybe<SourceReliabilityFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By address. */
  url?: InputMaybe<StringFilter>;
};

/** An order of sources; ties are broken by id, so that an order is always total. */
export type SourceOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: SourceOrderField;
};

/** What sources can be ordered by; what is not stated comes last in either direction. */
export type SourceOrderField =
  /** Citation. */
  | 'CITATION'
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** Date of publication. */
  | 'PUBLISHED_ON'
  /** Who published it. */
  | 'PUBLISHER'
  /** The number of relationships of all kinds and both directions. */
  | 'RELATIONS'
  /** Sort of source. */
  | 'RELIABILITY'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Address. */
  | 'URL';

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

/** Conditions on a sort of source; all given ones must hold. */
export type SourceReliabilityFilter = {
  /** Is exactly this one. */
  eq?: InputMaybe<SourceReliability>;
  /** Is one of these. */
  in?: InputMaybe<Array<SourceReliability>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A ministry, university, corporation, company or other organisation. */
export type Stakeholder = {
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Clusters that it is a member of; with `asOf` only where that held on that date. */
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
  /** Instruments that it operates; with `asOf` only where that held on that date. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, as far as both can have been parties at the same time, most shared first; with `asOf` only where that held on that date. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles; with `asOf` only where that held on that date. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderClustersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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
export type StakeholderOperatesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderPartnersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A ministry, university, corporation, company or other organisation. */
export type StakeholderRepresentativesArgs = {
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** One of several statements that disagree. */
export type StatedValue = {
  __typename?: 'StatedValue';
  /** The relationship that carries the statement; `null` where an entity does. */
  edge: Maybe<GraphEdge>;
  /** The entity that carries the statement; `null` where a relationship does. */
  entity: Maybe<Entity>;
  /** The figure, where one is stated. */
  number: Maybe<Scalars['Float']['output']>;
  /** What the statement rests on. */
  sources: Array<Source>;
  /** How well the statement is founded. */
  standing: Standing;
  /** When it was stated, where known. */
  statedOn: Maybe<Scalars['Date']['output']>;
  /** What is stated, as a text: a figure with its unit, or a span of years. */
  value: Scalars['String']['output'];
};


/** One of several statements that disagree. */
export type StatedValueValueArgs = {
  locale: InputMaybe<Locale>;
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
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on statements; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type StatementFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<StatementFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<StatementFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<StatementFilter>>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By what it is about. */
  topic?: InputMaybe<StringFilter>;
};

/** An order of statements; ties are broken by id, so that an order is always total. */
export type StatementOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: StatementOrderField;
};

/** What statements can be ordered by; what is not stated comes last in either direction. */
export type StatementOrderField =
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** The number of relationships of all kinds and both directions. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** What it is about. */
  | 'TOPIC';

/** Conditions on a text, case-insensitive; all given ones must hold. */
export type StringFilter = {
  /** Contains this text, with the blanks around it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Is exactly this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts (at most 100). */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether one is stated at all. */
  isStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Starts with this text, with the blanks after it. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What can be listened to, over a WebSocket at `/graphql` with the protocol graphql-transport-ws. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Tells of every change of the data, whoever makes it: this service, another copy of it, or a program that writes to the
   * database itself. Changes close upon each other may be told as one. Nothing is asked of the database while nobody listens.
   */
  graphChanged: GraphChange;
};


/** What can be listened to, over a WebSocket at `/graphql` with the protocol graphql-transport-ws. */
export type SubscriptionGraphChangedArgs = {
  since: InputMaybe<Scalars['String']['input']>;
};

/** A stakeholder that another one might enter a partnership with, and why. */
export type SuggestedPartner = {
  __typename?: 'SuggestedPartner';
  /** What both share already: the sum of 1 / ln(1 + number of stakeholders at z) over every shared partner, project and cluster z. */
  commonGround: Scalars['Float']['output'];
  /** By how much one partnership with it would lower the asker's constraint; 1 for an asker without partners, whose constraint is not defined. */
  gain: Scalars['Float']['output'];
  /** Why it is suggested, strongest reason first. */
  reasons: Array<Reason>;
  /** `gain` times `commonGround`, larger is better; comparable within one answer. */
  score: Scalars['Float']['output'];
  /** The stakeholder. */
  stakeholder: Stakeholder;
};

/** A university of Tomsk. */
export type University = Entity & Node & Stakeholder & {
  __typename?: 'University';
  /** Other and former names, other romanisations. */
  aliases: Array<Scalars['String']['output']>;
  /** Clusters that it is a member of; with `asOf` only where that held on that date. */
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
  /** Instruments that it operates; with `asOf` only where that held on that date. */
  operates: Array<Instrument>;
  /** Projects that it takes part in, by name; with `asOf` only those where that held on that date. */
  participatesIn: Array<Project>;
  /** The other parties of its partnerships, as far as both can have been parties at the same time, most shared first; with `asOf` only where that held on that date. */
  partners: Array<Partner>;
  /** Partnerships that it is a party to, latest signing first; with `asOf` only those in force on that date. */
  partnerships: Array<Partnership>;
  /** Persons who act for it, with their roles; with `asOf` only where that held on that date. */
  representatives: Array<Representation>;
  /** Identifier in the Research Organization Registry (ror.org). */
  ror: Maybe<Scalars['String']['output']>;
  /** A short name or acronym in the asked language, where one is in use. */
  shortName: Maybe<Scalars['String']['output']>;
  /** What the entry rests on. Empty for sources themselves. */
  sources: Array<Source>;
  /** How well the entry is founded. */
  standing: Standing;
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
  /** The organisation's own site. */
  website: Maybe<Scalars['URL']['output']>;
  /** Identifier in Wikidata (Q…). */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** A university of Tomsk. */
export type UniversityClustersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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
export type UniversityOperatesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A university of Tomsk. */
export type UniversityParticipatesInArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A university of Tomsk. */
export type UniversityPartnersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A university of Tomsk. */
export type UniversityPartnershipsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A university of Tomsk. */
export type UniversityRepresentativesArgs = {
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on universities; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type UniversityFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<UniversityFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<UniversityFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<UniversityFilter>>;
  /** By the clusters that it is a member of. */
  cluster?: InputMaybe<RelationFilter>;
  /** By year it was founded. */
  foundedYear?: InputMaybe<IntFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By taxpayer number (ИНН). */
  inn?: InputMaybe<StringFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By the projects that it leads. */
  leads?: InputMaybe<RelationFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By state registration number (ОГРН). */
  ogrn?: InputMaybe<StringFilter>;
  /** By the instruments that it operates. */
  operates?: InputMaybe<RelationFilter>;
  /** By the partnerships that it is a party to. */
  partnership?: InputMaybe<RelationFilter>;
  /** By the projects that it takes part in, leading it or not. */
  project?: InputMaybe<RelationFilter>;
  /** By the persons who act for it. */
  representative?: InputMaybe<RelationFilter>;
  /** By identifier in the Research Organization Registry. */
  ror?: InputMaybe<StringFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By address of its own site. */
  website?: InputMaybe<StringFilter>;
  /** By identifier in Wikidata. */
  wikidata?: InputMaybe<StringFilter>;
};

/** An order of universities; ties are broken by id, so that an order is always total. */
export type UniversityOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: UniversityOrderField;
};

/** What universities can be ordered by; what is not stated comes last in either direction. */
export type UniversityOrderField =
  /** How many clusters that it is a member of there are. */
  | 'CLUSTER_COUNT'
  /** Year it was founded. */
  | 'FOUNDED_YEAR'
  /** Id. */
  | 'ID'
  /** Taxpayer number (ИНН). */
  | 'INN'
  /** Kind. */
  | 'KIND'
  /** How many projects that it leads there are. */
  | 'LEADS_COUNT'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** State registration number (ОГРН). */
  | 'OGRN'
  /** How many instruments that it operates there are. */
  | 'OPERATES_COUNT'
  /** How many partnerships that it is a party to there are. */
  | 'PARTNERSHIP_COUNT'
  /** How many projects that it takes part in, leading it or not there are. */
  | 'PROJECT_COUNT'
  /** The number of relationships of all kinds and both directions, with `asOf` those that held then. */
  | 'RELATIONS'
  /** How many persons who act for it there are. */
  | 'REPRESENTATIVE_COUNT'
  /** Identifier in the Research Organization Registry. */
  | 'ROR'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** Address of its own site. */
  | 'WEBSITE'
  /** Identifier in Wikidata. */
  | 'WIKIDATA';

/** A relationship that never was, to be taken away. */
export type UnlinkInput = {
  /** What that rests on. */
  evidence: EvidenceInput;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its version as the editor saw it. */
  version: Scalars['Int']['input'];
};

/** A change of an entity. */
export type UpdateEntityInput = {
  /** What the change rests on. */
  evidence: EvidenceInput;
  /** What to say anew. */
  fields: EntityFieldsInput;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its version as the editor saw it. */
  version: Scalars['Int']['input'];
};

/** A change of a relationship. */
export type UpdateLinkInput = {
  /** What the change rests on. */
  evidence: EvidenceInput;
  /** What to say anew. */
  fields: RelationshipFieldsInput;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its version as the editor saw it. */
  version: Scalars['Int']['input'];
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
  /** The number of the revision that last changed it, to be given back with a change of it; 0 when none did. */
  version: Scalars['Int']['output'];
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
  /** How many have which values, over the whole list; counted only when asked for. */
  facets: Facets;
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

/** Conditions on work streams; all given ones must hold. A condition on what is not stated fails, so that its NOT holds. */
export type WorkStreamFilter = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<WorkStreamFilter>>;
  /** This must not hold. */
  NOT?: InputMaybe<WorkStreamFilter>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<WorkStreamFilter>>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind; of use where a connection holds several kinds (`stakeholders`). */
  kind?: InputMaybe<EntityKindFilter>;
  /** By name: holds when the English name, the Russian name, a short name or an alias meets it. */
  name?: InputMaybe<StringFilter>;
  /** By its English name as it stands in the data. */
  nameEn?: InputMaybe<StringFilter>;
  /** By its Russian name as it stands in the data. */
  nameRu?: InputMaybe<StringFilter>;
  /** By short name. */
  shortName?: InputMaybe<StringFilter>;
  /** By the sources that it rests on. */
  source?: InputMaybe<RelationFilter>;
  /** By standing. */
  standing?: InputMaybe<StandingFilter>;
  /** By what it is about. */
  summary?: InputMaybe<StringFilter>;
};

/** An order of work streams; ties are broken by id, so that an order is always total. */
export type WorkStreamOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: WorkStreamOrderField;
};

/** What work streams can be ordered by; what is not stated comes last in either direction. */
export type WorkStreamOrderField =
  /** Id. */
  | 'ID'
  /** Kind. */
  | 'KIND'
  /** The name in the request's language. */
  | 'NAME'
  /** English name as it stands in the data. */
  | 'NAME_EN'
  /** Russian name as it stands in the data. */
  | 'NAME_RU'
  /** The number of relationships of all kinds and both directions. */
  | 'RELATIONS'
  /** The short name in the request's language. */
  | 'SHORT_NAME'
  /** How many sources that it rests on there are. */
  | 'SOURCE_COUNT'
  /** Standing, best founded first. */
  | 'STANDING'
  /** What it is about. */
  | 'SUMMARY';



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
  AreaTypeFilter: AreaTypeFilter;
  AreaTypeOrder: AreaTypeOrder;
  AreaTypeOrderField: AreaTypeOrderField;
  AttachSourceInput: AttachSourceInput;
  Backing: ResolverTypeWrapper<BackingRecord>;
  BackingPath: ResolverTypeWrapper<BackingPathRecord>;
  Block: ResolverTypeWrapper<RecordOf<'BLOCK'>>;
  BlockConnection: ResolverTypeWrapper<ConnectionOf<'BLOCK'>>;
  BlockEdge: ResolverTypeWrapper<Omit<BlockEdge, 'node'> & { node: ResolversTypes['Block'] }>;
  BlockFilter: BlockFilter;
  BlockOrder: BlockOrder;
  BlockOrderField: BlockOrderField;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CandidateInstrument: ResolverTypeWrapper<CandidateRecord>;
  Change: ResolverTypeWrapper<ChangeRecord>;
  ChangeAction: ChangeAction;
  Changes: ResolverTypeWrapper<ChangesRecord>;
  Cluster: ResolverTypeWrapper<RecordOf<'CLUSTER'>>;
  ClusterConnection: ResolverTypeWrapper<ConnectionOf<'CLUSTER'>>;
  ClusterEdge: ResolverTypeWrapper<Omit<ClusterEdge, 'node'> & { node: ResolversTypes['Cluster'] }>;
  ClusterFilter: ClusterFilter;
  ClusterOrder: ClusterOrder;
  ClusterOrderField: ClusterOrderField;
  Community: ResolverTypeWrapper<CommunityRecord>;
  Company: ResolverTypeWrapper<RecordOf<'COMPANY'>>;
  CompanyConnection: ResolverTypeWrapper<ConnectionOf<'COMPANY'>>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyFilter: CompanyFilter;
  CompanyKind: CompanyKind;
  CompanyKindFilter: CompanyKindFilter;
  CompanyOrder: CompanyOrder;
  CompanyOrderField: CompanyOrderField;
  Corporation: ResolverTypeWrapper<RecordOf<'CORPORATION'>>;
  CorporationConnection: ResolverTypeWrapper<ConnectionOf<'CORPORATION'>>;
  CorporationEdge: ResolverTypeWrapper<Omit<CorporationEdge, 'node'> & { node: ResolversTypes['Corporation'] }>;
  CorporationFilter: CorporationFilter;
  CorporationOrder: CorporationOrder;
  CorporationOrderField: CorporationOrderField;
  CoverageRow: ResolverTypeWrapper<Omit<CoverageRow, 'indicator'> & { indicator: ResolversTypes['Indicator'] }>;
  CreateEntityInput: CreateEntityInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteEntityInput: DeleteEntityInput;
  Disagreement: ResolverTypeWrapper<DisagreementRecord>;
  EditPayload: ResolverTypeWrapper<EditOutcome>;
  EndRelationInput: EndRelationInput;
  EndingImpact: ResolverTypeWrapper<EndingImpactRecord>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityFieldsInput: EntityFieldsInput;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityKindFilter: EntityKindFilter;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Event: ResolverTypeWrapper<RecordOf<'EVENT'>>;
  EventConnection: ResolverTypeWrapper<ConnectionOf<'EVENT'>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  EvidenceInput: EvidenceInput;
  FacetCount: ResolverTypeWrapper<FacetCountRecord>;
  Facets: ResolverTypeWrapper<FacetsRecord>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldValue: ResolverTypeWrapper<FieldValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  Gaps: ResolverTypeWrapper<GapsChoice>;
  Graph: ResolverTypeWrapper<Omit<Graph, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GraphEdge']>, nodes: Array<ResolversTypes['GraphNode']> }>;
  GraphChange: ResolverTypeWrapper<GraphChangeRecord>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeRecord>;
  GraphNode: ResolverTypeWrapper<GraphNodeRecord>;
  HistoryEntry: ResolverTypeWrapper<HistoryRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Indicator: ResolverTypeWrapper<RecordOf<'INDICATOR'>>;
  IndicatorConnection: ResolverTypeWrapper<ConnectionOf<'INDICATOR'>>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorFilter: IndicatorFilter;
  IndicatorOrder: IndicatorOrder;
  IndicatorOrderField: IndicatorOrderField;
  IndicatorQualifier: IndicatorQualifier;
  IndicatorQualifierFilter: IndicatorQualifierFilter;
  Influence: ResolverTypeWrapper<InfluenceRecord>;
  InfluenceMeasure: InfluenceMeasure;
  Instrument: ResolverTypeWrapper<RecordOf<'INSTRUMENT'>>;
  InstrumentConnection: ResolverTypeWrapper<ConnectionOf<'INSTRUMENT'>>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  InstrumentFilter: InstrumentFilter;
  InstrumentKind: InstrumentKind;
  InstrumentKindFilter: InstrumentKindFilter;
  InstrumentOrder: InstrumentOrder;
  InstrumentOrderField: InstrumentOrderField;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  LifeStatus: LifeStatus;
  LifeStatusFilter: LifeStatusFilter;
  LinkInput: LinkInput;
  Locale: Locale;
  MergeEntitiesInput: MergeEntitiesInput;
  Ministry: ResolverTypeWrapper<RecordOf<'MINISTRY'>>;
  MinistryConnection: ResolverTypeWrapper<ConnectionOf<'MINISTRY'>>;
  MinistryEdge: ResolverTypeWrapper<Omit<MinistryEdge, 'node'> & { node: ResolversTypes['Ministry'] }>;
  MinistryFilter: MinistryFilter;
  MinistryOrder: MinistryOrder;
  MinistryOrderField: MinistryOrderField;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkGroup: ResolverTypeWrapper<NetworkGroupRecord>;
  NetworkGrouping: NetworkGrouping;
  NetworkLink: ResolverTypeWrapper<NetworkLink>;
  NetworkOverview: ResolverTypeWrapper<Omit<NetworkOverview, 'graph' | 'groups'> & { graph: ResolversTypes['Graph'], groups: Array<ResolversTypes['NetworkGroup']> }>;
  Node: ResolverTypeWrapper<EntityRecord>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<RecordOf<'ORGANISATION'>>;
  OrganisationConnection: ResolverTypeWrapper<ConnectionOf<'ORGANISATION'>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationOrderField: OrganisationOrderField;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<Omit<Partner, 'sharedPartnerships' | 'stakeholder'> & { sharedPartnerships: Array<ResolversTypes['Partnership']>, stakeholder: ResolversTypes['Stakeholder'] }>;
  Partnership: ResolverTypeWrapper<RecordOf<'PARTNERSHIP'>>;
  PartnershipConnection: ResolverTypeWrapper<ConnectionOf<'PARTNERSHIP'>>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  PartnershipFilter: PartnershipFilter;
  PartnershipKind: PartnershipKind;
  PartnershipKindFilter: PartnershipKindFilter;
  PartnershipOrder: PartnershipOrder;
  PartnershipOrderField: PartnershipOrderField;
  Party: ResolverTypeWrapper<PartyRecord>;
  Path: ResolverTypeWrapper<PathRecord>;
  PathsExplained: ResolverTypeWrapper<PathsRecord>;
  PathsOutcome: PathsOutcome;
  Person: ResolverTypeWrapper<RecordOf<'PERSON'>>;
  PersonConnection: ResolverTypeWrapper<ConnectionOf<'PERSON'>>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  Portfolio: ResolverTypeWrapper<PortfolioRecord>;
  PortfolioInstrument: ResolverTypeWrapper<PortfolioInstrumentRecord>;
  Project: ResolverTypeWrapper<RecordOf<'PROJECT'>>;
  ProjectConnection: ResolverTypeWrapper<ConnectionOf<'PROJECT'>>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectKind: ProjectKind;
  ProjectKindFilter: ProjectKindFilter;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<ReasonRecord>;
  Relation: Relation;
  RelationFilter: RelationFilter;
  Relationship: ResolverTypeWrapper<VersionedRelationship>;
  RelationshipFieldsInput: RelationshipFieldsInput;
  Representation: ResolverTypeWrapper<RepresentationRecord>;
  RevertRevisionInput: RevertRevisionInput;
  Revision: ResolverTypeWrapper<RevisionRecord>;
  RevisionAction: RevisionAction;
  RoadmapAction: ResolverTypeWrapper<RecordOf<'ROADMAP_ACTION'>>;
  RoadmapActionConnection: ResolverTypeWrapper<ConnectionOf<'ROADMAP_ACTION'>>;
  RoadmapActionEdge: ResolverTypeWrapper<Omit<RoadmapActionEdge, 'node'> & { node: ResolversTypes['RoadmapAction'] }>;
  RoadmapActionFilter: RoadmapActionFilter;
  RoadmapActionOrder: RoadmapActionOrder;
  RoadmapActionOrderField: RoadmapActionOrderField;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  SinglePointOfFailure: ResolverTypeWrapper<SinglePointRecord>;
  Source: ResolverTypeWrapper<RecordOf<'SOURCE'>>;
  SourceConnection: ResolverTypeWrapper<ConnectionOf<'SOURCE'>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceReliability: SourceReliability;
  SourceReliabilityFilter: SourceReliabilityFilter;
  Stakeholder: ResolverTypeWrapper<StakeholderRecord>;
  StakeholderConnection: ResolverTypeWrapper<StakeholderConnectionRecord>;
  StakeholderEdge: ResolverTypeWrapper<Omit<StakeholderEdge, 'node'> & { node: ResolversTypes['Stakeholder'] }>;
  Standing: Standing;
  StandingFilter: StandingFilter;
  StatedValue: ResolverTypeWrapper<StatedValueRecord>;
  Statement: ResolverTypeWrapper<RecordOf<'STATEMENT'>>;
  StatementConnection: ResolverTypeWrapper<ConnectionOf<'STATEMENT'>>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestedPartner: ResolverTypeWrapper<SuggestedPartnerRecord>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  University: ResolverTypeWrapper<RecordOf<'UNIVERSITY'>>;
  UniversityConnection: ResolverTypeWrapper<ConnectionOf<'UNIVERSITY'>>;
  UniversityEdge: ResolverTypeWrapper<Omit<UniversityEdge, 'node'> & { node: ResolversTypes['University'] }>;
  UniversityFilter: UniversityFilter;
  UniversityOrder: UniversityOrder;
  UniversityOrderField: UniversityOrderField;
  UnlinkInput: UnlinkInput;
  UpdateEntityInput: UpdateEntityInput;
  UpdateLinkInput: UpdateLinkInput;
  WorkStream: ResolverTypeWrapper<RecordOf<'WORK_STREAM'>>;
  WorkStreamConnection: ResolverTypeWrapper<ConnectionOf<'WORK_STREAM'>>;
  WorkStreamEdge: ResolverTypeWrapper<Omit<WorkStreamEdge, 'node'> & { node: ResolversTypes['WorkStream'] }>;
  WorkStreamFilter: WorkStreamFilter;
  WorkStreamOrder: WorkStreamOrder;
  WorkStreamOrderField: WorkStreamOrderField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AreaType: RecordOf<'AREA_TYPE'>;
  AreaTypeConnection: ConnectionOf<'AREA_TYPE'>;
  AreaTypeEdge: Omit<AreaTypeEdge, 'node'> & { node: ResolversParentTypes['AreaType'] };
  AreaTypeFilter: AreaTypeFilter;
  AreaTypeOrder: AreaTypeOrder;
  AttachSourceInput: AttachSourceInput;
  Backing: BackingRecord;
  BackingPath: BackingPathRecord;
  Block: RecordOf<'BLOCK'>;
  BlockConnection: ConnectionOf<'BLOCK'>;
  BlockEdge: Omit<BlockEdge, 'node'> & { node: ResolversParentTypes['Block'] };
  BlockFilter: BlockFilter;
  BlockOrder: BlockOrder;
  Boolean: Scalars['Boolean']['output'];
  CandidateInstrument: CandidateRecord;
  Change: ChangeRecord;
  Changes: ChangesRecord;
  Cluster: RecordOf<'CLUSTER'>;
  ClusterConnection: ConnectionOf<'CLUSTER'>;
  ClusterEdge: Omit<ClusterEdge, 'node'> & { node: ResolversParentTypes['Cluster'] };
  ClusterFilter: ClusterFilter;
  ClusterOrder: ClusterOrder;
  Community: CommunityRecord;
  Company: RecordOf<'COMPANY'>;
  CompanyConnection: ConnectionOf<'COMPANY'>;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyFilter: CompanyFilter;
  CompanyKindFilter: CompanyKindFilter;
  CompanyOrder: CompanyOrder;
  Corporation: RecordOf<'CORPORATION'>;
  CorporationConnection: ConnectionOf<'CORPORATION'>;
  CorporationEdge: Omit<CorporationEdge, 'node'> & { node: ResolversParentTypes['Corporation'] };
  CorporationFilter: CorporationFilter;
  CorporationOrder: CorporationOrder;
  CoverageRow: Omit<CoverageRow, 'indicator'> & { indicator: ResolversParentTypes['Indicator'] };
  CreateEntityInput: CreateEntityInput;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DeleteEntityInput: DeleteEntityInput;
  Disagreement: DisagreementRecord;
  EditPayload: EditOutcome;
  EndRelationInput: EndRelationInput;
  EndingImpact: EndingImpactRecord;
  Entity: EntityRecord;
  EntityFieldsInput: EntityFieldsInput;
  EntityFilter: EntityFilter;
  EntityKindFilter: EntityKindFilter;
  EntityOrder: EntityOrder;
  Event: RecordOf<'EVENT'>;
  EventConnection: ConnectionOf<'EVENT'>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EvidenceInput: EvidenceInput;
  FacetCount: FacetCountRecord;
  Facets: FacetsRecord;
  FieldChange: FieldChange;
  FieldValue: FieldValue;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  Gaps: GapsChoice;
  Graph: Omit<Graph, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GraphEdge']>, nodes: Array<ResolversParentTypes['GraphNode']> };
  GraphChange: GraphChangeRecord;
  GraphEdge: GraphEdgeRecord;
  GraphNode: GraphNodeRecord;
  HistoryEntry: HistoryRecord;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Indicator: RecordOf<'INDICATOR'>;
  IndicatorConnection: ConnectionOf<'INDICATOR'>;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorFilter: IndicatorFilter;
  IndicatorOrder: IndicatorOrder;
  IndicatorQualifierFilter: IndicatorQualifierFilter;
  Influence: InfluenceRecord;
  Instrument: RecordOf<'INSTRUMENT'>;
  InstrumentConnection: ConnectionOf<'INSTRUMENT'>;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  InstrumentFilter: InstrumentFilter;
  InstrumentKindFilter: InstrumentKindFilter;
  InstrumentOrder: InstrumentOrder;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  LifeStatusFilter: LifeStatusFilter;
  LinkInput: LinkInput;
  MergeEntitiesInput: MergeEntitiesInput;
  Ministry: RecordOf<'MINISTRY'>;
  MinistryConnection: ConnectionOf<'MINISTRY'>;
  MinistryEdge: Omit<MinistryEdge, 'node'> & { node: ResolversParentTypes['Ministry'] };
  MinistryFilter: MinistryFilter;
  MinistryOrder: MinistryOrder;
  Mutation: Record<PropertyKey, never>;
  NetworkGroup: NetworkGroupRecord;
  NetworkLink: NetworkLink;
  NetworkOverview: Omit<NetworkOverview, 'graph' | 'groups'> & { graph: ResolversParentTypes['Graph'], groups: Array<ResolversParentTypes['NetworkGroup']> };
  Node: EntityRecord;
  Organisation: RecordOf<'ORGANISATION'>;
  OrganisationConnection: ConnectionOf<'ORGANISATION'>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationOrder: OrganisationOrder;
  PageInfo: PageInfo;
  Partner: Omit<Partner, 'sharedPartnerships' | 'stakeholder'> & { sharedPartnerships: Array<ResolversParentTypes['Partnership']>, stakeholder: ResolversParentTypes['Stakeholder'] };
  Partnership: RecordOf<'PARTNERSHIP'>;
  PartnershipConnection: ConnectionOf<'PARTNERSHIP'>;
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  PartnershipFilter: PartnershipFilter;
  PartnershipKindFilter: PartnershipKindFilter;
  PartnershipOrder: PartnershipOrder;
  Party: PartyRecord;
  Path: PathRecord;
  PathsExplained: PathsRecord;
  Person: RecordOf<'PERSON'>;
  PersonConnection: ConnectionOf<'PERSON'>;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  Portfolio: PortfolioRecord;
  PortfolioInstrument: PortfolioInstrumentRecord;
  Project: RecordOf<'PROJECT'>;
  ProjectConnection: ConnectionOf<'PROJECT'>;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectKindFilter: ProjectKindFilter;
  ProjectOrder: ProjectOrder;
  Query: Record<PropertyKey, never>;
  Reason: ReasonRecord;
  RelationFilter: RelationFilter;
  Relationship: VersionedRelationship;
  RelationshipFieldsInput: RelationshipFieldsInput;
  Representation: RepresentationRecord;
  RevertRevisionInput: RevertRevisionInput;
  Revision: RevisionRecord;
  RoadmapAction: RecordOf<'ROADMAP_ACTION'>;
  RoadmapActionConnection: ConnectionOf<'ROADMAP_ACTION'>;
  RoadmapActionEdge: Omit<RoadmapActionEdge, 'node'> & { node: ResolversParentTypes['RoadmapAction'] };
  RoadmapActionFilter: RoadmapActionFilter;
  RoadmapActionOrder: RoadmapActionOrder;
  SearchHit: SearchHitRecord;
  SinglePointOfFailure: SinglePointRecord;
  Source: RecordOf<'SOURCE'>;
  SourceConnection: ConnectionOf<'SOURCE'>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceReliabilityFilter: SourceReliabilityFilter;
  Stakeholder: StakeholderRecord;
  StakeholderConnection: StakeholderConnectionRecord;
  StakeholderEdge: Omit<StakeholderEdge, 'node'> & { node: ResolversParentTypes['Stakeholder'] };
  StandingFilter: StandingFilter;
  StatedValue: StatedValueRecord;
  Statement: RecordOf<'STATEMENT'>;
  StatementConnection: ConnectionOf<'STATEMENT'>;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  SuggestedPartner: SuggestedPartnerRecord;
  URL: Scalars['URL']['output'];
  University: RecordOf<'UNIVERSITY'>;
  UniversityConnection: ConnectionOf<'UNIVERSITY'>;
  UniversityEdge: Omit<UniversityEdge, 'node'> & { node: ResolversParentTypes['University'] };
  UniversityFilter: UniversityFilter;
  UniversityOrder: UniversityOrder;
  UnlinkInput: UnlinkInput;
  UpdateEntityInput: UpdateEntityInput;
  UpdateLinkInput: UpdateLinkInput;
  WorkStream: RecordOf<'WORK_STREAM'>;
  WorkStreamConnection: ConnectionOf<'WORK_STREAM'>;
  WorkStreamEdge: Omit<WorkStreamEdge, 'node'> & { node: ResolversParentTypes['WorkStream'] };
  WorkStreamFilter: WorkStreamFilter;
  WorkStreamOrder: WorkStreamOrder;
};

export type AreaTypeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaType'] = ResolversParentTypes['AreaType']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AreaTypeNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<AreaTypeProjectsArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AreaTypeShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaTypeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaTypeConnection'] = ResolversParentTypes['AreaTypeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AreaTypeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
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
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<BlockProjectsArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<BlockShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BlockConnection'] = ResolversParentTypes['BlockConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlockEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Block']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BlockEdge'] = ResolversParentTypes['BlockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Block'], ParentType, ContextType>;
};

export type CandidateInstrumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CandidateInstrument'] = ResolversParentTypes['CandidateInstrument']> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<Array<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  began?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  ended?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  entitiesBegan?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  entitiesEnded?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  totalBegan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalEntitiesBegan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalEntitiesEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<ClusterMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClusterNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<ClusterProjectsArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ClusterShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClusterConnection'] = ResolversParentTypes['ClusterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClusterEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClusterEdge'] = ResolversParentTypes['ClusterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, Partial<CommunityMembersArgs>>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType, Partial<CompanyClustersArgs>>;
  companyKind?: Resolver<Maybe<ResolversTypes['CompanyKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<CompanyLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CompanyNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType, Partial<CompanyOperatesArgs>>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<CompanyParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<CompanyPartnersArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<CompanyPartnershipsArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType, Partial<CompanyRepresentativesArgs>>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CompanyShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType, Partial<CorporationClustersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<CorporationLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CorporationNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType, Partial<CorporationOperatesArgs>>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<CorporationParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<CorporationPartnersArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<CorporationPartnershipsArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType, Partial<CorporationRepresentativesArgs>>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CorporationShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorporationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CorporationConnection'] = ResolversParentTypes['CorporationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorporationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisagreementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DisagreementAboutArgs>>;
  statements?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType>;
};

export type EditPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EditPayload'] = ResolversParentTypes['EditPayload']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
};

export type EndingImpactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndingImpact'] = ResolversParentTypes['EndingImpact']> = {
  broken?: Resolver<Array<ResolversTypes['BackingPath']>, ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  remaining?: Resolver<Array<ResolversTypes['BackingPath']>, ParentType, ContextType>;
  totalProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unaffected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakened?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
};

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
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<EventPartnershipsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EventShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType, Partial<EventStatusArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  block?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  cluster?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  ownKind?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  standing?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FieldValue'] = ResolversParentTypes['FieldValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Gaps'] = ResolversParentTypes['Gaps']> = {
  instrumentsBackingNothing?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<GapsInstrumentsBackingNothingArgs>>;
  ministriesWithoutProjects?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<GapsMinistriesWithoutProjectsArgs>>;
  projectsWithoutBacking?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<GapsProjectsWithoutBackingArgs>>;
  stakeholdersWithoutPartners?: Resolver<ResolversTypes['StakeholderConnection'], ParentType, ContextType, Partial<GapsStakeholdersWithoutPartnersArgs>>;
};

export type GraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  totalEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  fromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GraphNodeNameArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GraphNodeShortNameArgs>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countsKind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type InfluenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Influence'] = ResolversParentTypes['Influence']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  constraint?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveSize?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  backs?: Resolver<Array<ResolversTypes['Backing']>, ParentType, ContextType, Partial<InstrumentBacksArgs>>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentKind?: Resolver<Maybe<ResolversTypes['InstrumentKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  ministries?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType, Partial<InstrumentMinistriesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InstrumentNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<InstrumentOperatorsArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<InstrumentShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType, Partial<InstrumentStatusArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type MinistryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Ministry'] = ResolversParentTypes['Ministry']> = {
  actions?: Resolver<Array<ResolversTypes['RoadmapAction']>, ParentType, ContextType, Partial<MinistryActionsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  backs?: Resolver<Array<ResolversTypes['Backing']>, ParentType, ContextType, Partial<MinistryBacksArgs>>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType, Partial<MinistryClustersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType, Partial<MinistryInstrumentsArgs>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<MinistryLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MinistryNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType, Partial<MinistryOperatesArgs>>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<MinistryParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<MinistryPartnersArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<MinistryPartnershipsArgs>>;
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType, Partial<MinistryPortfolioArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType, Partial<MinistryRepresentativesArgs>>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MinistryShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinistryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MinistryConnection'] = ResolversParentTypes['MinistryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinistryEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MinistryEdge'] = ResolversParentTypes['MinistryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachSource?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAttachSourceArgs, 'input'>>;
  createEntity?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationCreateEntityArgs, 'input'>>;
  deleteEntity?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationDeleteEntityArgs, 'input'>>;
  endRelation?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationEndRelationArgs, 'input'>>;
  link?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationLinkArgs, 'input'>>;
  mergeEntities?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'input'>>;
  revertRevision?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRevertRevisionArgs, 'input'>>;
  unlink?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationUnlinkArgs, 'input'>>;
  updateEntity?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationUpdateEntityArgs, 'input'>>;
  updateLink?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationUpdateLinkArgs, 'input'>>;
};

export type NetworkGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkGroup'] = ResolversParentTypes['NetworkGroup']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  shown?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NetworkOverviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkOverview'] = ResolversParentTypes['NetworkOverview']> = {
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['NetworkGroup']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AreaType' | 'Block' | 'Cluster' | 'Company' | 'Corporation' | 'Event' | 'Indicator' | 'Instrument' | 'Ministry' | 'Organisation' | 'Partnership' | 'Person' | 'Project' | 'RoadmapAction' | 'Source' | 'Statement' | 'University' | 'WorkStream', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType, Partial<OrganisationClustersArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<OrganisationLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType, Partial<OrganisationOperatesArgs>>;
  organisationKind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<OrganisationParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<OrganisationPartnersArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<OrganisationPartnershipsArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType, Partial<OrganisationRepresentativesArgs>>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganisationShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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
  announcedAt?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, Partial<PartnershipAnnouncedAtArgs>>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartnershipNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType, Partial<PartnershipPartiesArgs>>;
  partnershipKind?: Resolver<Maybe<ResolversTypes['PartnershipKind']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PartnershipShortNameArgs>>;
  signatories?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, Partial<PartnershipSignatoriesArgs>>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType, Partial<PartnershipStatusArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PartnershipSummaryArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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
  hubPenalty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type PathsExplainedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathsExplained'] = ResolversParentTypes['PathsExplained']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PathsOutcome'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PathsExplainedTextArgs>>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  represents?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType, Partial<PersonRepresentsArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonShortNameArgs>>;
  signed?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<PersonSignedArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  concentration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  directProjects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['PortfolioInstrument']>, ParentType, ContextType>;
  ministry?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  singlyBackedProjects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  totalInstruments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioInstrumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PortfolioInstrument'] = ResolversParentTypes['PortfolioInstrument']> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  actions?: Resolver<Array<ResolversTypes['RoadmapAction']>, ParentType, ContextType, Partial<ProjectActionsArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areaTypes?: Resolver<Array<ResolversTypes['AreaType']>, ParentType, ContextType, Partial<ProjectAreaTypesArgs>>;
  backing?: Resolver<Array<ResolversTypes['Backing']>, ParentType, ContextType, Partial<ProjectBackingArgs>>;
  block?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType, Partial<ProjectBlockArgs>>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType, Partial<ProjectClustersArgs>>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<ProjectLeadArgs>>;
  leads?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<ProjectLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProjectNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType, Partial<ProjectParticipantsArgs>>;
  projectKind?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProjectShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType, Partial<ProjectStatusArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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
  candidateInstruments?: Resolver<Array<ResolversTypes['CandidateInstrument']>, ParentType, ContextType, RequireFields<QueryCandidateInstrumentsArgs, 'first' | 'projectId'>>;
  changes?: Resolver<ResolversTypes['Changes'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'limit' | 'to'>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<QueryClusterArgs, 'id'>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, Partial<QueryClustersArgs>>;
  communities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType, Partial<QueryCommunitiesArgs>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  corporation?: Resolver<Maybe<ResolversTypes['Corporation']>, ParentType, ContextType, RequireFields<QueryCorporationArgs, 'id'>>;
  corporations?: Resolver<ResolversTypes['CorporationConnection'], ParentType, ContextType, Partial<QueryCorporationsArgs>>;
  coverage?: Resolver<Array<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  gaps?: Resolver<ResolversTypes['Gaps'], ParentType, ContextType, Partial<QueryGapsArgs>>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'id'>>;
  ifEnded?: Resolver<ResolversTypes['EndingImpact'], ParentType, ContextType, RequireFields<QueryIfEndedArgs, 'ids'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  influence?: Resolver<Array<ResolversTypes['Influence']>, ParentType, ContextType, RequireFields<QueryInfluenceArgs, 'first' | 'orderBy'>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<QueryMinistriesArgs>>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType, RequireFields<QueryMinistryArgs, 'id'>>;
  neighbourhood?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'id' | 'limit'>>;
  network?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'limit'>>;
  networkOverview?: Resolver<ResolversTypes['NetworkOverview'], ParentType, ContextType, RequireFields<QueryNetworkOverviewArgs, 'by' | 'limit' | 'wholeUpTo'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  partnershipNetwork?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, Partial<QueryPartnershipNetworkArgs>>;
  partnerships?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, Partial<QueryPartnershipsArgs>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  pathsExplained?: Resolver<ResolversTypes['PathsExplained'], ParentType, ContextType, RequireFields<QueryPathsExplainedArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPersonsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<QueryRevisionArgs, 'number'>>;
  revisions?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'first'>>;
  roadmapAction?: Resolver<Maybe<ResolversTypes['RoadmapAction']>, ParentType, ContextType, RequireFields<QueryRoadmapActionArgs, 'id'>>;
  roadmapActions?: Resolver<ResolversTypes['RoadmapActionConnection'], ParentType, ContextType, Partial<QueryRoadmapActionsArgs>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  singlePointsOfFailure?: Resolver<Array<ResolversTypes['SinglePointOfFailure']>, ParentType, ContextType, RequireFields<QuerySinglePointsOfFailureArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  stakeholder?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, RequireFields<QueryStakeholderArgs, 'id'>>;
  stakeholders?: Resolver<ResolversTypes['StakeholderConnection'], ParentType, ContextType, Partial<QueryStakeholdersArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  suggestedPartners?: Resolver<Array<ResolversTypes['SuggestedPartner']>, ParentType, ContextType, RequireFields<QuerySuggestedPartnersArgs, 'first' | 'stakeholderId'>>;
  universities?: Resolver<ResolversTypes['UniversityConnection'], ParentType, ContextType, Partial<QueryUniversitiesArgs>>;
  university?: Resolver<Maybe<ResolversTypes['University']>, ParentType, ContextType, RequireFields<QueryUniversityArgs, 'id'>>;
  workStream?: Resolver<Maybe<ResolversTypes['WorkStream']>, ParentType, ContextType, RequireFields<QueryWorkStreamArgs, 'id'>>;
  workStreams?: Resolver<ResolversTypes['WorkStreamConnection'], ParentType, ContextType, Partial<QueryWorkStreamsArgs>>;
};

export type ReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReasonTextArgs>>;
};

export type RelationshipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  amountMlnRub?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  action?: Resolver<ResolversTypes['RevisionAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<RevisionChangesArgs, 'after' | 'first'>>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isUnsourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reverts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type RoadmapActionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoadmapAction'] = ResolversParentTypes['RoadmapAction']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  ministries?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType, Partial<RoadmapActionMinistriesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RoadmapActionNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<RoadmapActionProjectsArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RoadmapActionShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType, Partial<RoadmapActionStatusArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadmapActionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoadmapActionConnection'] = ResolversParentTypes['RoadmapActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoadmapActionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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

export type SinglePointOfFailureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SinglePointOfFailure'] = ResolversParentTypes['SinglePointOfFailure']> = {
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  totalProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StakeholderEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StakeholderEdge'] = ResolversParentTypes['StakeholderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type StatedValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatedValue'] = ResolversParentTypes['StatedValue']> = {
  edge?: Resolver<Maybe<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatedValueValueArgs>>;
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
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  graphChanged?: SubscriptionResolver<ResolversTypes['GraphChange'], "graphChanged", ParentType, ContextType, Partial<SubscriptionGraphChangedArgs>>;
};

export type SuggestedPartnerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SuggestedPartner'] = ResolversParentTypes['SuggestedPartner']> = {
  commonGround?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UniversityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['University'] = ResolversParentTypes['University']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType, Partial<UniversityClustersArgs>>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<UniversityLeadsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UniversityNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operates?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType, Partial<UniversityOperatesArgs>>;
  participatesIn?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, Partial<UniversityParticipatesInArgs>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<UniversityPartnersArgs>>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<UniversityPartnershipsArgs>>;
  representatives?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType, Partial<UniversityRepresentativesArgs>>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<UniversityShortNameArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UniversityConnection'] = ResolversParentTypes['UniversityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UniversityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkStreamConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkStreamConnection'] = ResolversParentTypes['WorkStreamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkStreamEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
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
  CandidateInstrument?: CandidateInstrumentResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterConnection?: ClusterConnectionResolvers<ContextType>;
  ClusterEdge?: ClusterEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Corporation?: CorporationResolvers<ContextType>;
  CorporationConnection?: CorporationConnectionResolvers<ContextType>;
  CorporationEdge?: CorporationEdgeResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Disagreement?: DisagreementResolvers<ContextType>;
  EditPayload?: EditPayloadResolvers<ContextType>;
  EndingImpact?: EndingImpactResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldValue?: FieldValueResolvers<ContextType>;
  Gaps?: GapsResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Influence?: InfluenceResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  Ministry?: MinistryResolvers<ContextType>;
  MinistryConnection?: MinistryConnectionResolvers<ContextType>;
  MinistryEdge?: MinistryEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkGroup?: NetworkGroupResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkOverview?: NetworkOverviewResolvers<ContextType>;
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
  PathsExplained?: PathsExplainedResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioInstrument?: PortfolioInstrumentResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RoadmapAction?: RoadmapActionResolvers<ContextType>;
  RoadmapActionConnection?: RoadmapActionConnectionResolvers<ContextType>;
  RoadmapActionEdge?: RoadmapActionEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SinglePointOfFailure?: SinglePointOfFailureResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Stakeholder?: StakeholderResolvers<ContextType>;
  StakeholderConnection?: StakeholderConnectionResolvers<ContextType>;
  StakeholderEdge?: StakeholderEdgeResolvers<ContextType>;
  StatedValue?: StatedValueResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestedPartner?: SuggestedPartnerResolvers<ContextType>;
  URL?: GraphQLScalarType;
  University?: UniversityResolvers<ContextType>;
  UniversityConnection?: UniversityConnectionResolvers<ContextType>;
  UniversityEdge?: UniversityEdgeResolvers<ContextType>;
  WorkStream?: WorkStreamResolvers<ContextType>;
  WorkStreamConnection?: WorkStreamConnectionResolvers<ContextType>;
  WorkStreamEdge?: WorkStreamEdgeResolvers<ContextType>;
};

