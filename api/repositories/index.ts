import type { Graph } from '../../database/graph.ts';
import { backingRepository } from './backing.ts';
import { coverageRepository } from './coverage.ts';
import { entityRepository } from './entities.ts';
import { listRepository } from './lists/list.ts';
import { graphChangesRepository } from './graph-changes.ts';
import { neighbourhoodRepository } from './neighbourhood.ts';
import { networkRepository } from './network.ts';
import { partnershipNetworkRepository } from './partnership-network.ts';
import { pathsRepository } from './paths.ts';
import { positionsRepository } from './positions.ts';
import { searchRepository } from './search.ts';
import { selectionRepository } from './selections.ts';

export type Repositories = ReturnType<typeof createRepositories>;

interface Options {
  /** Milliseconds between two looks for changes while somebody listens. */
  readonly changePollMs: number;
}

/** All repositories over one graph; `close` ends the work that goes on beside requests. */
export function createRepositories(graph: Graph, { changePollMs }: Options) {
  const changes = graphChangesRepository(graph, { pollMs: changePollMs });
  const positions = positionsRepository(graph);
  const entities = entityRepository(graph);
  const neighbourhood = neighbourhoodRepository(graph);
  return {
    entities,
    lists: listRepository(graph),
    backing: backingRepository(graph),
    coverage: coverageRepository(graph),
    neighbourhood,
    network: networkRepository(graph, positions),
    partnershipNetwork: partnershipNetworkRepository(graph),
    paths: pathsRepository(graph),
    search: searchRepository(graph),
    selections: selectionRepository(graph, { entities, neighbourhood, positions }),
    positions,
    changes,
    close: () => {
      changes.close();
      return positions.close();
    },
  };
}
