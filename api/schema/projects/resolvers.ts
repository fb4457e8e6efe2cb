import { standings } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { isStakeholder, type RecordOf, type StakeholderRecord } from '../../records.ts';
import { backingsField } from '../backing/backings.ts';
import type { Resolvers } from '../generated.ts';
import { connectionField, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields, statusField } from '../shared/entity-fields.ts';
import { type AsOfArgument, relatedField, relationshipsOf } from '../shared/related.ts';

const blocks = relatedField('outgoing', ['IN_BLOCK'], 'BLOCK');

/** Those that lead a project, best founded first. */
async function leadsOf(
  project: RecordOf<'PROJECT'>,
  asOf: AsOfArgument,
  context: ApiContext,
): Promise<StakeholderRecord[]> {
  const found = await relationshipsOf(project, 'incoming', ['LEADS'], context, asOf);
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
    ...statusField,
    block: async (project, asOf, context) => (await blocks(project, asOf, context))[0] ?? null,
    clusters: relatedField('outgoing', ['IN_CLUSTER'], 'CLUSTER'),
    areaTypes: relatedField('outgoing', ['LOCATED_IN'], 'AREA_TYPE'),
    backing: backingsField('incoming'),
    lead: async (project, asOf, context) => (await leadsOf(project, asOf, context))[0] ?? null,
    leads: leadsOf,
    participants: async (project, asOf, context) => {
      const leads = new Set((await leadsOf(project, asOf, context)).map(({ id }) => id));
      const found = await relationshipsOf(project, 'incoming', ['PARTICIPATES_IN'], context, asOf);
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
