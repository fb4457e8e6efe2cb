import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';

// The package's types describe a default export; the package is CommonJS and exports the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** What a layout is made of: entities with their group, and which of them are related. */
export interface LayoutInput {
  readonly nodes: readonly { readonly id: string; readonly group: string }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

/** A position for each id; y grows downwards, neighbours of the picture are about 30 apart. */
export type LayoutOutput = readonly (readonly [id: string, x: number, y: number])[];

/** Above this many related entities the forces take too long, and the seeded spiral is the picture. */
const forcesUpTo = 20_000;

/** Distance between entities that stand in rows or on the spiral. */
const spacing = 30;

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Positions for a whole graph, the same for the same graph whatever order it comes in: related entities by ForceAtlas2
 * (Jacomy et al., 2014) from a phyllotaxis spiral (Vogel, 1979) in the order of their groups, those without a
 * relationship in a block of rows below, group by group. Up to 20,000 related entities are laid out by forces, more keep
 * their places on the spiral.
 */
export function layOut({ nodes, edges }: LayoutInput): LayoutOutput {
  const graph = new UndirectedGraph();
  const sorted = nodes.toSorted((a, b) => (a.group + a.id < b.group + b.id ? -1 : 1));
  const known = new Set(sorted.map(({ id }) => id));
  const related = new Set(
    edges.flatMap(({ source, target }) => [source, target]).filter((id) => known.has(id)),
  );
  sorted
    .filter(({ id }) => related.has(id))
    .forEach(({ id }, index) => {
      const radius = spacing * Math.sqrt(index + 0.5);
      graph.addNode(id, {
        x: radius * Math.cos(index * goldenAngle),
        y: radius * Math.sin(index * goldenAngle),
        size: 10,
      });
    });
  for (const { source, target } of edges.toSorted((a, b) =>
    a.source + a.target < b.source + b.target ? -1 : 1,
  )) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdge(source, target);
  }
  if (graph.order > 1 && graph.order <= forcesUpTo) {
    forceAtlas2.assign(graph, {
      iterations: graph.order > 5000 ? 100 : 400,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        adjustSizes: true,
        barnesHutOptimize: graph.order > 1000,
        gravity: 0.6,
        linLogMode: false,
        outboundAttractionDistribution: true,
        scalingRatio: 25,
        slowDown: 5,
        strongGravityMode: false,
      },
    });
  }
  const placed = graph.mapNodes((id, { x, y }): [string, number, number] => [id, Number(x), Number(y)]);
  const block = inRows(
    sorted.filter(({ id }) => !related.has(id)),
    placed,
  );
  return [...placed, ...block].map(([id, x, y]) => [id, round(x), round(y)] as const);
}

/** The unrelated ones in rows as wide as the picture above them, each group from a new row on. */
function inRows(
  nodes: LayoutInput['nodes'],
  above: readonly [string, number, number][],
): [string, number, number][] {
  const xs = above.map(([, x]) => x);
  const left = xs.length > 0 ? Math.min(...xs) : 0;
  const width = xs.length > 0 ? Math.max(...xs) - left : 0;
  const perRow = Math.max(Math.ceil(width / spacing), Math.ceil(Math.sqrt(nodes.length) * 1.5), 1);
  let y = (above.length > 0 ? Math.max(...above.map(([, , top]) => top)) : 0) + 3 * spacing;
  let column = 0;
  let group: string | undefined;
  return nodes.map(({ id, group: own }) => {
    const isNewGroup = group !== undefined && own !== group;
    if (isNewGroup || column === perRow) {
      y += isNewGroup ? 1.6 * spacing : spacing;
      column = 0;
    }
    group = own;
    column += 1;
    return [id, left + (column - 1) * spacing, y];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
