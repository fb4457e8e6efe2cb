import { writerHolds } from '../../curation/hold-writers.ts';
import type { Graph } from '../../database/graph.ts';
import { backingRepository } from './backing.ts';
import { type CandidatesRequest, candidateInstrumentsRepository } from './candidate-instruments.ts';
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
import { mergedIds, redirectsReader } from './merged-ids.ts';
import { type NeighbourhoodRequest, neighbourhoodRepository } from './neighbourhood.ts';
import { networkRepository } from './network.ts';
import { networkCommunitiesRepository } from './network-communities.ts';
import { networkOverviewRepository } from './network-overview.ts';
import { partnershipNetworkRepository } from './partnership-network.ts';
import { type PathsOptions, type PathsRequest, type PathsRecord, pathsRepository } from './paths.ts';
import { portfolioRepository } from './portfolios.ts';
import { positionsRepository } from './positions.ts';
import { registeredRepository } from './registered.ts';
import { revisionsRepository } from './revisions.ts';
import { workerPool } from './run-worker.ts';
import { searchRepository } from './search.ts';
import { type SelectionRequest, selectionRepository } from './selections.ts';
import { structureRepository } from './structure.ts';
import { suggestedPartnersRepository } from './suggested-partners.ts';
import { wholeGraphRepository } from './whole-graph.ts';
import { treeRepository } from './trees.ts';

/** What a look-up takes beside the id. */
type Rest<LookUp extends (id: string, ...rest: never) => unknown> =
  Parameters<LookUp> extends [string, ...infer Others] ? Others : never;

export type Repositories = ReturnType<typeof createRepositories>;

interface Options extends PathsOptions {
  /** Milliseconds between two looks for changes while somebody listens. */
  readonly changePollMs: number;
}

/** All repositories over one graph; `close` ends the work that goes on beside requests. */
export function createRepositories(graph: Graph, { changePollMs, requestTimeoutMs }: Options) {
  const workers = workerPool();
  const graphChanges = graphChangesRepository(graph, { pollMs: changePollMs });
  const positions = positionsRepository(graph, workers);
  const wholeGraph = wholeGraphRepository(graph);
  const entities = entityRepository(graph);
  const readRedirects = redirectsReader(graph);
  const follow = mergedIds(readRedirects);
  const isThere = (answer: unknown) => answer !== null;
  const around = neighbourhoodRepository(graph);
  const neighbourhood = (request: NeighbourhoodRequest) =>
    follow([request.id], ([id = request.id]) => around({ ...request, id }), isThere);
  const network = networkRepository(graph, positions);
  const structure = structureRepository(wholeGraph, workers);
  const inCommunities = networkCommunitiesRepository(graph, structure);
  const backing = backingRepository(graph);
  const select = selectionRepository(graph, { entities, holdWriters: writerHolds(graph) });
  const candidates = candidateInstrumentsRepository(graph);
  const partners = suggestedPartnersRepository(wholeGraph);
  const ways = pathsRepository(graph, { requestTimeoutMs });
  const between = (find: (request: PathsRequest) => Promise<PathsRecord>) => (request: PathsRequest) =>
    follow(
      [request.from, request.to],
      ([from = request.from, to = request.to]) => find({ ...request, from, to }),
      ({ existing }) => !existing.includes(false),
    );
  return {
    entities,
    lists: listRepository(graph, readRedirects),
    backing: (projectId: string, ...rest: Rest<typeof backing>) =>
      follow([projectId], ([id = projectId]) => backing(id, ...rest), isThere),
    candidateInstruments: (request: CandidatesRequest) =>
      follow(
        [request.projectId],
        ([projectId = request.projectId]) => candidates({ ...request, projectId }),
        isThere,
      ),
    changes: changesRepository(wholeGraph),
    coverage: coverageRepository(graph),
    disagreements: disagreementsRepository(graph),
    gap: gapsRepository(graph),
    graphChanges,
    ifEnded: endingsRepository(graph),
    imports: importsRepository(graph, workers),
    neighbourhood,
    network,
    networkOverview: networkOverviewRepository(graph, network, inCommunities),
    partnershipNetwork: partnershipNetworkRepository(graph),
    paths: { paths: between(ways.paths), explained: between(ways.explained) },
    portfolios: portfolioRepository(graph),
    registered: registeredRepository(graph),
    search: searchRepository(graph),
    revisions: revisionsRepository(graph),
    editing: editingRepository(graph),
    selections: (request: SelectionRequest) =>
      follow(
        request.around,
        (around) => select({ ...request, around }),
        ({ result }) => !('missing' in result),
      ),
    structure,
    suggestedPartners: (stakeholderId: string, first: number) =>
      follow([stakeholderId], ([id = stakeholderId]) => partners(id, first), isThere),
    trees: treeRepository(graph),
    positions,
    close: () => {
      graphChanges.close();
      return workers.close();
    },
  };
}
