import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { PictureEdge, PictureNode } from './visible.ts';

/** A small generator of numbers (Park and Miller, 1988), so that everybody sees the same communities. */
function numbers(): () => number {
  let state = 42;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/**
 * The communities of a picture by modularity (Blondel et al., 2008), each named by its most related member. An entity
 * without relationships belongs to none.
 */
export function communitiesOf(
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
): Map<string, string> {
  const graph = new Graph({ type: 'undirected' });
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { source, target } of edges.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (source === target || !ids.has(source) || !ids.has(target)) continue;
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.mergeEdge(source, target);
  }
  if (graph.size === 0) return new Map();
  const communities = louvain(graph, { rng: numbers() });
  const heads = new Map<number, string>();
  for (const { id } of nodes.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))) {
    const community = communities[id];
    if (community !== undefined && !heads.has(community)) heads.set(community, id);
  }
  return new Map(Object.entries(communities).map(([id, community]) => [id, heads.get(community) ?? id]));
}
