import type { Kind } from '../../../cypher/model.ts';
import { badInput } from '../../errors.ts';
import type { EntityConditions } from '../../repositories/entities.ts';
import type { EntityFilter, IdFilter, StringFilter } from '../generated.ts';
import { idArgument, listArgument, textArgument } from './arguments.ts';

/** The conditions that a filter sets on a list of the given kinds. Throws BAD_USER_INPUT. */
export function conditionsOf(
  kinds: readonly Kind[],
  filter: EntityFilter | null | undefined,
): EntityConditions {
  const { id, kind, name, standing } = filter ?? {};
  return {
    kinds: chosen('filter.kind', kind) ? kinds.filter((one) => isChosen(one, kind)) : kinds,
    ids: idsOf('filter.id', id),
    standings: chosen('filter.standing', standing),
    ...nameConditions('filter.name', name),
  };
}

/** The ids that a filter allows, null for all. Throws BAD_USER_INPUT. */
export function idsOf(argument: string, filter: IdFilter | null | undefined): string[] | null {
  const ids = chosen(argument, filter);
  return ids && listArgument(`${argument}.in`, ids, idArgument);
}

/** The conditions on names that a filter sets, in lower case. Throws BAD_USER_INPUT. */
export function nameConditions(argument: string, filter: StringFilter | null | undefined) {
  const equals = chosen(argument, filter);
  const text = (value: string | null | undefined, name: string) =>
    value == null ? null : textArgument(`${argument}.${name}`, value).toLowerCase();
  return {
    nameEquals:
      equals && listArgument(`${argument}.in`, equals, textArgument).map((name) => name.toLowerCase()),
    nameContains: text(filter?.contains, 'contains'),
    nameStartsWith: text(filter?.startsWith, 'startsWith'),
  };
}

interface Choice<Value> {
  readonly eq?: Value | null | undefined;
  readonly in?: readonly Value[] | null | undefined;
}

/** The values that `eq` and `in` together allow, null when neither is given. */
export function chosen<Value>(argument: string, choice: Choice<Value> | null | undefined): Value[] | null {
  if (!choice) return null;
  if (choice.in?.length === 0) throw badInput(`${argument}.in`, choice.in, 'at least one item');
  if (choice.eq == null) return choice.in ? [...choice.in] : null;
  return choice.in && !choice.in.includes(choice.eq) ? [] : [choice.eq];
}

function isChosen<Value>(value: Value, choice: Choice<Value> | null | undefined): boolean {
  return chosen('', choice)?.includes(value) ?? true;
}
