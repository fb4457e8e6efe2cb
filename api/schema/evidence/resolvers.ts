import type { Resolvers } from '../generated.ts';
import { connectionField, connectionFields, lookupField } from '../shared/connections.ts';
import { entityFields } from '../shared/entity-fields.ts';

export const evidenceResolvers: Resolvers = {
  Indicator: entityFields,
  Statement: entityFields,
  Source: entityFields,
  IndicatorConnection: connectionFields,
  StatementConnection: connectionFields,
  SourceConnection: connectionFields,
  Query: {
    indicator: lookupField('INDICATOR'),
    indicators: connectionField('INDICATOR'),
    statement: lookupField('STATEMENT'),
    statements: connectionField('STATEMENT'),
    source: lookupField('SOURCE'),
    sources: connectionField('SOURCE'),
    coverage: (_, __, { repositories }) => repositories.coverage(),
  },
};
