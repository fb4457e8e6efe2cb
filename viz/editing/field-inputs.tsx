import { useId } from 'preact/hooks';
import type { Field } from './fields.ts';
import { choiceLabel, words } from './texts/index.ts';
import type { Values } from './values.ts';

interface Properties {
  readonly fields: readonly Field[];
  readonly values: Values;
  /** Names of fields that hold what they cannot take. */
  readonly faulty: readonly string[];
  onChange(name: string, value: string): void;
}

/** An input for each field, by what it takes. */
export function FieldInputs({ fields, values, faulty, onChange }: Properties) {
  return (
    <div class="form-fields">
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          isFaulty={faulty.includes(field.name)}
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
  readonly isFaulty: boolean;
  onChange(value: string): void;
}

function FieldInput({ field: { name, type, choices }, value, isFaulty, onChange }: InputProperties) {
  const id = useId();
  const { fields, allowed, notStated, faulty } = words.value;
  const hint = allowed[type];
  const shared = {
    id,
    value,
    'aria-invalid': isFaulty,
    'aria-describedby': isFaulty ? `${id}-fault` : undefined,
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
      {isFaulty && (
        <span id={`${id}-fault`} class="field-fault">
          {faulty(fields[name], hint ?? '')}
        </span>
      )}
    </div>
  );
}
