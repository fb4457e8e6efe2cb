import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Conflict, type Difference, differences, type State } from './conflict.ts';
import { fieldLabel, shownValue, words } from './texts/index.ts';

interface Properties {
  readonly conflict: Conflict;
  /** What the editor wanted of the fields that can be chosen; every other stays as it is now. */
  readonly mine?: State;
  /** Saves a choice over what is there now; not given where there is nothing to choose field by field. */
  onSave?(chosen: State, current: NonNullable<Conflict['current']>): void;
  /** Does the same again to what is there now; not given where that makes no sense. */
  onAnyway?(version: number): void;
  /** Leaves everything as it is now. */
  onLeave(): void;
}

/** Both states side by side, and a choice for each field: nothing of either editor is lost unasked. */
export function ConflictPanel({ conflict, mine, onSave, onAnyway, onLeave }: Properties) {
  const { seen, current } = conflict;
  const text = words.value.conflict;
  const there = current?.state ?? {};
  const wanted = current ? { ...there, ...mine } : seen.state;
  const names = [...new Set([seen.state, there, wanted].flatMap((state) => Object.keys(state)))];
  const rows = differences(names, seen.state, there, wanted);
  const chosen = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const isMine = (row: Difference) => chosen.value.get(row.name) ?? row.isMine;
  const isChoosing = current !== null && onSave !== undefined;

  function save(): void {
    if (!current || !onSave) return;
    const picked = rows.map((row) => [row.name, isMine(row) ? row.mine : row.current] as const);
    onSave({ ...current.state, ...Object.fromEntries(picked) }, current);
  }

  return (
    <section class="conflict" role="alert" aria-labelledby="conflict-heading" data-testid="conflict">
      <h3 id="conflict-heading">{text.heading}</h3>
      <p>{current === null ? text.gone : text.intro}</p>
      <div class="table-frame" role="region" aria-label={text.heading} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.field}</th>
              <th scope="col">{text.seen}</th>
              <th scope="col">{text.current}</th>
              {isChoosing && <th scope="col">{text.mine}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ConflictRow
                key={row.name}
                row={row}
                isGone={current === null}
                isChoosing={isChoosing}
                isMine={isMine(row)}
                onChoose={(value) => (chosen.value = new Map([...chosen.value, [row.name, value]]))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p class="details-actions">
        {isChoosing && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => (chosen.value = new Map(rows.map(({ name }) => [name, true])))}
            >
              {text.takeMine}
            </button>
            <button type="button" class="button primary" onClick={save}>
              {text.save}
            </button>
          </>
        )}
        {current !== null && onAnyway && (
          <button
            type="button"
            class="button"
            onClick={() => {
              onAnyway(current.version);
            }}
          >
            {text.doAnyway}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {isChoosing ? text.keepTheirs : text.leave}
        </button>
      </p>
    </section>
  );
}

interface RowProperties {
  readonly row: Difference;
  readonly isGone: boolean;
  readonly isChoosing: boolean;
  readonly isMine: boolean;
  onChoose(isMine: boolean): void;
}

function ConflictRow({ row, isGone, isChoosing, isMine, onChoose }: RowProperties) {
  const group = useId();
  const { name, seen, current, mine, isOpen } = row;
  const choice = (value: string, takesMine: boolean) =>
    isChoosing && isOpen ? (
      <label class="check">
        <input
          type="radio"
          name={group}
          checked={isMine === takesMine}
          onChange={() => {
            onChoose(takesMine);
          }}
        />
        {shownValue(name, value)}
      </label>
    ) : (
      shownValue(name, value)
    );
  return (
    <tr data-field={name}>
      <th scope="row">{fieldLabel(name)}</th>
      <td>{shownValue(name, seen)}</td>
      <td>{isGone ? '—' : choice(current, false)}</td>
      {isChoosing && <td>{choice(mine, true)}</td>}
    </tr>
  );
}
