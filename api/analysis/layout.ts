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
 * relationship in rows beside them, group by group. Up to 20,000 related entities are laid out by forces, more keep
 * their places on the spiral.
 */
export function layOut({ nodes, edges }: LayoutInput): LayoutOutput {
  const graph = new UndirectedGraph();
  const sorted = nodes.toSorted((a, b) => order(a.group, b.group) || order(a.id, b.id));
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
  for (const { source, target } of edges.toSorted(
    (a, b) => order(a.source, b.source) || order(a.target, b.target),
  )) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdge(source, target);
  }
  if (graph.order > 1 && graph.order <= forcesUpTo) applyForces(graph);
  const placed = graph.mapNodes((id, { x, y }): [string, number, number] => [id, Number(x), Number(y)]);
  const block = inRows(
    sorted.filter(({ id }) => !related.has(id)),
    placed,
  );
  return [...placed, ...block].map(([id, x, y]) => [id, round(x), round(y)] as const);
}

/** Lets the forces find the clusters first, and then gives each entity room of its own. */
function applyForces(graph: UndirectedGraph): void {
  const iterations = graph.order > 5000 ? 100 : 600;
  const settings = {
    barnesHutOptimize: graph.order > 2000,
    edgeWeightInfluence: 0,
    gravity: 1,
    linLogMode: true,
    outboundAttractionDistribution: false,
    scalingRatio: 12,
    slowDown: 2,
    strongGravityMode: false,
  };
  forceAtlas2.assign(graph, { iterations, settings });
  const span = Math.max(...graph.mapNodes((_, { x }) => Math.abs(Number(x))), 1);
  const scale = (spacing * Math.sqrt(graph.order)) / span;
  graph.updateEachNodeAttributes((_, { x, y, ...rest }) => ({
    ...rest,
    x: Number(x) * scale,
    y: Number(y) * scale,
  }));
  forceAtlas2.assign(graph, {
    iterations: iterations / 6,
    settings: { ...settings, adjustSizes: true, scalingRatio: 2 },
  });
}

/**
 * The unrelated ones in rows to the right of the picture, each group from a new row on: as high as the picture is, and where that
 * is lower than it would be wide, about as high as wide.
 */
function inRows(
  nodes: LayoutInput['nodes'],
  beside: readonly [string, number, number][],
): [string, number, number][] {
  const [right, top, bottom] = beside.reduce(
    ([maxX, minY, maxY], [, x, y]) => [Math.max(maxX, x), Math.min(minY, y), Math.max(maxY, y)],
    [0, 0, 0],
  );
  const rows = Math.max(1, Math.ceil(Math.sqrt(nodes.length)), Math.floor((bottom - top) / spacing));
  const perRow = Math.max(Math.ceil((1.4 * nodes.length) / rows), Math.ceil(Math.sqrt(nodes.length)), 1);
  let y = top;
  let column = 0;
  let group = nodes[0]?.group;
  return nodes.map(({ id, group: own }) => {
    if (own !== group || column === perRow) {
      y += own === group ? spacing : 1.6 * spacing;
      column = 0;
    }
    group = own;
    column += 1;
    return [id, right + (column + 2) * spacing, y];
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
