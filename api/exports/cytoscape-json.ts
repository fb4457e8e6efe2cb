import type { SelectedEdge, SelectedNode } from '../repositories/selections.ts';
import { labelOf, ofEachSource } from './columns.ts';
import type { ExportFormat, FormatOptions } from './format.ts';
import { separated } from './pieces.ts';

/** The JSON that Cytoscape.js (`cy.json`, `elements`) and Cytoscape desktop read. */
export const cytoscapeJson: ExportFormat = {
  name: 'network.json',
  mediaType: 'application/json; charset=utf-8',
  description: 'Cytoscape JSON, for Cytoscape, Cytoscape.js and scripts.',
  isPlaced: true,
  isTable: false,
  async *write(selection, options) {
    yield '{"format_version":"1.0","generated_by":"INO Tomsk stakeholder graph","target_cytoscapejs_version":"~3","data":{"name":"INO Tomsk stakeholder network"},"elements":{"nodes":[\n';
    yield* separated(selection.nodes(), (node) => formatNode(node, options), ',\n');
    yield '\n],"edges":[\n';
    yield* separated(selection.edges(), (edge) => formatEdge(edge, options), ',\n');
    yield '\n]}}\n';
  },
};

function formatNode({ entity, point, sources }: SelectedNode, options: FormatOptions): string {
  const data = {
    ...stated(entity),
    name: labelOf(entity, options.locale),
    degree: point.degree,
    ...evidence(entity, sources, options),
  };
  return JSON.stringify({ data, position: { x: point.x ?? 0, y: point.y ?? 0 } });
}

function formatEdge({ relationship, sources }: SelectedEdge, options: FormatOptions): string {
  const data = {
    ...stated(relationship),
    interaction: relationship.relation,
    ...evidence(relationship, sources, options),
  };
  return JSON.stringify({ data });
}

/**
 * How a row is founded, and what a reader needs of each source to find it, also where the file has no node for it: lists
 * of texts, one item for each source, because Cytoscape desktop reads no others.
 */
function evidence(
  { standing, sources: ids }: SelectedNode['entity'] | SelectedEdge['relationship'],
  sources: SelectedNode['sources'],
  { locale }: FormatOptions,
) {
  return {
    is_placeholder: standing === 'PLACEHOLDER',
    sources: ids,
    source_names: ofEachSource({ ids, sources }, (source) => labelOf(source, locale)),
    source_urls: ofEachSource({ ids, sources }, ({ url }) => url),
  };
}

/** A record without what is not stated. */
function stated(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
