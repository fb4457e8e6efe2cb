import { inLocale } from '../../locale.ts';
import { isStakeholder } from '../../records.ts';
import type { Resolvers } from '../generated.ts';
import { connectionField, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields, sourcesOf } from '../shared/entity-fields.ts';
import { relatedField, relationshipsOf } from '../shared/related.ts';

export const partnershipResolvers: Resolvers = {
  Partnership: {
    ...entityFields,
    summary: ({ summaryEn, summaryRu }, { locale }, context) =>
      inLocale(locale ?? context.locale, summaryEn, summaryRu),
    parties: async (partnership, _, context) => {
      const found = await relationshipsOf(partnership, 'incoming', ['PARTY_TO'], context);
      return found.flatMap(({ relationship, entity }) =>
        isStakeholder(entity) ? [{ relationship, stakeholder: entity }] : [],
      );
    },
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
    partnerships: connectionField('PARTNERSHIP'),
  },
};
