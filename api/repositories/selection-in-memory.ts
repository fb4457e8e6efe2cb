import { isKind } from '../records.ts';
import { inTurns } from './in-turns.ts';
import type { Places } from './positions.ts';
import type { SelectedEdge, SelectedNode, SelectedPoint, Selection } from './selections.ts';

/** A selection that asks the database for nothing more. */
export function inMemory(
  points: readonly SelectedPoint[],
  nodes: readonly SelectedNode[],
  edges: readonly SelectedEdge[],
): Selection {
  const nodeAt = new Map(nodes.map((node) => [node.point.id, node]));
  const edgesFrom = new Map<string, SelectedEdge[]>(points.map(({ id }) => [id, []]));
  for (const edge of edges) edgesFrom.get(edge.relationship.source)?.push(edge);
  const sources = new Map(
    [...nodes, ...edges].flatMap((row) => row.sources).map((source) => [source.id, source]),
  );
  for (const { entity } of nodes) if (isKind(entity, 'SOURCE')) sources.set(entity.id, entity);
  return {
    points,
    async *nodes(part = points) {
      for await (const point of inTurns(part)) {
        const node = nodeAt.get(point.id);
        if (node) yield { ...node, point };
      }
    },
    edges: (part = points) => inTurns(part.flatMap(({ id }) => edgesFrom.get(id) ?? [])),
    sources: (ids) => Promise.resolve([...new Set(ids)].flatMap((id) => sources.get(id) ?? [])),
  };
}

/** A selection whose entities stand where they do in the picture of the whole graph; one that has no place there, nowhere. */
export function placed(selection: Selection, places: Places): Selection {
  const points = selection.points.map((point) => ({ ...point, ...places.get(point.id) }));
  return {
    points,
    nodes: (part = points) => selection.nodes(part),
    edges: (part = points) => selection.edges(part),
    sources: (ids) => selection.sources(ids),
  };
}
