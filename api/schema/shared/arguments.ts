import { maxIdLength } from '../../../cypher/model.ts';
import { badInput } from '../../errors.ts';
import { idOfGroup } from '../../repositories/network-groups.ts';

/** What callers may ask for at most; the SDL states the same numbers. */
export const limits = {
  page: 100,
  pageDefault: 20,
  listItems: 100,
  textLength: 200,
  conditions: 100,
  filterDepth: 10,
} as const;

/** A whole number between two bounds. Throws BAD_USER_INPUT. */
export function integerBetween(argument: string, value: number, min: number, max: number): number {
  if (value < min || value > max) {
    throw badInput(argument, value, `a whole number from ${String(min)} to ${String(max)}`);
  }
  return value;
}

/** A text with something in it and of bounded length, without the blanks around it. Throws BAD_USER_INPUT. */
export function textArgument(argument: string, value: string): string {
  const text = value.trim();
  if (text === '' || text.length > limits.textLength) {
    throw badInput(argument, value, `a text of 1 to ${String(limits.textLength)} characters`);
  }
  return text;
}

/** A part of a text: as `textArgument`, with the blanks around it, which tell words from beginnings. Throws BAD_USER_INPUT. */
export function partArgument(argument: string, value: string): string {
  textArgument(argument, value);
  return value;
}

/** An id as a caller may write one; whether it exists is for the database. Throws BAD_USER_INPUT. */
export function idArgument(argument: string, value: string): string {
  if (value === '' || value.length > maxIdLength) {
    throw badInput(argument, value, `an id of 1 to ${String(maxIdLength)} characters`);
  }
  return value;
}

/** An id of a group of a network, which may be that of an entity with more before it. Throws BAD_USER_INPUT. */
export function groupIdArgument(argument: string, value: string): string {
  const most = idOfGroup('').length + maxIdLength;
  if (value === '' || value.length > most) {
    throw badInput(argument, value, `an id of a group, of 1 to ${String(most)} characters`);
  }
  return value;
}

/** A list of bounded length, each item checked. Throws BAD_USER_INPUT. */
export function listArgument<Item, Checked>(
  argument: string,
  values: readonly Item[],
  check: (argument: string, value: Item) => Checked,
): Checked[] {
  if (values.length > limits.listItems) {
    throw badInput(argument, `${String(values.length)} items`, `at most ${String(limits.listItems)} items`);
  }
  return values.map((value, index) => check(`${argument}[${String(index)}]`, value));
}

/** A list that says what to choose from: absent for everything, but not empty. Throws BAD_USER_INPUT. */
export function choiceArgument<Item>(
  argument: string,
  values: readonly Item[] | null | undefined,
): readonly Item[] | null {
  if (values?.length === 0)
    throw badInput(argument, values, 'at least one item, or no such argument for all');
  return values ?? null;
}
