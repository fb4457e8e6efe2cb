import { type Fault, fileFault } from '../../curation/faults.ts';
import { type Column, type Table, tables } from '../../dataset/tables.ts';
import { standings } from '../../cypher/model.ts';
import { readHeadings } from '../parse-csv.ts';
import { type PlacedRow, readTable } from '../read-table.ts';

/** What a list holds: edges under `From,To,Type` or `Source,Target,Type`, nodes under `Label,Type`. */
export type ListKind = 'EDGES' | 'NODES';

export interface List {
  /** null for a file that is neither. */
  readonly kind: ListKind | null;
  readonly rows: readonly PlacedRow[];
  readonly faults: readonly Fault[];
  /** Ids and labels of nodes that are not among `rows`; null when a list of nodes could not be read at all. */
  readonly refused: readonly string[] | null;
  /** What one should know of the list although nothing is wrong with it. */
  readonly notices: readonly string[];
}

/** A list as one of the programs writes it. */
interface Form {
  readonly kind: ListKind;
  /** The headings by which it is known. */
  readonly marks: readonly string[];
  readonly columns: readonly Column[];
  /** What the program writes beside, and the model has no place for. */
  readonly passedOver: readonly string[];
}

const column = (heading: string, type: Column['type'], isRequired = true): Column => ({
  heading,
  property: heading.toLowerCase(),
  type,
  isRequired,
});

const optional = (heading: string) => column(heading, 'text', false);
/** Under a property of its own, so that no other rule holds for it than for any text. */
const passed = (heading: string): Column => ({ ...optional(heading), property: heading });
const founding = [column('Standing', standings, false), column('Sources', 'list', false)];

/** Edges first: Gephi heads them with `Label` as well. */
const forms: readonly Form[] = [
  {
    kind: 'EDGES',
    marks: ['From', 'To', 'Type'],
    columns: [column('From', 'text'), column('To', 'text'), column('Type', 'text'), ...founding],
    passedOver: ['Label', 'Direction', 'Description', 'Tags'],
  },
  {
    kind: 'EDGES',
    marks: ['Source', 'Target', 'Type'],
    columns: [
      column('Source', 'text'),
      column('Target', 'text'),
      ...['Type', 'Kind', 'Label'].map(optional),
      ...founding,
    ],
    passedOver: ['Id', 'Weight', 'timeset'],
  },
  {
    kind: 'NODES',
    marks: ['Label', 'Type'],
    columns: [optional('Id'), column('Label', 'text'), column('Type', 'text'), ...founding],
    passedOver: ['Description', 'Tags', 'Image', 'timeset'],
  },
];

/** Reads a list of edges or nodes; which of the two it is, its headings say. */
export function readList(file: string, text: string): List {
  const headings = readHeadings(text);
  const form = forms.find(({ marks }) => marks.every((mark) => headings.includes(mark)));
  if (!form) {
    const lists = forms.map(({ marks }) => `a list with ${marks.join(',')}`);
    const known = [...tables.map((table) => table.file), ...lists].join(', ');
    const faults = [fileFault('UNKNOWN_FILE', file, 'is no file of a dataset', file, known)];
    return { kind: null, rows: [], faults, refused: [], notices: [] };
  }
  const { kind, columns, passedOver } = form;
  const table: Table = { file, kind: null, columns: [...columns, ...passedOver.map(passed)] };
  const { rows, faults, refused } = readTable(table, text);
  const lost = passedOver.filter((heading) => rows.some(({ values }) => values[heading] != null));
  return {
    kind,
    rows,
    faults,
    refused:
      kind === 'EDGES' ? [] : (refused?.flatMap((row) => [row['Id'] ?? '', row['Label'] ?? '']) ?? null),
    notices: lost.length > 0 ? [`${file}: what stands under ${lost.join(', ')} is not taken.`] : [],
  };
}
