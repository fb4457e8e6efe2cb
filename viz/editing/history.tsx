import { signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { request } from '../client.ts';
import {
  type HistoryRowFragment,
  RevertRevisionDocument,
  RevisionChangesDocument,
  type RevisionChangesQuery,
  type RevisionRowFragment,
} from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { LinkTo } from '../panels/link-to.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { tell } from '../state/messages.ts';
import { state } from '../state/store.ts';
import { createAct, useAct, write } from './acts.ts';
import { conflictOf } from './conflict.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { historyPages, revisionPages, revisions } from './data.ts';
import { Refusal, tellFailure } from './refusal.tsx';
import { fieldLabel, shownValue, words } from './texts/index.ts';
import { useAskBeforeLeaving } from './unsaved.ts';

type Change = NonNullable<RevisionChangesQuery['revision']>['changes'][number];

interface HistoryProperties {
  readonly id: string;
  readonly history: readonly HistoryRowFragment[];
  /** Called when there is a newer state. */
  onRenew(): void;
}

/** What happened to one thing: who, when, why, and each field before and after. */
export function EntryHistory({ id, history, onRenew }: HistoryProperties) {
  const { heading, none, older } = words.value.history;
  const pages = historyPages.value?.id === id ? historyPages.value.count : 1;
  return (
    <section class="table-section" data-testid="history">
      <h2>{heading}</h2>
      {history.length === 0 && <p class="quiet-text">{none}</p>}
      <ol class="revisions">
        {history.map(({ revision, change }) => (
          <li key={`${String(revision.number)} ${String(change.ordinal)}`}>
            <RevisionHead revision={revision} />
            <ChangedFields change={change} />
            {/* The first one is everything that there was to begin with. */}
            {revision.number > 1 && <Revert number={revision.number} onDone={onRenew} />}
          </li>
        ))}
      </ol>
      {history.length >= pages * 20 && (
        <button type="button" class="button" onClick={() => (historyPages.value = { id, count: pages + 1 })}>
          {older}
        </button>
      )}
    </section>
  );
}

/** Every revision of the graph, with what it changed and a way to take it back. */
export function RevisionsTask() {
  const { none, older, show } = words.value.history;
  return (
    <RequestState resource={revisions.value.value} what={words.value.tasks.revisions} retry={revisions.retry}>
      {({ all, isMore }) => (
        <>
          {all.length === 0 && <p class="quiet-text">{none}</p>}
          <ol class="revisions" data-testid="revisions">
            {all.map((revision) => (
              <li key={revision.number}>
                <RevisionHead revision={revision} />
                <Lazily summary={show}>
                  <RevisionChanges number={revision.number} />
                </Lazily>
                {/* The first one is everything that there was to begin with. */}
                {revision.number > 1 && <Revert number={revision.number} />}
              </li>
            ))}
          </ol>
          {isMore && (
            <button type="button" class="button" onClick={() => (revisionPages.value += 1)}>
              {older}
            </button>
          )}
        </>
      )}
    </RequestState>
  );
}

function RevisionHead({ revision }: { readonly revision: RevisionRowFragment }) {
  const { number, at, by, reason, action, created, changed, removed, reverts, isUnsourced, sources } =
    revision;
  const text = words.value.history;
  const when = new Intl.DateTimeFormat(state.value.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <p>
        <strong>{text.line(number, by)}</strong>{' '}
        <span class="quiet-text">
          <time dateTime={at}>{when.format(new Date(at))}</time> · {text.actions[action]}
          {reverts != null && ` · ${text.reverts(reverts)}`}
        </span>
      </p>
      <p>{reason}</p>
      <p class="quiet-text">
        {text.counts(created, changed, removed)}
        {isUnsourced && ` · ${text.unsourced}`}
        {sources.length > 0 && ` · ${sources.map(({ name }) => name).join('; ')}`}
      </p>
    </>
  );
}

/** What is shown only when it is opened, and asked for then. */
function Lazily({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }) {
  const isOpen = useSignal(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {isOpen.value && children}
    </details>
  );
}

/** What a revision changed, a hundred things at a time. */
export function RevisionChanges({ number }: { readonly number: number }) {
  const [{ changes, isMore, act, more }] = useState(() => readChanges(number));
  const { isBusy, failure } = act;
  const status = isBusy.value ? 'loading' : failure.value ? 'failed' : 'ready';
  const resource = { status, latest: changes.value, failure: failure.value, changes: 0 } as const;
  const text = words.value.history;
  return (
    <RequestState resource={resource} what={text.show} retry={more}>
      {(found) => (
        <>
          <ul class="change-list" data-testid="changes">
            {found.map((change) => (
              <li key={change.ordinal}>
                <ChangedThing change={change} />
              </li>
            ))}
          </ul>
          {isMore.value && status === 'ready' && (
            <button type="button" class="button" onClick={more}>
              {text.more}
            </button>
          )}
        </>
      )}
    </RequestState>
  );
}

/** Reads what a revision changed, and goes on when more is wanted. */
function readChanges(number: number) {
  const changes = signal<readonly Change[] | null>(null);
  const isMore = signal(true);
  const act = createAct();
  const more = () => {
    void act.run(async () => {
      const known = changes.value ?? [];
      const variables = { number, after: known.at(-1)?.ordinal ?? -1 };
      const { signal: unbroken } = new AbortController();
      const { revision } = await request(RevisionChangesDocument, variables, state.value.language, unbroken);
      const found = revision?.changes ?? [];
      changes.value = [...known, ...found];
      isMore.value = found.length === pageSize;
    });
  };
  more();
  return { changes, isMore, act, more };
}

/** How many changes the service is asked for at a time. */
const pageSize = 100;

function ChangedThing({ change }: { readonly change: Change }) {
  const { subject, action } = change;
  const text = words.value.history;
  const redirect = /^redirect:(.+)$/.exec(subject)?.[1];
  return (
    <details>
      <summary>
        {redirect === undefined ? subject : text.merged(redirect)}{' '}
        <span class="quiet-text">{text.changes[action]}</span>
      </summary>
      {redirect === undefined && (
        <LinkTo to={{ task: 'entry', edited: subject }}>{texts.value.editing.edit}</LinkTo>
      )}
      <ChangedFields change={change} />
    </details>
  );
}

/** Each changed field before and after; of what was created or removed there is one side only. */
function ChangedFields({
  change: { fields, action },
}: {
  readonly change: Pick<Change, 'fields' | 'action'>;
}) {
  const { before, after } = words.value.history;
  const sides = [
    ...(action === 'CREATED' ? [] : [['before', before] as const]),
    ...(action === 'REMOVED' ? [] : [['after', after] as const]),
  ];
  if (fields.length === 0) return null;
  return (
    <div class="table-frame is-plain">
      <table class="field-changes">
        <thead>
          <tr>
            <th scope="col">{words.value.conflict.field}</th>
            {sides.map(([side, heading]) => (
              <th key={side} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.field} data-field={field.field}>
              <th scope="row">{fieldLabel(field.field)}</th>
              {sides.map(([side]) => (
                <td key={side}>{shownValue(field.field, field[side])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RevertProperties {
  readonly number: number;
  onDone?(): void;
}

/** A way to take a revision back as a whole, with a reason. */
export function Revert({ number, onDone }: RevertProperties) {
  const id = useId();
  const reason = useSignal('');
  const isMissing = useSignal(false);
  const { isBusy, failure, run } = useAct(tellFailure);
  const text = words.value.history;
  const conflict = conflictOf(failure.value);
  useAskBeforeLeaving(reason.value.trim() !== '');

  function revert(): void {
    isMissing.value = reason.value.trim() === '';
    if (isMissing.value) return;
    void run(async () => {
      const input = { number, reason: reason.value.trim() };
      const { revision } = await write(RevertRevisionDocument, { input });
      reason.value = '';
      tell(text.reverted(number, revision?.number ?? number));
      onDone?.();
    });
  }

  return (
    <details class="disclosed">
      <summary class="button">{text.revert(number)}</summary>
      <p class="quiet-text">{text.revertIntro}</p>
      {conflict ? (
        <>
          <p>{text.conflict}</p>
          <ConflictPanel
            conflict={conflict}
            onLeave={() => {
              failure.value = null;
            }}
          />
        </>
      ) : (
        <form
          class="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            revert();
          }}
        >
          <div class="field is-wide">
            <label for={id}>{words.value.evidence.reason}</label>
            <input
              id={id}
              type="text"
              maxLength={500}
              autocomplete="off"
              value={reason.value}
              onInput={({ currentTarget }) => {
                reason.value = currentTarget.value;
              }}
            />
          </div>
          {isMissing.value && (
            <p class="failure" role="alert">
              {words.value.evidence.noReason}
            </p>
          )}
          <Refusal failure={failure.value} />
          <p class="details-actions">
            <button type="submit" class="button primary" disabled={isBusy.value}>
              {isBusy.value ? texts.value.loading : text.revert(number)}
            </button>
          </p>
        </form>
      )}
    </details>
  );
}
