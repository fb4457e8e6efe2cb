import { edgesCsv, nodesCsv } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { cytoscapeJson } from './json.ts';
import type { ExportRows } from './rows.ts';
import { svg, type SvgOptions } from './svg.ts';
import type { EntityKind } from '../generated/graphql.ts';

/** What the picture knows beside its rows. */
export interface PictureLooks extends SvgOptions {
  kindColour(kind: EntityKind): string;
}

/** A format that what is shown can be saved in, as text. */
export interface ExportFormat {
  readonly name: 'svg' | 'nodesCsv' | 'edgesCsv' | 'json' | 'gexf' | 'graphml';
  readonly file: string;
  readonly type: string;
  /** Whether it names what each entity and relationship rests on. */
  readonly hasSources: boolean;
  write(rows: ExportRows, looks: PictureLooks): string;
}

/** Every text format, in the order of the menu. To add one: its file, a line here, its name in i18n. */
export const formats: readonly ExportFormat[] = [
  { name: 'svg', file: 'ino-tomsk-network.svg', type: 'image/svg+xml', hasSources: false, write: svg },
  { name: 'nodesCsv', file: 'ino-tomsk-entities.csv', type: 'text/csv', hasSources: true, write: nodesCsv },
  {
    name: 'edgesCsv',
    file: 'ino-tomsk-relationships.csv',
    type: 'text/csv',
    hasSources: true,
    write: edgesCsv,
  },
  {
    name: 'json',
    file: 'ino-tomsk-network.json',
    type: 'application/json',
    hasSources: true,
    write: cytoscapeJson,
  },
  {
    name: 'gexf',
    file: 'ino-tomsk-network.gexf',
    type: 'application/xml',
    hasSources: true,
    write: (rows, { kindColour }) => gexf(rows, kindColour),
  },
  {
    name: 'graphml',
    file: 'ino-tomsk-network.graphml',
    type: 'application/xml',
    hasSources: true,
    write: graphml,
  },
];
