import { stakeholderKinds } from '../../../cypher/model.ts';
import type { ApiContext } from '../../context.ts';
import { isKind, isStakeholder, type RecordOf, type StakeholderRecord } from '../../records.ts';
import { canMeet, lifetimeOf, yearsOf } from '../../repositories/lifetimes.ts';
import { backingsField } from '../backing/backings.ts';
import type { Resolvers } from '../generated.ts';
import {
  connectionField,
  connectionFields,
  lookupField,
  lookUp,
  stakeholderConnectionField,
} from '../shared/connections.ts';
import { entityFields, typeNameOf } from '../shared/entity-fields.ts';
import { following } from '../shared/look-ahead.ts';
import { type AsOfArgument, byName, relatedField, relationshipsOf } from '../shared/related.ts';
import { type Coming, whenThere } from '../shared/when-there.ts';

const joined = relatedField('outgoing', ['PARTY_TO'], 'PARTNERSHIP');

/** The fields that every stakeholder resolves in the same way. */
const stakeholderFields = {
  ...entityFields,
  leads: relatedField('outgoing', ['LEADS'], 'PROJECT'),
  participatesIn: relatedField('outgoing', ['PARTICIPATES_IN'], 'PROJECT'),
  partnerships: following('outgoing', ['PARTY_TO'], partnershipsOf, { node: ['signedOn'] }),
  partners: partnersOf,
  clusters: relatedField('outgoing', ['MEMBER_OF'], 'CLUSTER'),
  operates: relatedField('outgoing', ['OPERATES'], 'INSTRUMENT'),
  representatives: async (stakeholder: StakeholderRecord, asOf: AsOfArgument, context: ApiContext) => {
    const found = await relationshipsOf(stakeholder, 'incoming', ['REPRESENTS'], context, asOf);
    return found.flatMap(({ relationship, entity: person }) =>
      isKind(person, 'PERSON') ? [{ relationship, person, stakeholder }] : [],
    );
  },
};

function partnershipsOf(
  stakeholder: StakeholderRecord,
  asOf: AsOfArgument,
  context: ApiContext,
): Coming<RecordOf<'PARTNERSHIP'>[]> {
  return whenThere(joined(stakeholder, asOf, context), (found) =>
    found.toSorted((a, b) => (b.signedOn ?? '').localeCompare(a.signedOn ?? '')),
  );
}

async function partnersOf(stakeholder: StakeholderRecord, asOf: AsOfArgument, context: ApiContext) {
  const partnerships = await partnershipsOf(stakeholder, asOf, context);
  const shared = new Map<
    string,
    { stakeholder: StakeholderRecord; sharedPartnerships: RecordOf<'PARTNERSHIP'>[] }
  >();
  const parties = await Promise.all(
    partnerships.map(async (partnership) =>
      relationshipsOf(partnership, 'incoming', ['PARTY_TO'], context, asOf),
    ),
  );
  partnerships.forEach((partnership, index) => {
    const all = parties[index] ?? [];
    const own = all.filter(({ entity }) => entity.id === stakeholder.id);
    for (const { entity, relationship } of all) {
      if (entity.id === stakeholder.id || !isStakeholder(entity)) continue;
      const haveMet = own.some((one) =>
        canMeet([lifetimeOf(partnership), yearsOf(one.relationship), yearsOf(relationship)]),
      );
      if (!haveMet) continue;
      const partner = shared.get(entity.id) ?? { stakeholder: entity, sharedPartnerships: [] };
      partner.sharedPartnerships.push(partnership);
      shared.set(entity.id, partner);
    }
  });
  return [...shared.values()].sort(
    (a, b) =>
      b.sharedPartnerships.length - a.sharedPartnerships.length ||
      byName(a.stakeholder, b.stakeholder, context),
  );
}

export const stakeholderResolvers: Resolvers = {
  Stakeholder: { __resolveType: typeNameOf },
  Ministry: {
    ...stakeholderFields,
    instruments: relatedField('outgoing', ['ADMINISTERS'], 'INSTRUMENT'),
    actions: relatedField('outgoing', ['RESPONSIBLE_FOR'], 'ROADMAP_ACTION'),
    backs: backingsField('outgoing'),
  },
  University: stakeholderFields,
  Corporation: stakeholderFields,
  Company: stakeholderFields,
  Organisation: stakeholderFields,
  StakeholderConnection: connectionFields,
  MinistryConnection: connectionFields,
  UniversityConnection: connectionFields,
  CorporationConnection: connectionFields,
  CompanyConnection: connectionFields,
  OrganisationConnection: connectionFields,
  Query: {
    stakeholder: async (_, { id }, context, info) => {
      const entity = await lookUp(id, context, info);
      return entity && isStakeholder(entity) ? entity : null;
    },
    stakeholders: stakeholderConnectionField(stakeholderKinds),
    ministry: lookupField('MINISTRY'),
    ministries: connectionField('MINISTRY'),
    university: lookupField('UNIVERSITY'),
    universities: connectionField('UNIVERSITY'),
    corporation: lookupField('CORPORATION'),
    corporations: connectionField('CORPORATION'),
    company: lookupField('COMPANY'),
    companies: connectionField('COMPANY'),
    organisation: lookupField('ORGANISATION'),
    organisations: connectionField('ORGANISATION'),
  },
};
