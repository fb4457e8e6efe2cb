import type { SelectedEdge, SelectedNode } from '../repositories/selections.ts';
import {
  edgeColumns,
  edgeTimeColumns,
  type ExportColumn,
  labelOf,
  nodeColumns,
  placeAndTimeColumns,
} from './columns.ts';
import type { ExportFormat, FormatOptions } from './format.ts';
import { kindColours, lineColour, lineShapes, radiusOf } from './palette.ts';
import { escapeXml, xmlAttributes } from './xml.ts';

/**
 * GraphML for igraph, networkx and yEd. No attribute is named `id`, which igraph would take for its own; `edge_id` is
 * there because igraph does not read an edge's `id` rightly. yEd reads names, places and colours from its own elements,
 * which stand before the attributes: networkx takes a place out of them, as text, and the attributes then put it right.
 */
export const graphml: ExportFormat = {
  name: 'network.graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  description: 'GraphML for R and Python (igraph, networkx) and for yEd.',
  isPlaced: true,
  isTable: false,
  async *write(selection, options) {
    yield head;
    yield keysOf('node', nodeAttributes(options));
    yield keysOf('edge', edgeAttributes);
    yield '<key id="node_graphics" for="node" yfiles.type="nodegraphics"/>\n';
    yield '<key id="edge_graphics" for="edge" yfiles.type="edgegraphics"/>\n';
    yield '<graph id="network" edgedefault="directed">\n';
    const attributes = nodeAttributes(options);
    for await (const node of selection.nodes()) yield formatNode(node, attributes, options);
    for await (const edge of selection.edges()) yield formatEdge(edge);
    yield '</graph>\n</graphml>\n';
  },
};

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">
`;

/** GraphML's names of the types of columns. */
const types = { string: 'string', integer: 'long', double: 'double', boolean: 'boolean' } as const;

function nodeAttributes({ locale }: FormatOptions): readonly ExportColumn<SelectedNode>[] {
  return [
    { name: 'label', type: 'string', of: ({ entity }) => labelOf(entity, locale) },
    ...nodeColumns,
    ...placeAndTimeColumns,
  ];
}

const edgeAttributes: readonly ExportColumn<SelectedEdge>[] = [
  { name: 'edge_id', type: 'string', of: ({ relationship }) => relationship.id },
  ...edgeColumns,
  ...edgeTimeColumns,
];

function keysOf<Row>(of: 'node' | 'edge', columns: readonly ExportColumn<Row>[]): string {
  return columns
    .map(({ name, type }) => {
      const attributes = { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': types[type] };
      return `<key${xmlAttributes(attributes)}/>\n`;
    })
    .join('');
}

function dataOf<Row>(of: 'node' | 'edge', columns: readonly ExportColumn<Row>[], row: Row): string {
  return columns
    .map((column) => {
      const value = column.of(row);
      return value === null ? '' : `<data key="${of}_${column.name}">${escapeXml(String(value))}</data>`;
    })
    .join('');
}

function formatNode(
  node: SelectedNode,
  attributes: readonly ExportColumn<SelectedNode>[],
  { locale }: FormatOptions,
): string {
  const { entity, point } = node;
  const radius = radiusOf(point.degree);
  const geometry = xmlAttributes({
    x: (point.x ?? 0) - radius,
    y: (point.y ?? 0) - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  const border = entity.standing === 'PLACEHOLDER' ? 'dashed' : 'line';
  const graphics = `<y:ShapeNode><y:Geometry${geometry}/><y:Fill color="${kindColours[entity.kind]}" transparent="false"/><y:BorderStyle color="${lineColour}" type="${border}" width="1.0"/><y:NodeLabel>${escapeXml(labelOf(entity, locale))}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode>`;
  return `<node id="${escapeXml(entity.id)}"><data key="node_graphics">${graphics}</data>${dataOf('node', attributes, node)}</node>\n`;
}

/** yEd's names of the shapes of lines. */
const yedLines = { solid: 'line', dashed: 'dashed', dotted: 'dotted' } as const;

function formatEdge(edge: SelectedEdge): string {
  const { id, source, target, standing } = edge.relationship;
  const style = yedLines[lineShapes[standing]];
  const graphics = `<y:PolyLineEdge><y:LineStyle color="${lineColour}" type="${style}" width="1.0"/><y:Arrows source="none" target="standard"/></y:PolyLineEdge>`;
  return `<edge${xmlAttributes({ id, source, target })}>${dataOf('edge', edgeAttributes, edge)}<data key="edge_graphics">${graphics}</data></edge>\n`;
}
