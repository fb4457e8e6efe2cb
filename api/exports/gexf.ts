import type { SelectedEdge, SelectedNode } from '../repositories/selections.ts';
import { lifetimeOf } from '../repositories/lifetimes.ts';
import { edgeColumns, type ExportColumn, labelOf, nodeColumns } from './columns.ts';
import type { ExportFormat, FormatOptions } from './format.ts';
import { daysOf, relationshipLifetime } from './lifetimes.ts';
import { kindColours, lineColour, lineShapes, radiusOf, rgbOf } from './palette.ts';
import { escapeXml, xmlAttributes } from './xml.ts';

/** GEXF 1.3 for Gephi: attributes, lifetimes by day, positions and colours. */
export const gexf: ExportFormat = {
  name: 'network.gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  description: 'GEXF 1.3 for Gephi, with lifetimes, positions and colours.',
  isPlaced: true,
  isTable: false,
  async *write(selection, options) {
    yield head;
    yield attributesOf('node', nodeColumns);
    yield attributesOf('edge', edgeColumns);
    yield '<nodes>\n';
    for await (const node of selection.nodes()) yield formatNode(node, options);
    yield '</nodes>\n<edges>\n';
    for await (const edge of selection.edges()) yield formatEdge(edge);
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

const head = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>INO Tomsk stakeholder graph</creator><description>Every node and edge names its standing and its sources.</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval" idtype="string">
`;

function attributesOf<Row>(of: 'node' | 'edge', columns: readonly ExportColumn<Row>[]): string {
  const lines = columns.map(
    ({ name, type }, index) => `<attribute${xmlAttributes({ id: String(index), title: name, type })}/>`,
  );
  return `<attributes class="${of}" mode="static">${lines.join('')}</attributes>\n`;
}

function valuesOf<Row>(columns: readonly ExportColumn<Row>[], row: Row): string {
  const values = columns.flatMap((column, index) => {
    const value = column.of(row);
    return value === null ? [] : `<attvalue for="${String(index)}" value="${escapeXml(String(value))}"/>`;
  });
  return `<attvalues>${values.join('')}</attvalues>`;
}

function formatNode(node: SelectedNode, { locale }: FormatOptions): string {
  const { entity, point } = node;
  const opening = xmlAttributes({
    id: entity.id,
    label: labelOf(entity, locale),
    ...daysOf(lifetimeOf(entity)),
  });
  const alpha = entity.standing === 'PLACEHOLDER' ? 0.4 : null;
  // Gephi's y grows upwards, the picture's downwards.
  const position = xmlAttributes({ x: point.x ?? 0, y: -(point.y ?? 0), z: 0 });
  return `<node${opening}>${valuesOf(nodeColumns, node)}<viz:color${xmlAttributes({ ...rgbOf(kindColours[entity.kind]), a: alpha })}/><viz:position${position}/><viz:size value="${String(radiusOf(point.degree))}"/><viz:shape value="disc"/></node>\n`;
}

function formatEdge(edge: SelectedEdge): string {
  const { id, source, target, relation, standing } = edge.relationship;
  const opening = xmlAttributes({
    id,
    source,
    target,
    label: relation,
    // Without it Gephi makes one edge of several relationships between the same two.
    kind: relation,
    type: 'directed',
    weight: 1,
    ...daysOf(relationshipLifetime(edge.relationship)),
  });
  return `<edge${opening}>${valuesOf(edgeColumns, edge)}<viz:color${xmlAttributes(rgbOf(lineColour))}/><viz:shape value="${lineShapes[standing]}"/></edge>\n`;
}
