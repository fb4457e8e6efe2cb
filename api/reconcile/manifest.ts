import type { Locale } from '../locale.ts';
import { mostQueries } from './queries.ts';
import { allTypes } from './types.ts';

/**
 * What the service offers, for clients of the Reconciliation Service API 0.2.
 * @param origin where the service is reached, without a slash at its end
 */
export function manifest(origin: string, locale: Locale) {
  const service_url = `${origin}/reconcile`;
  return {
    versions: ['0.2'],
    name: 'INO Tomsk stakeholder graph',
    identifierSpace: 'urn:x-stakeholder-graph:',
    schemaSpace: 'urn:x-stakeholder-graph:term:',
    defaultTypes: allTypes(locale),
    batchSize: mostQueries,
    view: { url: `${origin}/?view=network&selected={{id}}` },
    preview: { url: `${service_url}/preview?id={{id}}`, width: 420, height: 220 },
    suggest: {
      entity: { service_url, service_path: '/suggest/entity' },
      type: { service_url, service_path: '/suggest/type' },
      property: { service_url, service_path: '/suggest/property' },
    },
    extend: { propose_properties: { service_url, service_path: '/properties' }, property_settings: [] },
  };
}
