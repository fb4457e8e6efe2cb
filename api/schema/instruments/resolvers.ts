import { backingsField } from '../backing/backings.ts';
import type { Resolvers } from '../generated.ts';
import { connectionField, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields, statusField } from '../shared/entity-fields.ts';
import { relatedField, relatedStakeholdersField } from '../shared/related.ts';

export const instrumentResolvers: Resolvers = {
  Instrument: {
    ...entityFields,
    ...statusField,
    ministries: relatedField('incoming', ['ADMINISTERS'], 'MINISTRY'),
    operators: relatedStakeholdersField('incoming', ['OPERATES']),
    backs: backingsField('outgoing'),
  },
  InstrumentConnection: connectionFields,
  Query: {
    instrument: lookupField('INSTRUMENT'),
    instruments: connectionField('INSTRUMENT'),
  },
};
