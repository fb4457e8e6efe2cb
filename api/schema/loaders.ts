import DataLoader from 'dataloader';
import type { Related, RelatedRequest } from '../repositories/entities.ts';
import { emptyGraph } from '../repositories/graph-rows.ts';
import type { Repositories } from '../repositories/index.ts';
import type { PortfolioRow } from '../repositories/portfolios.ts';
import type { EntityRecord, GraphRecord } from '../records.ts';
import type { Branches, TreePlan } from '../repositories/trees.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Gathers what the fields of one request ask for, so that each level of a query costs one or two statements however
 * many rows it has. Made anew for each request; nothing is shared between requests.
 */
export function createLoaders({
  entities,
  portfolios,
  trees: readTrees,
}: Pick<Repositories, 'entities' | 'portfolios' | 'trees'>) {
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

  // What a tree holds of an entity is right for the selection that it was planned for and for no other; so its branches
  // belong to its own record and not to the entity's id.
  let known: Map<EntityRecord, Branches> | null = null;
  const treeLoaders = new Map<string, DataLoader<string, EntityRecord | null>>();

  /** An id that a merged entity had is none of a tree; it is looked up by itself, and what is around it by the other loaders. */
  async function plantTrees(ids: readonly string[], plan: TreePlan): Promise<(EntityRecord | null)[]> {
    const trees = await readTrees(ids, plan, (entity, branches) => {
      known ??= new Map();
      known.set(entity, branches);
    });
    const missing = ids.filter((_, index) => !trees[index]);
    if (missing.length === 0) return trees;
    const found = new Map((await entities.byIds(missing)).map((entity, index) => [missing[index], entity]));
    return trees.map((tree, index) => tree ?? found.get(ids[index]) ?? null);
  }

  /** The entity of an id with what is around it by plan; those who ask at once for the same plan share a statement. */
  function tree(id: string, plan: TreePlan): Promise<EntityRecord | null> {
    let loader = treeLoaders.get(plan.key);
    if (!loader) {
      loader = new DataLoader((ids) => plantTrees(ids, plan), { maxBatchSize: 1000 });
      treeLoaders.set(plan.key, loader);
    }
    return loader.load(id);
  }

  const graphs: GraphRecord[] = [];

  return {
    byId,
    related,
    portfolioRows,
    tree,
    /** What a tree of this request holds around an entity; undefined when the entity is of none. */
    branchesOf: (entity: EntityRecord): Branches | undefined => known?.get(entity),
    /** Gives a graph that is this request's own; when that is answered, the graph is emptied. */
    forAnswer(graph: GraphRecord): GraphRecord {
      graphs.push(graph);
      return graph;
    },
    /** Forgets what was read before a change of this request: the fields after it see what the change made. */
    renew(): void {
      byId.clearAll();
      related.clearAll();
      portfolioRows.clearAll();
      treeLoaders.clear();
    },
    /**
     * To be called when the request is answered. What loads it has waited for longer than the garbage collector takes for
     * passing, and would keep trees and graphs alive until everything is collected (`takeAll`).
     */
    forget(): void {
      known = null;
      for (const graph of graphs) emptyGraph(graph);
    },
  };
}
