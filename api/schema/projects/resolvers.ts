import { standings } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { isStakeholder, type RecordOf, type StakeholderRecord } from '../../records.ts';
import { backingsField } from '../backing/backings.ts';
import type { Resolvers } from '../generated.ts';
import { connectionField, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields, statusField } from '../shared/entity-fields.ts';
import { following } from '../shared/look-ahead.ts';
import { type AsOfArgument, relatedField, relationshipsOf } from '../shared/related.ts';
import { type Coming, whenThere } from '../shared/when-there.ts';

type Project = RecordOf<'PROJECT'>;

const blocks = relatedField('outgoing', ['IN_BLOCK'], 'BLOCK');

/** What the order of those that lead reads. */
const byFoundation = { edge: ['standing'] };

/** Those that lead a project, best founded first. */
function leadsOf(project: Project, asOf: AsOfArgument, context: ApiContext): Coming<StakeholderRecord[]> {
  return whenThere(relationshipsOf(project, 'incoming', ['LEADS'], context, asOf), (found) =>
    found
      .toSorted(
        (a, b) => standings.indexOf(a.relationship.standing) - standings.indexOf(b.relationship.standing),
      )
      .map(({ entity }) => entity)
      .filter(isStakeholder),
  );
}

/** Those that take part and do not lead as well. */
function participantsOf(
  project: Project,
  asOf: AsOfArgument,
  context: ApiContext,
): Coming<StakeholderRecord[]> {
  return whenThere(leadsOf(project, asOf, context), (leads) =>
    whenThere(relationshipsOf(project, 'incoming', ['PARTICIPATES_IN'], context, asOf), (found) =>
      found
        .map(({ entity }) => entity)
        .filter(isStakeholder)
        .filter(({ id }) => !leads.some((lead) => lead.id === id)),
    ),
  );
}

export const projectResolvers: Resolvers = {
  Project: {
    ...entityFields,
    ...statusField,
    block: following('outgoing', ['IN_BLOCK'], (project: Project, asOf: AsOfArgument, context: ApiContext) =>
      whenThere(blocks(project, asOf, context), ([first]) => first ?? null),
    ),
    clusters: relatedField('outgoing', ['IN_CLUSTER'], 'CLUSTER'),
    areaTypes: relatedField('outgoing', ['LOCATED_IN'], 'AREA_TYPE'),
    backing: backingsField('incoming'),
    lead: following(
      'incoming',
      ['LEADS'],
      (project: Project, asOf: AsOfArgument, context: ApiContext) =>
        whenThere(leadsOf(project, asOf, context), ([first]) => first ?? null),
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
