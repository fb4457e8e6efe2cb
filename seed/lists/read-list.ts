import { type Fault, fileFault } from '../../curation/faults.ts';
import { type Column, type Table, tables } from '../../dataset/tables.ts';
import { standings } from '../../cypher/model.ts';
import { readHeadings } from '../parse-csv.ts';
import { type PlacedRow, readTable } from '../read-table.ts';

/** What a list holds: `From,To,Type` or `Label,Type`, as Kumu and Gephi write them. */
export type ListKind = 'EDGES' | 'NODES';

export interface List {
  /** null for a file that is neither. */
  readonly kind: ListKind | null;
  readonly rows: readonly PlacedRow[];
  readonly faults: readonly Fault[];
  /** The labels of nodes that are not among `rows`; null when a list of nodes could not be read at all. */
  readonly refused: readonly string[] | null;
}

const column = (heading: string, type: Column['type'], isRequired = true): Column => ({
  heading,
  property: heading.toLowerCase(),
  type,
  isRequired,
});

const founding = [column('Standing', standings, false), column('Sources', 'list', false)];
const columns: Readonly<Record<ListKind, readonly Column[]>> = {
  EDGES: [column('From', 'text'), column('To', 'text'), column('Type', 'text'), ...founding],
  NODES: [column('Id', 'text', false), column('Label', 'text'), column('Type', 'text'), ...founding],
};

/** Reads a list of edges or nodes; which of the two it is, its headings say. */
export function readList(file: string, text: string): List {
  const kind = kindOf(text);
  if (!kind) {
    const known = [
      ...tables.map((table) => table.file),
      'a list with From,To,Type',
      'a list with Label,Type',
    ];
    const faults = [fileFault('UNKNOWN_FILE', file, 'is no file of a dataset', file, known.join(', '))];
    return { kind: null, rows: [], faults, refused: [] };
  }
  const table: Table = { file, kind: null, columns: columns[kind] };
  const { rows, faults, refusedIds } = readTable(table, text, 'Label');
  return { kind, rows, faults, refused: kind === 'NODES' ? refusedIds : [] };
}

function kindOf(text: string): ListKind | null {
  const headings = readHeadings(text);
  const hasAll = (names: readonly string[]) => names.every((name) => headings.includes(name));
  if (hasAll(['From', 'To', 'Type'])) return 'EDGES';
  return hasAll(['Label', 'Type']) ? 'NODES' : null;
}
