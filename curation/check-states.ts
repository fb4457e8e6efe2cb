import { type CellValue, formatCell } from '../dataset/cells.ts';
import { type Table, tables } from '../dataset/tables.ts';
import type { Change } from './changes.ts';
import { cellChecker, type RefusedCell } from './check-cells.ts';
import type { EntityState, RelationshipState } from './states.ts';

/** A value of a state that its column does not allow. */
export interface RefusedValue extends RefusedCell {
  /** The text of its cell. */
  readonly found: string;
}

type CheckedState =
  { readonly values: Record<string, CellValue> } | { readonly refused: readonly RefusedValue[] };

const checkers = new Map(tables.map((table) => [table.kind, { table, check: cellChecker(table) }]));

/** Holds a whole state against the columns of its file; gives the values as the file would. */
export function checkState(state: EntityState | RelationshipState): CheckedState {
  const { table, check } = checkerOf(state);
  const cells = cellsOf(table, state);
  const outcome = check((heading) => cells[heading]);
  if ('values' in outcome) return outcome;
  return { refused: outcome.refused.map((one) => ({ ...one, found: cells[one.column.heading] ?? '' })) };
}

/** The values that a change brings and that their columns do not allow; what stays as it was is left alone. */
export function refusedIn({ before, after }: Change): readonly RefusedValue[] {
  if (after === null || after.type === 'REDIRECT') return [];
  const outcome = checkState(after);
  if ('values' in outcome) return [];
  if (before === null || before.type === 'REDIRECT') return outcome.refused;
  const old = cellsOf(checkerOf(before).table, before);
  return outcome.refused.filter(({ column: { heading }, found }) => old[heading] !== found);
}

function checkerOf(state: EntityState | RelationshipState) {
  const checker = checkers.get(state.type === 'ENTITY' ? state.kind : null);
  if (!checker) throw new Error(`no table for ${state.id}`);
  return checker;
}

function cellsOf({ columns }: Table, state: EntityState | RelationshipState): Record<string, string> {
  const ends =
    state.type === 'ENTITY'
      ? { id: state.id }
      : { fromId: state.from, relation: state.relation, toId: state.to };
  const values: Readonly<Record<string, CellValue>> = { ...state.properties, ...ends };
  return Object.fromEntries(columns.map(({ property, heading }) => [heading, formatCell(values[property])]));
}
