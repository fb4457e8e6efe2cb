import { useSignal } from '@preact/signals';
import { useEffect, useId, useState } from 'preact/hooks';
import type { EntityKind } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import type { Hit } from '../state/hits.ts';
import { createSearch } from '../state/search.ts';
import { HitOptions } from './hit-options.tsx';

interface Properties {
  readonly label: string;
  readonly hint: string;
  /** What may be found; everything when not given. */
  readonly kinds?: readonly EntityKind[];
  onChoose(id: string, name: string): void;
}

/** A search field with the hits below it, by the combobox pattern of the ARIA Authoring Practices (list, manual selection). */
export function Combobox({ label, hint, kinds, onChoose }: Properties) {
  const id = useId();
  const [{ typed, asked, groups, hits: found, result, whenFound, callOff, dispose }] = useState(() =>
    createSearch(kinds),
  );
  useEffect(() => dispose, [dispose]);
  const isOpen = useSignal(false);
  /** The id of the highlighted hit; it stays highlighted for as long as it is among the hits. */
  const active = useSignal('');
  const { status, failure } = result.value;
  const hits = found.value;
  const at = hits.findIndex(({ entity }) => entity.id === active.value);
  const isListShown = isOpen.value && typed.value.trim() !== '';

  function choose({ entity }: Hit): void {
    onChoose(entity.id, entity.name);
    typed.value = '';
    isOpen.value = false;
    active.value = '';
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      isOpen.value = true;
      const next = (at + step + hits.length + (at < 0 && step < 0 ? 1 : 0)) % hits.length;
      active.value = hits[next]?.entity.id ?? '';
    } else if (event.key === 'Enter' && isListShown) {
      event.preventDefault();
      const hit = hits[at];
      if (hit) choose(hit);
      else
        whenFound(([best]) => {
          if (best) choose(best);
        });
    } else if (event.key === 'Escape') {
      callOff();
      if (isListShown) isOpen.value = false;
      else typed.value = '';
    }
  }

  const optionId = (index: number) => `${id}-option-${String(index)}`;
  useEffect(() => {
    document.getElementById(`${id}-option-${String(at)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  const { none, count } = texts.value.search;
  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        list={undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={hint}
        aria-expanded={isListShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isListShown && at >= 0 ? optionId(at) : undefined}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          isOpen.value = true;
          active.value = '';
        }}
        onFocus={() => (isOpen.value = true)}
        onBlur={() => (isOpen.value = false)}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        class="combobox-list"
        hidden={!isListShown || hits.length === 0}
      >
        <HitOptions groups={groups.value} active={at} optionId={optionId} onChoose={choose} />
      </ul>
      {isListShown && hits.length === 0 && (failure !== null || status === 'ready') && asked.value !== '' && (
        <p class="combobox-none">{failure ? texts.value.failures[failure.kind] : none(asked.value)}</p>
      )}
      <span class="visually-hidden" aria-live="polite">
        {isListShown && status === 'ready' ? count(hits.length) : ''}
      </span>
    </div>
  );
}
