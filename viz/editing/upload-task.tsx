import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { request, upload } from '../client.ts';
import { RevisionChangesDocument } from '../generated/graphql.ts';
import { LinkTo } from '../panels/link-to.tsx';
import { askNames } from '../state/data.ts';
import { announce, tell } from '../state/messages.ts';
import { refresh } from '../state/freshness.ts';
import { access } from '../state/session.ts';
import { state } from '../state/store.ts';
import { useAct } from './acts.ts';
import { FaultTable } from './fault-table.tsx';
import { Revert, RevisionChanges } from './history.tsx';
import { packed } from './pack.ts';
import { Refusal } from './refusal.tsx';
import { idsIn, readFaults, readReport, type Report, type Restored } from './report.ts';
import { ReportView } from './report-view.tsx';
import { words } from './texts/index.ts';

interface Checked {
  readonly report: Report;
  readonly names: ReadonlyMap<string, string>;
}

interface Done {
  /** Null when the graph said all of it already. */
  readonly revision: number | null;
  readonly restored: Restored | null;
  /** What to look at in the network. */
  readonly ids: readonly string[];
}

/** Files are checked, what they would mean is shown, and only then they are imported. */
export function UploadTask() {
  const [filesId, reasonId] = [useId(), useId()];
  const input = useRef<HTMLInputElement>(null);
  const files = useSignal<readonly File[]>([]);
  const isReplacing = useSignal(false);
  const reason = useSignal('');
  const isMissing = useSignal(false);
  const checked = useSignal<Checked | null>(null);
  const done = useSignal<Done | null>(null);
  const { isBusy, failure, run } = useAct();
  const text = words.value.upload;

  async function send(isDryRun: boolean) {
    const { name: file, bytes } = await packed(files.value);
    const wish = { file, isDryRun, isReplacing: isReplacing.value, reason: reason.value.trim() };
    return readReport(await upload(bytes, wish));
  }

  /** What was said of other files, or with another choice, says nothing any more. */
  function renew(): void {
    checked.value = null;
    done.value = null;
    failure.value = null;
  }

  function check(): void {
    renew();
    isMissing.value = files.value.length === 0;
    if (isMissing.value) return;
    void run(async () => {
      const report = await send(true);
      if ('restored' in report) return;
      const { signal } = new AbortController();
      checked.value = { report, names: await askNames(idsIn(report), state.value.language, signal) };
      announce(text.report);
    });
  }

  function importNow(): void {
    void run(async () => {
      const report = await send(false);
      refresh();
      checked.value = null;
      if ('restored' in report) {
        done.value = { revision: null, restored: report.restored, ids: [] };
        return;
      }
      const { revision } = report;
      const outcome = { revision, restored: null, ids: [] };
      done.value = outcome;
      tell(revision === null ? text.same : text.done(revision));
      if (revision !== null) void offerTouched(outcome, revision);
    });
  }

  /** Shows a way to what an import touched once that is known; the import is done, whether it is or not. */
  async function offerTouched(outcome: Done, revision: number): Promise<void> {
    const ids = await touchedBy(revision).catch(() => []);
    if (done.value === outcome) done.value = { ...outcome, ids };
  }

  const faults = readFaults(failure.value);
  return (
    <>
      <p class="intro">{text.intro}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <div class="field is-wide">
          <label for={filesId}>{text.files}</label>
          <input
            id={filesId}
            ref={input}
            type="file"
            multiple
            accept=".csv,.zip,.json,.jsonl"
            onChange={({ currentTarget }) => {
              files.value = [...(currentTarget.files ?? [])];
              renew();
            }}
          />
        </div>
        {access.value?.caller?.role === 'admin' && (
          <label class="check">
            <input
              type="checkbox"
              checked={isReplacing.value}
              onChange={({ currentTarget }) => {
                isReplacing.value = currentTarget.checked;
                renew();
              }}
            />
            {text.replace}
          </label>
        )}
        <div class="field is-wide">
          <label for={reasonId}>{text.reason}</label>
          <input
            id={reasonId}
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
            {text.tooMany}
          </p>
        )}
        <p class="details-actions">
          <button type="submit" class="button" disabled={isBusy.value}>
            {text.check}
          </button>
        </p>
      </form>
      {isBusy.value && (
        <p class="callout" role="status">
          {checked.value ? text.running : text.checking}
        </p>
      )}
      {faults ? (
        <FaultTable {...faults} />
      ) : (
        <Refusal failure={failure.value} isTrial={checked.value === null} />
      )}
      {checked.value && (
        <section class="desk" aria-label={text.report} data-testid="report">
          <h2>{text.report}</h2>
          <ReportView report={checked.value.report} names={checked.value.names} />
          <p class="callout">
            {failure.value === null && text.nothingYet}
            <button type="button" class="button primary" disabled={isBusy.value} onClick={importNow}>
              {text.run}
            </button>
          </p>
        </section>
      )}
      {done.value && <Outcome done={done.value} />}
    </>
  );
}

function Outcome({ done: { revision, restored, ids } }: { readonly done: Done }) {
  const text = words.value.upload;
  return (
    <section class="desk" data-testid="outcome">
      <p class="callout" role="status">
        {restored
          ? text.restored(restored.revisions, restored.things)
          : revision === null
            ? text.same
            : text.done(revision)}
        {ids.length > 0 && (
          <LinkTo
            class="button"
            to={{
              view: 'network',
              only: ids,
              expanded: [],
              pathFrom: null,
              pathTo: null,
              hidden: [],
              selection: ids[0] ?? null,
            }}
          >
            {text.inGraph}
          </LinkTo>
        )}
      </p>
      {revision !== null && (
        <>
          <section class="table-section">
            <h3>{text.changedThings}</h3>
            <RevisionChanges number={revision} />
          </section>
          <Revert number={revision} />
        </>
      )}
    </section>
  );
}

/** Entities that a revision left in the graph or related anew; the first hundred changes are looked at. */
async function touchedBy(number: number): Promise<readonly string[]> {
  const { signal } = new AbortController();
  const { revision } = await request(
    RevisionChangesDocument,
    { number, after: -1 },
    state.value.language,
    signal,
  );
  const kept = (revision?.changes ?? []).filter(({ action }) => action !== 'REMOVED');
  const ids = kept.flatMap(({ subject }) => {
    const [from = '', , to] = subject.split(':');
    return to === undefined ? [subject] : from === 'redirect' ? [] : [from, to];
  });
  return [...new Set(ids)].filter((id) => !id.startsWith('redirect:'));
}
