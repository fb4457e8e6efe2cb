import { editFault, refusedValue } from '../check-changes.ts';
import { checkState } from '../check-states.ts';
import { DatasetError, type Fault } from '../faults.ts';
import { isWellFormed } from '../schemas.ts';
import { listSeparator } from '../../dataset/cells.ts';
import {
  type EntityState,
  fieldsOfKind,
  fieldsOfRelation,
  type RelationshipState,
  restated,
} from '../states.ts';
import { headingOf } from '../../dataset/tables.ts';

/** Values by property as an editor gives them: null takes a value away, what is not there stays as it is. */
export type Fields = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

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

/** The values of a whole state as a file would give them. */
function checked(state: EntityState | RelationshipState): Readonly<Record<string, unknown>> {
  const outcome = checkState(state);
  if ('values' in outcome) return outcome.values;
  throw new DatasetError(outcome.refused.map(refusedValue));
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
