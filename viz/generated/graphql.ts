/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How a figure is meant. */
export type IndicatorQualifier =
  /** As given. */
  | 'EXACT'
  /** At least so much. */
  | 'OVER'
  /** At most so much. */
  | 'UP_TO';

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

export type EvidenceQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;


export type EvidenceQuery = { network: { truncated: boolean, nodes: Array<{ id: string, entity:
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

export type ChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangesSubscription = { graphChanged: { state: string } };

export type WholeNetworkQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;


export type WholeNetworkQuery = { network: { truncated: boolean, totalNodes: number, totalEdges: number, nodes: Array<{ degree: number, fromYear: number | null, toYear: number | null, x: number | null, y: number | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }>, edges: Array<{ id: string, source: string, target: string, relation: Relation, standing: Standing, fromYear: number | null, toYear: number | null }> } };

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


export type PartnershipsViewQuery = { partnerships: { nodes: Array<{ partnershipKind: PartnershipKind | null, signedOn: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }>, parties: Array<{ role: string | null, stakeholder:
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
          | { id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing }
         }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartnershipRowFragment = { partnershipKind: PartnershipKind | null, signedOn: string | null, id: string, kind: EntityKind, name: string, shortName: string | null, standing: Standing, sources: Array<{ id: string, name: string, publisher: string | null, publishedOn: string | null, url: string | null, citation: string | null, reliability: SourceReliability }>, parties: Array<{ role: string | null, stakeholder:
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
    instruments {
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
  neighbourhood(id: $id, relations: [ADMINISTERS, BACKS]) {
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
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($kinds: [EntityKind!]) {
  network(kinds: $kinds, limit: 900) {
    truncated
    nodes {
      id
      entity {
        sources {
          id
        }
      }
    }
    edges {
      id
      sources {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes {
  graphChanged {
    state
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const WholeNetworkDocument = new TypedDocumentString(`
    query WholeNetwork($kinds: [EntityKind!]) {
  network(kinds: $kinds) {
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
      instruments {
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