import type { CheckedType, Field, FieldName, FieldType } from './fields.ts';

/** What stands in the fields of a form, as text; a list has an item on each line. */
export type Values = Readonly<Record<string, string>>;

/** A field that holds what it cannot take. */
export interface Misfit {
  readonly name: FieldName;
  readonly type: CheckedType;
}

/** Separates the items of a list where the service gives it as one text. */
const listSeparator = '|';

/** The values of a state as the service tells it, in the form that a form shows. */
export function valuesOf(fields: readonly Field[], state: Readonly<Record<string, string>>): Values {
  return Object.fromEntries(
    fields.map(({ name, type }) => {
      const text = state[name] ?? '';
      return [name, type === 'list' ? text.split(listSeparator).join('\n') : text];
    }),
  );
}

/** The state that values say, in the form in which the service tells one. */
export function stateOf(fields: readonly Field[], values: Values): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.map(({ name, type }) => {
      const text = values[name] ?? '';
      return [name, type === 'list' ? itemsOf(text).join(listSeparator) : text];
    }),
  );
}

/** What the service takes for the fields in which two sets of values differ: null takes a value away. */
export function changedInput(fields: readonly Field[], before: Values, after: Values) {
  return Object.fromEntries(
    fields
      .filter(({ name }) => plain(before[name]) !== plain(after[name]))
      .map((field) => [field.name, inputOf(field, plain(after[field.name]))]),
  );
}

const patterns: Record<CheckedType, RegExp> = {
  year: /^[12]\d{3}$/,
  integer: /^-?\d{1,9}$/,
  number: /^-?\d{1,15}(?:[.,]\d{1,9})?$/,
  date: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  url: /^https?:\/\/\S+$/,
};

/** Fields that hold what they cannot take; the service says the same of texts, which it knows more of. */
export function misfits(fields: readonly Field[], values: Values): readonly Misfit[] {
  return fields.flatMap(({ name, type }) => {
    const text = plain(values[name]);
    return text !== '' && isChecked(type) && !patterns[type].test(text) ? [{ name, type }] : [];
  });
}

function isChecked(type: FieldType): type is CheckedType {
  return Object.hasOwn(patterns, type);
}

function inputOf({ type }: Field, text: string): string | number | readonly string[] | null {
  if (type === 'list') return itemsOf(text);
  if (text === '') return null;
  if (type === 'year' || type === 'integer') return Number(text);
  return type === 'number' ? Number(text.replace(',', '.')) : text;
}

function itemsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((item) => item.trim())
    .filter(Boolean);
}

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').trim();
}
