import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { texts } from '../i18n/index.ts';
import { useAct } from './acts.ts';
import { conflictOf } from './conflict.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { EvidenceFields, evidenceInput, isBegun, missingIn, noEvidence } from './evidence.tsx';
import { focusFault } from './field-inputs.tsx';
import { Refusal, tellFailure } from './refusal.tsx';
import { useUnsaved } from './unsaved.ts';

export type EvidenceInput = ReturnType<typeof evidenceInput>;

interface Properties {
  readonly submit: string;
  readonly children?: ComponentChildren;
  /** What is missing beside the evidence, in words; null when nothing is. */
  missing?(): string | null;
  /** Does it; a version that a conflict has told takes the place of the one that was seen. Throws RequestFailure. */
  perform(evidence: EvidenceInput, version: number | null): Promise<void>;
  onLeave(): void;
}

/** Something that an editor does with evidence: what it needs, why it is not done, and a conflict where there is one. */
export function EvidenceForm({ submit, children, missing, perform, onLeave }: Properties) {
  const evidence = useSignal(noEvidence);
  const problem = useSignal<string | null>(null);
  const { isBusy, failure, run } = useAct(tellFailure);
  const conflict = conflictOf(failure.value);
  useUnsaved(isBegun(evidence.value));

  function send(version: number | null): void {
    failure.value = null;
    problem.value = missing?.() ?? missingIn(evidence.value);
    if (problem.value === null) void run(() => perform(evidenceInput(evidence.value), version));
  }

  if (conflict) {
    return (
      <ConflictPanel
        conflict={conflict}
        onAnyway={send}
        onLeave={() => {
          failure.value = null;
          onLeave();
        }}
      />
    );
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(null);
        if (problem.value !== null) focusFault(event.currentTarget);
      }}
    >
      {children}
      <EvidenceFields draft={evidence.value} onChange={(draft) => (evidence.value = draft)} />
      {problem.value !== null && (
        <p class="failure" role="alert">
          {problem.value}
        </p>
      )}
      <Refusal failure={failure.value} />
      <p class="details-actions">
        <button type="submit" class="button primary" disabled={isBusy.value}>
          {isBusy.value ? texts.value.loading : submit}
        </button>
      </p>
    </form>
  );
}
