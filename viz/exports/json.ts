import type { ExportRows } from './rows.ts';

/** What is shown as Cytoscape's JSON: `cytoscape(JSON.parse(text))` draws it again. */
export function cytoscapeJson({ address, date, nodes, edges }: ExportRows): string {
  const content = {
    data: { address, date },
    elements: {
      nodes: nodes.map(({ x, y, ...data }) => ({ data, position: { x, y } })),
      edges: edges.map((data) => ({ data })),
    },
    layout: { name: 'preset' },
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
