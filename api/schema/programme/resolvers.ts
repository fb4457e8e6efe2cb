import { inLocale } from '../../locale.ts';
import type { Resolvers } from '../generated.ts';
import { connectionField, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields, statusField } from '../shared/entity-fields.ts';
import { relatedField, relatedStakeholdersField } from '../shared/related.ts';

export const programmeResolvers: Resolvers = {
  Cluster: {
    ...entityFields,
    members: relatedStakeholdersField('incoming', ['MEMBER_OF']),
    projects: relatedField('incoming', ['IN_CLUSTER'], 'PROJECT'),
  },
  Block: { ...entityFields, projects: relatedField('incoming', ['IN_BLOCK'], 'PROJECT') },
  AreaType: { ...entityFields, projects: relatedField('incoming', ['LOCATED_IN'], 'PROJECT') },
  RoadmapAction: {
    ...entityFields,
    ...statusField,
    ministries: relatedField('incoming', ['RESPONSIBLE_FOR'], 'MINISTRY'),
    projects: relatedField('outgoing', ['ADVANCES'], 'PROJECT'),
  },
  WorkStream: {
    ...entityFields,
    summary: ({ summaryEn, summaryRu }, { locale }, context) =>
      inLocale(locale ?? context.locale, summaryEn, summaryRu),
  },
  ClusterConnection: connectionFields,
  BlockConnection: connectionFields,
  AreaTypeConnection: connectionFields,
  RoadmapActionConnection: connectionFields,
  WorkStreamConnection: connectionFields,
  Query: {
    cluster: lookupField('CLUSTER'),
    clusters: connectionField('CLUSTER'),
    block: lookupField('BLOCK'),
    blocks: connectionField('BLOCK'),
    areaType: lookupField('AREA_TYPE'),
    areaTypes: connectionField('AREA_TYPE'),
    roadmapAction: lookupField('ROADMAP_ACTION'),
    roadmapActions: connectionField('ROADMAP_ACTION'),
    workStream: lookupField('WORK_STREAM'),
    workStreams: connectionField('WORK_STREAM'),
  },
};
