import { inLocale } from '../../locale.ts';
import type { ApiContext } from '../../context.ts';
import { type EntityRecord, isKind, isStakeholder, type PartyRecord, type RecordOf } from '../../records.ts';
import type { Resolvers } from '../generated.ts';
import { connect, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields, sourcesOf, statusField } from '../shared/entity-fields.ts';
import { partnershipConditions, partnershipFilter } from './filter.ts';
import { following } from '../shared/look-ahead.ts';
import { type AsOfArgument, relatedField, relationshipsOf } from '../shared/related.ts';
import { type Coming, whenThere } from '../shared/when-there.ts';

const isPartnership = (entity: EntityRecord): entity is RecordOf<'PARTNERSHIP'> =>
  isKind(entity, 'PARTNERSHIP');

function partiesOf(
  partnership: RecordOf<'PARTNERSHIP'>,
  asOf: AsOfArgument,
  context: ApiContext,
): Coming<PartyRecord[]> {
  return whenThere(relationshipsOf(partnership, 'incoming', ['PARTY_TO'], context, asOf), (found) =>
    found.flatMap(({ relationship, entity }) =>
      isStakeholder(entity) ? [{ relationship, stakeholder: entity }] : [],
    ),
  );
}

export const partnershipResolvers: Resolvers = {
  Partnership: {
    ...entityFields,
    ...statusField,
    summary: ({ summaryEn, summaryRu }, { locale }, context) =>
      inLocale(locale ?? context.locale, summaryEn, summaryRu),
    parties: following('incoming', ['PARTY_TO'], partiesOf),
    signatories: relatedField('incoming', ['SIGNED'], 'PERSON'),
    announcedAt: relatedField('outgoing', ['ANNOUNCED_AT'], 'EVENT'),
  },
  Party: {
    role: ({ relationship }) => relationship.role,
    standing: ({ relationship }) => relationship.standing,
    sources: ({ relationship }, _, context) => sourcesOf(relationship.sources, context),
  },
  PartnershipConnection: connectionFields,
  Query: {
    partnership: lookupField('PARTNERSHIP'),
    partnerships: (_, args, context, info) => {
      const { filter, asOf } = partnershipFilter(args.filter, args.asOf);
      return connect(
        ['PARTNERSHIP'],
        isPartnership,
        { ...args, filter, asOf },
        context,
        info,
        partnershipConditions,
      );
    },
  },
};
