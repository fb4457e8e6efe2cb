import type { Graph } from '../../database/graph.ts';
import { backingRepository } from './backing.ts';
import { candidateInstrumentsRepository } from './candidate-instruments.ts';
import { changesRepository } from './changes.ts';
import { coverageRepository } from './coverage.ts';
import { disagreementsRepository } from './disagreements.ts';
import { endingsRepository } from './endings.ts';
import { entityRepository } from './entities.ts';
import { gapsRepository } from './gaps.ts';
import { listRepository } from './lists/list.ts';
import { graphChangesRepository } from './graph-changes.ts';
import { neighbourhoodRepository } from './neighbourhood.ts';
import { networkRepository } from './network.ts';
import { partnershipNetworkRepository } from './partnership-network.ts';
import { pathsRepository } from './paths.ts';
import { portfolioRepository } from './portfolios.ts';
import { positionsRepository } from './positions.ts';
import { workerPool } from './run-worker.ts';
import { searchRepository } from './search.ts';
<<<<<<< HEAD
import { selectionRepository } from './selections.ts';
=======
import { structureRepository } from './structure.ts';
import { suggestedPartnersRepository } from './suggested-partners.ts';
import { wholeGraphRepository } from './whole-graph.ts';
>>>>>>> f831491 (Answer what backs a project, what would be lost, and how the network is built)

export type Repositories = ReturnType<typeof createRepositories>;

interface Options {
  /** Milliseconds between two looks for changes while somebody listens. */
  readonly changePollMs: number;
}

/** All repositories over one graph; `close` ends the work that goes on beside requests. */
<<<<<<< HEAD
export function createRepositories(graph: Graph, { changePollMs }: Options) {
  const changes = graphChangesRepository(graph, { pollMs: changePollMs });
  const positions = positionsRepository(graph);
  const entities = entityRepository(graph);
  const neighbourhood = neighbourhoodRepository(graph);
=======
export function createRepositories(graph: Graph) {
  const workers = workerPool();
  const positions = positionsRepository(graph, workers);
  const wholeGraph = wholeGraphRepository(graph);
>>>>>>> f831491 (Answer what backs a project, what would be lost, and how the network is built)
  return {
    entities,
    lists: listRepository(graph),
    backing: backingRepository(graph),
    candidateInstruments: candidateInstrumentsRepository(graph),
    changes: changesRepository(wholeGraph),
    coverage: coverageRepository(graph),
<<<<<<< HEAD
    neighbourhood,
=======
    disagreements: disagreementsRepository(graph),
    gap: gapsRepository(graph),
    ifEnded: endingsRepository(graph),
    neighbourhood: neighbourhoodRepository(graph),
>>>>>>> f831491 (Answer what backs a project, what would be lost, and how the network is built)
    network: networkRepository(graph, positions),
    partnershipNetwork: partnershipNetworkRepository(graph),
    paths: pathsRepository(graph),
    portfolios: portfolioRepository(graph),
    search: searchRepository(graph),
<<<<<<< HEAD
    selections: selectionRepository(graph, { entities, neighbourhood, positions }),
    positions,
    changes,
    close: () => {
      changes.close();
      return positions.close();
    },
=======
    structure: structureRepository(wholeGraph, workers),
    suggestedPartners: suggestedPartnersRepository(wholeGraph),
    positions,
    close: () => workers.close(),
>>>>>>> f831491 (Answer what backs a project, what would be lost, and how the network is built)
  };
}
