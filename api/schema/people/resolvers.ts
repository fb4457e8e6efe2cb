import { isStakeholder } from '../../records.ts';
import type { Resolvers } from '../generated.ts';
import { connectionField, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields, sourcesOf, statusField } from '../shared/entity-fields.ts';
import { relatedField, relationshipsOf } from '../shared/related.ts';

export const peopleResolvers: Resolvers = {
  Person: {
    ...entityFields,
    represents: async (person, asOf, context) => {
      const found = await relationshipsOf(person, 'outgoing', ['REPRESENTS'], context, asOf);
      return found.flatMap(({ relationship, entity }) =>
        isStakeholder(entity) ? [{ relationship, person, stakeholder: entity }] : [],
      );
    },
    signed: relatedField('outgoing', ['SIGNED'], 'PARTNERSHIP'),
  },
  Representation: {
    role: ({ relationship }) => relationship.role,
    standing: ({ relationship }) => relationship.standing,
    sources: ({ relationship }, _, context) => sourcesOf(relationship.sources, context),
  },
  Event: {
    ...entityFields,
    ...statusField,
    partnerships: relatedField('incoming', ['ANNOUNCED_AT'], 'PARTNERSHIP'),
  },
  PersonConnection: connectionFields,
  EventConnection: connectionFields,
  Query: {
    person: lookupField('PERSON'),
    persons: connectionField('PERSON'),
    event: lookupField('EVENT'),
    events: connectionField('EVENT'),
  },
};
