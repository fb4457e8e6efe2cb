import cytoscape, { type LayoutOptions } from 'cytoscape';
import dagre from 'cytoscape-dagre';
import fcose from 'cytoscape-fcose';
import type { LayoutAnswer, LayoutQuestion } from './worker-client.ts';

/** Room for a name below a point, in units of the picture. */
const roomWidth = 120;
const roomHeight = 56;

const options: Readonly<Record<LayoutQuestion['algorithm'], LayoutOptions & Record<string, unknown>>> = {
  fcose: {
    name: 'fcose',
    animate: false,
    // Starts from the places that it is given, so that the answer is the same each time.
    randomize: false,
    quality: 'proof',
    idealEdgeLength: 130,
    nodeRepulsion: 9000,
    nodeSeparation: 110,
  },
  dagre: {
    name: 'dagre',
    animate: false,
    rankDir: 'LR',
    nodeSep: 14,
    rankSep: 150,
    ranker: 'network-simplex',
  },
};

cytoscape.use(fcose);
cytoscape.use(dagre);

function placesFor({ algorithm, nodes, edges }: LayoutQuestion): LayoutAnswer {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: roomWidth, height: roomHeight } }],
    elements: [
      ...nodes.map(({ id, x, y }) => ({ data: { id }, position: { x, y } })),
      ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
  });
  cy.layout(options[algorithm]).run();
  return cy.nodes().map((node) => [node.id(), { ...node.position() }] as const);
}

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  postMessage(placesFor(data));
});
