import { type Kind, kinds } from '../../cypher/model.ts';
import type { HeldEntity } from '../dataset.ts';
import { cellFault, type Rule } from './rule.ts';

/** Placeholders fill up a total that an indicator states of their kind, neither more nor less. */
export const placeholdersToTotal: Rule = {
  name: 'placeholders-to-total',
  check: ({ entities, beside }, refused) => {
    const isComplete = (kind: Kind) => !refused.inPart.has(kind) && !refused.whole.has(kind);
    if (!isComplete('INDICATOR')) return [];
    const placeholders = entities.filter(({ properties }) => properties['standing'] === 'PLACEHOLDER');
    const first = new Map(placeholders.toReversed().map((row) => [row.kind, row]));
    return [...first.values()]
      .filter(({ kind }) => isComplete(kind))
      .flatMap(({ kind, place }) => {
        const all = [...entities, ...(beside?.entities ?? [])];
        const held = all.filter((row) => row.kind === kind).length;
        const totals = statedTotals(all, kind);
        if (totals.includes(held)) return [];
        const message = `fills ${kinds[kind].file}.csv up to a number that no indicator states`;
        const allowed = totals.length > 0 ? totals.join(' or ') : `no placeholder of ${kind}`;
        return [cellFault(place, 'standing', { message, found: String(held), allowed })];
      });
  },
};

/** The totals that indicators state of a kind. */
export function statedTotals(entities: readonly HeldEntity[], kind: Kind): number[] {
  return entities
    .filter(({ properties }) => properties['countsKind'] === kind)
    .flatMap(({ properties: { value } }) => (typeof value === 'number' ? [value] : []));
}
