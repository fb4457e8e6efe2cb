import { computed, useSignal, useSignalEffect } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import { request } from '../client.ts';
import { type EntityKind, FindDocument, type FindQuery } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { createResource } from '../state/resource.ts';
import { state } from '../state/store.ts';
import { KindMark } from './kind-mark.tsx';

type Hit = FindQuery['search'][number];

interface Properties {
  readonly label: string;
  readonly hint: string;
  /** What may be found; everything when not given. */
  readonly kinds?: readonly EntityKind[];
  onChoose(id: string, name: string): void;
}

/** How long the reader pauses before a search is sent, in milliseconds. */
const pauseMs = 120;

/** A search field with the hits below it, by the combobox pattern of the ARIA Authoring Practices (list, manual selection). */
export function Combobox({ label, hint, kinds, onChoose }: Properties) {
  const id = useId();
  const typed = useSignal('');
  const asked = useSignal('');
  const isOpen = useSignal(false);
  const active = useSignal(-1);
  const [found] = useState(() => {
    const wanted = computed(() =>
      asked.value === '' ? null : { query: asked.value, language: state.value.language },
    );
    return createResource(wanted, ({ query, language }, signal) =>
      request(FindDocument, { query, ...(kinds && { kinds: [...kinds] }) }, language, signal),
    );
  });
  useSignalEffect(() => {
    const text = typed.value.trim().slice(0, 200);
    const timer = setTimeout(() => (asked.value = text), pauseMs);
    return () => {
      clearTimeout(timer);
    };
  });

  const { latest, status, failure } = found.value.value;
  const hits = asked.value === '' ? [] : (latest?.search ?? []);
  const isListShown = isOpen.value && typed.value.trim() !== '';

  function choose({ entity }: Hit): void {
    onChoose(entity.id, entity.name);
    typed.value = '';
    isOpen.value = false;
    active.value = -1;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      isOpen.value = true;
      active.value =
        (active.value + step + hits.length + (active.value < 0 && step < 0 ? 1 : 0)) % hits.length;
    } else if (event.key === 'Enter') {
      const hit = hits[Math.max(active.value, 0)];
      if (hit && isListShown) {
        event.preventDefault();
        choose(hit);
      }
    } else if (event.key === 'Escape') {
      if (isListShown) isOpen.value = false;
      else typed.value = '';
    }
  }

  const optionId = (index: number) => `${id}-option-${String(index)}`;
  const { none, count, alsoKnownAs } = texts.value.search;
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
        aria-activedescendant={isListShown && active.value >= 0 ? optionId(active.value) : undefined}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          isOpen.value = true;
          active.value = -1;
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
        {hits.map((hit, index) => (
          <li
            key={hit.entity.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === active.value}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(hit);
            }}
          >
            <KindMark kind={hit.entity.kind} standing={hit.entity.standing} />
            <span>
              {hit.entity.name}
              <small>
                {texts.value.kinds[hit.entity.kind]}
                {hit.matched !== hit.entity.name && ` · ${alsoKnownAs(hit.matched)}`}
              </small>
            </span>
          </li>
        ))}
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
