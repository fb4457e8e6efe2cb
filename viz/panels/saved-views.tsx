import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { saveText } from '../exports/save.ts';
import { texts } from '../i18n/index.ts';
import type { SavedView } from '../state/frame.ts';
import { announce, tell } from '../state/messages.ts';
import {
  exportedViews,
  importViews,
  move,
  remove,
  rename,
  restore,
  saveHere,
  savedViews,
} from '../state/saved-views.ts';
import { openAddress } from '../state/store.ts';
import { savedLimits } from '../state/view-list.ts';
import { isSavedViewsOpen } from './open-parts.ts';
import { present } from './presentation-control.ts';

/** The view that was deleted last, and where it stood; null when nothing can be put back. */
const gone = signal<{ readonly view: SavedView; readonly index: number } | null>(null);

/** Finds what gets the focus once it is there; null for nothing. */
const focusWish = signal<(() => HTMLElement | null) | null>(null);

/** The views that the reader saved: open, order, rename, delete, present, and take along as a file. */
export function SavedViews() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { saved: words } = texts.value.page;
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Together with the list: the next key is meant for what is there now.
  const findWished = focusWish.value;
  useLayoutEffect(() => {
    findWished?.()?.focus();
  }, [findWished]);
  // Closed by the dialog itself, which gives the focus back to what opened it.
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="saved-heading"
      onClose={() => {
        gone.value = null;
        focusWish.value = null;
        isSavedViewsOpen.value = false;
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="sheet-head">
        <h2 id="saved-heading">{words.heading}</h2>
        <button type="button" class="button quiet" onClick={close}>
          {texts.value.close}
        </button>
      </div>
      <SaveForm />
      {savedViews.value.length === 0 ? (
        <p class="quiet-text">{words.none}</p>
      ) : (
        <ol class="saved-list">
          {savedViews.value.map((view, index) => (
            <SavedRow key={view.name} view={view} index={index} close={close} />
          ))}
        </ol>
      )}
      {gone.value && <Removed key={gone.value.view.name} {...gone.value} />}
      <Files close={close} />
    </dialog>
  );
}

function SaveForm() {
  const { saved: words } = texts.value.page;
  const name = useSignal('');
  const refusal = useSignal<string | null>(null);
  const isKnown = savedViews.value.some((one) => one.name === name.value.trim());
  return (
    <form
      class="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = name.value.trim();
        if (wanted === '') return;
        const outcome = saveHere(wanted);
        refusal.value = outcome === 'saved' ? null : refusalIn(outcome);
        if (outcome !== 'saved') return;
        announce(words.savedAs(wanted));
        name.value = '';
      }}
    >
      <label class="field">
        <span>{words.name}</span>
        <input
          type="text"
          required
          maxLength={savedLimits.name}
          autocomplete="off"
          value={name.value}
          onInput={({ currentTarget }) => (name.value = currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary">
        {isKnown ? words.replace : words.save}
      </button>
      {refusal.value !== null && (
        <p class="failure" role="alert">
          {refusal.value}
        </p>
      )}
    </form>
  );
}

/** Why something cannot be saved. */
function refusalIn(outcome: 'full' | 'long'): string {
  const { saved: words } = texts.value.page;
  return outcome === 'full' ? words.full(savedLimits.views) : words.tooLong;
}

interface RowProperties {
  readonly view: SavedView;
  readonly index: number;
  close(): void;
}

function SavedRow({ view, index, close }: RowProperties) {
  const { saved: words } = texts.value.page;
  const isRenaming = useSignal(false);
  const last = savedViews.value.length - 1;
  const moveBy = (by: -1 | 1) => () => {
    move(view.name, by);
    announce(words.moved(view.name, index + by + 1, last + 1));
  };
  if (isRenaming.value) {
    return (
      <RenameForm
        name={view.name}
        onDone={(name) => {
          isRenaming.value = false;
          focusWish.value = () => labelled(words.rename(name));
        }}
      />
    );
  }
  return (
    <li class="saved-row">
      <button
        type="button"
        class="saved-open"
        onClick={() => {
          close();
          openAddress(view.address);
        }}
      >
        {view.name}
      </button>
      <span class="saved-actions">
        <Act label={words.up(view.name)} sign="↑" isOff={index === 0} onClick={moveBy(-1)} />
        <Act label={words.down(view.name)} sign="↓" isOff={index === last} onClick={moveBy(1)} />
        <Act label={words.rename(view.name)} sign="✎" onClick={() => (isRenaming.value = true)} />
        <Act
          label={words.remove(view.name)}
          sign="✕"
          onClick={() => {
            gone.value = { view, index };
            remove(view.name);
            announce(words.removed(view.name));
            focusWish.value = () => document.querySelector('.saved-gone button');
          }}
        />
      </span>
    </li>
  );
}

