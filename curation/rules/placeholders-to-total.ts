import { type Kind, kinds } from '../../cypher/model.ts';
import { isPlaceholder } from '../counted-kinds.ts';
import type { EntityRow, HeldEntity } from '../dataset.ts';
import { cellFault, type Rule, type RuleFault } from './rule.ts';

/** Placeholders fill up a total that an indicator states of their kind, neither more nor less. */
export const placeholdersToTotal: Rule = {
  name: 'placeholders-to-total',
  check: ({ entities, beside }, refused) => {
    const isComplete = (kind: Kind) => !refused.inPart.has(kind) && !refused.whole.has(kind);
    if (!isComplete('INDICATOR')) return [];
    const all = [...entities, ...(beside?.entities ?? [])];
    const around = (beside?.entities ?? []).filter(({ kind }) => beside?.counted.has(kind));
    const filled = new Set([...entities, ...around].filter(isPlaceholder).map(({ kind }) => kind));
    return [...filled].filter(isComplete).flatMap((kind) => {
      const held = all.filter((one) => one.kind === kind).length;
      const totals = statedTotals(all, kind);
      if (totals.includes(held)) return [];
      const allowed = totals.length > 0 ? totals.join(' or ') : `no placeholder of ${kind}`;
      return [faultOf(kind, entities, { found: String(held), allowed })];
    });
  },
};

/** The totals that indicators state of a kind. */
export function statedTotals(entities: readonly HeldEntity[], kind: Kind): number[] {
  return entities
    .filter(({ properties }) => properties['countsKind'] === kind)
    .flatMap(({ properties: { value } }) => (typeof value === 'number' ? [value] : []));
}

/** The fault at a placeholder that a file states, else at what changed beside those that are there. */
function faultOf(
  kind: Kind,
  rows: readonly EntityRow[],
  said: { readonly found: string; readonly allowed: string },
): RuleFault {
  const file = `${kinds[kind].file}.csv`;
  const filling = rows.find((row) => row.kind === kind && isPlaceholder(row));
  const message = `fills ${file} up to a number that no indicator states`;
  if (filling) return cellFault(filling.place, 'standing', { message, ...said });
  const left = `leaves the placeholders of ${file} at a number that no indicator states`;
  const counting = rows.find(({ properties }) => properties['countsKind'] === kind);
  if (counting) return cellFault(counting.place, 'value', { message: left, ...said });
  const own = rows.find((row) => row.kind === kind);
  if (own) return cellFault(own.place, 'standing', { message: left, ...said });
  return { file, line: 1, column: 1, heading: null, message: left, ...said };
}
