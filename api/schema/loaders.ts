import DataLoader from 'dataloader';
import type { Related, RelatedRequest } from '../repositories/entities.ts';
import type { Repositories } from '../repositories/index.ts';
import type { PortfolioRow } from '../repositories/portfolios.ts';
import type { EntityRecord } from '../records.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Gathers what the fields of one request ask for, so that each level of a query costs one or two statements however
 * many rows it has. Made anew for each request; nothing is shared between requests.
 */
export function createLoaders({ entities, portfolios }: Pick<Repositories, 'entities' | 'portfolios'>) {
  const byId = new DataLoader<string, EntityRecord | null>((ids) => entities.byIds(ids), {
    maxBatchSize: 5000,
  });

  const related = new DataLoader<RelatedRequest, Related[], string>(
    async (requests) => {
      const found = await entities.related(requests);
      for (const { entity } of found.flat()) byId.prime(entity.id, entity);
      return found;
    },
    {
      maxBatchSize: 5000,
      cacheKeyFn: ({ id, direction, relations }) => `${id} ${direction} ${relations.join()}`,
    },
  );

  const portfolioRows = new DataLoader<string, PortfolioRow | null>((ids) => portfolios.rows(ids));

  return { byId, related, portfolioRows };
}
