import type { Graph } from '../../database/graph.ts';
import { backingRepository } from './backing.ts';
import { coverageRepository } from './coverage.ts';
import { entityRepository } from './entities.ts';
import { listRepository } from './lists/list.ts';
import { neighbourhoodRepository } from './neighbourhood.ts';
import { networkRepository } from './network.ts';
import { partnershipNetworkRepository } from './partnership-network.ts';
import { pathsRepository } from './paths.ts';
import { positionsRepository } from './positions.ts';
import { searchRepository } from './search.ts';

export type Repositories = ReturnType<typeof createRepositories>;

/** All repositories over one graph; `close` ends the work that goes on beside requests. */
export function createRepositories(graph: Graph) {
  const positions = positionsRepository(graph);
  return {
    entities: entityRepository(graph),
    lists: listRepository(graph),
    backing: backingRepository(graph),
    coverage: coverageRepository(graph),
    neighbourhood: neighbourhoodRepository(graph),
    network: networkRepository(graph, positions),
    partnershipNetwork: partnershipNetworkRepository(graph),
    paths: pathsRepository(graph),
    search: searchRepository(graph),
    positions,
    close: () => positions.close(),
  };
}
