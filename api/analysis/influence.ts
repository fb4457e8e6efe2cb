import { UndirectedGraph } from 'graphology';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import type { InfluenceRecord } from '../records.ts';
import { betweennessOf } from './betweenness.ts';
import { settle } from './settle.ts';
import { constraintOf, effectiveSizeOf } from './structural-holes.ts';
import { neighboursOf, type TiedGraph } from './ties.ts';

// The package's types describe a default export; the module is CommonJS and exports the function itself.
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/** Change of a rank, per entity, from one round to the next at which PageRank counts as settled. */
const settled = 1e-13;

/**
 * How each entity of a graph stands in it, in the order of `ids`. Ties are counted without their weight, but for
 * constraint and effective size; the formulas stand in the descriptions of the type `Influence` of the schema.
 */
export function influenceOf(tied: TiedGraph): InfluenceRecord[] {
  if (tied.ids.length === 0) return [];
  const graph = new UndirectedGraph();
  tied.ids.forEach((_, place) => graph.addNode(place));
  for (const [a, b] of tied.ties) graph.addEdge(a, b);
  const neighbours = neighboursOf(tied);
  const tiesOf = (place: number) => neighbours[place] ?? new Map<number, number>();
  const betweenness = betweennessOf(tied);
  const ranks = pagerank(graph, {
    getEdgeWeight: null,
    alpha: 0.85,
    tolerance: settled,
    maxIterations: 1000,
  });
  return tied.ids.map((id, place) => ({
    id,
    degree: tiesOf(place).size,
    betweenness: settle(betweenness[place] ?? 0),
    pageRank: settle(ranks[place] ?? 0),
    constraint: settle(constraintOf(place, tiesOf) ?? 0),
    effectiveSize: settle(effectiveSizeOf(place, tiesOf)),
  }));
}
