import { cellChecker } from '../check-cells.ts';
import { editFault } from '../check-changes.ts';
import { DatasetError, type Fault } from '../faults.ts';
import { isWellFormed } from '../schemas.ts';
import { type CellValue, formatCell, listSeparator } from '../../dataset/cells.ts';
import {
  type EntityState,
  fieldsOfKind,
  fieldsOfRelation,
  type RelationshipState,
  restated,
} from '../states.ts';
import { headingOf, type Table, tables } from '../../dataset/tables.ts';

/** Values by property as an editor gives them: null takes a value away, what is not there stays as it is. */
export type Fields = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

const checkers = new Map(tables.map((table) => [table.kind, { table, check: cellChecker(table) }]));

/**
 * A state with fields said anew, held against the same columns as a line of a data file.
 * @throws DatasetError with a fault for each field that is not allowed
 */
export function withFields<S extends EntityState | RelationshipState>(state: S, fields: Fields): S {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const own = state.type === 'ENTITY' ? fieldsOfKind(state.kind) : fieldsOfRelation(state.relation);
  const foreign = given.filter(([name]) => !own.includes(name));
  if (foreign.length > 0) {
    const what = state.type === 'ENTITY' ? state.kind : state.relation;
    throw new DatasetError(
      foreign.map(([name, value]) =>
        editFault('UNKNOWN_FIELD', headingOf(name), {
          message: `does not belong to ${what}`,
          found: String(value),
          allowed: own.join(', '),
        }),
      ),
    );
  }
  const said = restated(state, Object.fromEntries(given.map(([name, value]) => [name, plain(name, value)])));
  return restated(said, checked(said));
}

/** Holds a whole state against the columns of its file; gives the values as the file would. */
function checked(state: EntityState | RelationshipState): Readonly<Record<string, unknown>> {
  const found = checkers.get(state.type === 'ENTITY' ? state.kind : null);
  if (!found) throw new Error(`no table for ${state.id}`);
  const cells = cellsOf(found.table, state);
  const outcome = found.check((heading) => cells[heading]);
  if ('values' in outcome) return outcome.values;
  throw new DatasetError(
    outcome.refused.map(({ column: { heading }, allowed }) =>
      editFault('BAD_VALUE', heading, {
        message: 'has a value that is not allowed',
        found: cells[heading] ?? '',
        allowed,
      }),
    ),
  );
}

function cellsOf({ columns }: Table, state: EntityState | RelationshipState): Record<string, string> {
  const ends =
    state.type === 'ENTITY'
      ? { id: state.id }
      : { fromId: state.from, relation: state.relation, toId: state.to };
  const values: Readonly<Record<string, CellValue>> = { ...state.properties, ...ends };
  return Object.fromEntries(columns.map(({ property, heading }) => [heading, formatCell(values[property])]));
}

/** Texts as a file keeps them: one sort of line break, no blanks around, so that an export reads back the same. */
function plain(name: string, value: Fields[string]): Fields[string] {
  if (typeof value === 'string') return plainText(name, value);
  if (typeof value !== 'object' || value === null) return value;
  const broken = value.find((item) => item.includes(listSeparator) || item.trim() === '');
  if (broken === undefined) return value.map((item) => plainText(name, item));
  throw badValue(name, {
    message: 'has an item that is not allowed',
    found: broken,
    allowed: `items with something in them and without "${listSeparator}"`,
  });
}

function plainText(name: string, value: string): string {
  if (isWellFormed(value)) return value.replace(/\r\n?/g, '\n').trim();
  throw badValue(name, {
    message: 'holds half a character',
    found: value,
    allowed: 'whole characters, as Unicode defines them',
  });
}

function badValue(name: string, said: Pick<Fault, 'message' | 'found' | 'allowed'>): DatasetError {
  return new DatasetError([editFault('BAD_VALUE', headingOf(name), said)]);
}
