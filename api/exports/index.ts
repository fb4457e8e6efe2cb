import { cytoscapeJson } from './cytoscape-json.ts';
import { datasetZip } from './dataset-zip.ts';
import { edgesCsv } from './edges-csv.ts';
import { followTheMoney } from './follow-the-money.ts';
import type { ExportFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { nodesCsv } from './nodes-csv.ts';
import { svg } from './svg.ts';

/** Every kind of file; a new one is a file and a line here. */
export const exportFormats: readonly ExportFormat[] = [
  gexf,
  graphml,
  cytoscapeJson,
  nodesCsv,
  edgesCsv,
  followTheMoney,
  jsonLd,
  svg,
  datasetZip,
];
