import type { Graph } from '../../database/graph.ts';
import { backingRepository } from './backing.ts';
import { candidateInstrumentsRepository } from './candidate-instruments.ts';
import { changesRepository } from './changes.ts';
import { coverageRepository } from './coverage.ts';
import { editingRepository } from './editing.ts';
import { disagreementsRepository } from './disagreements.ts';
import { endingsRepository } from './endings.ts';
import { entityRepository } from './entities.ts';
import { gapsRepository } from './gaps.ts';
import { importsRepository } from './imports.ts';
import { listRepository } from './lists/list.ts';
import { graphChangesRepository } from './graph-changes.ts';
import { neighbourhoodRepository } from './neighbourhood.ts';
import { networkRepository } from './network.ts';
import { partnershipNetworkRepository } from './partnership-network.ts';
import { pathsRepository } from './paths.ts';
import { portfolioRepository } from './portfolios.ts';
import { positionsRepository } from './positions.ts';
import { revisionsRepository } from './revisions.ts';
import { workerPool } from './run-worker.ts';
import { searchRepository } from './search.ts';
import { selectionRepository } from './selections.ts';
import { structureRepository } from './structure.ts';
import { suggestedPartnersRepository } from './suggested-partners.ts';
import { wholeGraphRepository } from './whole-graph.ts';
import { treeRepository } from './trees.ts';

export type Repositories = ReturnType<typeof createRepositories>;

interface Options {
  /** Milliseconds between two looks for changes while somebody listens. */
  readonly changePollMs: number;
}

/** All repositories over one graph; `close` ends the work that goes on beside requests. */
export function createRepositories(graph: Graph, { changePollMs }: Options) {
  const workers = workerPool();
  const graphChanges = graphChangesRepository(graph, { pollMs: changePollMs });
  const positions = positionsRepository(graph, workers);
  const wholeGraph = wholeGraphRepository(graph);
  const entities = entityRepository(graph);
  const neighbourhood = neighbourhoodRepository(graph);
  return {
    entities,
    lists: listRepository(graph),
    backing: backingRepository(graph),
    candidateInstruments: candidateInstrumentsRepository(graph),
    changes: changesRepository(wholeGraph),
    coverage: coverageRepository(graph),
    disagreements: disagreementsRepository(graph),
    gap: gapsRepository(graph),
    graphChanges,
    ifEnded: endingsRepository(graph),
    imports: importsRepository(graph),
    neighbourhood,
    network: networkRepository(graph, positions),
    partnershipNetwork: partnershipNetworkRepository(graph),
    paths: pathsRepository(graph),
    portfolios: portfolioRepository(graph),
    search: searchRepository(graph),
    revisions: revisionsRepository(graph),
    editing: editingRepository(graph),
    selections: selectionRepository(graph, { entities, neighbourhood, positions }),
    structure: structureRepository(wholeGraph, workers),
    suggestedPartners: suggestedPartnersRepository(wholeGraph),
    trees: treeRepository(graph),
    positions,
    close: () => {
      graphChanges.close();
      return workers.close();
    },
  };
}
