import cytoscape from 'cytoscape';
import { frame, loadDrawing, sayDrawn, showDetails } from './drawing.ts';

/** Cytoscape as it is without settings: its default style but for colour, size and name, and its layout `cose`. */
const drawing = await loadDrawing();
const cy = cytoscape({
  container: frame(),
  elements: {
    nodes: drawing.nodes.map(({ id, name, colour, size }) => ({ data: { id, name, colour, size } })),
    edges: drawing.edges.map((edge) => ({ data: edge })),
  },
  style: [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        'background-color': 'data(colour)',
        width: 'data(size)',
        height: 'data(size)',
      },
    },
  ],
});
cy.on('tap', 'node', (event) => {
  // The event's type leaves open what was touched; the selector does not.
  showDetails(drawing, (event.target as cytoscape.NodeSingular).id());
});
window.seenPoints = () => {
  const { left, top } = frame().getBoundingClientRect();
  return cy.nodes().map((node) => {
    const place = node.renderedPosition();
    return { id: node.id(), x: left + place.x, y: top + place.y };
  });
};
cy.one('layoutstop', sayDrawn);
cy.layout({ name: 'cose' }).run();
