import {
  type commonProperties,
  type Kind,
  type kinds,
  type PropertyType,
  type Relation,
  type Standing,
  stakeholderKinds,
} from '../cypher/model.ts';
import type { FacetCount, FacetName } from './repositories/lists/facets.ts';

/** The TypeScript type of a property of the model; a property that is not stated is null. */
type ValueOf<Type extends PropertyType> = Type extends readonly (infer Name)[]
  ? Name
  : Type extends 'list'
    ? string[]
    : Type extends 'integer' | 'number' | 'year'
      ? number
      : string;

type ValuesOf<Properties> = {
  [Name in keyof Properties]: Properties[Name] extends PropertyType
    ? ValueOf<Properties[Name]> | null
    : never;
};

type CommonValues = Omit<ValuesOf<typeof commonProperties>, 'id' | 'standing' | 'aliases' | 'sources'> & {
  id: string;
  standing: Standing;
  aliases: string[];
  sources: string[];
  /** The number of the revision that last changed it; 0 when none did. */
  version: number;
};

/** An entity of one kind as it leaves a repository: plain values, every property of the model present. */
export type RecordOf<K extends Kind> = { kind: K } & CommonValues & ValuesOf<(typeof kinds)[K]['properties']>;

export type EntityRecord = { [K in Kind]: RecordOf<K> }[Kind];

type StakeholderKind = 'MINISTRY' | 'UNIVERSITY' | 'CORPORATION' | 'COMPANY' | 'ORGANISATION';
export type StakeholderRecord = { [K in StakeholderKind]: RecordOf<K> }[StakeholderKind];

export function isKind<K extends Kind>(
  record: EntityRecord,
  kind: K,
): record is Extract<EntityRecord, { kind: K }> {
  return record.kind === kind;
}

export function isStakeholder(record: EntityRecord): record is StakeholderRecord {
  return stakeholderKinds.includes(record.kind);
}

/** A relationship with the ids of both ends. */
export interface RelationshipRecord {
  id: string;
  relation: Relation;
  source: string;
  target: string;
  standing: Standing;
  sources: string[];
  fromYear: number | null;
  toYear: number | null;
  role: string | null;
  amountMlnRub: number | null;
}

export interface GraphNodeRecord {
  id: string;
  kind: Kind;
  nameEn: string | null;
  nameRu: string | null;
  shortNameEn: string | null;
  shortNameRu: string | null;
  standing: Standing;
  degree: number;
  fromYear: number | null;
  toYear: number | null;
  x: number | null;
  y: number | null;
}

export interface GraphEdgeRecord extends Omit<RelationshipRecord, 'role' | 'amountMlnRub'> {
  labelEn: string | null;
  labelRu: string | null;
  /** The id of the partnership that joins both ends; null outside of a partnership network. */
  partnershipId: string | null;
}

export interface GraphRecord {
  nodes: GraphNodeRecord[];
  edges: GraphEdgeRecord[];
  truncated: boolean;
  totalNodes: number;
  totalEdges: number;
}

/** Entities of a large network that one point stands for. */
export interface NetworkGroupRecord {
  id: string;
  kind: Kind;
  /** The block or cluster that gathers them, or the member that names their community; null for a group of a kind. */
  entityId: string | null;
  total: number;
  /** The ids of those that are shown one by one. */
  shown: string[];
}

/** Relationships between two points of which at least one is a group. */
export interface NetworkLinkRecord {
  source: string;
  target: string;
  relation: Relation;
  count: number;
}

export interface NetworkOverviewRecord {
  graph: GraphRecord;
  groups: NetworkGroupRecord[];
  links: NetworkLinkRecord[];
}

export interface PathRecord {
  length: number;
  /** The sum of the logarithms of the degrees between the ends. */
  hubPenalty: number;
  nodes: GraphNodeRecord[];
  edges: GraphEdgeRecord[];
}

/** Why something is suggested, with the relationships that it rests on. */
export interface ReasonRecord {
  textEn: string;
  textRu: string;
  edges: GraphEdgeRecord[];
}

/** How an entity with at least one tie stands in a graph. */
export interface InfluenceRecord {
  id: string;
  degree: number;
  betweenness: number;
  pageRank: number;
  constraint: number;
  effectiveSize: number;
}

/** Entities that are tied among each other more than to the rest. */
export interface CommunityRecord {
  /** The id of its first member. */
  id: string;
  /** Ids, those with most ties first, then by id. */
  members: string[];
  /** Its part in the modularity of the whole division. */
  modularity: number;
}

/** A backing of a project as it stands in the graph: one relationship, from an instrument or a ministry. */
export interface BackingRecord {
  relationship: RelationshipRecord;
  backer: EntityRecord;
  project: RecordOf<'PROJECT'>;
  /** The ISO date that it was asked for; null for any. */
  asOf: string | null;
}

export interface PartyRecord {
  relationship: RelationshipRecord;
  stakeholder: StakeholderRecord;
}

export interface RepresentationRecord {
  relationship: RelationshipRecord;
  person: RecordOf<'PERSON'>;
  stakeholder: StakeholderRecord;
}

/** How many rows of a list have a value of a facet; null: no value that is stated. */
export interface FacetCountRecord {
  value: string | null;
  count: number;
  /** The id of the entity that the value is, where it is one. */
  entityId: string | null;
}

/** The facets of a list, each counted only when that is asked for. */
export interface FacetsRecord {
  count: (facet: FacetName) => Promise<FacetCount[]>;
}

/** A page of a list; `count` asks for the number of all rows and is called only when that is asked for. */
export interface ConnectionRecord<Row> {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: PageInfoRecord;
  count: () => Promise<number>;
  facets: FacetsRecord;
}

export interface PageInfoRecord {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export type ConnectionOf<K extends Kind> = ConnectionRecord<Extract<EntityRecord, { kind: K }>>;
export type StakeholderConnectionRecord = ConnectionRecord<StakeholderRecord>;
