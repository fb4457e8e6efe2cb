import type { EntityKind } from '../generated/graphql.ts';
import type { EdgeRow, ExportRows, NodeRow } from './rows.ts';
import { attributes, xml } from './xml.ts';

type Value = string | number;

interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer';
  value(row: Row): Value | null;
}

const nodeColumns: readonly Column<NodeRow>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'standing', type: 'string', value: ({ standing }) => standing },
  { name: 'degree', type: 'integer', value: ({ degree }) => degree },
  { name: 'change', type: 'string', value: ({ change }) => change },
  { name: 'group', type: 'string', value: ({ group }) => group },
  { name: 'members', type: 'integer', value: ({ members }) => members },
  { name: 'sources', type: 'string', value: ({ sources }) => sources.join(' ') || null },
];

const edgeColumns: readonly Column<EdgeRow>[] = [
  { name: 'relation', type: 'string', value: ({ relation }) => relation },
  { name: 'standing', type: 'string', value: ({ standing }) => standing },
  { name: 'change', type: 'string', value: ({ change }) => change },
  { name: 'sources', type: 'string', value: ({ sources }) => sources.join(' ') || null },
];

/** What is shown as GEXF 1.3 for Gephi: with lifetimes, places and the colours of the kinds. */
export function gexf(
  { address, date, nodes, edges }: ExportRows,
  kindColour: (kind: EntityKind) => string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="${xml(date)}"><creator>INO Tomsk stakeholder graph</creator><description>${xml(address)}</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="integer">
${declare('node', nodeColumns)}
${declare('edge', edgeColumns)}
<nodes>
${nodes.map((row) => nodeElement(row, kindColour(row.kind))).join('\n')}
</nodes>
<edges>
${edges.map(edgeElement).join('\n')}
</edges>
</graph>
</gexf>
`;
}

function declare<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  const lines = columns.map(({ name, type }) => `<attribute${attributes({ id: name, title: name, type })}/>`);
  return `<attributes class="${of}">${lines.join('')}</attributes>`;
}

function values<Row>(row: Row, columns: readonly Column<Row>[]): string {
  const lines = columns.flatMap(({ name, value }) => {
    const found = value(row);
    return found === null ? [] : [`<attvalue${attributes({ for: name, value: found })}/>`];
  });
  return `<attvalues>${lines.join('')}</attvalues>`;
}

function nodeElement(row: NodeRow, colour: string): string {
  const { id, name, fromYear, toYear, x, y, shownDegree } = row;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  // Gephi's vertical axis grows upwards.
  const place = `<viz:position${attributes({ x, y: -y, z: 0 })}/>`;
  const size = `<viz:size${attributes({ value: Math.round(12 + 4 * Math.sqrt(shownDegree)) })}/>`;
  const paint = `<viz:color${attributes({ r: r ?? 0, g: g ?? 0, b: b ?? 0 })}/>`;
  return `<node${attributes({ id, label: name, start: fromYear, end: toYear })}>${values(row, nodeColumns)}${paint}${place}${size}</node>`;
}

function edgeElement(row: EdgeRow): string {
  const { id, source, target, relation, fromYear, toYear, count } = row;
  // Without its kind, Gephi makes one edge of several relations between the same two.
  const named = { id, source, target, label: relation, kind: relation };
  const own = { ...named, weight: count, start: fromYear, end: toYear };
  return `<edge${attributes(own)}>${values(row, edgeColumns)}</edge>`;
}
