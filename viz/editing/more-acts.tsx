import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import {
  AttachSourceDocument,
  DeleteEntityDocument,
  type EditedFragment,
  EndRelationDocument,
  UnlinkDocument,
} from '../generated/graphql.ts';
import { tell } from '../state/messages.ts';
import { access } from '../state/session.ts';
import { write } from './acts.ts';
import type { Subject } from './data.ts';
import { type EvidenceInput, EvidenceForm } from './form.tsx';
import { words } from './texts/index.ts';

interface Properties {
  readonly subject: Subject;
  /** The version that the editor saw. */
  readonly version: number;
  /** Called when there is a newer state. */
  onRenew(): void;
}

/** What can be done with an entry beside saying its fields anew. */
export function MoreActs({ subject, version, onRenew }: Properties) {
  const { entry } = words.value;
  const year = useSignal('');
  const yearId = useId();
  const { id } = subject;
  const seen = (evidence: EvidenceInput, at: number | null) => ({ id, version: at ?? version, evidence });
  const perform =
    (send: (evidence: EvidenceInput, at: number | null) => Promise<EditedFragment>) =>
    async (evidence: EvidenceInput, at: number | null): Promise<void> => {
      const { revision } = await send(evidence, at);
      tell(revision ? entry.saved(revision.number) : entry.unchanged);
      if (revision || at !== null) onRenew();
    };
  return (
    <section class="more-acts">
      <h2>{entry.more}</h2>
      <Disclosed title={entry.attach} intro={entry.attachIntro}>
        <EvidenceForm
          submit={entry.attach}
          perform={perform((evidence, at) => write(AttachSourceDocument, { input: seen(evidence, at) }))}
          onLeave={onRenew}
        />
      </Disclosed>
      {subject.type === 'RELATIONSHIP' && (
        <>
          <Disclosed title={entry.end} intro={entry.endIntro}>
            <EvidenceForm
              submit={entry.end}
              missing={() =>
                /^[12]\d{3}$/.test(year.value.trim())
                  ? null
                  : words.value.faulty(entry.lastYear, words.value.allowed.year)
              }
              perform={perform((evidence, at) =>
                write(EndRelationDocument, {
                  input: { ...seen(evidence, at), year: Number(year.value.trim()) },
                }),
              )}
              onLeave={onRenew}
            >
              <div class="field">
                <label for={yearId}>{entry.lastYear}</label>
                <input
                  id={yearId}
                  type="text"
                  inputMode="numeric"
                  autocomplete="off"
                  value={year.value}
                  onInput={({ currentTarget }) => {
                    year.value = currentTarget.value;
                  }}
                />
              </div>
            </EvidenceForm>
          </Disclosed>
          <Disclosed title={entry.unlink} intro={entry.unlinkIntro}>
            <EvidenceForm
              submit={entry.unlink}
              perform={perform((evidence, at) => write(UnlinkDocument, { input: seen(evidence, at) }))}
              onLeave={onRenew}
            />
          </Disclosed>
        </>
      )}
      {subject.type === 'ENTITY' && access.value?.caller?.role === 'admin' && (
        <Disclosed title={entry.remove} intro={entry.removeIntro}>
          <EvidenceForm
            submit={entry.remove}
            perform={perform((evidence, at) => write(DeleteEntityDocument, { input: seen(evidence, at) }))}
            onLeave={onRenew}
          />
        </Disclosed>
      )}
    </section>
  );
}

interface DisclosedProperties {
  readonly title: string;
  readonly intro: string;
  readonly children: ComponentChildren;
}

function Disclosed({ title, intro, children }: DisclosedProperties) {
  return (
    <details class="disclosed">
      <summary class="button">{title}</summary>
      <p class="quiet-text">{intro}</p>
      {children}
    </details>
  );
}
