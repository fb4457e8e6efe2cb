import type { EdgeRow, ExportRows, NodeRow } from './rows.ts';
import { attributes, xml } from './xml.ts';

interface Key<Row> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  value(row: Row): string | number | null;
}

const nodeKeys: readonly Key<NodeRow>[] = [
  { name: 'name', type: 'string', value: ({ name }) => name },
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'standing', type: 'string', value: ({ standing }) => standing },
  { name: 'degree', type: 'int', value: ({ degree }) => degree },
  { name: 'fromYear', type: 'int', value: ({ fromYear }) => fromYear },
  { name: 'toYear', type: 'int', value: ({ toYear }) => toYear },
  { name: 'change', type: 'string', value: ({ change }) => change },
  { name: 'group', type: 'string', value: ({ group }) => group },
  { name: 'members', type: 'int', value: ({ members }) => members },
  { name: 'sources', type: 'string', value: ({ sources }) => sources.join(' ') || null },
  { name: 'x', type: 'double', value: ({ x }) => x },
  { name: 'y', type: 'double', value: ({ y }) => y },
];

// igraph reads the id of an edge wrongly, so that it stands among the data as well; no key is called `id`.
const edgeKeys: readonly Key<EdgeRow>[] = [
  { name: 'edge_id', type: 'string', value: ({ id }) => id },
  { name: 'relation', type: 'string', value: ({ relation }) => relation },
  { name: 'standing', type: 'string', value: ({ standing }) => standing },
  { name: 'fromYear', type: 'int', value: ({ fromYear }) => fromYear },
  { name: 'toYear', type: 'int', value: ({ toYear }) => toYear },
  { name: 'change', type: 'string', value: ({ change }) => change },
  { name: 'weight', type: 'int', value: ({ count }) => count },
  { name: 'sources', type: 'string', value: ({ sources }) => sources.join(' ') || null },
];

/** What is shown as GraphML, for R, igraph, networkx and yEd. */
export function graphml({ address, date, nodes, edges }: ExportRows): string {
  const nodeLines = nodes.map(
    (row) => `<node${attributes({ id: row.id })}>${data('n', nodeKeys, row)}</node>`,
  );
  const edgeLines = edges.map(
    (row) =>
      `<edge${attributes({ id: row.id, source: row.source, target: row.target })}>${data('e', edgeKeys, row)}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${xml(`INO Tomsk stakeholder graph, ${date}, ${address}`)}</desc>
${declare('n', 'node', nodeKeys)}
${declare('e', 'edge', edgeKeys)}
<graph edgedefault="directed">
${[...nodeLines, ...edgeLines].join('\n')}
</graph>
</graphml>
`;
}

function declare<Row>(prefix: string, of: 'node' | 'edge', keys: readonly Key<Row>[]): string {
  return keys
    .map(
      ({ name, type }) =>
        `<key${attributes({ id: `${prefix}_${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>`,
    )
    .join('\n');
}

function data<Row>(prefix: string, keys: readonly Key<Row>[], row: Row): string {
  return keys
    .map(({ name, value }) => {
      const found = value(row);
      return found === null ? '' : `<data key="${prefix}_${name}">${xml(found)}</data>`;
    })
    .join('');
}
