import { z } from 'zod';
import { badInput } from '../../errors.ts';
import type { Condition } from '../../repositories/lists/condition.ts';
import { listFields } from '../../repositories/lists/fields.ts';
import type { PartnershipFilter } from '../generated.ts';
import { choiceArgument, idArgument, listArgument } from '../shared/arguments.ts';
import type { ExtraConditions } from '../shared/filters.ts';

const { fields } = listFields.PARTNERSHIP;
const texts = z.array(z.string());

/** The short forms of a filter of partnerships: `parties` for `party.some`, `partnershipKinds` for `partnershipKind.in`. */
export const partnershipConditions: ExtraConditions = {
  partnershipKinds: (argument, value): Condition => {
    const kinds = choiceArgument(argument, texts.parse(value)) ?? [];
    return fields['partnershipKind']
      ? { type: 'VALUE', field: fields['partnershipKind'], tests: { in: kinds } }
      : { type: 'ANY', of: [] };
  },
  parties: (argument, value): Condition => {
    const ids = listArgument(argument, choiceArgument(argument, texts.parse(value)) ?? [], idArgument);
    return { type: 'RELATED', relations: ['PARTY_TO'], tests: { some: ids } };
  },
  asOf: (argument, value) => {
    throw badInput(argument, value, 'a date at the top of the filter only');
  },
};

/**
 * A filter without its date, which is an argument of lists: one place says the date, and both must agree where both do.
 * Throws BAD_USER_INPUT.
 */
export function partnershipFilter(
  filter: PartnershipFilter | null | undefined,
  asOf: string | null | undefined,
): { filter: Omit<PartnershipFilter, 'asOf'> | null; asOf: string | null } {
  if (!filter) return { filter: null, asOf: asOf ?? null };
  const { asOf: inFilter, ...rest } = filter;
  if (asOf != null && inFilter != null && asOf !== inFilter) {
    throw badInput('filter.asOf', inFilter, `no other date than "asOf", ${asOf}`);
  }
  return { filter: rest, asOf: inFilter ?? asOf ?? null };
}
