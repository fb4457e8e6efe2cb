import type { SelectedEdge, SelectedNode } from '../repositories/selections.ts';
import type { RecordOf } from '../records.ts';
import { labelOf } from './columns.ts';
import type { ExportFormat, FormatOptions } from './format.ts';
import { separated } from './pieces.ts';

/** The JSON that Cytoscape.js (`cy.json`, `elements`) and Cytoscape desktop read. */
export const cytoscapeJson: ExportFormat = {
  name: 'network.json',
  mediaType: 'application/json; charset=utf-8',
  description: 'Cytoscape JSON, for Cytoscape, Cytoscape.js and scripts.',
  isPlaced: true,
  async *write(selection, options) {
    yield '{"format_version":"1.0","generated_by":"INO Tomsk stakeholder graph","target_cytoscapejs_version":"~3","data":{"name":"INO Tomsk stakeholder network"},"elements":{"nodes":[\n';
    yield* separated(selection.nodes(), (node) => formatNode(node, options), ',\n');
    yield '\n],"edges":[\n';
    yield* separated(selection.edges(), formatEdge, ',\n');
    yield '\n]}}\n';
  },
};

function formatNode({ entity, point, sources }: SelectedNode, { locale }: FormatOptions): string {
  const data = {
    ...stated(entity),
    name: labelOf(entity, locale),
    degree: point.degree,
    sources: sources.map((source) => shortSource(source, locale)),
  };
  return JSON.stringify({ data, position: { x: point.x ?? 0, y: point.y ?? 0 } });
}

function formatEdge({ relationship, sources }: SelectedEdge): string {
  const data = {
    ...stated(relationship),
    interaction: relationship.relation,
    sources: sources.map((source) => shortSource(source, 'EN')),
  };
  return JSON.stringify({ data });
}

/** What a reader needs of a source to find it, also where the file has no node for it. */
function shortSource(source: RecordOf<'SOURCE'>, locale: FormatOptions['locale']) {
  return { id: source.id, name: labelOf(source, locale), url: source.url };
}

/** A record without what is not stated. */
function stated(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
