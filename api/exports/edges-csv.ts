import { edgeColumns, edgeTimeColumns } from './columns.ts';
import { formatCsv } from './csv.ts';
import type { ExportFormat } from './format.ts';

/** A table of the relationships, with the headings that Gephi's spreadsheet import reads. */
export const edgesCsv: ExportFormat = {
  name: 'edges.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  description: 'The relationships as a table for spreadsheets, R, Python and Gephi.',
  isPlaced: false,
  isTable: true,
  write: (selection, { separator }) =>
    formatCsv(
      [
        { name: 'Source', type: 'string', of: ({ relationship }) => relationship.source },
        { name: 'Target', type: 'string', of: ({ relationship }) => relationship.target },
        { name: 'Type', type: 'string', of: () => 'Directed' },
        { name: 'Id', type: 'string', of: ({ relationship }) => relationship.id },
        { name: 'Label', type: 'string', of: ({ relationship }) => relationship.relation },
        { name: 'Weight', type: 'integer', of: () => 1 },
        // Without it Gephi makes one edge of several relationships between the same two.
        { name: 'Kind', type: 'string', of: ({ relationship }) => relationship.relation },
        ...edgeColumns,
        ...edgeTimeColumns,
      ],
      selection.edges(),
      separator,
    ),
};
