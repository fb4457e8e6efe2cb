import { standings } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { isStakeholder, type RecordOf, type StakeholderRecord } from '../../records.ts';
import { backingsField } from '../backing/backings.ts';
import type { Resolvers } from '../generated.ts';
import { connectionField, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields } from '../shared/entity-fields.ts';
import { relatedField, relationshipsOf } from '../shared/related.ts';

const blocks = relatedField('outgoing', ['IN_BLOCK'], 'BLOCK');

/** Those that lead a project, best founded first. */
async function leadsOf(
  project: RecordOf<'PROJECT'>,
  _: unknown,
  context: ApiContext,
): Promise<StakeholderRecord[]> {
  const found = await relationshipsOf(project, 'incoming', ['LEADS'], context);
  return found
    .toSorted(
      (a, b) => standings.indexOf(a.relationship.standing) - standings.indexOf(b.relationship.standing),
    )
    .map(({ entity }) => entity)
    .filter(isStakeholder);
}

export const projectResolvers: Resolvers = {
  Project: {
    ...entityFields,
    block: async (project, _, context) => (await blocks(project, {}, context))[0] ?? null,
    clusters: relatedField('outgoing', ['IN_CLUSTER'], 'CLUSTER'),
    areaTypes: relatedField('outgoing', ['LOCATED_IN'], 'AREA_TYPE'),
    backing: backingsField('incoming'),
    lead: async (project, _, context) => (await leadsOf(project, _, context))[0] ?? null,
    leads: leadsOf,
    participants: async (project, _, context) => {
      const leads = new Set((await leadsOf(project, _, context)).map(({ id }) => id));
      const found = await relationshipsOf(project, 'incoming', ['PARTICIPATES_IN'], context);
      return found
        .map(({ entity }) => entity)
        .filter(isStakeholder)
        .filter(({ id }) => !leads.has(id));
    },
    actions: relatedField('incoming', ['ADVANCES'], 'ROADMAP_ACTION'),
  },
  ProjectConnection: connectionFields,
  Query: {
    project: lookupField('PROJECT'),
    projects: connectionField('PROJECT'),
  },
};
