import type { Kind } from '../../cypher/model.ts';
import { layOut } from '../../api/analysis/layout.ts';
import { kindColour } from '../../viz/graph/kinds.ts';
import type { GeneratedNetwork } from '../generate.ts';
import type { Drawing } from './pages/types.ts';

/** What the explorer's network leaves to the details. */
const evidence: readonly Kind[] = ['SOURCE'];

/**
 * The generated network as the explorer draws it, for the others: the same entities and relationships, in the places that
 * the service's layout gives them, with the explorer's colours and sizes.
 */
export function drawingOf(network: GeneratedNetwork): Drawing {
  const entities = [...network.entities()].filter(({ kind }) => !evidence.includes(kind));
  const edges = [...network.relationships()].map(({ from, to, properties }) => ({
    id: String(properties['id']),
    source: from,
    target: to,
  }));
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const nodes = entities.map(({ kind, properties }) => ({ id: properties.id, group: `1 ${kind}` }));
  const places = new Map(layOut({ nodes, edges }).map(([id, x, y]) => [id, { x, y }]));
  return {
    nodes: entities.map(({ kind, properties: { id, nameEn } }) => ({
      id,
      name: String(nameEn),
      colour: kindColour(kind, 'light'),
      size: 12 + 4 * Math.sqrt(degrees.get(id) ?? 0),
      ...(places.get(id) ?? { x: 0, y: 0 }),
    })),
    edges,
  };
}
