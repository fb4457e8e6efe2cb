import { signal, useSignal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../i18n/index.ts';
import { sought } from '../state/eye.ts';
import type { Hit } from '../state/hits.ts';
import { createSearch } from '../state/search.ts';
import { change, state } from '../state/store.ts';
import { type Command, commandsNow, matchCommands } from './commands.ts';
import { HitOptions } from './hit-options.tsx';

/** Whether the palette is open. */
export const isPaletteOpen = signal(false);

/** Search over everything and all commands, by keyboard: Ctrl-K opens it from anywhere. */
export function Palette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = isPaletteOpen.value;
  // Before the next key is handled: what is typed straight after Ctrl-K belongs into the palette.
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={texts.value.tools.palette.heading}
      onClose={() => (isPaletteOpen.value = false)}
      onClick={(event) => {
        if (event.target === dialog.current) isPaletteOpen.value = false;
      }}
    >
      {isOpen && <PaletteSearch />}
    </dialog>
  );
}

function PaletteSearch() {
  const id = useId();
  const [{ typed, asked, groups, hits, result }] = useState(() => createSearch());
  const active = useSignal(0);
  const { tools, search, failures } = texts.value;
  const commands = matchCommands(commandsNow(), typed.value);
  const found = typed.value.trim() === '' ? [] : groups.value;
  const hitCount = typed.value.trim() === '' ? 0 : hits.value.length;
  const count = hitCount + commands.length;
  const optionId = (index: number) => `${id}-${String(index)}`;
  const at = Math.min(active.value, count - 1);
  useEffect(() => {
    document.getElementById(`${id}-${String(at)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  function choose(index: number): void {
    const hit = found.flatMap(({ hits: some }) => some)[index];
    const command = commands[index - hitCount];
    isPaletteOpen.value = false;
    if (hit) openHit(hit);
    else command?.run();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) {
      event.preventDefault();
      active.value = (at + step + count) % count;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(at);
    }
  }

  const { status, failure } = result.value;
  return (
    <>
      <input
        type="search"
        role="combobox"
        list={undefined}
        class="palette-input"
        autocomplete="off"
        spellcheck={false}
        placeholder={tools.palette.hint}
        aria-label={tools.palette.heading}
        aria-expanded={count > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={count > 0 ? optionId(at) : undefined}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" class="palette-list" aria-label={tools.palette.heading}>
        <HitOptions
          groups={found}
          active={at}
          optionId={optionId}
          onChoose={(hit) => choose(hits.value.indexOf(hit))}
        />
        {commands.length > 0 && (
          <li role="presentation">
            <ul role="group" aria-label={tools.palette.commands}>
              <li role="presentation" class="option-heading">
                {tools.palette.commands}
              </li>
              {commands.map((command: Command, index) => (
                <li
                  key={command.id}
                  id={optionId(hitCount + index)}
                  role="option"
                  class="option"
                  aria-selected={hitCount + index === at}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(hitCount + index);
                  }}
                >
                  {command.name}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      {failure && <p class="combobox-none">{failures[failure.kind]}</p>}
      {count === 0 && status === 'ready' && <p class="combobox-none">{search.none(asked.value)}</p>}
      <p class="palette-keys">{tools.palette.keys}</p>
      <span class="visually-hidden" aria-live="polite">
        {status === 'ready' && hitCount > 0 ? search.count(hitCount) : ''}
      </span>
    </>
  );
}

/** What was found is shown where the reader is: in the network in the picture, elsewhere on its page. */
function openHit({ entity }: Hit): void {
  if (state.value.view === 'network') {
    change({ selection: entity.id });
    sought.value = { id: entity.id };
  } else {
    change({ view: 'entity', entity: entity.id, selection: null });
  }
}
