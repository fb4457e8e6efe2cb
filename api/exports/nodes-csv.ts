import { labelOf, nodeColumns, placeAndTimeColumns } from './columns.ts';
import { formatCsv } from './csv.ts';
import type { ExportFormat } from './format.ts';

/** A table of the entities, with the headings that Gephi's spreadsheet import reads. */
export const nodesCsv: ExportFormat = {
  name: 'nodes.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  description: 'The entities as a table for spreadsheets, R, Python and Gephi.',
  isPlaced: true,
  isTable: true,
  write: (selection, { locale, separator }) =>
    formatCsv(
      [
        { name: 'Id', type: 'string', of: ({ entity }) => entity.id },
        { name: 'Label', type: 'string', of: ({ entity }) => labelOf(entity, locale) },
        ...nodeColumns,
        ...placeAndTimeColumns,
      ],
      selection.nodes(),
      separator,
    ),
};
