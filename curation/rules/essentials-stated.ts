import type { Kind } from '../../cypher/model.ts';
import { tables } from '../../dataset/tables.ts';
import { allowedIn } from '../schemas.ts';
import { cellFault, type Rule } from './rule.ts';

/** What a kind is nothing without: the API promises that it is there (`test/api/promised-fields.test.ts`). */
export const essentials: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  INDICATOR: ['value', 'unit', 'qualifier'],
  SOURCE: ['reliability'],
};

/** A figure says what it is, in which unit and how exactly, and a source of what sort it is. */
export const essentialsStated: Rule = {
  name: 'essentials-stated',
  check: ({ entities }) =>
    entities.flatMap(({ kind, properties, place }) =>
      (essentials[kind] ?? [])
        .filter((property) => properties[property] == null)
        .map((property) =>
          cellFault(place, property, { message: 'is empty', found: '', allowed: allowedFor(kind, property) }),
        ),
    ),
};

function allowedFor(kind: Kind, property: string): string {
  const columns = tables.find((table) => table.kind === kind)?.columns ?? [];
  const column = columns.find((one) => one.property === property);
  return column ? allowedIn({ ...column, isRequired: true }) : '';
}
