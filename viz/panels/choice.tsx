interface Properties<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly value: Name | null;
  /** What the choice of nothing is called; without it something is always chosen. */
  readonly none?: string;
  nameOf(name: Name): string;
  onChoose(name: Name | null): void;
}

/** A labelled choice of one among a few names. */
export function Choice<Name extends string>({
  label,
  names,
  value,
  none,
  nameOf,
  onChoose,
}: Properties<Name>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          onChoose(names.find((name) => name === currentTarget.value) ?? null);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {nameOf(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
