import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { PictureEdge, PictureNode } from './visible.ts';

/** As the service has it, so that a picture falls into the same communities whoever divides it. */
const seed = 20150114;

/** A small generator of numbers (Park and Miller, 1988), so that everybody sees the same communities. */
function numbers(): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The communities of a picture by modularity (Blondel et al., 2008), each named by its member with most neighbours: those
 * that the service's `communities` gives for the same entities and relationships. An entity without relationships belongs
 * to none.
 */
export function communitiesOf(
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
): Map<string, string> {
  const graph = graphOf(new Set(nodes.map(({ id }) => id)), edges);
  if (graph.size === 0) return new Map();
  const communities = louvain(graph, { getEdgeWeight: 'weight', rng: numbers() });
  const heads = new Map<number, string>();
  for (const id of graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a) || inOrder(a, b))) {
    const community = communities[id];
    if (community !== undefined && !heads.has(community)) heads.set(community, id);
  }
  return new Map(Object.entries(communities).map(([id, community]) => [id, heads.get(community) ?? id]));
}

/** Who is related with whom, weighed by the number of relationships; in the order of ids, which the division depends on. */
function graphOf(ids: ReadonlySet<string>, edges: readonly PictureEdge[]): Graph {
  const graph = new Graph({ type: 'undirected' });
  const pairs = edges
    .filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target))
    .map(({ source, target }) =>
      source < target ? ([source, target] as const) : ([target, source] as const),
    )
    .sort(([a, b], [c, d]) => inOrder(a, c) || inOrder(b, d));
  for (const id of [...new Set(pairs.flat())].sort(inOrder)) graph.addNode(id);
  for (const [a, b] of pairs) {
    if (graph.hasEdge(a, b)) graph.updateEdgeAttribute(a, b, 'weight', (weight: number) => weight + 1);
    else graph.addEdge(a, b, { weight: 1 });
  }
  return graph;
}
