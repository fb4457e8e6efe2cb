import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { texts } from '../i18n/index.ts';
import { UpdateEntityDocument, UpdateLinkDocument } from '../generated/graphql.ts';
import { tell } from '../state/messages.ts';
import { useAct, write } from './acts.ts';
import { conflictOf, type State } from './conflict.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import type { Subject } from './data.ts';
import { EvidenceFields, evidenceInput, isBegun, missingIn, noEvidence } from './evidence.tsx';
import { faultsOf, FieldInputs, firstOf, focusFault } from './field-inputs.tsx';
import { fieldsOfKind, fieldsOfRelation } from './fields.ts';
import { Refusal, refusedFields, tellFailure } from './refusal.tsx';
import { words } from './texts/index.ts';
import { useUnsaved } from './unsaved.ts';
import { changedInput, misfits, stateOf, type Values, valuesOf } from './values.ts';

interface Properties {
  readonly subject: Subject;
  readonly version: number;
  readonly state: State;
  /** Called when there is a newer state, and the form is to begin anew from that. */
  onRenew(): void;
}

/** The fields of an entity or a relationship, saved against the version that they were read at. */
export function EntryForm({ subject, version, state, onRenew }: Properties) {
  const fields = subject.type === 'ENTITY' ? fieldsOfKind(subject.kind) : fieldsOfRelation(subject.relation);
  // What the editor began from stays, whatever others do meanwhile: that is what a conflict is held against.
  const [seen] = useState(() => ({ version, values: valuesOf(fields, state) }));
  const values = useSignal<Values>(seen.values);
  const evidence = useSignal(noEvidence);
  const problem = useSignal<string | null>(null);
  const faults = useSignal(faultsOf([]));
  const { isBusy, failure, run } = useAct(tellFailure);
  const conflict = conflictOf(failure.value);
  const { entry } = words.value;
  const isUnchanged = Object.keys(changedInput(fields, seen.values, values.value)).length === 0;
  useUnsaved(!isUnchanged || isBegun(evidence.value));

  async function save(from: Values, to: Values, at: number): Promise<void> {
    const changes = changedInput(fields, from, to);
    const said = { id: subject.id, version: at, fields: changes, evidence: evidenceInput(evidence.value) };
    const { revision } =
      subject.type === 'ENTITY'
        ? await write(UpdateEntityDocument, { input: said })
        : await write(UpdateLinkDocument, { input: said });
    tell(revision ? entry.saved(revision.number) : entry.unchanged);
    // Where nothing was changed, nothing newer comes: the next state would be somebody else's.
    if (revision || at !== seen.version) onRenew();
  }

  function submit(): void {
    failure.value = null;
    faults.value = faultsOf(misfits(fields, values.value));
    problem.value =
      firstOf(faults.value) ?? (isUnchanged ? entry.unchanged : null) ?? missingIn(evidence.value);
    if (problem.value === null) void run(() => save(seen.values, values.value, seen.version));
  }

  if (conflict) {
    return (
      <ConflictPanel
        conflict={conflict}
        mine={stateOf(fields, values.value)}
        onSave={(chosen, current) => {
          void run(() => save(valuesOf(fields, current.state), valuesOf(fields, chosen), current.version));
        }}
        onLeave={onRenew}
      />
    );
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
        if (problem.value !== null) focusFault(event.currentTarget);
      }}
    >
      <FieldInputs
        fields={fields}
        values={values.value}
        faults={new Map([...refusedFields(failure.value), ...faults.value])}
        onChange={(name, value) => (values.value = { ...values.value, [name]: value })}
      />
      <EvidenceFields
        already={subject.sources}
        draft={evidence.value}
        onChange={(draft) => (evidence.value = draft)}
      />
      {problem.value !== null && (
        <p class="failure" role="alert">
          {problem.value}
        </p>
      )}
      <Refusal failure={failure.value} />
      <p class="details-actions">
        <button type="submit" class="button primary" disabled={isBusy.value}>
          {isBusy.value ? texts.value.loading : entry.save}
        </button>
      </p>
    </form>
  );
}
