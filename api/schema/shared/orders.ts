import type { Locale } from '../../locale.ts';
import { type ListFields, orderNameOf } from '../../repositories/lists/fields.ts';
import type { Order } from '../../repositories/lists/order.ts';

/** An order of any kind as GraphQL gives it. */
export interface OrderInput {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null | undefined;
}

/** An order with the name that cursors know it by. */
export interface NamedOrder {
  readonly name: string;
  readonly order: Order;
  /** The order as the statement of a plain page knows it; null where only a chosen list has it. */
  readonly plain: 'NAME_EN' | 'NAME_RU' | 'RELATIONS' | null;
}

/** The order that is asked for, by name in the request's language where none is. */
export function orderOf(
  input: OrderInput | null | undefined,
  fields: ListFields,
  locale: Locale,
): NamedOrder {
  const field = input?.field ?? 'NAME';
  const direction = input?.direction ?? 'ASC';
  const isAscending = direction === 'ASC';
  if (field === 'RELATIONS') {
    return { name: `RELATIONS ${direction}`, order: { by: 'RELATIONS', isAscending }, plain: 'RELATIONS' };
  }
  for (const [name, relation] of Object.entries(fields.relations)) {
    if (field === `${orderNameOf(name)}_COUNT`) {
      return { name: `by ${field} ${direction}`, order: { by: 'COUNT', relation, isAscending }, plain: null };
    }
  }
  const found = Object.entries(fields.fields).find(([name]) => orderNameOf(name) === field)?.[1];
  if (!found) throw new Error(`no list of these kinds knows the order ${field}`);
  const order: Order = { by: 'FIELD', field: found, locale, isAscending };
  if (field === 'NAME') {
    const plain = locale === 'RU' ? 'NAME_RU' : 'NAME_EN';
    return { name: `${plain} ${direction}`, order, plain };
  }
  return { name: `by ${field} ${locale} ${direction}`, order, plain: null };
}
