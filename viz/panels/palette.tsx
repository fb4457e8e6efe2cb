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
  const [{ typed, asked, groups, result, whenFound, dispose }] = useState(() => createSearch());
  useEffect(() => dispose, [dispose]);
  /** The option that was highlighted last; while it is not listed, the first is. */
  const active = useSignal('');
  const { tools, search, failures } = texts.value;
  const commands = matchCommands(commandsNow(), typed.value);
  const found = typed.value.trim() === '' ? [] : groups.value;
  const options = [
    ...found
      .flatMap((group) => group.hits)
      .map((hit) => ({ id: `hit ${hit.entity.id}`, run: () => openHit(hit) })),
    ...commands.map(({ id: name, run }) => ({ id: `command ${name}`, run })),
  ];
  const count = options.length;
  const hitCount = count - commands.length;
  const optionId = (index: number) => `${id}-${String(index)}`;
  const highlighted = options.findIndex((option) => option.id === active.value);
  const at = Math.max(highlighted, 0);
  useEffect(() => {
    document.getElementById(`${id}-${String(at)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  function choose(run: (() => void) | undefined): void {
    isPaletteOpen.value = false;
    run?.();
  }

  /** The first of what is found for what is typed now, which may still be on its way. */
  function chooseBest(): void {
    whenFound(([best]) => {
      if (isPaletteOpen.value) choose(best ? () => openHit(best) : commands[0]?.run);
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) {
      event.preventDefault();
      active.value = options[(at + step + count) % count]?.id ?? '';
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Commands go by what is typed now; the hits may still be those for less.
      if (highlighted >= 0 || (count > 0 && hitCount === 0)) choose(options[at]?.run);
      else chooseBest();
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
          active.value = '';
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" class="palette-list" aria-label={tools.palette.heading}>
        <HitOptions
          groups={found}
          active={at}
          optionId={optionId}
          onChoose={(hit) => choose(() => openHit(hit))}
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
                    choose(command.run);
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
