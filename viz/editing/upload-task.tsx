import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { request, upload } from '../client.ts';
import { RevisionChangesDocument } from '../generated/graphql.ts';
import { LinkTo } from '../panels/link-to.tsx';
import { askNames } from '../state/data.ts';
import { announce, tell } from '../state/messages.ts';
import { refreshAfterWrite } from '../state/freshness.ts';
import { access } from '../state/session.ts';
import { state } from '../state/store.ts';
import { useAct } from './acts.ts';
import { FaultTable } from './fault-table.tsx';
import { Revert, RevisionChanges } from './history.tsx';
import { type Packed, packed } from './pack.ts';
import { Refusal, tellFailure } from './refusal.tsx';
import { idsIn, readFaults, readReport, type Report, type Restored } from './report.ts';
import { Notices, ReportView } from './report-view.tsx';
import { words } from './texts/index.ts';
import { useUnsaved } from './unsaved.ts';

/** What is asked of the service. */
interface Wish {
  readonly files: Packed;
  readonly isReplacing: boolean;
}

interface Checked {
  /** What was checked, and is imported as it is. */
  readonly wish: Wish;
  readonly report: Report;
  readonly names: ReadonlyMap<string, string>;
}

interface Done {
  /** Null when the graph said all of it already. */
  readonly revision: number | null;
  readonly restored: Restored | null;
  readonly notices: readonly string[];
  /** What to look at in the network. */
  readonly ids: readonly string[];
}

/** Files are checked, what they would mean is shown, and only then they are imported. */
export function UploadTask() {
  const [filesId, keptId, reasonId] = [useId(), useId(), useId()];
  const files = useSignal<readonly File[]>([]);
  const isReplacing = useSignal(false);
  const reason = useSignal('');
  const isMissing = useSignal(false);
  const checked = useSignal<Checked | null>(null);
  const done = useSignal<Done | null>(null);
  const checking = useAct();
  const importing = useAct(tellFailure);
  useEffect(() => checking.drop, [checking]);
  useUnsaved(files.value.length > 0 && done.value === null);
  const text = words.value.upload;

  async function send(
    { files: { name: file, bytes }, isReplacing: replaces }: Wish,
    isDryRun: boolean,
    signal: AbortSignal,
  ) {
    const wish = { file, isDryRun, isReplacing: replaces, reason: reason.value.trim() };
    return readReport(await upload(bytes, wish, signal));
  }

  /** What was said of other files, or with another choice, says nothing any more; nor does what is still to be said. */
  function renew(): void {
    checking.drop();
    importing.failure.value = null;
    checked.value = null;
    done.value = null;
  }

  function choose(chosen: readonly File[]): void {
    files.value = chosen;
    renew();
  }

  function check(): void {
    renew();
    isMissing.value = files.value.length === 0;
    if (isMissing.value) return;
    void checking.run(async (signal) => {
      const replaces = isReplacing.value;
      const wish = { files: await packed(files.value), isReplacing: replaces };
      signal.throwIfAborted();
      const report = await send(wish, true, signal);
      if ('restored' in report) return;
      const names = await askNames(idsIn(report), state.value.language, signal);
      checked.value = { wish, report, names };
      announce(text.report);
    });
  }

  function importNow(wish: Wish): void {
    void importing.run(async (signal) => {
      const report = await send(wish, false, signal);
      refreshAfterWrite();
      checked.value = null;
      const outcome =
        'restored' in report
          ? { revision: null, restored: report.restored, notices: [], ids: [] }
          : { revision: report.revision, restored: null, notices: report.notices, ids: [] };
      done.value = outcome;
      tell(outcomeText(outcome));
      if (outcome.revision !== null) void offerTouched(outcome, outcome.revision);
    });
  }

  /** Shows a way to what an import touched once that is known; the import is done, whether it is or not. */
  async function offerTouched(outcome: Done, revision: number): Promise<void> {
    const ids = await touchedBy(revision).catch(() => []);
    if (done.value === outcome) done.value = { ...outcome, ids };
  }

  const isImporting = importing.isBusy.value;
  const faults = readFaults(checking.failure.value ?? importing.failure.value);
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
            type="file"
            multiple
            accept=".csv,.zip,.json,.jsonl"
            disabled={isImporting}
            aria-describedby={keptId}
            onClick={({ currentTarget }) => {
              // The same file chosen again, after it was corrected, would be no change. What was chosen stays until then.
              currentTarget.value = '';
            }}
            onChange={({ currentTarget }) => {
              choose([...(currentTarget.files ?? [])]);
            }}
          />
          <small id={keptId}>
            {files.value.length > 0 && words.value.chosen(files.value.map(({ name }) => name).join(', '))}
          </small>
        </div>
        {access.value?.caller?.role === 'admin' && (
          <label class="check">
            <input
              type="checkbox"
              checked={isReplacing.value}
              disabled={isImporting}
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
          <button type="submit" class="button" disabled={checking.isBusy.value || isImporting}>
            {text.check}
          </button>
        </p>
      </form>
      {(checking.isBusy.value || isImporting) && (
        <p class="callout" role="status">
          {isImporting ? text.running : text.checking}
        </p>
      )}
      {faults ? (
        <FaultTable {...faults} />
      ) : (
        <>
          <Refusal failure={checking.failure.value} isTrial />
          <Refusal failure={importing.failure.value} />
        </>
      )}
      {checked.value && (
        <section class="desk" aria-label={text.report} data-testid="report">
          <h2>{text.report}</h2>
          <ReportView report={checked.value.report} names={checked.value.names} />
          <p class="callout">
            {importing.failure.value === null && !isImporting && text.nothingYet}
            <button
              type="button"
              class="button primary"
              disabled={isImporting}
              onClick={() => {
                if (checked.value) importNow(checked.value.wish);
              }}
            >
              {text.run}
            </button>
          </p>
        </section>
      )}
      {done.value && <Outcome done={done.value} />}
    </>
  );
}

function outcomeText({ revision, restored }: Done): string {
  const { done, restored: isRestored, same } = words.value.upload;
  if (restored) return isRestored(restored.revisions, restored.things);
  return revision === null ? same : done(revision);
}

function Outcome({ done }: { readonly done: Done }) {
  const { revision, notices, ids } = done;
  const text = words.value.upload;
  return (
    <section class="desk" data-testid="outcome">
      <p class="callout" role="status">
        {outcomeText(done)}
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
      <Notices notices={notices} />
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
