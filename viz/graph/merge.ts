import type { PictureFragment, WayFragment } from '../generated/graphql.ts';

/** Several parts of the graph as one picture, each entity and relationship once. It is cut when any part is. */
export function mergePictures(parts: readonly PictureFragment[]): PictureFragment {
  const nodes = [...new Map(parts.flatMap((part) => part.nodes).map((node) => [node.id, node])).values()];
  const edges = [...new Map(parts.flatMap((part) => part.edges).map((edge) => [edge.id, edge])).values()];
  const missing = (total: (part: PictureFragment) => number, shown: (part: PictureFragment) => number) =>
    parts.reduce((sum, part) => sum + total(part) - shown(part), 0);
  return {
    nodes,
    edges,
    truncated: parts.some((part) => part.truncated),
    totalNodes:
      nodes.length +
      missing(
        (part) => part.totalNodes,
        (part) => part.nodes.length,
      ),
    totalEdges:
      edges.length +
      missing(
        (part) => part.totalEdges,
        (part) => part.edges.length,
      ),
  };
}

/** Ways from one entity to another as a picture of all that lies on them. */
export function pictureOfWays(ways: readonly WayFragment[]): PictureFragment {
  const parts = ways.map(({ nodes, edges }) => ({
    nodes,
    edges,
    truncated: false,
    totalNodes: nodes.length,
    totalEdges: edges.length,
  }));
  return mergePictures(parts);
}
