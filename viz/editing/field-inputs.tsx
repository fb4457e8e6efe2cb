import { useId } from 'preact/hooks';
import type { Field } from './fields.ts';
import { choiceLabel, words } from './texts/index.ts';
import type { Misfit, Values } from './values.ts';

/** What is wrong with fields, in a sentence each, by their names. */
export type FieldFaults = ReadonlyMap<string, string>;

interface Properties {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly faults: FieldFaults;
  onChange(name: string, value: string): void;
}

/** An input for each field, by what it takes. */
export function FieldInputs({ fields, values, faults, onChange }: Properties) {
  return (
    <div class="form-fields">
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          fault={faults.get(field.name)}
          onChange={(value) => {
            onChange(field.name, value);
          }}
        />
      ))}
    </div>
  );
}

interface InputProperties {
  readonly field: Field;
  readonly value: string;
  readonly fault: string | undefined;
  onChange(value: string): void;
}

function FieldInput({ field: { name, type, choices }, value, fault, onChange }: InputProperties) {
  const id = useId();
  const { fields, notStated } = words.value;
  const shared = {
    id,
    value,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
  };
  const isWide = type === 'list' || type === 'prose' || name === 'nameEn' || name === 'nameRu';
  return (
    <div class={`field ${isWide ? 'is-wide' : ''}`}>
      <label for={id}>{fields[name]}</label>
      {type === 'choice' ? (
        <select
          {...shared}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
          }}
        >
          {name !== 'standing' && <option value="">{notStated}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceLabel(name, choice)}
            </option>
          ))}
        </select>
      ) : type === 'list' || type === 'prose' ? (
        <textarea
          {...shared}
          rows={3}
          onInput={({ currentTarget }) => {
            onChange(currentTarget.value);
          }}
        />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={type === 'year' || type === 'integer' ? 'numeric' : type === 'url' ? 'url' : 'text'}
          autocomplete="off"
          onInput={({ currentTarget }) => {
            onChange(currentTarget.value);
          }}
        />
      )}
      {fault !== undefined && (
        <span id={`${id}-fault`} class="field-fault">
          {fault}
        </span>
      )}
    </div>
  );
}

/** What the form itself finds wrong. */
export function faultsOf(wrong: readonly Misfit[]): FieldFaults {
  const { faulty, fields, allowed } = words.value;
  return new Map(wrong.map(({ name, type }) => [name, faulty(fields[name], allowed[type])]));
}

/** The first of several faults; null when there is none. */
export function firstOf(faults: FieldFaults): string | null {
  const [first = null] = faults.values();
  return first;
}

/** Leads to the first field that holds what it cannot take, once that is shown. */
export function focusFault(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
