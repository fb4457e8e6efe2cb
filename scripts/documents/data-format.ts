import { type Kind, kinds, relations, relationNames } from '../../cypher/model.ts';
import { essentials } from '../../curation/rules/essentials-stated.ts';
import { allowedIn } from '../../curation/schemas.ts';
import { type Column, type Table, tables } from '../../dataset/tables.ts';
import { code, table } from './sections.ts';

const entityTables = tables.filter(({ kind }) => kind !== null);

/** Columns that each file of entities has. */
const commonHeadings = new Set(
  entityTables
    .map(({ columns }) => columns.map(({ heading }) => heading))
    .reduce((common, headings) => common.filter((heading) => headings.includes(heading))),
);

/** The columns that all files of entities share. */
export function commonColumns(): string {
  const columns = entityTables[0]?.columns ?? [];
  return columnTable(
    columns.filter(({ heading }) => commonHeadings.has(heading)),
    ['sources'],
  );
}

/** The files of entities, each with the columns that are its own. */
export function entityFiles(): string {
  return entityTables.map(entityFile).join('\n\n');
}

/** The columns of the file of relationships. */
export function relationshipColumns(): string {
  return columnTable(tables.find(({ kind }) => kind === null)?.columns ?? [], ['sources']);
}

/** Which kinds each relation joins, and which columns belong to it alone. */
export function relationTable(): string {
  const own = tables.find(({ kind }) => kind === null)?.columns ?? [];
  const rows = relationNames.map((name) => {
    const { from, to, properties } = relations[name];
    const columns = own.filter(({ property }) => property in properties).map(({ heading }) => code(heading));
    return [code(name), from.join(', '), to.join(', '), columns.join(', ')];
  });
  return table(['relation', 'from', 'to', 'own columns'], rows);
}

function entityFile({ file, kind, columns }: Table): string {
  const label = kind === null ? '' : `Kind ${code(kind)}, label ${code(kinds[kind].label)}.`;
  const own = columns.filter(({ heading }) => !commonHeadings.has(heading));
  const content = own.length === 0 ? 'No columns of its own.' : columnTable(own, essentialsOf(kind));
  return `### ${code(file)}\n\n${label}\n\n${content}`;
}

function essentialsOf(kind: Kind | null): readonly string[] {
  return (kind && essentials[kind]) ?? [];
}

/** @param stated properties that the rules want of every row; a file of rows that are there already may leave them out */
function columnTable(columns: readonly Column[], stated: readonly string[]): string {
  return table(
    ['column', 'allowed', 'must be there'],
    columns.map((column) => {
      const isStated = stated.includes(column.property);
      const allowed = allowedIn({ ...column, isRequired: column.isRequired || isStated });
      return [code(column.heading), allowed, column.isRequired ? 'yes' : isStated ? 'with a new row' : ''];
    }),
  );
}
