import { texts } from '../i18n/index.ts';
import { change, state } from '../state/store.ts';
import { limits } from '../state/types.ts';

/** Filters by how the picture hangs together: its core, the degree in view, the largest part. */
export function StructureFilters() {
  const { structure } = texts.value.tools;
  const { core, leastDegree, onlyLargest } = state.value;
  return (
    <fieldset>
      <legend>{structure.heading}</legend>
      <NumberField
        label={structure.core}
        value={core}
        most={limits.core}
        onChange={(value) => change({ core: value })}
      />
      <NumberField
        label={structure.leastDegree}
        value={leastDegree}
        most={limits.degree}
        onChange={(value) => change({ leastDegree: value })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={onlyLargest}
          onChange={({ currentTarget }) => change({ onlyLargest: currentTarget.checked })}
        />
        {structure.onlyLargest}
      </label>
    </fieldset>
  );
}

interface NumberProperties {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  onChange(value: number): void;
}

function NumberField({ label, value, most, onChange }: NumberProperties) {
  return (
    <label class="number-field">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={most}
        step={1}
        value={value}
        onChange={({ currentTarget }) => {
          const wanted = Math.round(currentTarget.valueAsNumber);
          onChange(Number.isFinite(wanted) ? Math.min(Math.max(wanted, 0), most) : 0);
        }}
      />
    </label>
  );
}
