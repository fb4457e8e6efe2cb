import type { Fault } from '../curation/faults.ts';
import type { Table } from '../dataset/tables.ts';

/** What is wrong with the heading line of a file: headings it must not have, or has twice, or lacks. */
export function checkHeadings(table: Table, headings: readonly string[], line: number): Fault[] {
  const place = { file: table.file, line };
  const known = table.columns.map(({ heading }) => heading);
  const needless = headings.flatMap((heading, index): Fault[] => {
    const isRepeated = headings.indexOf(heading) !== index;
    if (known.includes(heading) && !isRepeated) return [];
    const message = isRepeated ? 'is a heading that stands twice' : 'is no heading of this file';
    const allowed = isRepeated ? 'each heading once' : known.join(', ');
    const code = isRepeated ? 'REPEATED_COLUMN' : 'UNKNOWN_COLUMN';
    return [{ code, ...place, column: index + 1, heading: null, message, found: heading, allowed }];
  });
  const missing = table.columns
    .filter(({ heading, isRequired }) => isRequired && !headings.includes(heading))
    .map(({ heading }): Fault => {
      const allowed = `a column ${heading}`;
      return {
        code: 'MISSING_COLUMN',
        ...place,
        column: 1,
        heading,
        message: 'is missing',
        found: headings.join(','),
        allowed,
      };
    });
  return [...needless, ...missing];
}
