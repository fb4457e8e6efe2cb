import { standings } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { isStakeholder, type RecordOf, type StakeholderRecord } from '../../records.ts';
import { backingsField } from '../backing/backings.ts';
import type { Resolvers } from '../generated.ts';
import { connectionField, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields, statusField } from '../shared/entity-fields.ts';
import { following } from '../shared/look-ahead.ts';
import { type AsOfArgument, relatedField, relationshipsOf } from '../shared/related.ts';

type Project = RecordOf<'PROJECT'>;

const blocks = relatedField('outgoing', ['IN_BLOCK'], 'BLOCK');

/** What the order of those that lead reads. */
const byFoundation = { edge: ['standing'] };

/** Those that lead a project, best founded first. */
async function leadsOf(
  project: Project,
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

/** Those that take part and do not lead as well. */
async function participantsOf(
  project: Project,
  asOf: AsOfArgument,
  context: ApiContext,
): Promise<StakeholderRecord[]> {
  const leads = new Set((await leadsOf(project, asOf, context)).map(({ id }) => id));
  const found = await relationshipsOf(project, 'incoming', ['PARTICIPATES_IN'], context, asOf);
  return found
    .map(({ entity }) => entity)
    .filter(isStakeholder)
    .filter(({ id }) => !leads.has(id));
}

export const projectResolvers: Resolvers = {
  Project: {
    ...entityFields,
    ...statusField,
    block: following(
      'outgoing',
      ['IN_BLOCK'],
      async (project: Project, asOf: AsOfArgument, context: ApiContext) => {
        return (await blocks(project, asOf, context))[0] ?? null;
      },
    ),
    clusters: relatedField('outgoing', ['IN_CLUSTER'], 'CLUSTER'),
    areaTypes: relatedField('outgoing', ['LOCATED_IN'], 'AREA_TYPE'),
    backing: backingsField('incoming'),
    lead: following(
      'incoming',
      ['LEADS'],
      async (project: Project, asOf: AsOfArgument, context: ApiContext) => {
        return (await leadsOf(project, asOf, context))[0] ?? null;
      },
      byFoundation,
    ),
    leads: following('incoming', ['LEADS'], leadsOf, byFoundation),
    participants: following('incoming', ['LEADS', 'PARTICIPATES_IN'], participantsOf, byFoundation),
    actions: relatedField('incoming', ['ADVANCES'], 'ROADMAP_ACTION'),
  },
  ProjectConnection: connectionFields,
  Query: {
    project: lookupField('PROJECT'),
    projects: connectionField('PROJECT'),
  },
};
