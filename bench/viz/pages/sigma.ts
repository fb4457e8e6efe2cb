import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { frame, loadDrawing, sayDrawn, showDetails } from './drawing.ts';

/** sigma.js as its documentation puts it to use, with positions given. */
const drawing = await loadDrawing();
const graph = new MultiDirectedGraph();
for (const { id, name, colour, size, x, y } of drawing.nodes) {
  graph.addNode(id, { label: name, color: colour, size: size / 4, x, y: -y });
}
for (const { id, source, target } of drawing.edges) {
  graph.addEdgeWithKey(id, source, target, { size: 1, color: '#8c99a8' });
}
const sigma = new Sigma(graph, frame());
sigma.on('clickNode', ({ node }) => {
  showDetails(drawing, node);
});
window.seenPoints = () => {
  const { left, top } = frame().getBoundingClientRect();
  return drawing.nodes.map(({ id, x, y }) => {
    const place = sigma.graphToViewport({ x, y: -y });
    return { id, x: left + place.x, y: top + place.y };
  });
};
sayDrawn();
