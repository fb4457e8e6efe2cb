import { useId } from 'preact/hooks';
import { Combobox } from '../panels/combobox.tsx';
import { words } from './texts/index.ts';

/** What a change rests on, while it is being said. */
export interface EvidenceDraft {
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  readonly isUnsourced: boolean;
  readonly reason: string;
}

export const noEvidence: EvidenceDraft = { sources: [], isUnsourced: false, reason: '' };

/** What is missing of the evidence, in words; null when nothing is. */
export function missingIn({ sources, isUnsourced, reason }: EvidenceDraft): string | null {
  if (sources.length === 0 && !isUnsourced) return words.value.evidence.missing;
  return reason.trim() === '' ? words.value.evidence.noReason : null;
}

/** Whether anything of the evidence was said. */
export function isBegun({ sources, isUnsourced, reason }: EvidenceDraft): boolean {
  return sources.length > 0 || isUnsourced || reason.trim() !== '';
}

/** The evidence as the service takes it. */
export function evidenceInput({ sources, isUnsourced, reason }: EvidenceDraft) {
  return isUnsourced
    ? { unsourced: true, reason: reason.trim() }
    : { sources: sources.map(({ id }) => id), reason: reason.trim() };
}

interface Properties {
  readonly draft: EvidenceDraft;
  /** What it rests on already. */
  readonly already?: readonly { readonly name: string }[];
  onChange(draft: EvidenceDraft): void;
}

/** Sources found by search, or that there are none; and why. */
export function EvidenceFields({ draft, already = [], onChange }: Properties) {
  const id = useId();
  const text = words.value.evidence;
  const { heading, intro, sources, sourcesHint, remove, unsourced, reason } = text;
  return (
    <fieldset class="evidence">
      <legend>{heading}</legend>
      <p class="quiet-text">{intro}</p>
      {already.length > 0 && (
        <p class="quiet-text">{text.already(already.map(({ name }) => name).join('; '))}</p>
      )}
      {draft.sources.length > 0 && (
        <ul class="chips">
          {draft.sources.map((source) => (
            <li key={source.id}>
              <span>{source.name}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={remove(source.name)}
                onClick={() => {
                  onChange({ ...draft, sources: draft.sources.filter((one) => one.id !== source.id) });
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {!draft.isUnsourced && (
        <Combobox
          label={sources}
          hint={sourcesHint}
          kinds={['SOURCE']}
          onChoose={(source, name) => {
            const others = draft.sources.filter((one) => one.id !== source);
            onChange({ ...draft, sources: [...others, { id: source, name }] });
          }}
        />
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={draft.isUnsourced}
          onChange={({ currentTarget }) => {
            onChange({ ...draft, isUnsourced: currentTarget.checked, sources: [] });
          }}
        />
        {unsourced}
      </label>
      <div class="field is-wide">
        <label for={id}>{reason}</label>
        <input
          id={id}
          type="text"
          maxLength={500}
          autocomplete="off"
          value={draft.reason}
          onInput={({ currentTarget }) => {
            onChange({ ...draft, reason: currentTarget.value });
          }}
        />
      </div>
    </fieldset>
  );
}