function labelled(label: string): HTMLElement | null {
  const buttons = [...document.querySelectorAll<HTMLElement>('.sheet [aria-label]')];
  return buttons.find((one) => one.getAttribute('aria-label') === label) ?? null;
}

interface ActProperties {
  readonly label: string;
  readonly sign: string;
  readonly isOff?: boolean;
  onClick(): void;
}

function Act({ label, sign, isOff = false, onClick }: ActProperties) {
  return (
    <button
      type="button"
      class="button quiet icon"
      aria-label={label}
      title={label}
      // It keeps the focus of whoever moves a view step by step.
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function RenameForm({ name, onDone }: { readonly name: string; onDone(name: string): void }) {
  const { saved: words } = texts.value.page;
  const field = useRef<HTMLInputElement>(null);
  const isTaken = useSignal(false);
  useLayoutEffect(() => {
    field.current?.select();
  }, []);
  return (
    <li class="saved-row">
      <form
        class="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = field.current?.value.trim() ?? '';
          if (rename(name, wanted)) onDone(wanted);
          else isTaken.value = true;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onDone(name);
        }}
      >
        <label class="field">
          <span>{words.newName(name)}</span>
          <input
            ref={field}
            type="text"
            required
            maxLength={savedLimits.name}
            autocomplete="off"
            defaultValue={name}
            aria-invalid={isTaken.value}
            aria-describedby={isTaken.value ? 'name-taken' : undefined}
          />
          {isTaken.value && (
            <span id="name-taken" role="alert">
              {words.taken}
            </span>
          )}
        </label>
        <button type="submit" class="button">
          {words.keepName}
        </button>
      </form>
    </li>
  );
}

/** What was deleted last can be put back as long as the list is open. */
function Removed({ view, index }: NonNullable<typeof gone.value>) {
  const { saved: words } = texts.value.page;
  const isRefused = useSignal(false);
  return (
    <p class="callout saved-gone">
      {words.removed(view.name)}
      <button
        type="button"
        class="button"
        onClick={() => {
          const name = restore(view, index);
          isRefused.value = name === null;
          if (name === null) return;
          gone.value = null;
          focusWish.value = () => labelled(words.remove(name));
        }}
      >
        {words.putBack}
      </button>
      {isRefused.value && <span role="alert">{refusalIn('full')}</span>}
    </p>
  );
}

function Files({ close }: { close(): void }) {
  const { saved: words } = texts.value.page;
  const fault = useSignal<string | null>(null);
  const read = async (file: File) => {
    fault.value = null;
    if (file.size > savedLimits.file) {
      fault.value = words.tooLarge(file.name);
      return;
    }
    const outcome = importViews(await file.text());
    if ('added' in outcome) tell(words.imported(outcome.added));
    else
      fault.value = outcome.fault === null ? words.noJson(file.name) : words.faulty(file.name, outcome.fault);
  };
  const isEmpty = savedViews.value.length === 0;
  return (
    <>
      <div class="sheet-actions">
        <button
          type="button"
          class="button primary"
          disabled={isEmpty}
          onClick={() => {
            close();
            present(savedViews.value);
          }}
        >
          {words.present}
        </button>
        <button
          type="button"
          class="button"
          disabled={isEmpty}
          onClick={() => saveText('ino-tomsk-views.json', 'application/json', exportedViews())}
        >
          {words.export}
        </button>
        <label class="button file-button">
          {words.import}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void read(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {fault.value !== null && (
        <p class="failure" role="alert">
          {fault.value}
        </p>
      )}
    </>
  );
}
