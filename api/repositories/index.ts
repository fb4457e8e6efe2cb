import type { Graph } from '../../database/graph.ts';
import { backingRepository } from './backing.ts';
import { coverageRepository } from './coverage.ts';
import { entityRepository } from './entities.ts';

export type Repositories = ReturnType<typeof createRepositories>;

/** All repositories over one graph. */
export function createRepositories(graph: Graph) {
  return {
    entities: entityRepository(graph),
    backing: backingRepository(graph),
    coverage: coverageRepository(graph),
  };
}
