import type { ApiContext } from '../../context.ts';
import type { FacetCountRecord, FacetsRecord } from '../../records.ts';
import type { FacetName } from '../../repositories/lists/facets.ts';

const facetField =
  (facet: FacetName) =>
  async ({ count }: FacetsRecord): Promise<FacetCountRecord[]> => {
    const isEntity = facet === 'block' || facet === 'cluster';
    return (await count(facet)).map((row) => ({ ...row, entityId: isEntity ? row.value : null }));
  };

/** The facets of a list; those that one query asks for are counted together. */
export const facetResolvers = {
  Facets: {
    kind: facetField('kind'),
    ownKind: facetField('ownKind'),
    standing: facetField('standing'),
    status: facetField('status'),
    block: facetField('block'),
    cluster: facetField('cluster'),
    year: facetField('year'),
  },
  FacetCount: {
    entity: async ({ entityId }: FacetCountRecord, _: unknown, { loaders }: ApiContext) =>
      entityId === null ? null : loaders.byId.load(entityId),
  },
};
